import { type FindingAbout, findingsAbout } from '../finding.js';

/** What a finding is about. */
export const SUBJECTS = [
  'ENTITLEMENT',
  'STANDARD_ALLOWANCE',
  'CHILD',
  'DISABLED_CHILD',
  'HEALTH',
  'CARER',
  'CHILDCARE',
  'HOUSING',
  'NON_DEPENDANT',
  'INCOME',
  'WORK_ALLOWANCE',
  'MINIMUM_INCOME_FLOOR',
  'CAPITAL',
  'TRANSITIONAL',
  'BENEFIT_CAP',
  'DEDUCTION',
] as const;
export type Subject = (typeof SUBJECTS)[number];

export type Finding = FindingAbout<Subject>;
export const { given, refused } = findingsAbout<Subject>();

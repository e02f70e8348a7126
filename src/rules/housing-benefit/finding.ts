import { type FindingAbout, findingsAbout } from '../finding.js';

/** What a finding is about. */
export const SUBJECTS = [
  'SCHEME',
  'ENTITLEMENT',
  'PASSPORT',
  'RENT',
  'SIZE',
  'PREMIUM',
  'ALLOWANCE',
  'INCOME',
  'EARNINGS',
  'CAPITAL',
  'NON_DEPENDANT',
  'BENEFIT_CAP',
  'DATES',
] as const;
export type Subject = (typeof SUBJECTS)[number];

export type Finding = FindingAbout<Subject>;
export const { given, refused } = findingsAbout<Subject>();

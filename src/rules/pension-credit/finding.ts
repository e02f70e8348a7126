import { type FindingAbout, findingsAbout } from '../finding.js';

/** What a finding is about. */
export const SUBJECTS = ['ENTITLEMENT', 'ADDITION', 'INCOME', 'EARNINGS', 'SAVINGS_CREDIT', 'HOUSING'] as const;
export type Subject = (typeof SUBJECTS)[number];

export type Finding = FindingAbout<Subject>;
export const { given, refused } = findingsAbout<Subject>();

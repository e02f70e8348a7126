import { type FindingAbout, findingsAbout } from '../finding.js';

/** What a finding is about. */
export const SUBJECTS = [
  'LIABILITY',
  'DISREGARD',
  'DISCOUNT',
  'EXEMPTION',
  'PREMIUM',
  'DISABLED_REDUCTION',
  'ANNEXE',
  'REDUCTION',
] as const;
export type Subject = (typeof SUBJECTS)[number];

export type Finding = FindingAbout<Subject>;
export const { given, refused } = findingsAbout<Subject>();

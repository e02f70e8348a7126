import { type FindingAbout, findingsAbout } from '../finding.js';
import { SUBJECTS as HOUSING_BENEFIT_SUBJECTS } from '../housing-benefit/finding.js';

/** What a finding is about: what housing benefit finds on the way, and what only council tax reduction has. */
export const SUBJECTS = [...HOUSING_BENEFIT_SUBJECTS, 'LIABILITY', 'ALTERNATIVE', 'BAND', 'PROTECTED_GROUP'] as const;
export type Subject = (typeof SUBJECTS)[number];

export type Finding = FindingAbout<Subject>;
export const { given, refused } = findingsAbout<Subject>();

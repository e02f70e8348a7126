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

/** Something that was looked at and given or refused, with the reason. Texts name people as the facts do. */
export interface Finding {
  readonly subject: Subject;
  /** Closed within a subject: a class, a reason, a description of LGFA 1992, s. 6(2). */
  readonly code: string;
  readonly given: boolean;
  readonly person: string | null;
  readonly reason: string;
  readonly law: string;
}

export const given = (finding: Omit<Finding, 'given' | 'person'> & { readonly person?: string }): Finding => ({
  ...finding,
  given: true,
  person: finding.person ?? null,
});

export const refused = (finding: Omit<Finding, 'given' | 'person'> & { readonly person?: string }): Finding => ({
  ...finding,
  given: false,
  person: finding.person ?? null,
});

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

type Said = Omit<Finding, 'given' | 'person'> & { readonly person?: string };

// Written out, because every dwelling makes some on every day that matters.
const finding = (
  { subject, code, person = null, reason, law }: Omit<Said, 'person'> & { person?: string | null },
  yes: boolean,
): Finding => ({
  subject,
  code,
  given: yes,
  person,
  reason,
  law,
});

export const given = (said: Said): Finding => finding(said, true);
export const refused = (said: Said): Finding => finding(said, false);

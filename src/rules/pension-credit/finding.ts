/** What a finding is about. */
export const SUBJECTS = ['ENTITLEMENT', 'ADDITION', 'INCOME', 'EARNINGS', 'SAVINGS_CREDIT', 'HOUSING'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** Something that was looked at and given or refused, with the reason. Texts name people as the facts do. */
export interface Finding {
  readonly subject: Subject;
  /** Closed within a subject. */
  readonly code: string;
  readonly given: boolean;
  readonly person: string | null;
  readonly reason: string;
  readonly law: string;
}

type Said = Omit<Finding, 'given' | 'person'> & { readonly person?: string | null };

const finding = ({ subject, code, person = null, reason, law }: Said, yes: boolean): Finding => ({
  subject,
  code,
  given: yes,
  person,
  reason,
  law,
});

export const given = (said: Said): Finding => finding(said, true);
export const refused = (said: Said): Finding => finding(said, false);

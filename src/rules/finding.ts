/** Something that was looked at and given or refused, with the reason. Texts name people as the facts do. */
export interface FindingAbout<Subject extends string> {
  readonly subject: Subject;
  /** Closed within a subject. */
  readonly code: string;
  readonly given: boolean;
  readonly person: string | null;
  readonly reason: string;
  readonly law: string;
}

type Said<Subject extends string> = Omit<FindingAbout<Subject>, 'given' | 'person'> & {
  readonly person?: string | null;
};

// Written out, not spread: every household makes some, and a caseload has many households.
const finding = <S extends string>(
  { subject, code, person = null, reason, law }: Said<S>,
  yes: boolean,
): FindingAbout<S> => ({
  subject,
  code,
  given: yes,
  person,
  reason,
  law,
});

/** How a scheme says what it found, about its own subjects alone. */
export const findingsAbout = <S extends string>() => ({
  given: (said: Said<S>): FindingAbout<S> => finding(said, true),
  refused: (said: Said<S>): FindingAbout<S> => finding(said, false),
});

/** What is likely to make the whole figure wrong. */
const GRAVE = 'ALLOWANCE_NOT_KNOWN';

/** That no limit of the rent is known comes before all else: the award is likely to be too much. */
export function gravestFirst<F extends FindingAbout<string>>(findings: readonly F[]): readonly F[] {
  const grave = findings.find(({ code }) => code === GRAVE);
  return grave === undefined ? findings : [grave, ...findings.filter(one => one !== grave)];
}

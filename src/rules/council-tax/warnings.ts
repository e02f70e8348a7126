import type { CouncilTaxFacts } from '../../domain/council-tax/facts.js';
import type { CouncilTaxLine } from './line.js';

interface Known {
  readonly facts: CouncilTaxFacts;
  readonly lines: readonly CouncilTaxLine[];
  readonly notes: readonly string[];
}

const AGE = 'Somebody whose birth date is not stated was taken to be 18 or over';
const NOBODY = 'On some days nobody is found to be liable: the owner is not stated';

/** What was taken as true without being known, and what a person has to settle. Each is said once. */
export function warningsOf({ facts, lines, notes }: Known): readonly string[] {
  const ageless = facts.people.some(
    ({ birthDate, isBody, residence }) => !birthDate && !isBody && residence.length > 0,
  );
  const nobody = lines.some(({ state, liable }) => state === 'CHARGED' && liable.length === 0);
  const undecided = lines.flatMap(({ findings }) =>
    findings.filter(({ given, subject, reason }) => !given && subject === 'DISCOUNT' && reason.includes('is known')),
  );
  return [
    ...new Set([
      ...notes,
      ...(ageless ? [AGE] : []),
      ...(nobody ? [NOBODY] : []),
      ...undecided.map(({ reason }) => reason),
    ]),
  ];
}

import type { PersonFacts } from '../../../domain/council-tax/person-facts.js';
import { type DayNumber, holds } from '../calendar.js';
import { type Finding, given, refused } from '../finding.js';
import { movesLiability, type Standing } from '../people/disregards.js';
import type { Liability } from './hierarchy.js';

const areCouple = (one: PersonFacts, other: PersonFacts, day: DayNumber): boolean =>
  one.partners.some(partner => partner.person === other.id && holds(partner, day)) ||
  other.partners.some(partner => partner.person === one.id && holds(partner, day));

/**
 * A resident who is married to, the civil partner of, or living as a couple with a liable person is liable too, jointly
 * and severally, unless severely mentally impaired or a student. LGFA 1992, s. 9.
 */
export function couples(liability: Liability, residents: readonly Standing[], day: DayNumber): Liability {
  const joined: PersonFacts[] = [];
  const findings: Finding[] = [];
  for (const standing of residents) {
    const { person } = standing;
    if (liability.liable.includes(person)) continue;
    if (!liability.liable.some(liable => areCouple(liable, person, day))) continue;
    const finding = { subject: 'LIABILITY', code: 'couple', person: person.id } as const;
    if (movesLiability(standing)) {
      const reason = 'The partner of a liable person, but a student or severely mentally impaired';
      findings.push(refused({ ...finding, reason, law: 'LGFA 1992, s. 9(2)' }));
    } else {
      joined.push(person);
      findings.push(
        given({
          ...finding,
          reason: 'Liable too, as the resident partner of a liable person',
          law: 'LGFA 1992, s. 9(1)',
        }),
      );
    }
  }
  const settled = new Set(joined.map(person => person.id));
  return {
    ...liability,
    liable: [...liability.liable, ...joined],
    findings: [
      ...liability.findings.filter(({ code, person }) => !(code === 'lower' && person !== null && settled.has(person))),
      ...findings,
    ],
  };
}

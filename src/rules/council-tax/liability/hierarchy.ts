import type { PersonFacts } from '../../../domain/council-tax/person-facts.js';
import type { DayNumber } from '../calendar.js';
import { type Finding, given, refused } from '../finding.js';
import { movesLiability, type Standing } from '../people/disregards.js';
import { DESCRIPTIONS } from './descriptions.js';

/** Who is liable on a day, and what was found on the way. More than one: jointly and severally. */
export interface Liability {
  readonly liable: readonly PersonFacts[];
  /** The description or class by which they are liable, such as `6(2)(a)`. */
  readonly by: string;
  readonly findings: readonly Finding[];
}

type Letter = (typeof DESCRIPTIONS)[number]['letter'];
const lawOf = (letter: Letter): string => `LGFA 1992, s. 6(2)(${letter})`;

/** Said of nearly every dwelling on every day, so made once. */
const NOBODY = Object.fromEntries(
  DESCRIPTIONS.map(({ letter, who }) => [
    letter,
    refused({ subject: 'LIABILITY', code: letter, reason: `Nobody is ${who}`, law: lawOf(letter) }),
  ]),
) as { readonly [L in Letter]: Finding };

/** Residents and those who live elsewhere: an owner who does can be a student too. */
export interface Everybody {
  readonly people: readonly PersonFacts[];
  readonly everybody: readonly Standing[];
}

/** The first description that anybody meets. LGFA 1992, s. 6(1) to (3). */
export function hierarchy(residents: readonly Standing[], { people, everybody }: Everybody, day: DayNumber): Liability {
  const findings: Finding[] = [];
  const here = residents.map(({ person }) => person);
  for (const { letter, who, find } of DESCRIPTIONS) {
    const met = find(here, people, day);
    const law = lawOf(letter);
    if (met.length === 0) {
      findings.push(NOBODY[letter]);
      continue;
    }
    const kept = withoutStudentsAndImpaired(met, everybody);
    for (const person of met) {
      const finding = { subject: 'LIABILITY', code: letter, person: person.id } as const;
      findings.push(
        kept.includes(person)
          ? given({ ...finding, reason: `Liable as ${who}`, law })
          : refused({
              ...finding,
              reason: `Is ${who}, but is disregarded as a student or as severely mentally impaired while another is not`,
              law: 'LGFA 1992, s. 6(4)',
            }),
      );
    }
    findings.push(...below({ here, met, law }));
    return { liable: kept, by: `6(2)(${letter})`, findings };
  }
  return { liable: [], by: 'none', findings };
}

/** Residents who come lower in the order. */
const below = ({ here, met, law }: { here: readonly PersonFacts[]; met: readonly PersonFacts[]; law: string }) =>
  here
    .filter(person => !met.includes(person))
    .map(person =>
      refused({
        subject: 'LIABILITY',
        code: 'lower',
        person: person.id,
        reason: 'A resident, but another comes first in the order of liability',
        law,
      }),
    );

/**
 * Where some of those jointly liable are severely mentally impaired or students and some are not, only the others are
 * liable. Where all are, all stay. LGFA 1992, s. 6(4).
 */
export function withoutStudentsAndImpaired(
  liable: readonly PersonFacts[],
  standings: readonly Standing[],
): readonly PersonFacts[] {
  const others = liable.filter(
    person => !standings.some(standing => standing.person === person && movesLiability(standing)),
  );
  return others.length > 0 ? others : liable;
}

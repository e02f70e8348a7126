import type { Interest } from '../../../domain/council-tax/interest.js';
import type { PersonFacts } from '../../../domain/council-tax/person-facts.js';
import { type DayNumber, holds } from '../calendar.js';

/** A freehold, or a lease granted for six months or more. LGFA 1992, s. 6(6). */
const isMaterial = ({ kind, sixMonthsOrMore }: Interest): boolean =>
  kind === 'FREEHOLD' || (kind === 'LEASE' && sixMonthsOrMore);
const depthOf = ({ kind, depth }: Interest): number => (kind === 'FREEHOLD' ? 0 : depth);

const materialInterests = (people: readonly PersonFacts[], day: DayNumber) =>
  people.flatMap(person =>
    person.interests.filter(held => isMaterial(held) && holds(held, day)).map(held => ({ person, held })),
  );

const once = (people: readonly PersonFacts[]): readonly PersonFacts[] => [...new Set(people)];

/**
 * The owners: who hold a material interest of which at least a part is not subject to a material interest below it.
 * LGFA 1992, s. 6(5). A lease of a part leaves the freeholder the owner of the rest.
 */
export function owners(people: readonly PersonFacts[], day: DayNumber): readonly PersonFacts[] {
  const all = materialInterests(people, day);
  const overlaid = (depth: number) => all.some(({ held }) => !held.partOnly && depthOf(held) > depth);
  return once(all.filter(({ held }) => !overlaid(depthOf(held))).map(({ person }) => person));
}

/**
 * Who pays for a house in multiple occupation: the holder of the lowest freehold or lease of the whole dwelling; without
 * one, a freeholder of any part. SI 1992/551, reg. 2A.
 */
export function ownersOfWhole(people: readonly PersonFacts[], day: DayNumber): readonly PersonFacts[] {
  const held = people.flatMap(person =>
    person.interests
      .filter(interest => (interest.kind === 'FREEHOLD' || interest.kind === 'LEASE') && holds(interest, day))
      .map(interest => ({ person, interest })),
  );
  const whole = held.filter(({ interest }) => !interest.partOnly);
  const lowest = Math.max(...whole.map(({ interest }) => depthOf(interest)));
  const chosen = whole.length > 0 ? whole.filter(({ interest }) => depthOf(interest) === lowest) : held;
  return once(
    chosen.filter(({ interest }) => whole.length > 0 || interest.kind === 'FREEHOLD').map(({ person }) => person),
  );
}

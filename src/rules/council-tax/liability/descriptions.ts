import type { Interest } from '../../../domain/council-tax/interest.js';
import type { PersonFacts } from '../../../domain/council-tax/person-facts.js';
import { type DayNumber, holds } from '../calendar.js';
import { owners } from './owner.js';

/** One of the six descriptions of LGFA 1992, s. 6(2), in the order in which they are tried. */
export interface Description {
  readonly letter: 'a' | 'b' | 'c' | 'd' | 'e' | 'f';
  readonly who: string;
  /** `residents` are those of the day; `people` also those who live elsewhere. */
  readonly find: (
    residents: readonly PersonFacts[],
    people: readonly PersonFacts[],
    day: DayNumber,
  ) => readonly PersonFacts[];
}

const interests = (person: PersonFacts, day: DayNumber): readonly Interest[] =>
  person.interests.filter(interest => holds(interest, day));

const withInterest =
  (...kinds: Interest['kind'][]): Description['find'] =>
  (residents, _people, day) =>
    residents.filter(person => interests(person, day).some(({ kind }) => kinds.includes(kind)));

/** Residents with a lease that is not inferior to another resident's. */
const leaseholders: Description['find'] = (residents, _people, day) => {
  const depths = residents.map(person => ({
    person,
    depth: Math.min(
      ...interests(person, day)
        .filter(({ kind }) => kind === 'LEASE')
        .map(({ depth }) => depth),
    ),
  }));
  const highest = Math.min(...depths.map(({ depth }) => depth));
  return depths
    .filter(({ depth }) => depth === highest && depth !== Number.POSITIVE_INFINITY)
    .map(({ person }) => person);
};

export const DESCRIPTIONS: readonly Description[] = [
  { letter: 'a', who: 'a resident with a freehold', find: withInterest('FREEHOLD') },
  { letter: 'b', who: "a resident with a lease not inferior to another resident's", find: leaseholders },
  {
    letter: 'c',
    who: 'a resident who is a statutory, secure or introductory tenant',
    find: withInterest('SECURE_TENANCY', 'INTRODUCTORY_TENANCY', 'STATUTORY_TENANCY'),
  },
  { letter: 'd', who: 'a resident with a contractual licence', find: withInterest('CONTRACTUAL_LICENCE') },
  { letter: 'e', who: 'a resident', find: residents => residents },
  { letter: 'f', who: 'the owner', find: (_residents, people, day) => owners(people, day) },
];

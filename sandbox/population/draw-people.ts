import type { Day } from './calendar.js';
import type { PersonFacts } from './facts.js';
import type { Random } from './random.js';
import { MEN, SURNAMES, WOMEN } from './words.js';

/** Who lives there, as far as council tax asks. */
export interface Composition {
  readonly kind: 'single' | 'couple' | 'family' | 'pensioner' | 'pensioners' | 'students' | 'vacant' | 'lodger';
  readonly people: readonly PersonFacts[];
  readonly holders: readonly number[];
  readonly adults: number;
  readonly students: 'none' | 'one' | 'all';
  readonly vacant: boolean;
  readonly pensionAge: boolean;
}

const A_YEAR = 365.25;

/** A person of some age with a name drawn for them. */
export function drawPerson(
  random: Random,
  today: Day,
  given: { ages: [number, number]; surname?: string },
): PersonFacts {
  const woman = random.chance(51);
  const age = random.between(...given.ages);
  return {
    title: woman ? random.pick(['Ms', 'Mrs', 'Miss', 'Dr']) : random.pick(['Mr', 'Mr', 'Mr', 'Dr']),
    forenames: random.pick(woman ? WOMEN : MEN),
    surname: given.surname ?? random.pick(SURNAMES),
    born: Math.floor(today - age * A_YEAR - random.between(0, 364)),
    roles: ['taxpayer'],
    nino: random.chance(35) ? 'own' : 'none',
    contact: random.chance(85),
  };
}

const KINDS = [
  ['single', 21],
  ['couple', 24],
  ['family', 22],
  ['pensioner', 13],
  ['pensioners', 13],
  ['students', 3],
  ['vacant', 2.5],
  ['lodger', 1.5],
] as const;

const AGES: Record<Composition['kind'], [number, number]> = {
  single: [19, 65],
  couple: [20, 65],
  family: [24, 60],
  pensioner: [66, 95],
  pensioners: [66, 92],
  students: [18, 24],
  vacant: [30, 85],
  lodger: [20, 64],
};

const TWO_ADULTS = new Set(['couple', 'family', 'pensioners', 'students']);

export function drawComposition(random: Random, today: Day): Composition {
  const kind = random.weighted(KINDS);
  const ages = AGES[kind];
  const first = drawPerson(random, today, { ages });
  const two = TWO_ADULTS.has(kind);
  const shares = kind !== 'students' && random.chance(80);
  const second = two ? [drawPerson(random, today, shares ? { ages, surname: first.surname } : { ages })] : [];
  const grownUp = kind === 'family' && random.chance(12);
  const child: PersonFacts[] = grownUp
    ? [{ ...drawPerson(random, today, { ages: [18, 23], surname: first.surname }), roles: ['non-dependant'] }]
    : [];
  const lodger = kind === 'lodger';
  const joint = two && random.chance(60);
  const other = second.map((one): PersonFacts => (joint ? one : { ...one, roles: ['other'] }));
  return {
    kind,
    people: [lodger ? { ...first, roles: ['other'] } : first, ...other, ...child],
    holders: lodger ? [] : joint ? [0, 1] : [0],
    adults: 1 + second.length + child.length,
    students: kind === 'students' ? 'all' : two && random.chance(2) ? 'one' : 'none',
    vacant: kind === 'vacant',
    pensionAge: kind === 'pensioner' || kind === 'pensioners',
  };
}

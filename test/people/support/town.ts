import type { PersonRecord } from '../../../src/adapters/ports/people-source.js';
import { isoDate } from '../../../src/domain/dates.js';
import { personRef } from '../../../src/domain/references.js';

/** Numbers drawn from a seed, the same for ever. */
export class Draw {
  constructor(private state: number) {}
  next(): number {
    this.state = (Math.imul(this.state ^ (this.state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 4_294_967_296;
  }
  below(most: number): number {
    return Math.floor(this.next() * most);
  }
  chance(percent: number): boolean {
    return this.next() * 100 < percent;
  }
  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)] as T;
  }
  /** The first most often: `skew` 1 is evenly, more is the fewer often. */
  common<T>(from: readonly T[], skew: number): T {
    return from[Math.floor(from.length * this.next() ** skew)] as T;
  }
}

const WOMEN =
  'Margaret Susan Mary Sarah Emma Elizabeth Patricia Jean Christine Karen Linda Julie Jacqueline Helen Joan Amanda Claire Nicola Rebecca Laura Jennifer Catherine Barbara Sandra Alison Michelle Deborah Angela Tracey Sharon Louise Carol Lisa Jane Joanne Charlotte Hannah Victoria Rachel Samantha Katie Sophie Emily Jessica Chloe Olivia Amelia Fatima Aisha Priya Zainab Agnieszka Niamh Siobhan Bronwen Morag Ingrid Svetlana Blessing Chioma Mei Yuki Rosalind Philippa Imogen Beatrix Thea Odette'.split(
    ' ',
  );
const MEN =
  'David John Paul Michael Andrew Peter James Robert Mark Stephen Christopher Richard Ian Alan Kevin Anthony Brian Steven Thomas Daniel William Matthew Simon Philip Martin Neil Gary Keith Stuart Graham Colin Nigel Jonathan Adam Benjamin Joshua Jack Luke Ryan Liam Callum Oliver George Harry Mohammed Ahmed Imran Ravi Sanjay Piotr Tomasz Kwame Emeka Gethin Dafydd Hamish Fergus Sebastian Tobias Wilfred Magnus Leopold'.split(
    ' ',
  );
const FIRST =
  'Smith Jones Williams Taylor Brown Davies Evans Wilson Thomas Johnson Roberts Robinson Thompson Wright Walker White Edwards Hughes Green Hall Lewis Harris Clarke Patel Jackson Wood Turner Martin Cooper Hill Ward Morris Moore Clark Lee King Baker Harrison Morgan Allen James Scott Phillips Watson Davis Parker Price Bennett Young Griffiths Mitchell Kelly Cook Carter Richardson Bailey Collins Bell Shaw Murphy Miller Cox Richards Khan Marshall Anderson Simpson Ellis Adams Singh Begum Wilkinson Foster Chapman Powell Webb Rogers Gray Mason Ali Hunt Hussain Campbell Matthews Owen Palmer Holmes Mills Barnes Knight Lloyd Butler Russell Barker Fisher Stevens Jenkins Murray Dixon Harvey Graham Pearson Ahmed Fletcher Walsh Kaur Gibson Howard Andrews Stewart Elliott Reynolds Saunders Payne Fox Ford Pearce Day Brooks West Lawrence Cole Atkinson Bradley Spencer Gill Dawson Watts Burton Rose Wells'.split(
    ' ',
  );
const BEGIN =
  'Ash Black Brad Carl Dun Elm Fair Gold Hart Ken Lang Mal Nor Oak Pem Quin Rad Sil Thorn Under Van Wet Yar Zel'.split(
    ' ',
  );
const MIDDLE = 'al ber den er fer gra hol ing ker ley mar nes or pen ring ston ter ver wen'.split(' ');
const END =
  'bridge burn by cott dale den field ford ham hurst ley low mere more ridge shaw stock ton well wick wood worth'.split(
    ' ',
  );
/** As skewed as in England: the commonest surname is one person's in seventy, the commonest forename one's in fifty. */
const SURNAME_SKEW = 2.2;
const FORENAME_SKEW = 1.3;
/** Common surnames and a long tail of rare ones. */
const SURNAMES = [
  ...FIRST,
  ...BEGIN.flatMap(begin => END.map(end => begin + end)),
  ...BEGIN.flatMap(begin => MIDDLE.flatMap(middle => END.map(end => begin + middle + end))),
];
const STREETS = BEGIN.flatMap(begin =>
  ['Road', 'Street', 'Avenue', 'Close', 'Lane', 'Drive'].flatMap(kind =>
    END.slice(0, 6).map(end => `${begin}${end} ${kind}`),
  ),
);

export interface TownPerson {
  readonly household: number;
  readonly forename: string;
  readonly middle: string | null;
  readonly surname: string;
  readonly born: string;
  readonly nino: string;
  readonly phone: string;
  readonly line: string;
  readonly postcode: string;
  readonly uprn: string;
  readonly number: string;
}

const LETTERS = 'ABCEGHJKLMNPRSTWXY';
const two = (number: number) => String(number).padStart(2, '0');

/** The people of one household, the same whenever they are asked for. About 2.2 on average. */
export function householdOf(seed: number, household: number): readonly TownPerson[] {
  const draw = new Draw(seed * 7_919 + household * 104_729 + 1);
  for (let turn = 0; turn < 3; turn += 1) draw.next();
  const surname = draw.common(SURNAMES, SURNAME_SKEW);
  const count = draw.pick([1, 1, 2, 2, 2, 3, 4]);
  // Some twenty houses share a postcode, and a street some five of those.
  const group = Math.floor(household / 20);
  const street = STREETS[Math.floor(group / 5) % STREETS.length];
  const inward = `${group % 10}${LETTERS[Math.floor(group / 10) % 18]}${LETTERS[Math.floor(group / 180) % 18]}`;
  const postcode = `TE${1 + (Math.floor(group / 3_240) % 99)} ${inward}`;
  return Array.from({ length: count }, (_, slot) => {
    const names = draw.chance(51) ? WOMEN : MEN;
    const id = household * 4 + slot;
    return {
      household,
      forename: draw.common(names, FORENAME_SKEW),
      middle: draw.chance(30) ? draw.common(names, FORENAME_SKEW) : null,
      surname: slot === 1 && draw.chance(25) ? draw.common(SURNAMES, SURNAME_SKEW) : surname,
      born: `${1931 + draw.below(76)}-${two(1 + draw.below(12))}-${two(1 + draw.below(28))}`,
      nino: ninoOf(id),
      phone: `07${String(100_000_000 + ((id * 7_919_317) % 899_999_999)).slice(0, 9)}`,
      line: `${1 + (household % 100)} ${street}`,
      postcode,
      uprn: String(10_000_000_000 + household),
      number: String(30_000_000 + ((id * 7_919) % 69_999_989)),
    };
  });
}

/** Scattered as real ones are, so that one slip seldom makes a neighbour's. They are nobody's but by chance. */
function ninoOf(id: number): string {
  const scattered = (id * 48_271_007) % 323_999_981;
  const prefix = Math.floor(scattered / 1_000_000);
  const letters = `${LETTERS[prefix % 18]}${LETTERS[Math.floor(prefix / 18)]}`;
  const never = ['BG', 'GB', 'NK', 'KN', 'TN', 'NT', 'ZZ'].includes(letters) ? 'JA' : letters;
  return `${never}${String(scattered % 1_000_000).padStart(6, '0')}${'ABCD'[id % 4]}`;
}

export const refOf = ({ number }: TownPerson) => personRef('town', number);

export const recordOf = (person: TownPerson): PersonRecord => ({
  kind: 'person',
  ref: refOf(person),
  name: { forenames: [person.forename, person.middle].filter(one => one).join(' '), surname: person.surname },
  formerNames: [],
  birthDate: isoDate(person.born),
  nationalInsuranceNumber: person.nino,
  phones: [person.phone],
  emails: [],
  addresses: [{ line: person.line, postcode: person.postcode, uprn: person.uprn }],
  numbers: [],
  sensitive: null,
});

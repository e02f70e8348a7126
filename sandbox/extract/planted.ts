import type { Household } from '../population/model.js';
import { Random } from '../population/random.js';
import { SURNAMES } from '../population/words.js';
import { type Line, lineOf } from './line.js';

/** A record of another system, and which human it is of. */
export interface Planted {
  readonly line: Line;
  readonly human: string;
}

const STREAM_OF_PLANTED = 7;
const KEYS = 'abcdefghijklmnopqrstuvwxyz';

/** Which human a record of Civica's is of. The man with many records is one, whatever his records' numbers. */
export const humanOf = ({ ref, forenames, surname, birthDate }: Line): string =>
  `${forenames} ${surname}`.toLowerCase() === 'tobias brackenridge' && birthDate === '1979-11-02' ? 'tobias' : ref;

/**
 * What a second system has of the same household: most people again, with what happens to records (a slip, a married name, an
 * initial, a birthday the wrong way round or missing, a move), and people who look alike and are somebody else: a twin, a
 * son of the same name, a stranger of the same name.
 */
export function plantedOf(home: Household, seed: number): readonly Planted[] {
  const random = new Random(seed, STREAM_OF_PLANTED, home.index);
  const lines = home.people.map(person => lineOf(home, person));
  const again = lines.flatMap(line =>
    random.chance(85) ? [{ human: humanOf(line), line: changed(random, line) }] : [],
  );
  const [first] = lines;
  return first ? [...again, ...lookAlikes(random, { first, index: home.index })] : again;
}

function changed(random: Random, line: Line): Line {
  const { forenames } = line;
  const plain = {
    ...line,
    surname: line.surname.toUpperCase(),
    forenames: forenames?.toUpperCase() ?? null,
    title: null,
    emails: [],
  };
  const kept = {
    ...plain,
    phones: random.chance(40) ? line.phones : [],
    nationalInsuranceNumber: random.chance(80) ? line.nationalInsuranceNumber : null,
  };
  const kind = random.weighted([
    ['same', 50],
    ['slip', 14],
    ['married', 7],
    ['initial', 6],
    ['birthday', 6],
    ['unborn', 7],
    ['moved', 10],
  ]);
  switch (kind) {
    case 'slip':
      return random.chance(50)
        ? { ...kept, surname: slip(random, line.surname) }
        : { ...kept, forenames: slip(random, forenames ?? 'x') };
    case 'married':
      return { ...kept, surname: random.pick(SURNAMES) };
    case 'initial':
      return { ...kept, forenames: forenames?.charAt(0) ?? null };
    case 'birthday':
      return { ...kept, birthDate: wrongWayRound(line.birthDate) };
    case 'unborn':
      return { ...kept, birthDate: null };
    case 'moved':
      return {
        ...kept,
        addresses: [{ line: `${random.between(1, 90)} Elsewhere Road`, postcode: 'TE9 9ZZ', uprn: null }],
      };
    default:
      return kept;
  }
}

/** People of households that Civica does not have: nobody is to be taken for them. */
function lookAlikes(random: Random, { first, index }: { readonly first: Line; readonly index: number }): Planted[] {
  const other = (kind: string, line: Partial<Line>, number: number): Planted => ({
    human: `${kind}.${index}`,
    line: {
      ...first,
      ref: String(9_000_000 + index * 3 + number),
      nationalInsuranceNumber: null,
      phones: [],
      emails: [],
      numbers: [],
      sensitive: null,
      ...line,
    },
  });
  const elsewhere = [{ line: `${random.between(1, 90)} Farther Street`, postcode: 'TE9 1AA', uprn: null }];
  return [
    ...(index % 25 === 3 ? [other('twin', { forenames: first.forenames === 'Otis' ? 'Rohan' : 'Otis' }, 0)] : []),
    ...(index % 25 === 8
      ? [
          other(
            'son',
            { birthDate: `19${random.between(85, 99)}-0${random.between(1, 9)}-1${random.between(0, 9)}` },
            1,
          ),
        ]
      : []),
    ...(index % 25 === 13
      ? [
          other(
            'stranger',
            {
              birthDate: `19${random.between(30, 84)}-0${random.between(1, 9)}-2${random.between(0, 8)}`,
              addresses: elsewhere,
            },
            2,
          ),
        ]
      : []),
  ];
}

function slip(random: Random, text: string): string {
  const at = random.between(1, Math.max(1, text.length - 2));
  const way = random.between(0, 2);
  if (way === 0) return text.slice(0, at) + text.slice(at + 1);
  if (way === 1) return text.slice(0, at) + KEYS.charAt(random.between(0, 25)) + text.slice(at + 1);
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
}

function wrongWayRound(day: string | null): string | null {
  const [year, month = '', of = ''] = day?.split('-') ?? [];
  return day === null || Number(of) > 12 ? day : `${year}-${of}-${month}`;
}

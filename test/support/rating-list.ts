/**
 * An invented rating list of any length, in the Agency's layout: the same for the same numbers. One record in 997 is taken apart
 * by a stray line break, one in 9,973 is cut short, and one in 101 has an accent in its name.
 */
export interface ListAsked {
  readonly entries: number;
  /** Records with nothing wrong. */
  readonly clean?: boolean;
  readonly authority?: (index: number) => string;
  readonly value?: (index: number) => number;
}

const STREETS = [
  'LANTERN STREET',
  'MILL LANE',
  'QUAY ROAD',
  'STATION APPROACH',
  'HIGH STREET',
  'ORCHARD WAY',
  'FOUNDRY YARD',
];
const KINDS = [
  ['CS', 'SHOP AND PREMISES', '249S'],
  ['CO', 'OFFICES AND PREMISES', '203S'],
  ['IF', 'FACTORY AND PREMISES', '096G'],
  ['CW', 'WAREHOUSE AND PREMISES', '217G'],
] as const;
const LETTERS = 'ABDEFGHJLNPQRSTUWXYZ';

export const uarnAt = (index: number): string => String(10_000_000_000 + index * 17);
export const assessmentAt = (index: number): string => String(29_000_000_000 + index);
export const postcodeAt = (index: number): string => {
  const street = Math.floor(index / 40);
  const [a, b] = [LETTERS[Math.floor(street / 20) % 20], LETTERS[street % 20]];
  return `TE${1 + (Math.floor(street / 400) % 99)} ${Math.floor(street / 40_000) % 10}${a}${b}`;
};
const streetAt = (index: number): string => STREETS[Math.floor(index / 40) % STREETS.length] ?? '';

export function entryAt(index: number, { authority, value }: Partial<ListAsked> = {}): string {
  const [code, description, scat] = KINDS[index % KINDS.length] ?? KINDS[0];
  const number = 1 + (index % 40);
  const street = streetAt(index);
  const firm = index % 101 === 0 ? 'CAFÉ LANTERNE' : '';
  return [
    100_001 + index,
    authority?.(index) ?? '0099',
    '0001',
    `N${String(index).padStart(12, '0')}`,
    code,
    description,
    uarnAt(index),
    `${number} ${street}, TESTBOROUGH ${postcodeAt(index)}`,
    firm,
    number,
    street,
    'TESTBOROUGH',
    '',
    'TESTSHIRE',
    postcodeAt(index),
    '01-APR-2026',
    '',
    value?.(index) ?? 1_000 + (index % 500) * 50,
    '',
    assessmentAt(index),
    '14-MAY-2026',
    scat,
    '',
    '',
    '',
    '',
    '01-APR-2026',
    '',
  ].join('*');
}

const broken = (record: string): string => record.replace('TESTBOROUGH TE', 'TESTBOROUGH\r\nTE');
const cutShort = (record: string): string => record.slice(0, 60);

/** The file as Latin-1, a few hundred kilobytes at a time. */
export async function* ratingList({ entries, clean = false, ...rest }: ListAsked): AsyncGenerator<Buffer> {
  let text = '';
  for (let index = 0; index < entries; index += 1) {
    const record = entryAt(index, rest);
    const torn = clean ? record : index % 9_973 === 5 ? cutShort(record) : index % 997 === 7 ? broken(record) : record;
    text += `${torn}\r\n`;
    if (text.length > 262_144) {
      yield Buffer.from(text, 'latin1');
      text = '';
    }
  }
  if (text !== '') yield Buffer.from(text, 'latin1');
}

/** How many of each there are in a list that is not clean. */
export const tornIn = (entries: number) => {
  const short = Math.floor((entries - 6 + 9_973) / 9_973);
  let rejoined = 0;
  for (let index = 7; index < entries; index += 997) if (index % 9_973 !== 5) rejoined += 1;
  return { short, rejoined };
};

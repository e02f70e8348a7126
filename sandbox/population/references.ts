/**
 * References are worked out from a household's place in the row, so any of them leads straight back to its household and
 * a town of 100,000 needs no index. The first of 2,000 households read 700xxxx, 500xxxxx, 600xxxx and Pxxxxx.
 */
const PEOPLE = { first: 7_000_100, each: 4 };
const ACCOUNTS = { first: 50_000_100, each: 3 };
const CLAIMS = { first: 6_000_100, each: 2 };
const PLACES = { first: 100, each: 3 };

interface Numbering {
  readonly first: number;
  readonly each: number;
}

const numbered = ({ first, each }: Numbering, household: number, slot: number): number =>
  first + household * each + slot;

export const personReference = (household: number, slot: number): string => String(numbered(PEOPLE, household, slot));
export const accountReference = (household: number, slot: number): string =>
  String(numbered(ACCOUNTS, household, slot));
export const claimReference = (household: number, slot: number): string => String(numbered(CLAIMS, household, slot));
export const placeReference = (household: number, slot: number): string =>
  `P${String(numbered(PLACES, household, slot)).padStart(5, '0')}`;

/** The household whose number space holds the person reference, or null where the text is not one. */
export function householdOfPerson(reference: string): number | null {
  if (!/^7\d{6}$/.test(reference)) return null;
  const household = Math.floor((Number(reference) - PEOPLE.first) / PEOPLE.each);
  return household >= 0 ? household : null;
}

import { type Day, isoOf } from '../population/calendar.js';
import type { Household } from '../population/model.js';
import { type Pence, pounds } from '../population/pence.js';

const PADDED_TO = 12;
const REFERENCE_PADDED_TO = 10;

/** Pounds as the ledger prints them: right-aligned in a fixed field. */
export const padded = (amount: Pence): string => pounds(amount).padStart(PADDED_TO);

/** Sortable number of a day, as some elements carry beside its text. */
export const sortable = (on: Day): string => isoOf(on).replaceAll('-', '');

const british = (on: Day, separator: string): string => isoOf(on).split('-').reverse().join(separator);

export const slashed = (on: Day): string => british(on, '/');

/** How one household's records were keyed: separators, letter case and trailing spaces differ from record to record. */
export interface Keyed {
  readonly date: (on: Day) => string;
  readonly reference: (reference: string) => string;
  readonly word: (word: string) => string;
}

export function keyed({ index }: Pick<Household, 'index'>): Keyed {
  return {
    date: on => british(on, index % 3 === 1 ? '-' : '/'),
    reference: reference => (index % 5 === 0 ? reference.padEnd(REFERENCE_PADDED_TO) : reference),
    word: word => (index % 2 === 1 ? word.charAt(0) + word.slice(1).toLowerCase() : word),
  };
}

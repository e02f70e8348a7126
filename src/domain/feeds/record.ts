import type { PlainDate } from '../dates.js';
import type { FeedValues } from './value.js';

/** Whom a record is about, as the feed tells it. */
export interface PersonTold {
  /** Without its last letter, which not every system holds: eight characters. */
  readonly nino: string | null;
  readonly surname: string | null;
  readonly forename: string | null;
  readonly dateOfBirth: PlainDate | null;
  readonly postcode: string | null;
}

/** One record of a feed in our words, with what tells it from others. */
export interface FeedRecord {
  readonly values: FeedValues;
  readonly person: PersonTold;
  /** The same for everything told of one person by one origin. */
  readonly subject: string;
  /** The same for a record and its corrections. */
  readonly key: string;
  /** Sorts later records of one key behind earlier ones. */
  readonly order: string;
  /** The same for equal content alone. */
  readonly contentHash: string;
  readonly period: PlainDate | null;
}

/** Why a record was set aside. */
export const POISONS = [
  'WRONG_SHAPE',
  'TOO_LONG',
  'UNKNOWN_TYPE',
  'MISSING',
  'UNKNOWN_CODE',
  'NOT_A_DATE',
  'NOT_A_MOMENT',
  'NOT_AN_AMOUNT',
  'NOT_A_NUMBER',
  'NOT_A_NINO',
  'NOT_TEXT',
  'NOBODY',
] as const;
export type Poison = (typeof POISONS)[number];

/** Why a file could not be read to its end. */
export const BREAKS = ['NOT_COMPRESSED', 'HEADER_LACKS_A_COLUMN', 'NOT_THIS_DOCUMENT', 'CUT_OFF', 'TOO_LARGE'] as const;
export type Break = (typeof BREAKS)[number];

/** What a file holds, in its order. `position` grows and is the same whenever the file is read. */
export type FeedRow =
  | { readonly is: 'record'; readonly position: number; readonly record: FeedRecord }
  | { readonly is: 'poison'; readonly position: number; readonly poison: Poison; readonly field: string | null };

/** How a file ended. `told` is the count that its trailer gives. */
export interface FeedEnd {
  readonly is: 'end';
  readonly records: number;
  readonly told: number | null;
  readonly broken: Break | null;
}

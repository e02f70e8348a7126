import type { PlainDate } from './dates.js';
import type { AccountRef, ClaimRef } from './references.js';
import type { Sourced } from './source.js';

/** One entry of the notes that officers keep on a record. */
export interface NoteEntry {
  /** The user who wrote it, as the back office knows them; null where the entry does not say. */
  readonly author: string | null;
  readonly on: PlainDate | null;
  /** The time of day in London, `09:14:22`. */
  readonly time: string | null;
  readonly text: string;
}

/** The notes on one account or claim, in the order the back office keeps them. */
export interface NoteList extends Sourced {
  readonly about: AccountRef | ClaimRef;
  readonly entries: readonly NoteEntry[];
}

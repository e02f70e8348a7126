import type { FieldPlace } from '../../domain/feeds/mapping.js';
import type { Break, Poison } from '../../domain/feeds/record.js';

/** A record before anything has been believed of it. Null for what it does not have. */
export type Raw = { readonly position: number } & (
  | { readonly at: (place: FieldPlace) => string | null }
  | { readonly poison: Poison }
);

/** Longer than any record of any of these feeds; one beyond it is no record. */
export const MOST_CHARACTERS = 100_000;

/** Stops the reading of a file. Its code is all that is told of it. */
export class Broken extends Error {
  override readonly name = 'Broken';
  constructor(readonly code: Break) {
    super(code);
  }
}

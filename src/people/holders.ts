import type { AnyRef, PersonRef } from '../domain/references.js';

/** Through whom a record was seen, and what else is needed to open it again: a claim's dwelling, a property's account. */
export interface Held {
  readonly record: Exclude<AnyRef, PersonRef>;
  readonly holder: PersonRef;
  readonly via: string | null;
}

/**
 * Remembers whose record a number is. A back office such as Civica opens an account only through a person who is on it,
 * so an id of an account means nothing to it until somebody has read that person's list.
 */
export interface Holders {
  /** Returns at once; what is new is kept in the background. */
  learn(seen: readonly Held[]): void;
  /** Somebody through whom the record can be opened; one of `among` where that is given. */
  holderOf(record: Held['record'], among: readonly PersonRef[] | null): Promise<Held | null>;
}

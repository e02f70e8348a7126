import type { PlainDate } from './dates.js';

/** A fact and the days on which it holds, both `from` and `to` included; a null `to` has no end. */
export interface Spell<T> {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly fact: T;
}

/** A fact over time: spells in order, none overlapping another, no day between two of them missing. */
export interface Timeline<T> {
  readonly spells: readonly Spell<T>[];
}

/** A run of days on which nothing changes. Both ends are included, so `days` is at least 1. */
export interface Segment<Facts> {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly days: number;
  readonly facts: Facts;
}

import { isBefore, type PlainDate } from './dates.js';
import { plusDays } from './epoch-day.js';

/** A run of days, both of them included; a null `to` has no end. */
export interface Days {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** A fact and the days on which it holds. The last day is included: what is true at the end of a day is true of the day. */
export interface Spell<T> extends Days {
  readonly fact: T;
}

/** A fact over time: spells in order of days, with no overlap and no day missing between the first and the last. */
export interface Timeline<T> {
  readonly spells: readonly Spell<T>[];
}

/** A timeline that cannot be: the words say which days and what to do. They name days alone, never the fact. */
export class TimelineRefused extends RangeError {
  override readonly name = 'TimelineRefused';
}

/**
 * A timeline from spells in any order. Neighbours with equal facts become one spell. Throws `TimelineRefused` where there
 * are none, one ends before it starts, two claim the same day, or a day between them has no fact.
 */
export function timeline<T>(spells: readonly Spell<T>[], same: (one: T, other: T) => boolean = Object.is): Timeline<T> {
  if (spells.length === 0) throw new TimelineRefused('no days are given for the fact: give at least one spell');
  const ordered = spells.toSorted((a, b) => (isBefore(a.from, b.from) ? -1 : isBefore(b.from, a.from) ? 1 : 0));
  const merged: Spell<T>[] = [];
  for (const spell of ordered) {
    if (spell.to && isBefore(spell.to, spell.from)) throw refused('ends before it starts', spell.from);
    const before = merged.at(-1);
    if (before) refuseOverlapOrGap(before, spell);
    if (before && same(before.fact, spell.fact)) merged[merged.length - 1] = { ...before, to: spell.to };
    else merged.push(spell);
  }
  return Object.freeze({ spells: Object.freeze(merged) });
}

/** One fact that holds throughout. */
export const constantly = <T>(fact: T, { from, to }: Days): Timeline<T> => timeline([{ from, to, fact }]);

/**
 * A timeline from the days on which a fact changes: each holds until the next, the last until `until` or for ever. Two
 * changes on one day are refused.
 */
export function changing<T>(
  changes: readonly { from: PlainDate; fact: T }[],
  until: PlainDate | null = null,
): Timeline<T> {
  const ordered = changes.toSorted((a, b) => (isBefore(a.from, b.from) ? -1 : 1));
  return timeline(
    ordered.map(({ from, fact }, at) => {
      const next = ordered[at + 1];
      return { from, to: next ? plusDays(next.from, -1) : until, fact };
    }),
  );
}

function refuseOverlapOrGap(before: Days, spell: Days): void {
  if (!before.to || !isBefore(before.to, spell.from)) throw refused('overlaps the one before it', spell.from);
  const wanted = plusDays(before.to, 1);
  if (isBefore(wanted, spell.from))
    throw new TimelineRefused(`nothing is known from ${wanted} until ${spell.from}: say what held on those days`);
}

const refused = (what: string, from: PlainDate): TimelineRefused =>
  new TimelineRefused(`the spell from ${from} ${what}: give each day one fact`);

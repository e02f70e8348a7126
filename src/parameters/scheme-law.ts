import type { PlainDate } from '../domain/dates.js';
import { type EpochDay, epochDay } from '../domain/epoch-day.js';
import { countUpTo } from './rising.js';
import type { Era, Series } from './series.js';

/** One scheme's figures over time. */
export interface SchemeLaw {
  readonly series: readonly Series[];
  /** The first day of every change of a value, in order. */
  readonly changeDays: readonly PlainDate[];
  /** Days from which what is answered differs: changes of value, and the day after each `checkedTo`. */
  readonly boundaries: readonly EpochDay[];
  /** The figures of a run of days by name; the same frozen object for all runs that start and end between the same boundaries. */
  over(first: EpochDay, last: EpochDay): object;
}

export function schemeLaw(series: readonly Series[]): SchemeLaw {
  const changeDays = inOrder(series.flatMap(({ eras }) => eras.flatMap(changesOf)));
  const checked = series.flatMap(({ eras }) => eras.map(era => era.checkedTo.add({ days: 1 })));
  const boundaries = inOrder([...changeDays, ...checked]).map(epochDay);
  const startOf = (interval: number) => boundaries[interval - 1] ?? Number.NEGATIVE_INFINITY;
  return {
    series,
    changeDays,
    boundaries,
    over: rememberedByInterval(boundaries, (first, last) => snapshot(series, startOf(first), startOf(last))),
  };
}

/**
 * Works out what is asked once for each pair of intervals between boundaries. The pairs are as many as the boundaries
 * squared at most, and in use a few dozen.
 */
export function rememberedByInterval<T>(
  boundaries: readonly EpochDay[],
  make: (firstInterval: number, lastInterval: number) => T,
): (first: EpochDay, last: EpochDay) => T {
  const made = new Map<number, T>();
  return (first, last) => {
    const from = countUpTo(boundaries, first);
    const to = first === last ? from : countUpTo(boundaries, last);
    const key = from * (boundaries.length + 1) + to;
    const known = made.get(key) ?? make(from, to);
    made.set(key, known);
    return known;
  };
}

const changesOf = ({ from, to }: Era): PlainDate[] => (to ? [from, to.add({ days: 1 })] : [from]);

function inOrder(days: readonly PlainDate[]): PlainDate[] {
  const byNumber = new Map(days.map(day => [epochDay(day), day]));
  return [...byNumber.entries()].sort(([a], [b]) => a - b).map(([, day]) => day);
}

/** A figure is marked as the last day needs; one that is not the same on the first and the last is refused when it is read. */
function snapshot(series: readonly Series[], first: EpochDay, last: EpochDay): object {
  const law = {};
  for (const one of series) {
    const name = one.id.slice(one.id.indexOf('.') + 1);
    const era = eraOn(one, last);
    const changesInside = first !== last && one.eras.some(({ from, to }) => startsInside(from, to, { first, last }));
    if (changesInside) Object.defineProperty(law, name, { enumerable: false, get: () => refuseChange(one) });
    else if (era) Object.defineProperty(law, name, { enumerable: true, value: figureOf(one, era, last) });
    else if (one.figure.mayBeAbsent) Object.defineProperty(law, name, { enumerable: true, value: null });
    else Object.defineProperty(law, name, { enumerable: false, get: () => refuse(one) });
  }
  return Object.freeze(law);
}

const eraOn = ({ eras }: Series, asked: EpochDay): Era | undefined =>
  eras.find(({ from, to }) => epochDay(from) <= asked && asked <= (to ? epochDay(to) : Number.POSITIVE_INFINITY));

/** Does a value start, or the days after its end, later than the first day and no later than the last? */
function startsInside(
  from: PlainDate,
  to: PlainDate | null,
  { first, last }: { first: EpochDay; last: EpochDay },
): boolean {
  const starts = [epochDay(from), to ? epochDay(to) + 1 : Number.POSITIVE_INFINITY];
  return starts.some(start => first < start && start <= last);
}

const figureOf = ({ id, name, figure }: Series, era: Era, asked: EpochDay): unknown =>
  figure.build(era.text, {
    id,
    name,
    law: era.law,
    verified: era.verified,
    standing: era.standing,
    basis: era.basis,
    inForceFrom: era.from,
    inForceTo: era.to,
    checkedTo: era.checkedTo,
    pastCheckedTo: asked > epochDay(era.checkedTo),
  });

function refuse({ id, eras }: Series): never {
  const first = eras[0];
  const last = eras.at(-1);
  const kept = `kept from ${first?.from} ${last?.to ? `to ${last.to}` : 'on'}`;
  throw new RangeError(
    `${id} has no value on the day asked about: it is ${kept}; add the value for that day to its file`,
  );
}

function refuseChange({ id, eras }: Series): never {
  const days = eras.map(({ from }) => from).join(', ');
  throw new RangeError(
    `${id} changes inside the run of days asked about (its values start ${days}): cut the run there`,
  );
}

import type { PlainDate } from '../domain/dates.js';
import { type EpochDay, epochDay } from '../domain/epoch-day.js';
import { countUpTo } from './rising.js';
import type { Era, Series } from './series.js';

/** One scheme's figures over time. */
export interface SchemeLaw {
  readonly series: readonly Series[];
  /** The first day of every change of a value, in order. */
  readonly changeDays: readonly PlainDate[];
  /** The same days as numbers. */
  readonly changes: readonly EpochDay[];
  /** Days from which what is answered differs: changes of value, and the day after each `checkedTo`. */
  readonly boundaries: readonly EpochDay[];
  /** The figures of a day by name; the same frozen object for all days between two boundaries. */
  on(asked: EpochDay): object;
}

export function schemeLaw(series: readonly Series[]): SchemeLaw {
  const changeDays = inOrder(series.flatMap(({ eras }) => eras.flatMap(changesOf)));
  const checked = series.flatMap(({ eras }) => eras.map(era => era.checkedTo.add({ days: 1 })));
  const boundaries = inOrder([...changeDays, ...checked]).map(epochDay);
  const snapshots: (object | undefined)[] = [];
  return {
    series,
    changeDays,
    changes: changeDays.map(epochDay),
    boundaries,
    on(asked) {
      const at = countUpTo(boundaries, asked);
      snapshots[at] ??= snapshot(series, boundaries[at - 1] ?? Number.NEGATIVE_INFINITY);
      return snapshots[at];
    },
  };
}

const changesOf = ({ from, to }: Era): PlainDate[] => (to ? [from, to.add({ days: 1 })] : [from]);

function inOrder(days: readonly PlainDate[]): PlainDate[] {
  const byNumber = new Map(days.map(day => [epochDay(day), day]));
  return [...byNumber.entries()].sort(([a], [b]) => a - b).map(([, day]) => day);
}

function snapshot(series: readonly Series[], asked: EpochDay): object {
  const law = {};
  for (const one of series) {
    const name = one.id.slice(one.id.indexOf('.') + 1);
    const era = one.eras.find(
      ({ from, to }) => epochDay(from) <= asked && asked <= (to ? epochDay(to) : Number.POSITIVE_INFINITY),
    );
    if (era) Object.defineProperty(law, name, { enumerable: true, value: figureOf(one, era, asked) });
    else if (one.figure.mayBeAbsent) Object.defineProperty(law, name, { enumerable: true, value: null });
    else Object.defineProperty(law, name, { enumerable: false, get: () => refuse(one) });
  }
  return Object.freeze(law);
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

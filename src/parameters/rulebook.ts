import { isAfter, type PlainDate } from '../domain/dates.js';
import type { Parameter } from '../domain/parameter.js';
import type { SchemeName } from './schemes.js';
import type { Era, Series } from './series.js';
import type { DayRun, Statute } from './statute.js';

/** One figure of a scheme on a day, with its sources. */
export interface RulebookEntry {
  readonly kind: 'RulebookEntry';
  readonly scheme: SchemeName;
  readonly id: string;
  readonly name: string;
  /** What there is to know beyond the figure, such as where sources disagree; null where there is nothing. */
  readonly note: string | null;
  /** One, or one for each entry of a table or tier. */
  readonly parameters: readonly Parameter<unknown>[];
}

/** What became of a figure: `RESTATED` is the same value under another provision, or known from another source. */
export type ChangeKind = 'STARTED' | 'CHANGED' | 'RESTATED' | 'ENDED';

/** One change of one figure. `before` is null where it started, `after` where it ended; each has its law and its basis. */
export interface RulebookChange {
  readonly kind: 'RulebookChange';
  readonly scheme: SchemeName;
  readonly id: string;
  readonly name: string;
  readonly change: ChangeKind;
  /** The first day on which the new position is the law. */
  readonly on: PlainDate;
  readonly before: Parameter<unknown> | null;
  readonly after: Parameter<unknown> | null;
}

/** The figures of a scheme that have a value on a day, in the order of the files. */
export function rulebook(statute: Statute, scheme: SchemeName, day: PlainDate): readonly RulebookEntry[] {
  const figures = new Map(Object.entries(statute.on(day)[scheme]));
  const entries = statute.series(scheme).flatMap(series => {
    const era = eraOn(series, day);
    if (!era) return [];
    const parameters = Object.freeze([...leavesOf(figures.get(nameOf(series)))]);
    const { id, name } = series;
    return [Object.freeze({ kind: 'RulebookEntry' as const, scheme, id, name, note: era.note, parameters })];
  });
  return Object.freeze(entries);
}

/**
 * Every change that takes effect after the first day and up to the last, in order of day. A first value that held before
 * the files begin is no change.
 */
export function changesBetween(statute: Statute, scheme: SchemeName, { from, to }: DayRun): readonly RulebookChange[] {
  const days = statute.changeDays(scheme).filter(day => isAfter(day, from) && !isAfter(day, to));
  return Object.freeze(days.flatMap(on => changesOn(statute, scheme, on)));
}

function changesOn(statute: Statute, scheme: SchemeName, on: PlainDate): RulebookChange[] {
  const before = leavesById(statute, scheme, on.subtract({ days: 1 }));
  const after = leavesById(statute, scheme, on);
  const knownLater = beganEarlierThan(statute, scheme, on);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap(id => {
    if (knownLater.has(seriesIdOf(id))) return [];
    const [was, is] = [before.get(id) ?? null, after.get(id) ?? null];
    const change = changeOf(was, is);
    const name = (is ?? was)?.name ?? id;
    return change
      ? [Object.freeze({ kind: 'RulebookChange' as const, scheme, id, name, change, on, before: was, after: is })]
      : [];
  });
}

function changeOf(was: Parameter<unknown> | null, is: Parameter<unknown> | null): ChangeKind | null {
  if (!was) return 'STARTED';
  if (!is) return 'ENDED';
  if (was.text !== is.text) return 'CHANGED';
  const same =
    was.law === is.law && was.basis === is.basis && was.verified === is.verified && was.standing === is.standing;
  return same ? null : 'RESTATED';
}

function leavesById(statute: Statute, scheme: SchemeName, day: PlainDate): Map<string, Parameter<unknown>> {
  const leaves = Object.values(statute.on(day)[scheme]).flatMap(figure => [...leavesOf(figure)]);
  return new Map(leaves.map(leaf => [leaf.id, leaf]));
}

/** Figures that our files begin on a day although they held before it. */
function beganEarlierThan(statute: Statute, scheme: SchemeName, day: PlainDate): Set<string> {
  const first = statute.series(scheme).filter(series => {
    const era = eraOn(series, day);
    return era?.beganEarlier && era.from.equals(day);
  });
  return new Set(first.map(({ id }) => id));
}

const nameOf = ({ id }: Series): string => id.slice(id.indexOf('.') + 1);

/** Scheme and name, without the key of an entry of a table. */
const seriesIdOf = (id: string): string => id.split('.', 2).join('.');

const eraOn = ({ eras }: Series, day: PlainDate): Era | undefined =>
  eras.find(({ from, to }) => !isAfter(from, day) && !(to && isAfter(day, to)));

const isParameter = (value: object): value is Parameter<unknown> => 'kind' in value && value.kind === 'Parameter';

/** A parameter itself, or the parameters of a table or of tiers. */
function* leavesOf(value: unknown): Generator<Parameter<unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if (isParameter(value)) yield value;
  else for (const inside of Object.values(value)) yield* leavesOf(inside);
}

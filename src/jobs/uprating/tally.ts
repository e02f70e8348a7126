import { z } from 'zod';
import { SCHEME_KEYS, type Scheme } from './case-awards.js';
import type { Compared, Yearly } from './comparison.js';

const whole = z.number().int();
const change = z.strictObject({
  /** Whole pence of a year. */
  before: whole,
  after: whole,
  casesBefore: whole,
  casesAfter: whole,
  gainers: whole,
  losers: whole,
  gained: whole,
  lost: whole,
});
export type Change = z.output<typeof change>;
const extreme = z.strictObject({ line: whole, pencePerYear: whole });
export type Extreme = z.output<typeof extreme>;

/** Pounds a week at which a band of the distribution begins, whichever way the change goes. */
export const BAND_EDGES = [0, 1, 2, 5, 10, 20, 50] as const;
const bands = z.array(whole).length(BAND_EDGES.length);
export const MOST_EXTREMES = 5;
const extremes = z.array(extreme).max(MOST_EXTREMES);

/** What a run adds up: plain whole numbers, so that a checkpoint or another thread can hold it and nothing is lost in adding. */
export const tallyShape = z.strictObject({
  cases: whole,
  rejected: whole,
  schemes: z.strictObject(Object.fromEntries(SCHEME_KEYS.map(key => [key, change])) as Record<Scheme, typeof change>),
  total: change,
  gains: bands,
  losses: bands,
  mostGained: extremes,
  mostLost: extremes,
});
export type Tally = z.output<typeof tallyShape>;

const noChange = (): Change => ({
  before: 0,
  after: 0,
  casesBefore: 0,
  casesAfter: 0,
  gainers: 0,
  losers: 0,
  gained: 0,
  lost: 0,
});

export const emptyTally = (): Tally => ({
  cases: 0,
  rejected: 0,
  schemes: Object.fromEntries(SCHEME_KEYS.map(key => [key, noChange()])) as Record<Scheme, Change>,
  total: noChange(),
  gains: BAND_EDGES.map(() => 0),
  losses: BAND_EDGES.map(() => 0),
  mostGained: [],
  mostLost: [],
});

/** Counts one case into a tally, in place. */
export function count(tally: Tally, line: number, { yearly, total }: Pick<Compared, 'yearly' | 'total'>): void {
  tally.cases += 1;
  for (const scheme of SCHEME_KEYS) addChange(tally.schemes[scheme], yearly[scheme]);
  addChange(tally.total, total);
  const pencePerYear = total.after - total.before;
  if (pencePerYear === 0) return;
  const [into, most] =
    pencePerYear > 0 ? ([tally.gains, 'mostGained'] as const) : ([tally.losses, 'mostLost'] as const);
  const band = bandOf(pencePerYear);
  into[band] = (into[band] ?? 0) + 1;
  tally[most] = furthest([...tally[most], { line, pencePerYear }]);
}

function addChange(into: Change, { before, after }: Yearly): void {
  into.before += before;
  into.after += after;
  if (before > 0) into.casesBefore += 1;
  if (after > 0) into.casesAfter += 1;
  if (after > before) {
    into.gainers += 1;
    into.gained += after - before;
  } else if (after < before) {
    into.losers += 1;
    into.lost += before - after;
  }
}

const bandOf = (pencePerYear: number): number =>
  BAND_EDGES.findLastIndex(pounds => Math.abs(pencePerYear) >= pounds * 100 * 52);

/** The largest changes first; of equal ones the earlier line, so that the same cases give the same list however they are cut. */
const furthest = (all: readonly Extreme[]): Extreme[] =>
  [...all]
    .sort((a, b) => Math.abs(b.pencePerYear) - Math.abs(a.pencePerYear) || a.line - b.line)
    .slice(0, MOST_EXTREMES);

/** Two tallies as one. */
export function added(one: Tally, other: Tally): Tally {
  const sum = (a: Change, b: Change): Change =>
    Object.fromEntries(Object.keys(a).map(key => [key, a[key as keyof Change] + b[key as keyof Change]])) as Change;
  const each = (a: readonly number[], b: readonly number[]) => a.map((number, at) => number + (b[at] ?? 0));
  return {
    cases: one.cases + other.cases,
    rejected: one.rejected + other.rejected,
    schemes: Object.fromEntries(SCHEME_KEYS.map(key => [key, sum(one.schemes[key], other.schemes[key])])) as Record<
      Scheme,
      Change
    >,
    total: sum(one.total, other.total),
    gains: each(one.gains, other.gains),
    losses: each(one.losses, other.losses),
    mostGained: furthest([...one.mostGained, ...other.mostGained]),
    mostLost: furthest([...one.mostLost, ...other.mostLost]),
  };
}

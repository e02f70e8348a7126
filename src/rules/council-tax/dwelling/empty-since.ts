import type { PlainDate } from '../../../domain/dates.js';
import { dateOf } from '../calendar.js';
import type { DayFacts } from '../day-facts.js';
import { runWith } from './runs.js';

/** Since when a dwelling has been empty: a day, or since before anything is known. */
export type EmptySince = { readonly known: true; readonly day: PlainDate } | { readonly known: false };

const startOf = (from: number): EmptySince =>
  Number.isFinite(from) ? { known: true, day: dateOf(from) } : { known: false };

/**
 * Since when it has been unoccupied and substantially unfurnished, whoever owned it; null on a day on which it is not.
 * A short furnishing that is passed over leaves it empty; on a day on which somebody lives there it is not empty.
 */
export function emptySince({ occupation, day }: DayFacts): EmptySince | null {
  const run = runWith(occupation.empty, day);
  return run === null || runWith(occupation.occupied, day) !== null ? null : startOf(run.from);
}

/** True where the time empty is as long as it is only because something short was passed over. */
export const shortUsePassedOver = ({ occupation, day }: DayFacts): boolean =>
  runWith(occupation.emptyOutright, day)?.from !== runWith(occupation.empty, day)?.from;

/** Since when nobody has lived there, furnished or not; null on a day on which somebody does. */
export function unoccupiedSince({ occupation, day }: DayFacts): EmptySince | null {
  const run = runWith(occupation.unoccupied, day);
  return run === null || runWith(occupation.occupied, day) !== null ? null : startOf(run.from);
}

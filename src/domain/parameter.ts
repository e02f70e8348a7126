import type { PlainDate } from './dates.js';

export const UNITS = [
  'pounds',
  'percent',
  'ratio',
  'days',
  'weeks',
  'months',
  'years',
  'hours',
  'count',
  'text',
  'record',
] as const;
export type Unit = (typeof UNITS)[number];

/** How many published sources agree on a figure: 2 means two or more; 0 means that nobody has confirmed it. */
export type Verified = 0 | 1 | 2;

/**
 * How a figure came to be known: printed by the body that set it; worked out by us from figures it printed; worked out
 * from a report of them; made up, for an invented council.
 */
export const STANDINGS = ['published', 'computed', 'derived', 'invented'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Where a figure of the law comes from and how far it can be relied on. Goes into every step that uses the figure. */
export interface Provenance {
  /** Scheme and name, such as `councilTax.singleResidentDiscount`; an entry of a table adds its key. */
  readonly id: string;
  /** What it is, in words an officer would use. */
  readonly name: string;
  /** The figure exactly as written in its file. A percentage is written as 25, not 0.25. */
  readonly text: string;
  readonly unit: Unit;
  readonly law: string;
  readonly verified: Verified;
  readonly standing: Standing;
  /** Where the figure was read. */
  readonly basis: string;
  readonly inForceFrom: PlainDate;
  /** The last day, or null where no end is known. */
  readonly inForceTo: PlainDate | null;
  readonly checkedTo: PlainDate;
  /** True where it was asked for a day after `checkedTo`, so that nobody has confirmed that it still stood. */
  readonly pastCheckedTo: boolean;
}

/**
 * One figure of the law as it stood on the day asked about. `value` is ready for use: `Money` for pounds, a share for a
 * percentage (25 percent is 0.25), a whole number for days, weeks, months, years, hours and counts.
 */
export interface Parameter<T> extends Provenance {
  readonly kind: 'Parameter';
  readonly value: T;
}

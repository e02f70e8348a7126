import type { PlainDate } from './dates.js';
import { Money } from './money.js';
import type { Provenance } from './parameter.js';

/** What a step does to the running amount. `becomes` replaces it (a rounding, a cap); `note` leaves it alone. */
export const EFFECTS = ['plus', 'less', 'becomes', 'note'] as const;
export type Effect = (typeof EFFECTS)[number];

export const QUANTITY_UNITS = [
  'days',
  'weeks',
  'months',
  'years',
  'hours',
  'count',
  'ratio',
  'percent',
  'date',
] as const;

/** A figure that is not money: a count of days, a share, a date. `value` is text, so that nothing is lost in keeping it. */
export interface Quantity {
  readonly unit: (typeof QUANTITY_UNITS)[number];
  readonly value: string;
}

/**
 * One line of a working. The children of a step, taken in order by their effects from nothing, come to its amount; so do
 * the steps of a `Working`.
 */
export interface Step {
  readonly effect: Effect;
  readonly label: string;
  /** The sum in words or figures, such as `1800.00 x 91 / 365`. */
  readonly formula: string | null;
  /** The same line for the person whose bill it is: a whole sentence without terms of the trade. */
  readonly plain: string | null;
  /** What the step adds, takes off or makes of the amount; null for a note. */
  readonly amount: Money | null;
  readonly quantity: Quantity | null;
  readonly law: string | null;
  readonly parameters: readonly Provenance[];
  /** What was taken as true without being known. */
  readonly assumptions: readonly string[];
  readonly steps: readonly Step[];
}

/** What a rule says about a step. */
export interface NoteFields {
  readonly label: string;
  readonly formula?: string;
  readonly plain?: string;
  readonly law?: string;
  readonly parameters?: readonly Provenance[];
  readonly assumptions?: readonly string[];
  readonly quantity?: Quantity;
}

/**
 * A label, all the fields, or a function that gives either. Use the function where the words have to be put together: it
 * is called only if somebody reads the working, so it must look at nothing that changes later.
 */
export type Note = string | NoteFields | (() => string | NoteFields);

export const days = (count: number): Quantity => ({ unit: 'days', value: String(count) });
export const weeks = (count: number): Quantity => ({ unit: 'weeks', value: String(count) });
export const months = (count: number): Quantity => ({ unit: 'months', value: String(count) });
export const count = (number: number): Quantity => ({ unit: 'count', value: String(number) });
export const ratio = (share: { toString(): string }): Quantity => ({ unit: 'ratio', value: share.toString() });
export const day = (date: PlainDate): Quantity => ({ unit: 'date', value: date.toString() });

/** What steps come to, taken in order from nothing. */
export function comesTo(steps: readonly Step[]): Money {
  let running = Money.zero;
  for (const { effect, amount } of steps) {
    if (!amount || effect === 'note') continue;
    if (effect === 'plus') running = running.plus(amount);
    else if (effect === 'less') running = running.minus(amount);
    else running = amount;
  }
  return running;
}

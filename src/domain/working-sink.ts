import { Money } from './money.js';
import { moneyOf, Working } from './working.js';
import type { Note } from './working-step.js';

/** One part of a sum: a working, and what it is called in the whole. */
export interface Part {
  readonly of: Money | Working;
  readonly note: Note;
  readonly law?: string;
}

/**
 * Where a rule writes its steps. A rule takes a sink and opens every working through it; whether the steps are kept is
 * the caller's choice, and the sums are the same either way.
 */
export interface Sink {
  /** Whether steps are kept. For callers; a rule that asks would have two ways to be wrong. */
  readonly keeps: boolean;
  from(amount: Money | Working, note: Note, law?: string): Working;
  /** Nothing is due, with the reason. */
  nothing(note: Note, law?: string): Working;
  /** The parts added up, each a step with its own steps inside. Without parts: an empty working of nothing. */
  sum(parts: readonly Part[]): Working;
}

const empty = Working.empty();

/** Keeps every step: for a figure that somebody will be told. */
export const keeping: Sink = Object.freeze({
  keeps: true,
  from: (amount: Money | Working, note: Note, law?: string) => empty.plus(amount, note, law),
  nothing: (note: Note, law?: string) => empty.plus(Money.zero, note, law),
  sum: (parts: readonly Part[]) => parts.reduce((total, { of, note, law }) => total.plus(of, note, law), empty),
});

const bareNothing = Working.bare(Money.zero);

/** Keeps amounts alone: for bulk runs. */
export const silent: Sink = Object.freeze({
  keeps: false,
  from: (amount: Money | Working) => Working.bare(moneyOf(amount)),
  nothing: () => bareNothing,
  sum: (parts: readonly Part[]) => Working.bare(parts.reduce((total, { of }) => total.plus(moneyOf(of)), Money.zero)),
});

import { isAfter, isBefore, type PlainDate } from '../../domain/dates.js';
import { daysFromTo, plusDays } from '../../domain/epoch-day.js';
import { Money } from '../../domain/money.js';

/** A reduction of council tax that holds for a run of days, both included. */
export interface ReductionRun {
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** For a day, exact. */
  readonly perDay: Money;
}

/** Days on which the reduction given was more, or less, than was due. */
export interface ReductionDifference {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly days: number;
  readonly givenPerDay: Money;
  readonly duePerDay: Money;
  /** Given less due, for all of the days, to the penny: above nothing is excess. */
  readonly amount: Money;
}

/** What becomes of the differences. */
export interface ExcessReduction {
  readonly differences: readonly ReductionDifference[];
  /** Goes back on the account as council tax, whatever caused it. */
  readonly excess: Money;
  /** Comes off the account. */
  readonly shortfall: Money;
  readonly reason: string;
  readonly law: string;
}

/**
 * What a reduction was given beyond what was due, day by day. It is no debt of its own: the account is charged again and a
 * new bill or an adjustment asks for it, official error or not. LGFA 1992, s. 13A and Sch. 1A; SI 1992/613, regs 20 to 24. A
 * day in neither list has no reduction; runs of one list must not overlap.
 */
export function excessReduction(given: readonly ReductionRun[], due: readonly ReductionRun[]): ExcessReduction {
  const differences = cutsOf(given, due).flatMap(run => differenceOf(run, { given, due }));
  const over = differences.filter(({ amount }) => amount.moreThan(Money.zero));
  const under = differences.filter(({ amount }) => amount.isNegative());
  return {
    differences,
    excess: Money.sum(over.map(({ amount }) => amount)),
    shortfall: Money.sum(under.map(({ amount }) => amount)).abs(),
    reason: 'Taken off the account again: a reduction is part of the bill and not a payment',
    law: 'LGFA 1992, s. 13A and Sch. 1A; SI 1992/613, regs 20 to 24',
  };
}

function differenceOf(
  { from, to }: { from: PlainDate; to: PlainDate },
  { given, due }: { given: readonly ReductionRun[]; due: readonly ReductionRun[] },
): ReductionDifference[] {
  const [givenPerDay, duePerDay] = [perDayOn(given, from), perDayOn(due, from)];
  const days = daysFromTo(from, to);
  const amount = givenPerDay.minus(duePerDay).times(days).roundedToPenny();
  return amount.isZero() ? [] : [{ from, to, days, givenPerDay, duePerDay, amount }];
}

const perDayOn = (runs: readonly ReductionRun[], day: PlainDate): Money =>
  runs.find(({ from, to }) => !isAfter(from, day) && !isAfter(day, to))?.perDay ?? Money.zero;

/** The days from first to last, cut wherever a run of either list starts or ends. */
function cutsOf(given: readonly ReductionRun[], due: readonly ReductionRun[]): { from: PlainDate; to: PlainDate }[] {
  const starts = [...given, ...due].flatMap(({ from, to }) => [from, plusDays(to, 1)]);
  const days = [...new Map(starts.map(day => [day.toString(), day])).values()];
  const ordered = days.toSorted((a, b) => (isBefore(a, b) ? -1 : 1));
  return ordered.slice(0, -1).map((from, at) => ({ from, to: plusDays(ordered[at + 1] ?? from, -1) }));
}

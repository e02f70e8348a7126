import { isBefore, type PlainDate } from '../../domain/dates.js';
import { Money } from '../../domain/money.js';
import type { ArrangedInstalment } from './instalments.js';

/** How an arrangement stands on a day. */
export interface ArrangementStanding {
  /** Instalments that are covered, in their order. */
  readonly kept: number;
  /** Instalments whose days of grace are over and that what was paid does not cover. */
  readonly missed: number;
  readonly broken: boolean;
  readonly completed: boolean;
  /** What was to be paid by now, grace counted, less what was. Nothing where it is up to date. */
  readonly behindBy: Money;
  readonly nextDue: PlainDate | null;
}

export interface StandingAsked {
  readonly instalments: readonly Pick<ArrangedInstalment, 'due' | 'amount'>[];
  /** Paid since it was agreed. */
  readonly paid: Money;
  readonly today: PlainDate;
  /** As the policy had them when it was agreed. */
  readonly graceDays: number;
  readonly missedToBreak: number;
}

/** What was paid since it began covers the instalments in their order, however it came in. */
export function arrangementStanding({
  instalments,
  paid,
  today,
  graceDays,
  missedToBreak,
}: StandingAsked): ArrangementStanding {
  let due = Money.zero;
  let [kept, missed] = [0, 0];
  let owedByNow = Money.zero;
  for (const one of instalments) {
    due = due.plus(one.amount);
    const over = isBefore(one.due.add({ days: graceDays }), today);
    if (over) owedByNow = due;
    if (!due.moreThan(paid)) kept += 1;
    else if (over) missed += 1;
  }
  return {
    kept,
    missed,
    broken: missed >= missedToBreak,
    completed: kept === instalments.length,
    behindBy: Money.max(Money.zero, owedByNow.minus(paid)),
    nextDue: instalments[kept]?.due ?? null,
  };
}

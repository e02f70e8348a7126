import { isAfter, type PlainDate } from '../../../domain/dates.js';
import { Money } from '../../../domain/money.js';
import type { Provenance } from '../../../domain/parameter.js';
import type { CouncilTaxLaw } from '../../../parameters/council-tax.js';

export interface Due {
  readonly due: PlainDate;
  readonly amount: Money;
}
export interface Paid {
  readonly on: PlainDate;
  readonly amount: Money;
}

/** A reminder as it would be issued on a day. SI 1992/613, reg. 23(1) and (3). */
export interface Reminder {
  readonly kind: 'REMINDER' | 'SECOND_REMINDER';
  /** Overdue, and what falls due within seven days that begin with the day of issue. */
  readonly amount: Money;
  /** The last day on which paying keeps the instalments. */
  readonly payBy: PlainDate;
  /** Not paid: the right to instalments is lost, and the year's balance due, when this day ends. */
  readonly balanceDueWhenEnds: PlainDate;
  /** The figures used, so that one nobody has confirmed shows. */
  readonly restsOn: readonly Provenance[];
  readonly law: string;
}

/** Days of a period that begins with a day: the seventh of seven is six later. */
const lastOf = (first: PlainDate, days: number): PlainDate => first.add({ days: days - 1 });

export const fallenDueBy = (instalments: readonly Due[], day: PlainDate): Money =>
  Money.sum(instalments.filter(({ due }) => !isAfter(due, day)).map(({ amount }) => amount));
export const paidBy = (payments: readonly Paid[], day: PlainDate): Money =>
  Money.sum(payments.filter(({ on }) => !isAfter(on, day)).map(({ amount }) => amount));

/** The last day for paying a reminder. */
export const reminderPayBy = (issuedOn: PlainDate, law: CouncilTaxLaw): PlainDate =>
  lastOf(issuedOn, law.reminderPayWithinDays.value);

/**
 * The day at whose end the balance is due after an unpaid reminder. The regulations do not say whether the failure is on
 * the last day to pay or on the day after: the parameter decides, and the later is taken unless it says otherwise.
 */
export function balanceDueWhenEnds(issuedOn: PlainDate, law: CouncilTaxLaw): PlainDate {
  const payBy = reminderPayBy(issuedOn, law);
  const failure = law.failureDay.value === 'last_day_to_pay' ? payBy : payBy.add({ days: 1 });
  return lastOf(failure, law.balanceDueAfterFailureDays.value);
}

export function reminder(
  account: { readonly instalments: readonly Due[]; readonly payments: readonly Paid[]; readonly earlier: number },
  issuedOn: PlainDate,
  law: CouncilTaxLaw,
): Reminder {
  const covers = lastOf(issuedOn, law.reminderCoversDueWithinDays.value);
  return {
    kind: account.earlier === 0 ? 'REMINDER' : 'SECOND_REMINDER',
    amount: fallenDueBy(account.instalments, covers).minus(paidBy(account.payments, issuedOn)),
    payBy: reminderPayBy(issuedOn, law),
    balanceDueWhenEnds: balanceDueWhenEnds(issuedOn, law),
    restsOn: [
      law.reminderPayWithinDays,
      law.reminderCoversDueWithinDays,
      law.failureDay,
      law.balanceDueAfterFailureDays,
    ],
    law: 'SI 1992/613, reg. 23',
  };
}

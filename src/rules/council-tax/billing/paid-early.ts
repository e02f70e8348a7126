import { isBefore, type PlainDate } from '../../../domain/dates.js';
import { Money } from '../../../domain/money.js';
import type { CouncilTaxLaw } from '../../../parameters/council-tax.js';
import { earliestDue } from './due-days.js';
import type { PlannedInstalment } from './instalment-plan.js';
import type { Paid } from './reminder.js';

/**
 * What was paid towards instalments that an adjustment still reaches: all payments less what fell due before it takes
 * effect, never below nothing. What is short of that is arrears and stays due. SI 1992/613, Sch. 1 para. 10.
 */
export function paidEarly(
  instalments: readonly PlannedInstalment[],
  payments: readonly Paid[],
  { noticeIssuedOn, law }: { readonly noticeIssuedOn: PlainDate; readonly law: CouncilTaxLaw },
): Money {
  const from = earliestDue(noticeIssuedOn, law);
  const fallenDue = Money.sum(instalments.filter(({ due }) => isBefore(due, from)).map(({ amount }) => amount));
  return Money.max(Money.zero, Money.sum(payments.map(({ amount }) => amount)).minus(fallenDue));
}

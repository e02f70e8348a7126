import { isBefore, type PlainDate } from '../../../domain/dates.js';
import { Money } from '../../../domain/money.js';
import type { CouncilTaxLaw } from '../../../parameters/council-tax.js';
import { earliestDue } from './due-days.js';
import { instalmentAmounts } from './instalment-amounts.js';
import { collection, type InstalmentPlan, type PaymentChoice, type PlannedInstalment } from './instalment-plan.js';

/** What changed and when the taxpayer is told. */
export interface Adjustment {
  /** The whole amount now due for the year. */
  readonly revised: Money;
  readonly noticeIssuedOn: PlainDate;
  /** Paid already towards instalments that fall due on or after the day on which the adjustment takes effect. */
  readonly paidEarly: Money;
  /** The taxpayer asked for an overpayment to be repaid. SI 1992/613, reg. 24. */
  readonly repaymentAsked: boolean;
}

export interface AdjustedPlan extends InstalmentPlan {
  /** The first day whose instalments are adjusted: fourteen days after the notice. */
  readonly effectiveFrom: PlainDate;
  /** More has fallen due, or been paid early, than is owed for the year. */
  readonly overpaid: Money;
  readonly overpayment: 'NONE' | 'REPAY' | 'CREDIT_NEXT_LIABILITY';
}

const REPAID_OR_CREDITED = 'Repaid if asked for. If not, the council decides whether to repay it or to credit it';
const LAW = 'SI 1992/613, reg. 24 and Sch. 1 para. 10';

/**
 * The plan after the year's amount has changed: what fell due before the adjustment stands; the rest is spread over the
 * instalments that are left, to the nearest pound with the remainder in the first of them. With none left, a rise is one
 * payment at least fourteen days after the notice. SI 1992/613, Sch. 1 para. 10.
 */
export function adjustedPlan(
  plan: InstalmentPlan,
  adjustment: Adjustment,
  { law, choice }: { readonly law: CouncilTaxLaw; readonly choice: PaymentChoice },
): AdjustedPlan {
  const effectiveFrom = earliestDue(adjustment.noticeIssuedOn, law);
  const before = plan.instalments.filter(({ due }) => isBefore(due, effectiveFrom));
  const after = plan.instalments.filter(({ due }) => !isBefore(due, effectiveFrom));
  const fallenDue = Money.sum(before.map(({ amount }) => amount));
  const left = adjustment.revised.minus(fallenDue).minus(adjustment.paidEarly);
  const overpaid = left.isNegative() ? left.negated() : Money.zero;
  const days = after.length > 0 ? after.map(({ due }) => due) : [effectiveFrom];
  const { amounts, notes } = instalmentAmounts(left, days.length, law);
  const spread = amounts.flatMap((amount, at): PlannedInstalment[] => {
    const due = days[at];
    return due ? [{ due, collectOn: collection(due, choice), amount }] : [];
  });
  return {
    instalments: [...before, ...spread],
    notes: overpaid.isZero() ? notes : [...notes, REPAID_OR_CREDITED],
    law: LAW,
    effectiveFrom,
    overpaid,
    overpayment: overpaid.isZero() ? 'NONE' : adjustment.repaymentAsked ? 'REPAY' : 'CREDIT_NEXT_LIABILITY',
  };
}

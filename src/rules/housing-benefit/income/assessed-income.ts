import { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import type { Part, Sink } from '../../../domain/working-sink.js';
import type { Situation } from '../situation.js';
import type { Disregard } from './disregard.js';

const LAW = 'HB(SPC) Regs, reg. 27';

/** What the figure is modified by: the incomes of the household as this scheme counts them. */
export interface OwnCount {
  /** Net earnings before anything is left out of them, and what counts of them here. */
  readonly netEarnings: Money;
  readonly countedEarnings: Money;
  /** The sum left out of earnings, before childcare and the further sum. */
  readonly disregard: Disregard | null;
  /** Left out of maintenance here; nothing is in Pension Credit. */
  readonly maintenanceLeftOut: Money;
}

/**
 * The Department's assessed income with the savings credit itself, where savings credit is paid without guarantee credit and
 * the Department gave its figure; null otherwise. Capital and its income are in the figure. Only what reg. 27(4) names is
 * taken off: childcare, the further 17.10, and what this scheme leaves out of a lone parent's earnings and of maintenance
 * beyond what Pension Credit does.
 */
export function assessedByDepartment({ household, scheme, law }: Situation, sink: Sink, own: OwnCount): Working | null {
  const credit = household.awards.pensionCredit;
  if (scheme === 'WORKING_AGE' || credit === null || credit.assessedIncome === null) return null;
  if (!credit.guaranteeCredit.isZero() || credit.savingsCredit.isZero()) return null;
  const figure = sink
    .from(credit.assessedIncome, 'Income as the Department assessed it for Pension Credit', LAW)
    .plus(credit.savingsCredit, 'Savings credit', 'HB(SPC) Regs, reg. 27(4)(a)')
    .assuming("The authority's own disregards were taken to be no higher than those in the Department's figure");
  const beyond = earningsLeftOutBeyond(own, law.earningsDisregardHigher.value);
  const earnings = beyond.isZero()
    ? figure
    : figure.less(beyond, 'Left out of earnings here beyond Pension Credit', 'HB(SPC) Regs, reg. 27(4)(b) to (d)');
  const all = own.maintenanceLeftOut.isZero()
    ? earnings
    : earnings.less(own.maintenanceLeftOut, 'Left out of maintenance', 'HB(SPC) Regs, reg. 27(4)(c)(ii)');
  return all.amount.isNegative() ? all.becomes(Money.zero, 'Not below nothing') : all;
}

/** Pension Credit leaves out the same sums, save that a lone parent's is the higher one, and neither childcare nor the further sum. */
function earningsLeftOutBeyond({ netEarnings, countedEarnings, disregard }: OwnCount, loneParentThere: Money): Money {
  if (disregard === null) return Money.zero;
  const there = disregard.code === 'LONE_PARENT' ? loneParentThere : disregard.amount;
  return netEarnings.minus(Money.min(there, netEarnings)).minus(countedEarnings);
}

/** Savings credit as an income of its own, where the Department's assessment is not known. */
export function savingsCredit({ household, family, scheme }: Situation): Part[] {
  const credit = household.awards.pensionCredit;
  if (scheme === 'WORKING_AGE' || credit === null || credit.savingsCredit.isZero()) return [];
  const stated = family.adults.some(({ incomes }) => incomes.some(({ kind }) => kind === 'PENSION_CREDIT_SAVINGS'));
  if (stated) return [];
  const assumptions = ["The Department's assessed income is not stated, so income was worked out from the facts"];
  return [{ of: credit.savingsCredit, note: { label: 'Savings credit', assumptions }, law: LAW }];
}

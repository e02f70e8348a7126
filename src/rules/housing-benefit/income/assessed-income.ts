import type { Working } from '../../../domain/working.js';
import type { Part, Sink } from '../../../domain/working-sink.js';
import type { Situation } from '../situation.js';

const LAW = 'HB(SPC) Regs, reg. 27';

/**
 * The Department's assessed income with the savings credit itself, where savings credit is paid without guarantee credit and
 * the Department gave its figure; null otherwise. Capital and its income are in the figure. HB(SPC) Regs, reg. 27.
 */
export function assessedByDepartment({ household, scheme }: Situation, sink: Sink): Working | null {
  const credit = household.awards.pensionCredit;
  if (scheme === 'WORKING_AGE' || credit === null || credit.assessedIncome === null) return null;
  if (!credit.guaranteeCredit.isZero() || credit.savingsCredit.isZero()) return null;
  return sink
    .from(credit.assessedIncome, 'Income as the Department assessed it for Pension Credit', LAW)
    .plus(credit.savingsCredit, 'Savings credit', 'HB(SPC) Regs, reg. 27(4)(a)')
    .assuming("The authority's own disregards were taken to be no higher than those in the Department's figure");
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

import type { FinancialYear } from '../../domain/financial-year.js';
import { Money } from '../../domain/money.js';
import type { CouncilTaxLaw } from '../../parameters/council-tax.js';
import { type InstalmentPlan, instalmentPlan } from '../../rules/council-tax/billing/instalment-plan.js';
import { type InputProblems, inputProblems } from '../input-problems.js';
import type { Calculation } from './answer.js';
import type { AskedBill } from './bill-args.js';

/** A bill in instalments, as callers see it, with what its further fields need. */
export interface BillView extends InstalmentPlan {
  readonly kind: 'CouncilTaxBill';
  readonly liable: readonly string[];
  readonly total: Money;
  readonly year: FinancialYear;
  readonly legal: CouncilTaxLaw;
}

/** One of the bills of a calculation in instalments; one of nothing where nothing is charged. */
export function billOf({ answer, law, year }: Calculation, asked: AskedBill): BillView | InputProblems {
  const { bills } = answer;
  const share = bills[asked.of - 1] ?? (bills.length === 0 && asked.of === 1 ? NOTHING : null);
  if (share === null) {
    const valid = bills.length <= 1 ? '1' : `1 to ${bills.length}`;
    return inputProblems([{ field: 'of', problem: 'is the number of no bill', valid }]);
  }
  const { issuedOn, plan, ...choice } = asked;
  const notice = { year, issuedOn, twelveRequested: plan === 'TWELVE' };
  return {
    kind: 'CouncilTaxBill',
    liable: share.liable,
    total: share.total,
    year,
    legal: law,
    ...instalmentPlan(share.total, notice, { law, choice }),
  };
}

const NOTHING = { liable: [], total: Money.zero };

import type { IncomeKind } from '../../../domain/household/income.js';
import { Money } from '../../../domain/money.js';
import { incomePerWeek } from '../../periods/income-per-week.js';
import type { AtWork } from './remunerative-work.js';

/** Left out beside the disability benefits, which are no incomes here. HB Regs, reg. 74(9); HB(SPC) Regs, reg. 55(10). */
const LEFT_OUT: readonly IncomeKind[] = ['COMPENSATION_SCHEME_PAYMENT'];

/** What somebody gets in a week before tax: pay, profit, pensions, benefits. HB Regs, reg. 74(2) and (9). */
export function grossIncome({ employments, selfEmployments, incomes }: AtWork): Money {
  const pay = employments.map(({ gross, net, per }) => incomePerWeek({ amount: gross ?? net ?? Money.zero, per }));
  const profit = selfEmployments.map(({ receipts, expenses, per }) =>
    incomePerWeek({ amount: Money.max(receipts.minus(expenses), Money.zero), per }),
  );
  const other = incomes.filter(({ kind }) => !LEFT_OUT.includes(kind)).map(incomePerWeek);
  return Money.sum([...pay, ...profit, ...other]);
}

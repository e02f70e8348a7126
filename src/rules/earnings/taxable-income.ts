import type { IncomeKind } from '../../domain/household/income.js';
import type { PensionContribution } from '../../domain/household/work.js';
import { Money } from '../../domain/money.js';
import { amountForYear, sumForYear } from './amount-for-year.js';
import type { Taxable } from './income-tax.js';
import type { Earner } from './tax-context.js';

/**
 * Income other than earnings that is taxed as income: pensions, and the benefits of ITEPA 2003 s 660. Rent of a property is
 * taxed too, but counts as income nowhere, or is stated less the tax on it, and only tax on what counts comes off.
 */
const TAXED: ReadonlySet<IncomeKind> = new Set<IncomeKind>([
  'STATE_PENSION',
  'OCCUPATIONAL_PENSION',
  'PERSONAL_PENSION',
  'ANNUITY',
  'FOREIGN_PENSION',
  'JSA_CONTRIBUTORY',
  'JSA_INCOME_BASED',
  'ESA_CONTRIBUTORY',
  'CARERS_ALLOWANCE',
  'CARER_SUPPORT_PAYMENT',
  'INCAPACITY_BENEFIT',
  'BEREAVEMENT_ALLOWANCE',
  'WIDOWED_PARENTS_ALLOWANCE',
  'WIDOWED_MOTHERS_ALLOWANCE',
  'WIDOWS_PENSION',
]);

/** Basic rate relief adds a quarter to what was paid: 80 becomes 100. FA 2004 s 192(1). */
const GROSSED_UP = { times: 100, over: 80 };

const nothing: Taxable = { income: Money.zero, reliefAtSource: Money.zero };

export const addedUp = (one: Taxable, other: Taxable): Taxable => ({
  income: one.income.plus(other.income),
  reliefAtSource: one.reliefAtSource.plus(other.reliefAtSource),
});

/** Taxed income of a year that is not from work, but what is stated after tax. */
export const taxedOtherIncome = ({ incomes }: Earner): Taxable => ({
  income: sumForYear(incomes.filter(({ kind, afterTax }) => afterTax !== true && TAXED.has(kind))),
  reliefAtSource: Money.zero,
});

/** Taxed pay of a year from the jobs whose gross pay is stated. */
export const taxedPay = ({ employments }: Earner): Taxable =>
  employments.reduce((sum, { gross, per, pensionContributions }) => {
    if (gross === null) return sum;
    return addedUp(sum, relieved(amountForYear({ amount: gross, per }), pensionContributions));
  }, nothing);

/** Other income with taxed pay beside it; the same where there is no job, so that its tax is not worked out again. */
export const withTaxedPay = (other: Taxable, earner: Earner): Taxable =>
  earner.employments.length === 0 ? other : addedUp(other, taxedPay(earner));

/** A year's pay or profit after the relief that its pension contributions get. */
export const relieved = (income: Money, contributions: readonly PensionContribution[]): Taxable => ({
  income: Money.max(Money.zero, income.minus(paid(contributions, 'NET_PAY'))),
  reliefAtSource: paid(contributions, 'RELIEF_AT_SOURCE').times(GROSSED_UP.times).dividedBy(GROSSED_UP.over),
});

const paid = (contributions: readonly PensionContribution[], kind: PensionContribution['kind']): Money =>
  sumForYear(contributions.filter(one => one.kind === kind));

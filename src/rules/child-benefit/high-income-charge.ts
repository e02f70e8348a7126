import type { Adult } from '../../domain/household/adult.js';
import type { IncomeKind } from '../../domain/household/income.js';
import { Money } from '../../domain/money.js';
import type { Working } from '../../domain/working.js';
import type { Sink } from '../../domain/working-sink.js';
import type { ChildBenefitLaw } from '../../parameters/other-benefits.js';
import { sumForYear } from '../earnings/amount-for-year.js';
import { profitForYear } from '../earnings/profit-for-year.js';
import { addedUp, relieved, taxedOtherIncome, withTaxedPay } from '../earnings/taxable-income.js';

/** The charge of a tax year to income tax. */
export interface HighIncomeCharge {
  /** Who is charged: claimant or partner, whoever has the more. ITEPA 2003, s. 681B. */
  readonly person: string;
  /** For the year, as the facts show it. */
  readonly adjustedNetIncome: Money;
  /** Of the year's child benefit, 1 to 100. */
  readonly percentage: number;
  /** In whole pounds. */
  readonly working: Working;
}

const LAW = 'ITEPA 2003, s. 681C';
const ALL = 100;
/** Taxed too, though no earnings, pension or benefit. ITTOIA 2005, ss 264 and 369. */
const FROM_CAPITAL: readonly IncomeKind[] = ['PROPERTY_RENT', 'SAVINGS_INTEREST'];
const INCOME_TAKEN =
  'Adjusted net income was taken to be pay, profit, taxed benefits and pensions, rent and interest, less pension contributions: dividends, benefits in kind and gifts to charity are not known';
const PAY_NOT_KNOWN = 'Pay of which the amount before tax is not stated was left out';

/**
 * The high income child benefit charge: 1% of the year's child benefit for each 200 by which adjusted net income is above
 * 60,000, and all of it from 80,000. The year's benefit, the percentage and the charge are each rounded down to whole
 * numbers. ITEPA 2003, ss 681B and 681C. Null where nobody has more than the threshold, or too little more for 1%.
 */
export function highIncomeCharge(
  adults: readonly Adult[],
  { yearOf, law, sink }: { yearOf: () => Money; law: ChildBenefitLaw; sink: Sink },
): HighIncomeCharge | null {
  const most = adults
    .map(adult => ({ adult, income: adjustedNetIncome(adult) }))
    .reduce((more, one) => (one.income.moreThan(more.income) ? one : more));
  if (!most.income.moreThan(law.chargeThreshold.value)) return null;
  const above = most.income.minus(law.chargeThreshold.value);
  const percentage = Math.min(ALL, above.over(law.chargeStep.value).floor().toNumber());
  if (percentage === 0) return null;
  const ofYear = yearOf();
  if (ofYear.isZero()) return null;
  const whole = sink
    .from(ofYear, 'Child benefit for the year', LAW)
    .becomes(poundsDown(ofYear), { label: 'Rounded down to the pound' }, `${LAW}(3)`);
  const charge = whole.becomes(
    poundsDown(whole.amount.times(percentage).dividedBy(ALL)),
    {
      label: `${percentage}% of it: 1% for each ${law.chargeStep.text} of ${most.adult.id}'s income above ${law.chargeThreshold.text}`,
      formula: `x ${percentage} / 100, rounded down to the pound`,
      parameters: [law.chargeThreshold, law.chargeStep],
    },
    LAW,
  );
  return {
    person: most.adult.id,
    adjustedNetIncome: most.income,
    percentage,
    working: assumed(charge, most.adult),
  };
}

const assumed = (charge: Working, { employments }: Adult): Working => {
  const told = charge.assuming(INCOME_TAKEN);
  return employments.some(({ gross }) => gross === null) ? told.assuming(PAY_NOT_KNOWN) : told;
};

/** Net income of a year less contributions that get relief at source. ITA 2007, s. 58. */
function adjustedNetIncome(adult: Adult): Money {
  const { income, reliefAtSource } = adult.selfEmployments
    .map(trade => relieved(profitForYear(trade), trade.pensionContributions))
    .reduce(addedUp, withTaxedPay(taxedOtherIncome(adult), adult));
  const fromCapital = sumForYear(adult.incomes.filter(({ kind }) => FROM_CAPITAL.includes(kind)));
  return Money.max(Money.zero, income.plus(fromCapital).minus(reliefAtSource));
}

const poundsDown = (amount: Money): Money => amount.dividedBy(100).roundedDownToPenny().times(100);

import type { PlainDate } from '../../domain/dates.js';
import type { Adult } from '../../domain/household/adult.js';
import type { Child } from '../../domain/household/child.js';
import { Money } from '../../domain/money.js';
import { countsForChildBenefit } from '../child-benefit/paid-for.js';
import { amountForYear } from '../earnings/amount-for-year.js';
import { awayOn } from '../eligibility/child-away.js';
import { type Suggestion, signpost } from './signpost.js';

const CHARGED_ABOVE = Money.pounds('60000.00');

/** A child for whom child benefit is not paid. It is no income, but counts towards the benefit cap. */
export const suggestChildBenefit: Suggestion = ({ household: { children }, day }) => {
  const unpaid = children.filter(child => countsForChildBenefit(child, day) && couldBePaidFor(child, day));
  if (unpaid.length === 0) return null;
  return signpost({
    code: 'CHILD_BENEFIT',
    why: `Child benefit is not paid for ${unpaid.map(({ id }) => id).join(', ')}`,
    effect:
      'It is no income for universal credit, pension credit, housing benefit or council tax reduction; it counts towards the benefit cap',
    law: 'SSCBA 1992, s. 141; WRA 2012, s. 96(10)',
    verified: 1,
    basis: 'legislation.gov.uk, text of SI 2002/1792 reg. 15(1)(j)',
  });
};

/** Not where somebody else has it, nor for a child in care. */
const couldBePaidFor = (child: Child, day: PlainDate): boolean =>
  !child.childBenefitInPayment &&
  child.sharedCare?.childBenefitElsewhere !== true &&
  awayOn(child, day)?.where !== 'LOOKED_AFTER';

/**
 * A tax charge where one of the parents has more than 60,000 a year: 1% of child benefit for each 200 above, all of it from
 * 80,000. ITEPA 2003, ss 681B and 681C, from 2024-25. Adjusted net income is not known here, so pay before tax stands for it.
 */
export const suggestHighIncomeCharge: Suggestion = ({ household: { adults, children } }) => {
  const paid = children.some(({ childBenefitInPayment, fostered }) => childBenefitInPayment && !fostered);
  const high = adults.find(adult => grossPerYear(adult).moreThan(CHARGED_ABOVE));
  if (!paid || !high) return null;
  return signpost({
    code: 'HIGH_INCOME_CHILD_BENEFIT_CHARGE',
    why: `${high.id} is paid more than 60,000 a year, and child benefit is paid`,
    effect:
      'A charge to income tax of 1% of child benefit for each 200 above 60,000, and of all of it from 80,000; benefits do not change',
    law: 'ITEPA 2003, ss 681B and 681C',
    verified: 2,
    basis: 'legislation.gov.uk, text of ITEPA 2003 ss 681B and 681C; Finance (No. 2) Act 2024 s. 5',
  });
};

const grossPerYear = ({ employments, selfEmployments }: Adult): Money =>
  Money.sum([
    ...employments.flatMap(({ gross, per }) => (gross ? [amountForYear({ amount: gross, per })] : [])),
    ...selfEmployments.map(({ receipts, expenses, per }) => amountForYear({ amount: receipts.minus(expenses), per })),
  ]);

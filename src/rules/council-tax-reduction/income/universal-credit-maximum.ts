import type { UniversalCreditAward } from '../../../domain/household/awards.js';
import type { Household } from '../../../domain/household/household.js';
import { Money } from '../../../domain/money.js';
import type { Parameter } from '../../../domain/parameter.js';
import { UNEARNED } from '../../universal-credit/income/unearned-kinds.js';
import { workAllowance } from '../../universal-credit/income/work-allowance.js';
import type { ReductionLaws } from '../means.js';

/** The maximum amount of an award for a month, in the parts it was put together from. */
export interface MaximumFound {
  readonly kind: 'found';
  /** As the Department stated it, alone; or the award with what income took off it. */
  readonly parts: readonly {
    readonly label: string;
    readonly amount: Money;
    readonly figures: readonly Parameter<unknown>[];
  }[];
  /** True where it was put together, so that nothing but income is taken to have come off. */
  readonly derived: boolean;
}

/** What has to be stated first, in words. */
export interface MaximumNotKnown {
  readonly kind: 'not_known';
  readonly state: string;
}

/** Said by the result that rests on it. */
export const DERIVED =
  'The maximum amount of universal credit is not stated: it was taken to be the award with what income took off it, without a benefit cap, a sanction or another deduction';

const notKnown = (state: string): MaximumNotKnown => ({ kind: 'not_known', state });

/**
 * The award is the maximum amount less unearned income and 55% of earned income above the work allowance: WRA 2012, s. 8;
 * SI 2013/376, reg. 22. So the maximum is known from the other three, unless the award is nothing, which says only that income
 * is at least so high.
 */
export function universalCreditMaximum(
  award: UniversalCreditAward,
  household: Household,
  law: Pick<ReductionLaws, 'universalCredit'>,
): MaximumFound | MaximumNotKnown {
  const { maximum } = award;
  if (maximum !== null)
    return {
      kind: 'found',
      derived: false,
      parts: [{ label: 'Maximum amount of universal credit', amount: maximum, figures: [] }],
    };
  if (award.award.isZero()) return notKnown('the maximum of the award of universal credit');
  if (award.earnedIncome === null && isEarning(household))
    return notKnown(
      'the maximum of the award of universal credit, or the earned income that the Department counted in it',
    );
  if (award.unearnedIncome === null && mayHaveUnearned(household, award, law))
    return notKnown(
      'the maximum of the award of universal credit, or the unearned income that the Department counted in it',
    );
  const taken = takenForEarnings(award, household, law);
  if (taken === null)
    return notKnown(
      'the maximum of the award of universal credit, or its housing element, on which the work allowance turns',
    );
  const taper = law.universalCredit.taper;
  const unearned = award.unearnedIncome ?? Money.zero;
  return {
    kind: 'found',
    derived: true,
    parts: [
      { label: 'Award of universal credit', amount: award.award, figures: [] },
      {
        label: `Taken off it for earnings, ${taper.text}% above any work allowance`,
        amount: taken.amount,
        figures: [taper, ...taken.figures],
      },
      { label: 'Taken off it for unearned income', amount: unearned, figures: [] },
    ],
  };
}

/** Null where the award's housing element is not stated and the work allowance turns on it. */
function takenForEarnings(
  award: UniversalCreditAward,
  household: Household,
  law: Pick<ReductionLaws, 'universalCredit'>,
) {
  const earned = award.earnedIncome ?? Money.zero;
  const { adults: claimants, children, home } = household;
  const housing = award.housingElement ?? (home.rent === null ? Money.zero : null);
  const asked = { claimants, children, household, law };
  const allowance = (element: Money) => workAllowance(asked, element).figure;
  const lower = allowance(Money.pounds('1.00'));
  if (lower !== null && housing === null && earned.moreThan(lower.value)) return null;
  const figure = housing === null ? lower : allowance(housing);
  const above = Money.max(Money.zero, earned.minus(figure?.value ?? Money.zero));
  return {
    amount: above.times(law.universalCredit.taper.value).roundedToPenny(),
    figures: figure === null ? [] : [figure],
  };
}

const isEarning = ({ adults }: Household): boolean =>
  adults.some(({ employments, selfEmployments }) => employments.length + selfEmployments.length > 0);

/** An income that universal credit counts, a student's, or capital above the sum from which it is taken to yield one. */
function mayHaveUnearned(
  { adults, capital }: Household,
  award: UniversalCreditAward,
  { universalCredit }: Pick<ReductionLaws, 'universalCredit'>,
): boolean {
  const held = award.capital ?? Money.sum(capital.map(({ value }) => value));
  return (
    held.moreThan(universalCredit.capitalLowerLimit.value) ||
    adults.some(({ incomes, student }) => student !== null || incomes.some(({ kind }) => UNEARNED.has(kind)))
  );
}

import type { Household } from '../../domain/household/household.js';
import { housingBenefit } from '../housing-benefit/housing-benefit.js';
import type { HousingBenefitWeek } from '../housing-benefit/result.js';
import { housingBenefitRatesDay } from '../periods/rates-day.js';
import { isAsked } from './asked.js';
import { type ChildBenefitWeek, paidPerWeek } from './child-benefit-award.js';
import { withChildBenefit } from './fed.js';
import { hasIncome } from './in-payment.js';
import { isWorkedOut, type SchemeAward, standingOf } from './scheme-award.js';
import { type Before, type Decided, NOTHING_ASSUMED } from './stage.js';

const CHILD_BENEFIT = ['Child benefit is paid at the rates of the day, and counts towards the cap on housing benefit'];

/** Housing benefit for the week asked about, by the figures that are in force for its rent. */
export function housingBenefitOf(
  before: Before,
  childBenefit: SchemeAward<ChildBenefitWeek>,
): Decided<HousingBenefitWeek> {
  const { household, open, means } = before;
  const opening = open.housingBenefit;
  const stated = household.awards.housingBenefit !== null;
  const standing = standingOf({ asked: isAsked(means, 'HOUSING_BENEFIT'), stated, opening, takenUp: true });
  if (!isWorkedOut(standing, opening, means.evenIfClosed))
    return { award: { standing, opening, result: null }, household, assumptions: NOTHING_ASSUMED };
  const counted = capCounts(household, before, childBenefit);
  const { claim, home } = household;
  const law = means.statute.on(housingBenefitRatesDay(claim.assessedOn, home.rent?.per ?? null));
  const { sink, capFacts, evenIfClosed } = means;
  const asked = { law, sink, evenIfClosed };
  const result = housingBenefit(counted, capFacts ? { ...asked, cap: capFacts } : asked);
  return {
    award: { standing, opening, result },
    household,
    assumptions: counted === household ? NOTHING_ASSUMED : CHILD_BENEFIT,
  };
}

/**
 * Child benefit that is paid but not among the incomes is added for the cap, whoever asks about what: that it is paid is a
 * fact. Pension age has no cap, and with universal credit the cut is made there.
 */
function capCounts(
  household: Household,
  { open, means }: Before,
  { result }: SchemeAward<ChildBenefitWeek>,
): Household {
  if (household.children.length === 0 || open.housingBenefit.regulations === 'PENSION_AGE') return household;
  if (household.awards.universalCredit !== null || hasIncome(household, 'CHILD_BENEFIT')) return household;
  const perWeek = result?.perWeek ?? paidPerWeek(household, means);
  return perWeek.isZero() ? household : withChildBenefit(household, perWeek);
}

import { gathered } from '../../domain/gathered.js';
import type { TakeUp } from '../../domain/household/asked-schemes.js';
import type { Household } from '../../domain/household/household.js';
import type { CouncilTaxReduction } from '../council-tax-reduction/result.js';
import { type OpenSchemes, openSchemes } from '../eligibility/open-schemes.js';
import type { HousingBenefitWeek } from '../housing-benefit/result.js';
import type { PensionCreditResult } from '../pension-credit/pension-credit.js';
import type { UniversalCreditResult } from '../universal-credit/award.js';
import type { HouseholdMeans } from './asked.js';
import { type ChildBenefitWeek, childBenefitOf } from './child-benefit-award.js';
import { councilTaxReductionOf } from './council-tax-reduction-award.js';
import { housingBenefitOf } from './housing-benefit-award.js';
import { pensionCreditOf } from './pension-credit-award.js';
import type { SchemeAward } from './scheme-award.js';
import { startOf } from './start.js';
import { universalCreditOf } from './universal-credit-award.js';

/** Every award of one household on one day, each by its own law, and how one entered into another. */
export interface HouseholdAwards {
  readonly kind: 'HouseholdAwards';
  /** As it was asked about. */
  readonly asked: Household;
  /** With the awards that were taken up: what the last schemes of the order were decided from. */
  readonly household: Household;
  readonly takeUp: TakeUp;
  /** Of the household with the awards that were taken up. */
  readonly open: OpenSchemes;
  readonly childBenefit: SchemeAward<ChildBenefitWeek>;
  readonly pensionCredit: SchemeAward<PensionCreditResult>;
  readonly universalCredit: SchemeAward<UniversalCreditResult>;
  readonly housingBenefit: SchemeAward<HousingBenefitWeek>;
  readonly councilTaxReduction: SchemeAward<CouncilTaxReduction>;
  /** What was taken as true without being stated, each once. What a scheme itself assumes is in its working. */
  readonly assumptions: readonly string[];
}

/**
 * Every award of a household, in the order in which one feeds another: child benefit (which counts towards the caps),
 * pension credit and universal credit (which open other schemes or close them), then housing
 * benefit and council tax reduction. A stated award always
 * wins over one that comes out of the sums. Pure: the same facts, law and wishes give the same answer.
 */
export function householdAwards(asked: Household, means: HouseholdMeans): HouseholdAwards {
  const law = means.statute.on(asked.claim.assessedOn);
  const start = startOf(asked, means, law.statePensionAge);
  const first = openSchemes(start.household, law.statePensionAge);
  const childBenefit = childBenefitOf(start.household, law, means);
  const { takeUp } = start;
  const credit = pensionCreditOf({ household: start.household, takeUp, open: first, means }, law);
  const universal = universalCreditOf({ household: credit.household, takeUp, open: first, means });
  const { household } = universal;
  const open = household === start.household ? first : openSchemes(household, law.statePensionAge);
  // Where universal credit takes its place, housing benefit is the sum of an old claim: beside universal credit there is none.
  const beforeHousing = open.housingBenefit.open ? household : credit.household;
  const housing = housingBenefitOf({ household: beforeHousing, open, means }, childBenefit);
  const reduction = councilTaxReductionOf({ household, open, means });
  return {
    kind: 'HouseholdAwards',
    asked,
    household,
    takeUp,
    open,
    childBenefit,
    pensionCredit: credit.award,
    universalCredit: universal.award,
    housingBenefit: housing.award,
    councilTaxReduction: reduction.award,
    assumptions: gathered([start, credit, universal, housing, reduction], ({ assumptions }) => assumptions),
  };
}

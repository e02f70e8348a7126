import type { CouncilTaxReductionLaw } from '../../../parameters/council-tax-reduction.js';
import type { HousingBenefitLaw } from '../../../parameters/housing-benefit.js';
import type { ReductionLaws } from '../means.js';

interface Made {
  readonly of: CouncilTaxReductionLaw;
  readonly figures: HousingBenefitLaw;
}

/** A scheme's figures, put together once for the same two laws: a caseload asks the same of every household. */
export function figuresOnce(
  make: (laws: ReductionLaws) => HousingBenefitLaw,
): (laws: ReductionLaws) => HousingBenefitLaw {
  const made = new WeakMap<HousingBenefitLaw, Made>();
  return laws => {
    const known = made.get(laws.housingBenefit);
    if (known?.of === laws.councilTaxReduction) return known.figures;
    const figures = make(laws);
    made.set(laws.housingBenefit, { of: laws.councilTaxReduction, figures });
    return figures;
  };
}

import type { PlainDate } from '../../../domain/dates.js';
import type { CouncilTaxReductionLaw } from '../../../parameters/council-tax-reduction.js';
import type { HousingBenefitLaw } from '../../../parameters/housing-benefit.js';
import { type Backdated, backdated } from '../../housing-benefit/time/backdating.js';

/** What decides how far back an application reaches in pension age. */
export interface ReductionBackdatingFacts {
  readonly appliedOn: PlainDate;
  /** The first day on which every condition but the application was met. */
  readonly entitledFrom: PlainDate;
}

/**
 * Three months, without a reason being asked for, but not before the conditions were met. SI 2012/2885, Sch. 8 para. 6, in
 * the words of HB(SPC) Regs, reg. 64. For working age each authority's scheme says; the Default Scheme's own period was not
 * read, and nothing is backdated by it.
 */
export function reductionBackdated(
  { appliedOn, entitledFrom }: ReductionBackdatingFacts,
  law: { councilTaxReduction: CouncilTaxReductionLaw; housingBenefit: HousingBenefitLaw },
): Backdated {
  const backdatingMonthsPensionAge = law.councilTaxReduction.backdatingMonths;
  return {
    ...backdated(
      { scheme: 'PENSION_AGE', claimedOn: appliedOn, entitledFrom, goodCauseFrom: null },
      { ...law.housingBenefit, backdatingMonthsPensionAge },
    ),
    law: backdatingMonthsPensionAge.law,
  };
}

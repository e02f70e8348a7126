import type { PlainDate } from '../../domain/dates.js';
import type { Household } from '../../domain/household/household.js';
import type { Sink } from '../../domain/working-sink.js';
import type { Law } from '../../parameters/schemes.js';
import type { Statute } from '../../parameters/statute.js';
import { housingBenefit } from '../housing-benefit/housing-benefit.js';
import type { HousingBenefitWeek } from '../housing-benefit/result.js';
import { housingBenefitRatesDay } from '../periods/rates-day.js';

/** The law that housing benefit of a household goes by on a day: new figures begin with the rent week where rent is weekly. */
export const lawOnDay = (household: Household, on: PlainDate, statute: Statute): Law =>
  statute.on(housingBenefitRatesDay(on, household.home.rent?.per ?? null));

/**
 * What a week of benefit comes to on these facts in the week of a day. The award runs already, so that ages are those of the
 * week before, as HB Regs, reg. 79(1), has every change.
 */
export function awardForWeek(
  household: Household,
  on: PlainDate,
  { statute, sink }: { statute: Statute; sink: Sink },
): HousingBenefitWeek {
  const claim = { ...household.claim, assessedOn: on, route: 'EXISTING_AWARD' as const };
  return housingBenefit({ ...household, claim }, { law: lawOnDay(household, on, statute), sink });
}

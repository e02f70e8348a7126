import type { TakeUp } from '../../domain/household/asked-schemes.js';
import type { Household } from '../../domain/household/household.js';
import type { StatePensionAgeLaw } from '../../parameters/state-pension-age.js';
import { ageGroup } from '../eligibility/age-group.js';
import { withoutPartnerAway } from '../eligibility/partner-away.js';
import { type HouseholdMeans, isAsked } from './asked.js';
import { legacyStated, pensionCreditStated, universalCreditStated } from './in-payment.js';
import { NOTHING_ASSUMED } from './stage.js';

/** The household to begin with, and what was taken as true of it. */
export interface Start {
  readonly household: Household;
  readonly takeUp: TakeUp;
  readonly assumptions: readonly string[];
}

const HOUSING_BENEFIT_RUNS =
  'An award of housing benefit is in payment: the route is that of an existing award, and none is stated';
const STATED_ALONE =
  'Universal credit and pension credit are paid only where stated, for housing benefit or an older benefit is in payment';

/** What the sums begin with. Says each thing that it adds. */
export function startOf(asked: Household, means: HouseholdMeans, law: StatePensionAgeLaw): Start {
  const household = runsOn(asked, means, law) ? withHousingBenefit(asked) : asked;
  const takeUp = means.takeUp ?? takeUpOf(household);
  const runs = household === asked ? [] : [HOUSING_BENEFIT_RUNS];
  const alone = means.takeUp === undefined && takeUp === 'AS_STATED' ? [STATED_ALONE] : [];
  return {
    household,
    takeUp,
    assumptions: runs.length + alone.length === 0 ? NOTHING_ASSUMED : [...runs, ...alone],
  };
}

/**
 * What is taken up where nobody says. Beside housing benefit or an older benefit in payment the facts are taken to state
 * everything that is paid, since a claim for universal credit would end both; anybody else claims what is open.
 */
export const takeUpOf = (household: Household): TakeUp =>
  household.claim.route === 'EXISTING_AWARD' && (household.awards.housingBenefit !== null || legacyStated(household))
    ? 'AS_STATED'
    : 'AS_CALCULATED';

/** An existing award under the regulations for working age, a mixed-age couple's too, for which no award is named: housing benefit, where that is asked about. */
function runsOn(household: Household, means: HouseholdMeans, law: StatePensionAgeLaw): boolean {
  const { claim, awards, home } = household;
  if (claim.route !== 'EXISTING_AWARD' || awards.housingBenefit !== null || home.rent === null) return false;
  if (!isAsked(means, 'HOUSING_BENEFIT')) return false;
  if (universalCreditStated(household) || pensionCreditStated(household)) return false;
  return ageGroup(withoutPartnerAway(household, claim.assessedOn), law) !== 'PENSION_AGE';
}

function withHousingBenefit(household: Household): Household {
  const housingBenefit = {
    since: household.claim.claimedOn ?? household.claim.assessedOn,
    pensionAgeSchemeSince: null,
    familyPremiumPreserved: 'NO' as const,
    childrenOn5April2017: null,
  };
  return { ...household, awards: { ...household.awards, housingBenefit } };
}

import type { Household } from '../../domain/household/household.js';
import { ageGroup } from '../eligibility/age-group.js';
import { type ReductionScheme, reductionScheme } from '../eligibility/council-tax-reduction-open.js';
import { caseOf } from './case-of.js';
import { decided } from './decided.js';
import type { ReductionMeans } from './means.js';
import { noLiability } from './no-liability.js';
import type { CouncilTaxReduction } from './result.js';

/**
 * Council tax reduction on the day asked about, England. Pension age: the prescribed scheme, SI 2012/2885. Working age: the
 * scheme of the authority that is passed in, or where none is, the Default Scheme, SI 2012/2886. LGFA 1992, s. 13A. Pure: the
 * same household and law give the same answer.
 */
export function councilTaxReduction(household: Household, means: ReductionMeans): CouncilTaxReduction {
  const pensionAge = schemeOf(household, means) === 'PENSION_AGE';
  if (!pensionAge && means.workingAge !== undefined) return means.workingAge(household, means);
  const kind = pensionAge ? 'PENSION_AGE' : 'DEFAULT';
  if (household.councilTax === null) return noLiability(household, means, kind);
  return decided(household.councilTax, caseOf(household, means, kind));
}

/** Which scheme a household is under. SI 2012/2885, reg. 3; an award under reg. 60A makes no difference: SI 2025/39. */
export function schemeOf(household: Household, { law, facts }: Pick<ReductionMeans, 'law' | 'facts'>): ReductionScheme {
  const { awards } = household;
  const asked = facts?.universalCreditUnderReg60A
    ? { ...household, awards: { ...awards, universalCredit: null } }
    : household;
  return reductionScheme(asked, ageGroup(asked, law.statePensionAge));
}

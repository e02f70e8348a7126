import type { CouncilTaxLiability } from '../../domain/household/council-tax.js';
import type { Household } from '../../domain/household/household.js';
import { ageGroup } from '../eligibility/age-group.js';
import { type ReductionScheme, reductionScheme } from '../eligibility/council-tax-reduction-open.js';
import { caseOf } from './case-of.js';
import { decided } from './decided.js';
import { outsideBritain } from './entitlement/residence.js';
import { withDepartmentFigures } from './income/department-figures.js';
import { withoutMaximum } from './income/universal-credit-not-known.js';
import type { ReductionMeans, WorkingAgeScheme } from './means.js';
import { NO_LIABILITY, noReduction } from './no-reduction.js';
import type { CouncilTaxReduction } from './result.js';

/**
 * Council tax reduction on the day asked about, England. Pension age: the prescribed scheme, SI 2012/2885. Working age: the
 * scheme of the authority that is passed in, or where none is, the Default Scheme, SI 2012/2886. LGFA 1992, s. 13A. Pure: the
 * same household and law give the same answer.
 */
export function councilTaxReduction(household: Household, means: ReductionMeans): CouncilTaxReduction {
  const pensionAge = schemeOf(household, means) === 'PENSION_AGE';
  if (!pensionAge && means.workingAge !== undefined) return ofAuthority(household, means, means.workingAge);
  const scheme = pensionAge ? 'PENSION_AGE' : 'DEFAULT';
  const { councilTax } = household;
  if (councilTax === null) return noReduction(household, means, { scheme, because: NO_LIABILITY });
  return pensionAge
    ? decided(councilTax, caseOf(household, means, scheme))
    : byDefaultScheme(councilTax, household, means);
}

function byDefaultScheme(
  councilTax: CouncilTaxLiability,
  asked: Household,
  means: ReductionMeans,
): CouncilTaxReduction {
  const { household, assumptions } = withDepartmentFigures(asked, means.award);
  const because = withoutMaximum(household, means);
  if (because !== null) return noReduction(household, means, { scheme: 'DEFAULT', because, undecided: true });
  return decided(councilTax, caseOf(household, means, 'DEFAULT'), assumptions);
}

/** By the authority's own scheme, unless what every scheme must hold to stands in the way. */
function ofAuthority(household: Household, means: ReductionMeans, scheme: WorkingAgeScheme): CouncilTaxReduction {
  const because = household.councilTax === null ? NO_LIABILITY : outsideBritain(household, means.facts ?? {});
  return because === null ? scheme(household, means) : noReduction(household, means, { scheme: 'LOCAL', because });
}

/** Which scheme a household is under. SI 2012/2885, reg. 3; an award under reg. 60A makes no difference: SI 2025/39. */
export function schemeOf(household: Household, { law, facts }: Pick<ReductionMeans, 'law' | 'facts'>): ReductionScheme {
  const asked = facts?.universalCreditUnderReg60A ? withoutUniversalCredit(household) : household;
  return reductionScheme(asked, ageGroup(asked, law.statePensionAge));
}

const withoutUniversalCredit = (household: Household): Household => ({
  ...household,
  awards: { ...household.awards, universalCredit: null },
  adults: household.adults.map(adult => ({
    ...adult,
    incomes: adult.incomes.filter(({ kind }) => kind !== 'UNIVERSAL_CREDIT'),
  })),
});

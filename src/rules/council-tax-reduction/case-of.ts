import type { Household } from '../../domain/household/household.js';
import { withOwnChildren } from '../eligibility/own-children.js';
import { circumstancesDay, situationOf } from '../housing-benefit/situation-of.js';
import type { ReductionCase } from './case.js';
import type { ReductionMeans } from './means.js';
import { defaultFigures, defaultTerms } from './schemes/default.js';
import { prescribedFigures, prescribedTerms } from './schemes/prescribed.js';

/** What one of the nation's two schemes is asked, with its own figures where they differ from housing benefit's. */
export function caseOf(asked: Household, means: ReductionMeans, kind: 'PENSION_AGE' | 'DEFAULT'): ReductionCase {
  const pensionAge = kind === 'PENSION_AGE';
  const { law, sink } = means;
  const housingBenefit = pensionAge ? prescribedFigures(law) : defaultFigures(law);
  const { localHousingAllowance, statePensionAge } = law;
  const household = withOwnChildren(asked, circumstancesDay(asked), null);
  // Written out, not spread: to add to a spread object costs many times what a literal does.
  return {
    law,
    sink,
    household,
    asked,
    facts: means.facts ?? {},
    day: household.claim.assessedOn,
    terms: pensionAge ? prescribedTerms(means) : defaultTerms(law),
    situation: {
      ...situationOf(household, { housingBenefit, localHousingAllowance, statePensionAge }),
      scheme: pensionAge ? 'PENSION_AGE' : 'WORKING_AGE',
    },
  };
}

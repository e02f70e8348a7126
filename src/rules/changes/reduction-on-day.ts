import { isAfter, type PlainDate } from '../../domain/dates.js';
import type { Household } from '../../domain/household/household.js';
import type { ReductionFacts } from '../../domain/household/reduction-facts.js';
import type { Sink } from '../../domain/working-sink.js';
import type { LocalScheme } from '../../parameters/local-reduction.js';
import type { Statute } from '../../parameters/statute.js';
import { councilTaxReduction } from '../council-tax-reduction/council-tax-reduction.js';
import { workingAgeSchemeOf } from '../council-tax-reduction/local/working-age-scheme.js';
import type { CouncilTaxReduction } from '../council-tax-reduction/result.js';
import { assessmentPeriod } from '../universal-credit/assessment-period.js';
import type { ChangesCase } from './change.js';

/** What a reduction turns on besides the household. */
export interface ReductionTerms {
  readonly facts: ReductionFacts;
  /** The council's own scheme for working age on a day; null: the Default Scheme answers. */
  schemeOn(day: PlainDate): LocalScheme | null;
}

/** An award of council tax reduction that runs, on the facts of an award of housing benefit. */
export interface ReductionChangesCase extends ChangesCase {
  readonly terms: ReductionTerms;
}

/**
 * What the reduction comes to on these facts on a day, by the law of the day itself. The reduction runs already, so that ages
 * are those of the week before, and an assessment period that is stated is followed to the one that holds the day.
 */
export function reductionOnDay(
  household: Household,
  on: PlainDate,
  { terms, statute, sink }: { terms: ReductionTerms; statute: Statute; sink: Sink },
): CouncilTaxReduction {
  const { assessmentPeriodFrom: first } = household.claim;
  const assessmentPeriodFrom = first && !isAfter(first, on) ? assessmentPeriod(first, on).from : first;
  const claim = { ...household.claim, assessedOn: on, assessmentPeriodFrom, route: 'EXISTING_AWARD' as const };
  const law = statute.on(on);
  const scheme = terms.schemeOn(on);
  const workingAge = scheme === null ? undefined : workingAgeSchemeOf(scheme, law);
  return councilTaxReduction(
    { ...household, claim },
    { law, sink, facts: terms.facts, award: { statute }, workingAge },
  );
}

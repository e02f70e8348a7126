import type { PlainDate } from '../../domain/dates.js';
import type { Household } from '../../domain/household/household.js';
import type { ReductionFacts } from '../../domain/household/reduction-facts.js';
import type { CouncilTaxReductionLaw } from '../../parameters/council-tax-reduction.js';
import type { Situation } from '../housing-benefit/situation.js';
import type { ReductionMeans } from './means.js';
import type { Provisions } from './provisions.js';
import type { ReductionClass } from './result.js';

type Share = CouncilTaxReductionLaw['taper'];

/** One of the two schemes that the nation wrote: what is its own; the rest it has in common with housing benefit. */
export interface SchemeTerms {
  readonly kind: 'PENSION_AGE' | 'DEFAULT';
  /** Income not above the applicable amount; income above it; the alternative by second adults. */
  readonly classes: readonly [notAbove: ReductionClass, above: ReductionClass, alternative: ReductionClass];
  /** How much of the tax the most is. */
  readonly support: Share;
  /** How much of the weekly excess comes off in a week. */
  readonly taper: Share;
  readonly provisions: Provisions;
  /** What was taken as true for this scheme to answer at all. */
  readonly assumptions: readonly string[];
}

/** One household on one day under one of these schemes: what every provision here is decided from. */
export interface ReductionCase extends ReductionMeans {
  /** With the children alone who are of it. */
  readonly household: Household;
  /** As it was stated. */
  readonly asked: Household;
  readonly facts: ReductionFacts;
  readonly day: PlainDate;
  readonly terms: SchemeTerms;
  /** For the rules in common with housing benefit; the law in it has this scheme's figures where they differ. */
  readonly situation: Situation;
}

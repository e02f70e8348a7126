import type { Household } from '../../domain/household/household.js';
import type { ReductionFacts } from '../../domain/household/reduction-facts.js';
import type { Sink } from '../../domain/working-sink.js';
import type { Law } from '../../parameters/schemes.js';
import type { HousingBenefitLaws } from '../housing-benefit/situation-of.js';
import type { CouncilTaxReduction } from './result.js';

/** The law that a reduction is decided by: of the day itself, since schemes are made for financial years. */
export type ReductionLaws = HousingBenefitLaws & Pick<Law, 'councilTaxReduction' | 'councilTax' | 'universalCredit'>;

/** What the rules need besides the household. */
export interface ReductionMeans {
  readonly law: ReductionLaws;
  readonly sink: Sink;
  /** What is asked besides the facts of a household; absent: nothing is known. */
  readonly facts?: ReductionFacts | undefined;
  /** How the billing authority's own scheme answers for working age; absent: the Default Scheme does. */
  readonly workingAge?: WorkingAgeScheme | undefined;
}

/**
 * A scheme that a billing authority made, ready to answer: its figures are already in it. It is asked about working age
 * alone, after the bars of the prescribed requirements (SI 2012/2885, regs 12 and 13), which it need not repeat.
 */
export type WorkingAgeScheme = (household: Household, means: ReductionMeans) => CouncilTaxReduction;

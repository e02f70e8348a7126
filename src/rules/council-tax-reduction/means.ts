import type { Household } from '../../domain/household/household.js';
import type { ReductionFacts } from '../../domain/household/reduction-facts.js';
import type { AwardHistory } from '../../domain/universal-credit/award-history.js';
import type { Sink } from '../../domain/working-sink.js';
import type { Law } from '../../parameters/schemes.js';
import type { Statute } from '../../parameters/statute.js';
import type { HousingBenefitLaws } from '../housing-benefit/situation-of.js';
import type { CouncilTaxReduction } from './result.js';

/** The law that a reduction is decided by: of the day itself, since schemes are made for financial years. */
export type ReductionLaws = HousingBenefitLaws & Pick<Law, 'councilTaxReduction' | 'councilTax' | 'universalCredit'>;

/** What an award of universal credit is worked out by where it is stated without what the Department counted in it. */
export interface AwardMeans {
  readonly statute: Pick<Statute, 'on'>;
  /** Absent: none. */
  readonly history?: AwardHistory | undefined;
}

/** What the rules need besides the household. */
export interface ReductionMeans {
  readonly law: ReductionLaws;
  readonly sink: Sink;
  /** What is asked besides the facts of a household; absent: nothing is known. */
  readonly facts?: ReductionFacts | undefined;
  /** Absent: nothing is known of an award of universal credit but what is stated of it. */
  readonly award?: AwardMeans | undefined;
  /** How the billing authority's own scheme answers for working age; absent: the Default Scheme does. */
  readonly workingAge?: WorkingAgeScheme | undefined;
}

/**
 * A scheme that a billing authority made, ready to answer: its figures are already in it. It is asked about working age
 * alone, after the bars of the prescribed requirements (SI 2012/2885, regs 12 and 13), which it need not repeat.
 */
export type WorkingAgeScheme = (household: Household, means: ReductionMeans) => CouncilTaxReduction;

import type { HouseholdScheme, TakeUp } from '../../domain/household/asked-schemes.js';
import type { ReductionFacts } from '../../domain/household/reduction-facts.js';
import type { AwardHistory } from '../../domain/universal-credit/award-history.js';
import type { Sink } from '../../domain/working-sink.js';
import type { LocalScheme } from '../../parameters/local-reduction.js';
import type { Statute } from '../../parameters/statute.js';
import type { CapFacts } from '../housing-benefit/award/benefit-cap.js';

/** What the sums need besides the household. */
export interface HouseholdMeans {
  readonly statute: Pick<Statute, 'on'>;
  readonly sink: Sink;
  /** Absent: by the facts. See `takeUpOf`. */
  readonly takeUp?: TakeUp | undefined;
  /** Absent: all. What is left out is neither worked out nor taken to be paid. */
  readonly schemes?: readonly HouseholdScheme[] | undefined;
  /** Works out a scheme that is not open too, for who asks about an old claim. It feeds nothing and is no income. */
  readonly evenIfClosed?: boolean | undefined;
  /** The history of the universal credit award; absent: none. */
  readonly history?: AwardHistory | undefined;
  /** Facts of the cap on housing benefit; absent: no grace period. */
  readonly capFacts?: CapFacts | undefined;
  /** What a council tax reduction turns on besides the household; absent: nothing is known. */
  readonly reductionFacts?: ReductionFacts | undefined;
  /** The billing authority's own scheme for working age; absent: the Default Scheme answers. */
  readonly localScheme?: LocalScheme | undefined;
}

/** Whether a scheme is among those asked about. */
export const isAsked = ({ schemes }: HouseholdMeans, scheme: HouseholdScheme): boolean =>
  schemes === undefined || schemes.includes(scheme);

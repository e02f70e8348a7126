import type { AwardHistory } from '../../domain/universal-credit/award-history.js';
import type { Sink } from '../../domain/working-sink.js';
import type { Statute } from '../../parameters/statute.js';
import type { CapFacts } from '../housing-benefit/award/benefit-cap.js';

/** What a household can be asked about, in the order in which one feeds another. */
export const HOUSEHOLD_SCHEMES = [
  'CHILD_BENEFIT',
  'PENSION_CREDIT',
  'UNIVERSAL_CREDIT',
  'HOUSING_BENEFIT',
  'COUNCIL_TAX_REDUCTION',
] as const;
export type HouseholdScheme = (typeof HOUSEHOLD_SCHEMES)[number];

/**
 * Whether the Department's awards that come out of the sums are taken as claimed. `AS_CALCULATED`: what is open is claimed
 * and paid. `AS_STATED`: only what the facts state is paid. A stated award wins over a calculated one either way.
 */
export const TAKE_UPS = ['AS_CALCULATED', 'AS_STATED'] as const;
export type TakeUp = (typeof TAKE_UPS)[number];

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
}

/** Whether a scheme is among those asked about. */
export const isAsked = ({ schemes }: HouseholdMeans, scheme: HouseholdScheme): boolean =>
  schemes === undefined || schemes.includes(scheme);

import type { FraudIndicatorCode } from '../../domain/fraud.js';
import type { Origin } from '../../domain/permissions.js';

/** A fact that an indicator rests on, and who told it. */
export interface RestsOn {
  readonly fact: string;
  readonly source: string;
  /** Whose data it is in law: it says to whom the fact may go on. */
  readonly origin: Origin;
}

/**
 * Something that does not fit together, in words. It is no finding and has no weight: whoever reads it checks it, beginning
 * with what else would explain it.
 */
export interface FraudIndicator {
  readonly code: FraudIndicatorCode;
  readonly name: string;
  /** Why the facts are named: what does not fit. */
  readonly reason: string;
  readonly restsOn: readonly RestsOn[];
  /** What is just as well possible: to be asked about first. */
  readonly otherwise: readonly string[];
  /** The rule that makes it matter. */
  readonly law: string;
}

import type { PlainDate } from '../domain/dates.js';
import type { Authorities } from './authority.js';
import type { LocalSchemes } from './local-reduction.js';
import type { RecoveryPolicies } from './recovery-policy.js';
import type { Law, SchemeName } from './schemes.js';
import type { Series } from './series.js';

/** A run of days, both of them included. */
export interface DayRun {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** What was the law on this day? */
export interface Statute {
  /**
   * The law of one day. The same object for every day on which nothing differs. Reading a figure that has no value on the
   * day throws a RangeError, unless the figure is one that may be absent, which is then null.
   */
  on(day: PlainDate): Law;
  /**
   * The law of a run of days, such as the whole of a financial year: each figure marked as the last of the days needs, so
   * asked past `checkedTo` if any day is. Reading a figure that changes inside the run throws a RangeError. Rules that
   * decide several days at once take this; `on` answers for its one day alone.
   */
  during(run: DayRun): Law;
  /** The first day of every change, in order: where a timeline has to be cut. */
  changeDays(scheme: SchemeName): readonly PlainDate[];
  /** Every figure of a scheme with all its values over time: what the rulebook is written from. */
  series(scheme: SchemeName): readonly Series[];
  /** The tables of the billing authorities. */
  readonly authorities: Authorities;
  /** What the billing authorities made for working age, a scheme for each council and year. */
  readonly localSchemes: LocalSchemes;
  /** How councils let people pay what they owe by arrangement. */
  readonly recoveryPolicies: RecoveryPolicies;
  /** A hash of everything the files say: kept beside each figure that is given to anyone. */
  readonly version: string;
}

import type { Working } from '../../domain/working.js';

/** One person's earnings after tax, contributions and pension, before anything is disregarded. */
export interface NetEarnings {
  readonly employed: Working;
  readonly selfEmployed: Working;
  /** The tax on pensions and other taxed income, which comes off those. */
  readonly taxOnOtherIncome: Working;
}

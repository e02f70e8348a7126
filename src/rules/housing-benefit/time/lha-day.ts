import { isAfter, type PlainDate } from '../../../domain/dates.js';

/** Days from which a local housing allowance may be set afresh. */
export interface LhaDays {
  readonly claimedOn: PlainDate;
  /** The last day on which the home, or the size of home needed, changed; null where it has not. */
  readonly changedOn: PlainDate | null;
}

/**
 * The day whose rates apply: of the claim, of the last change of home or size, or the last first of April since, whichever
 * is latest. HB Regs, regs 12D(2) and 13C(2) and (3); HB(SPC) Regs, regs 12D(2) and 13C(2) and (3).
 */
export function lhaDay({ claimedOn, changedOn }: LhaDays, on: PlainDate): PlainDate {
  const set = changedOn !== null && isAfter(changedOn, claimedOn) && !isAfter(changedOn, on) ? changedOn : claimedOn;
  const aprilOfYear = on.with({ month: 4, day: 1 });
  const lastApril = isAfter(aprilOfYear, on) ? aprilOfYear.subtract({ years: 1 }) : aprilOfYear;
  return isAfter(lastApril, set) ? lastApril : set;
}

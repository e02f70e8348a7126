import type { ChangeKind, Notifier } from '../../domain/changes/change-words.js';
import type { PlainDate } from '../../domain/dates.js';
import { epochDay } from '../../domain/epoch-day.js';
import type { Household } from '../../domain/household/household.js';

/** The facts that a change replaces: each part whole, as it is from then on. What is not named stays as it was. */
export type Parts = Pick<
  Household,
  'adults' | 'children' | 'nonDependants' | 'home' | 'councilTax' | 'capital' | 'awards'
>;
export const PARTS = ['adults', 'children', 'nonDependants', 'home', 'councilTax', 'capital', 'awards'] as const;

/** A change of circumstances: what, when, and when anybody told the council. */
export interface Change {
  /** What the caller calls it; no two of a case are the same. */
  readonly id: string;
  readonly kind: ChangeKind;
  /** The day it happened; for arrears of income the first day they are for; for the end of a benefit its last day. */
  readonly occurredOn: PlainDate;
  /** The day the council was told; null where nobody has told it. */
  readonly notifiedOn: PlainDate | null;
  readonly notifiedBy: Notifier | null;
  /** The council accepts that special circumstances kept somebody from telling within the month. SI 2001/1002, reg. 9. */
  readonly specialCircumstances: boolean;
  /** Pension credit was cut because the claimant told the Department late. HB(SPC) Regs, reg. 60(3)(a). */
  readonly toldDepartmentLate: boolean;
  readonly facts: Partial<Parts>;
}

/** An award that runs, what it was first decided on, and every change since. */
export interface ChangesCase {
  /** The facts at the start. */
  readonly base: Household;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** In any order. */
  readonly changes: readonly Change[];
  /** The day on which the council decides about the changes. */
  readonly decidedOn: PlainDate;
  /** Rent falls due by the day, as in a hostel: an award then ends on the day itself. */
  readonly dailyRent: boolean;
}

/** A change and the day from which it counts, with the reason. */
export interface EffectiveChange {
  readonly change: Change;
  readonly from: PlainDate;
  readonly reason: string;
  readonly law: string;
  /** From the day of the change where it ends the award; nothing is due from then. */
  readonly ends: boolean;
  /**
   * The first day of universal credit, where it ends the award two weeks later: until then benefit is passported, as if
   * universal credit were paid already. SI 2014/1230, regs 8(2A) and 8A. Null for every other change.
   */
  readonly runsOnFrom: PlainDate | null;
  /** It would have counted from here had it been told in time; the same day where it was, or where that is no matter. */
  readonly ifToldInTime: PlainDate;
  readonly assumptions: readonly string[];
}

/** By the day they happened, then by name: a case is the same in whatever order its changes are given. */
export function inOrder(changes: readonly Change[]): Change[] {
  return changes.toSorted((a, b) => epochDay(a.occurredOn) - epochDay(b.occurredOn) || compared(a.id, b.id));
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

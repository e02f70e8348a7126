import type { PlainDate } from '../../../domain/dates.js';
import { mondayOnOrAfter, nextBenefitWeek } from './benefit-week.js';

/** Kinds of change that take effect on different days. */
export const CHANGE_KINDS = [
  'MOVE',
  'RENT',
  'NON_DEPENDANT',
  'ENDS_ENTITLEMENT',
  'ARREARS_OF_INCOME',
  'OTHER',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface Change {
  readonly kind: ChangeKind;
  /** For arrears of income: the first day for which they are paid. */
  readonly on: PlainDate;
}

/** From which day a change counts, and why. */
export interface ChangeDay {
  readonly from: PlainDate;
  readonly reason: string;
  readonly law: string;
}

const REGS = 'HB Regs, reg. 79; HB(SPC) Regs, reg. 59';

/** The day from which a change counts: the benefit week after it, but a move or a new rent on its own day. Regs 79 and 59. */
export function changeDay({ kind, on }: Change): ChangeDay {
  if (kind === 'MOVE' || kind === 'RENT') {
    const [what, number] = kind === 'MOVE' ? ['move', '2A'] : ['change of rent', '2'];
    const reason = `A ${what} counts from the day on which it happens`;
    return { from: on, reason, law: `HB Regs, reg. 79(${number}); HB(SPC) Regs, reg. 59(${number})` };
  }
  if (kind === 'ARREARS_OF_INCOME') {
    const reason = 'Income paid late counts from the day on which it would have counted had it been paid in time';
    return { from: on, reason, law: 'HB Regs, reg. 79(6) and (7); HB(SPC) Regs, reg. 59(6) and (7)' };
  }
  const reason =
    kind === 'ENDS_ENTITLEMENT'
      ? 'Benefit is paid to the end of the week in which entitlement ends'
      : 'A change counts from the benefit week after the one in which it happens';
  return { from: nextBenefitWeek(on), reason, law: REGS };
}

/**
 * In pension age a non-dependant who moves in, or whose income rises so that more would come off, counts 26 weeks later, or
 * from the Monday after that where it is no Monday. HB(SPC) Regs, reg. 59(10) to (13).
 */
export function delayedNonDependantDay(on: PlainDate, delayWeeks: number): ChangeDay {
  return {
    from: mondayOnOrAfter(on.add({ weeks: delayWeeks })),
    reason: `A non-dependant's arrival or rise of income counts ${delayWeeks} weeks later`,
    law: 'HB(SPC) Regs, reg. 59(10) to (13)',
  };
}

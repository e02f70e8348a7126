import type { ChangeKind } from '../../domain/changes/change-words.js';
import type { PlainDate } from '../../domain/dates.js';
import type { Household } from '../../domain/household/household.js';
import { nextBenefitWeek } from '../housing-benefit/time/benefit-week.js';
import { type ChangeDay, delayedNonDependantDay } from '../housing-benefit/time/change-day.js';
import { upratedInReduction } from './uprated-benefit.js';

/** Changes of council tax reduction that have a day of their own. */
export const REDUCTION_CHANGES = [
  'COUNCIL_TAX',
  'PARTNER',
  'NON_DEPENDANT_RISE',
  'ARREARS',
  'UPRATED',
  'OTHER',
] as const;
export type ReductionChange = (typeof REDUCTION_CHANGES)[number];

/** The scheme that decides: the prescribed one, or a council's own, which may count every change from its own day. */
export interface ReductionDays {
  readonly scheme: 'PENSION_AGE' | 'LOCAL';
  /** A local scheme that counts from the reduction week after, as the default scheme does. */
  readonly fromWeekAfter: boolean;
  readonly delayWeeks: number;
}

const PRESCRIBED = 'SI 2012/2885, Sch. 1 para. 46';
const DEFAULT = 'SI 2012/2886, Sch. para. 107';
export const changeProvision = (pensionAge: boolean): string => (pensionAge ? PRESCRIBED : DEFAULT);

/**
 * From which day a change counts in council tax reduction. Council tax itself, and a partner who comes or goes, from their
 * day; arrears of income from the first day they are for; the rise of what comes off for a non-dependant in pension age 26
 * weeks later; all else from the reduction week after, or from its own day in a local scheme that says so. SI 2012/2885, Sch.
 * 1 para. 46; SI 2012/2886, Sch. para. 107. Of these, sub-paragraphs (10) to (13) alone were read; the others are taken from
 * SSI 2012/303, reg. 81, which has their words for Scotland.
 */
export function reductionChangeDay(kind: ReductionChange, on: PlainDate, days: ReductionDays): ChangeDay {
  const law = changeProvision(days.scheme === 'PENSION_AGE');
  if (kind === 'NON_DEPENDANT_RISE' && days.scheme === 'PENSION_AGE')
    return { ...delayedNonDependantDay(on, days.delayWeeks), law: `${PRESCRIBED}(10) to (13)` };
  if (kind === 'COUNCIL_TAX')
    return { from: on, reason: 'A change of the council tax counts from its own day', law: `${law}(3) and (4)` };
  if (kind === 'PARTNER')
    return { from: on, reason: 'A partner who comes or goes counts from the day itself', law: `${law}(5) and (6)` };
  if (kind === 'ARREARS')
    return { from: on, reason: 'Income paid late counts from the first day it is for', law: `${law}(8) and (9)` };
  const uprated = kind === 'UPRATED' ? upratedInReduction(on) : null;
  if (uprated !== null) return uprated;
  if (days.scheme === 'LOCAL' && !days.fromWeekAfter)
    return {
      from: on,
      reason: "The council's own scheme counts a change from its own day",
      law: 'LGFA 1992, s. 13A(2)',
    };
  return {
    from: nextBenefitWeek(on),
    reason: 'A change counts from the reduction week after the one in which it happens',
    law: `${law}(1)`,
  };
}

/** Which of these a change is, by what it leaves: a move changes the tax whether or not its amount is another. */
export function reductionKind(
  { before, after }: { before: Household; after: Household },
  kind: ChangeKind,
): ReductionChange {
  if (before.adults.length !== after.adults.length) return 'PARTNER';
  if (kind === 'MOVE' || JSON.stringify(before.councilTax) !== JSON.stringify(after.councilTax)) return 'COUNCIL_TAX';
  if (kind === 'ARREARS_OF_INCOME') return 'ARREARS';
  if (kind === 'BENEFIT_UPRATED') return 'UPRATED';
  return kind === 'NON_DEPENDANT' ? 'NON_DEPENDANT_RISE' : 'OTHER';
}

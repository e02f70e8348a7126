import { isAfter, type PlainDate } from '../../domain/dates.js';
import { nextBenefitWeek } from '../housing-benefit/time/benefit-week.js';
import type { ChangeDay } from '../housing-benefit/time/change-day.js';
import { benefitWeekOf } from '../periods/benefit-week.js';
import type { Change } from './change.js';

/** Told of a change of pension credit, and whether help falls by it. */
interface Effect {
  readonly raisesHelp: boolean;
  readonly toldOn: PlainDate;
}

/**
 * A change of pension credit that raises help counts from the week in which the credit changes; one that lowers it from the
 * week after the later of the change and of the Department's notice, unless the claimant told the Department late. HB(SPC)
 * Regs, reg. 60; SI 2012/2885, Sch. 1 para. 47, whose text was read for both.
 */
export function pensionCreditChangeDay(
  { occurredOn, toldDepartmentLate }: Change,
  { raisesHelp, toldOn }: Effect,
): ChangeDay {
  const law = 'HB(SPC) Regs, reg. 60; SI 2012/2885, Sch. 1 para. 47';
  if (raisesHelp)
    return {
      from: benefitWeekOf(occurredOn),
      reason: 'More help counts from the week in which pension credit changes',
      law,
    };
  if (toldDepartmentLate)
    return {
      from: benefitWeekOf(occurredOn),
      reason: 'Pension credit was cut because the Department was told late',
      law,
    };
  return {
    from: nextBenefitWeek(isAfter(toldOn, occurredOn) ? toldOn : occurredOn),
    reason:
      "Less help counts from the week after pension credit changes or the Department's notice comes, if that is later",
    law,
  };
}

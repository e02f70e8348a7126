import { isAfter, type PlainDate } from '../../../domain/dates.js';
import { nextBenefitWeek } from '../../housing-benefit/time/benefit-week.js';
import { benefitWeekOf } from '../../periods/benefit-week.js';

/** What decides the first day of a reduction. */
export interface ReductionStartFacts {
  /** The day on which the application is, or is treated as, made. */
  readonly appliedOn: PlainDate;
  /** The first day for which council tax is due for the home in which the applicant lives. */
  readonly liableFrom: PlainDate;
}

/** When a reduction begins. */
export interface ReductionStart {
  readonly from: PlainDate;
  readonly reason: string;
  readonly law: string;
}

const LAW = 'SI 2012/2885, Sch. 1 para. 45; SI 2012/2886, Sch. para. 106';

/**
 * The Monday after the application; or where the tax first falls due in the week of the application, that week, from the
 * day of the tax. SI 2012/2885, Sch. 1 para. 45(1) and (2). An application before any tax is due waits for it. The
 * paragraph is as councils apply it: its text was not at hand.
 */
export function reductionStart({ appliedOn, liableFrom }: ReductionStartFacts): ReductionStart {
  const week = benefitWeekOf(appliedOn);
  if (benefitWeekOf(liableFrom).equals(week))
    return { from: liableFrom, reason: 'Council tax first falls due in the week of the application', law: `${LAW}(2)` };
  const monday = nextBenefitWeek(appliedOn);
  if (isAfter(liableFrom, monday)) return { from: liableFrom, reason: IN_ADVANCE, law: LAW };
  return { from: monday, reason: 'The reduction begins with the week after the application', law: `${LAW}(1)` };
}

const IN_ADVANCE = 'The application was made before council tax fell due, so the reduction begins with the tax';

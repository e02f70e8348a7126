import { isAfter, isBefore } from '../../../domain/dates.js';
import { Money } from '../../../domain/money.js';
import type { Part } from '../../../domain/working-sink.js';
import type { Situation } from '../situation.js';

/** From the first Monday of September to the last Sunday of June. HB Regs, reg. 64(2). */
const USUAL_WEEKS = 43;

/**
 * A maintenance loan, taken up or not, spread over the weeks of the academic year; nothing in the summer vacation. Working
 * age only. HB Regs, reg. 64; left out in pension age: HB(SPC) Regs, reg. 29(1), not listed.
 */
export function studentLoans({ family, law, scheme, on }: Situation): Part[] {
  if (scheme === 'PENSION_AGE') return [];
  return family.adults.flatMap(({ student }) => {
    if (student === null || student.loanPerYear === null || student.inSummerVacation) return [];
    if (isBefore(on, student.courseFrom) || isAfter(on, student.courseTo)) return [];
    const weeks = student.weeksOfYear ?? USUAL_WEEKS;
    const figure = law.studentLoanDisregard;
    const perWeek = student.loanPerYear.dividedBy(weeks).minus(figure.value);
    const formula = `${student.loanPerYear.toFixed()} / ${weeks} - ${figure.text}`;
    const assumptions = [
      'The fixed sums for books and travel were taken to have come off the loan already',
      ...(student.weeksOfYear === null ? [`The loan was spread over ${USUAL_WEEKS} weeks`] : []),
    ];
    const note = () => ({ label: 'Student loan for a week', formula, parameters: [figure], assumptions });
    return [{ of: Money.max(perWeek, Money.zero), note, law: 'HB Regs, reg. 64' }];
  });
}

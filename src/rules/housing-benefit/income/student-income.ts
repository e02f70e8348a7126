import { gathered } from '../../../domain/gathered.js';
import type { Adult } from '../../../domain/household/adult.js';
import { Money } from '../../../domain/money.js';
import type { Part } from '../../../domain/working-sink.js';
import type { Situation } from '../situation.js';
import { studentWeeks } from './student-weeks.js';

type Student = NonNullable<Adult['student']>;

/**
 * A maintenance loan, taken up or not, and a grant, spread over the weeks of the academic year; nothing in the summer
 * vacation. Working age only. HB Regs, regs 59 and 64; left out in pension age: HB(SPC) Regs, reg. 29(1), not listed.
 */
export function studentIncome({ family, law, scheme, on }: Situation): Part[] {
  if (scheme === 'PENSION_AGE') return [];
  return gathered(family.adults, ({ student }) => {
    const weeks = student === null ? null : studentWeeks(student, on);
    return student === null || weeks === null ? [] : [...loan(student, weeks, law), ...grant(student, weeks, law)];
  });
}

function loan({ loanPerYear, weeksOfYear }: Student, weeks: number, law: Situation['law']): Part[] {
  if (loanPerYear === null) return [];
  const { studentTravelDisregard: travel, studentBooksDisregard: books, studentLoanDisregard: weekly } = law;
  const perWeek = loanPerYear.minus(travel.value).minus(books.value).dividedBy(weeks).minus(weekly.value);
  const note = () => ({
    label: 'Student loan for a week',
    formula: `(${loanPerYear.toFixed()} - ${travel.text} - ${books.text}) / ${weeks} - ${weekly.text}`,
    parameters: [travel, books, weekly],
    assumptions: weeksOfYear === null ? [AUTUMN] : [],
  });
  return [{ of: Money.max(perWeek, Money.zero), note, law: 'HB Regs, reg. 64' }];
}

/** Without a loan the sums for travel and books come off the grant. */
function grant({ grantPerYear, loanPerYear }: Student, weeks: number, law: Situation['law']): Part[] {
  if (grantPerYear === null) return [];
  const { studentTravelDisregard: travel, studentBooksDisregard: books } = law;
  const left = loanPerYear === null ? grantPerYear.minus(travel.value).minus(books.value) : grantPerYear;
  const note = () => ({
    label: 'Student grant for a week',
    parameters: loanPerYear === null ? [travel, books] : [],
    assumptions: [OVER_THE_LOANS_WEEKS],
  });
  return [{ of: Money.max(left, Money.zero).dividedBy(weeks), note, law: 'HB Regs, reg. 59' }];
}

const AUTUMN = 'The course was taken to begin in the autumn, so the loan runs from September to June';
const OVER_THE_LOANS_WEEKS = 'The grant was taken to be for living costs, and to run over the same weeks as a loan';

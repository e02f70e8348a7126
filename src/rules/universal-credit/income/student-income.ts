import type { Adult } from '../../../domain/household/adult.js';
import { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import type { AwardCase } from '../award-case.js';
import { type Finding, given, refused } from '../finding.js';
import { NO_FINDINGS } from '../part.js';
import { rounded } from '../rounding.js';
import { type Course, periodsOfIncome } from './student-year.js';

const LAW = 'SI 2013/376, regs 68 to 71';
// Reg. 71, step 4: the same since the scheme began.
const LEFT_OUT = Money.pounds('110.00');

export interface StudentIncome {
  /** Null where there is none in this assessment period, or its amount is not known. */
  readonly working: Working | null;
  readonly findings: readonly Finding[];
}

const NOTHING: StudentIncome = Object.freeze({ working: null, findings: NO_FINDINGS });

/**
 * A full-time student's income for an assessment period. SI 2013/376, reg. 68: the most that could be had as a loan for the
 * year, or where there is no loan the grant; spread over the assessment periods of the year that have student income, less
 * 110. With a loan a grant is left out (68(3)); so are sums for fees, travel and the like (70), which the facts keep apart.
 */
export function studentIncome({ id, student }: Adult, award: AwardCase): StudentIncome {
  if (!student?.fullTime) return NOTHING;
  const periods = periodsOfIncome(student, award.period);
  if (periods === null) return { working: null, findings: [outside(id)] };
  const year = amountOfYear(student);
  if (year === null) return { working: null, findings: [notStated(id)] };
  return { working: spread(year, periods, award), findings: [counted(id)] };
}

interface Year {
  readonly amount: Money;
  readonly of: string;
}

function amountOfYear({ loanPerYear, grantPerYear }: Course): Year | null {
  if (loanPerYear !== null && !loanPerYear.isZero()) return { amount: loanPerYear, of: 'Student loan' };
  if (grantPerYear !== null) return { amount: grantPerYear, of: 'Student grant' };
  return loanPerYear === null ? null : { amount: loanPerYear, of: 'Student loan' };
}

function spread({ amount, of }: Year, periods: number, { sink }: AwardCase): Working {
  const each = sink
    .from(amount, `${of} for the year of the course`, 'SI 2013/376, regs 68 to 70')
    .becomes(
      amount.dividedBy(periods),
      { label: 'For one of the assessment periods with student income', formula: `/ ${periods}` },
      'SI 2013/376, reg. 71, steps 2 and 3',
    )
    .less(LEFT_OUT, '110 left out', 'SI 2013/376, reg. 71, step 4')
    .assuming('The long vacation was taken to begin on 1 July, and the loan to be the most that could be had');
  return rounded(each.amount.isNegative() ? each.becomes(Money.zero, 'Not below nothing', LAW) : each);
}

const said = (person: string) => ({ subject: 'INCOME', person, law: LAW }) as const;

const counted = (id: string): Finding =>
  given({ ...said(id), code: 'STUDENT_INCOME', reason: `Student income of ${id} counts in this assessment period` });

const outside = (id: string): Finding =>
  refused({
    ...said(id),
    code: 'NO_STUDENT_INCOME',
    reason: `${id} has no student income in this assessment period: it is outside the course, in the long vacation, or its last`,
  });

const notStated = (id: string): Finding =>
  refused({
    ...said(id),
    code: 'STUDENT_INCOME_NOT_STATED',
    reason: `Student loan and grants of ${id} are not stated: a person has to look at them`,
  });

import { isOnUniversalCredit } from '../../eligibility/working-age-benefit.js';
import { exceedsCapitalLimit } from '../../housing-benefit/capital/tariff-income.js';
import { isExcludedStudent } from '../../housing-benefit/entitlement/student.js';
import type { ReductionCase } from '../case.js';
import { type Finding, refused } from '../finding.js';
import type { MeansTest } from '../income/means-test.js';
import type { Needs } from '../needs.js';
import { awayTooLong } from './absence.js';
import { outsideBritain } from './residence.js';

const bar = (code: string, reason: string, law: string): Finding =>
  refused({ subject: 'ENTITLEMENT', code, reason, law });

/** What stands in the way of any reduction, by income or by second adults. SI 2012/2885, regs 12 and 13, Sch. 1 paras 2 to 5. */
export const barsToAny = (asked: ReductionCase): Finding[] =>
  [outsideBritain(asked.household, asked.facts), awayTooLong(asked)].filter(bar => bar !== null);

/**
 * What stands in the way of the reduction by income alone: too much capital, and in working age being a student. Councils
 * give the alternative in pension age whatever the capital (Reading, Warwick, North West Leicestershire); the Default Scheme
 * shuts out by its para. 23 whoever has more than the limit, and its words on classes were not read: it is taken to be alike.
 */
export function barsToIncomeClasses(asked: ReductionCase, means: MeansTest, { amounts }: Needs): Finding[] {
  const { situation, terms, household } = asked;
  const onBenefit = means.passport !== null || isOnUniversalCredit(household);
  const found: Finding[] = [];
  if (means.capital !== null && exceedsCapitalLimit(means.capital, situation))
    found.push(bar('CAPITAL', `Capital is above ${limitText(asked)}`, terms.provisions.capital));
  if (isExcludedStudent(situation, amounts, onBenefit))
    found.push(
      bar('STUDENT', 'A full-time student without any of the exceptions has no reduction by income', STUDENTS),
    );
  return found;
}

const STUDENTS = 'SI 2012/2886, Sch. paras 24 and 75';

const limitText = ({ situation: { scheme, law } }: ReductionCase): string =>
  (scheme === 'PENSION_AGE' ? law.capitalUpperLimitPensionAge : law.capitalUpperLimit).text;

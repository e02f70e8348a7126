import type { Income, IncomeKind } from '../../../domain/household/income.js';
import type { Employment, SelfEmployment } from '../../../domain/household/work.js';

/** HB Regs, reg. 6(1). */
const HOURS = 16;
/** Whoever is on one of these is not at work, whatever the hours. HB Regs, reg. 6(6). */
const NOT_AT_WORK: readonly IncomeKind[] = ['INCOME_SUPPORT', 'JSA_INCOME_BASED', 'ESA_INCOME_RELATED'];

/** What the test looks at. */
export interface AtWork {
  readonly employments: readonly Employment[];
  readonly selfEmployments: readonly SelfEmployment[];
  readonly incomes: readonly Income[];
}

/** Hours of work in an average week; a job from which somebody is on sick, maternity or like leave has none. HB Regs, reg. 6(7). */
export const hoursOfWork = ({
  employments,
  selfEmployments,
}: Pick<AtWork, 'employments' | 'selfEmployments'>): number =>
  employments.reduce((sum, job) => sum + (job.statutoryPay ? 0 : job.hoursPerWeek), 0) +
  selfEmployments.reduce((sum, trade) => sum + trade.hoursPerWeek, 0);

/** Paid work of 16 hours a week or more on average. HB Regs, reg. 6; HB(SPC) Regs, reg. 6. */
export const inRemunerativeWork = (person: AtWork): boolean =>
  hoursOfWork(person) >= HOURS && !person.incomes.some(({ kind }) => NOT_AT_WORK.includes(kind));

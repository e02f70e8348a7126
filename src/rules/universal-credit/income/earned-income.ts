import { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import type { AwardCase } from '../award-case.js';
import { given } from '../finding.js';
import type { Reached } from '../part.js';
import { minimumIncomeFloor } from './minimum-income-floor.js';
import { earnedInPeriod, expectedInPeriod } from './net-earnings.js';
import { earnersWithPossessed } from './notional-income.js';

const LAW = 'SI 2013/376, regs 51 to 58';

export interface EarnedIncome extends Reached {
  /** Before any minimum income floor: what the benefit cap looks at. Reg. 82(4). */
  readonly actual: Money;
}

/**
 * Net earnings of claimant and partner together in the assessment period, the minimum income floor and surplus earnings
 * included. SI 2013/376, regs 22(3), 51 to 58, 62 and 54A.
 */
export function earnedIncome(award: AwardCase): EarnedIncome {
  const each = earnersWithPossessed(award).map(adult => ({ adult, working: earnedInPeriod(adult, award) }));
  const floored = minimumIncomeFloor(
    each.map(({ adult, working }) => ({ adult, earned: working.amount, threshold: expectedInPeriod(adult, award) })),
    award,
  );
  const parts = each.map(({ adult, working }) => {
    const counted = floored.earned.get(adult.id) ?? working.amount;
    const of = counted.equals(working.amount)
      ? working
      : working.becomes(counted, 'Minimum income floor', 'SI 2013/376, reg. 62');
    return { of, note: () => `Net earnings: ${adult.id}`, law: LAW };
  });
  const sum = award.sink.sum(parts);
  const actual = Money.sum(each.map(({ working }) => working.amount));
  const working = withSurplus(sum, award);
  return { working, actual, findings: [...floored.findings, ...surplusFindings(award)] };
}

/** Earnings of an earlier period carried into this one. Reg. 54A. */
const withSurplus = (sum: Working, { history: { surplusEarnings } }: AwardCase): Working =>
  surplusEarnings ? sum.plus(surplusEarnings, 'Surplus earnings', 'SI 2013/376, reg. 54A') : sum;

const surplusFindings = ({ history: { surplusEarnings } }: AwardCase) =>
  surplusEarnings
    ? [
        given({
          subject: 'INCOME',
          code: 'SURPLUS_EARNINGS',
          reason: `Surplus earnings of ${surplusEarnings.toFixed()} count in this assessment period, as stated`,
          law: 'SI 2013/376, reg. 54A',
        }),
      ]
    : [];

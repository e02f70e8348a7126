import { isBefore, isoDate } from '../../domain/dates.js';
import { Money } from '../../domain/money.js';
import type { Working } from '../../domain/working.js';
import { reachedBefore2016 } from '../eligibility/pension-age.js';
import { type CreditCase, figureNote, type Reached } from './credit-case.js';
import { type Finding, given, refused } from './finding.js';

const LAW = 'SPCA 2002, s. 3';
const WHO = 'SPCA 2002, s. 3(1); SI 2002/1792, reg. 7A';
const CLOSED = isoDate('2016-04-06');
// SI 2002/1792, reg. 7(1): the same since the credit began.
const SHARE_A = '0.6';
const SHARE_B = '0.4';

export interface SavingsSums {
  readonly income: Money;
  readonly qualifying: Money;
  readonly appropriateGuarantee: Money;
}

/**
 * Savings credit: amount A, 60% of qualifying income above the threshold up to the maximum, less amount B, 40% of income
 * above the appropriate minimum guarantee, which is the one with additions. SPCA 2002, s. 3(2) to (4) and (7).
 */
export function savingsCredit(sums: SavingsSums, credit: CreditCase): Reached {
  const who = mayHave(credit);
  const {
    law: { pensionCredit: law },
    adults,
    sink,
  } = credit;
  if (!who.given) return { working: sink.nothing(who.reason, who.law), findings: [who] };
  const threshold = adults.length > 1 ? law.savingsCreditThresholdCouple : law.savingsCreditThresholdSingle;
  const most = adults.length > 1 ? law.savingsCreditMaximumCouple : law.savingsCreditMaximumSingle;
  const excess = sums.qualifying.minus(threshold.value);
  if (!excess.moreThan(Money.zero)) {
    return { working: sink.nothing(TOO_LOW.reason, LAW), findings: [who, TOO_LOW] };
  }
  const full = sink
    .from(sums.qualifying, 'Qualifying income', 'SI 2002/1792, reg. 9')
    .less(threshold.value, () => figureNote(threshold), LAW)
    .times(SHARE_A, 'Amount A: 60% of it', 'SPCA 2002, s. 3(4)');
  const amountA = full.amount.moreThan(most.value) ? full.becomes(most.value, () => figureNote(most), LAW) : full;
  return { working: lessAmountB(amountA, sums), findings: [who] };
}

function lessAmountB(amountA: Working, { income, appropriateGuarantee }: SavingsSums): Working {
  const above = income.minus(appropriateGuarantee);
  if (!above.moreThan(Money.zero)) return amountA;
  const left = amountA.less(above.times(SHARE_B), 'Amount B: 40% of income above the guarantee', 'SPCA 2002, s. 3(4)');
  return left.amount.isNegative() ? left.becomes(Money.zero, 'Amount B is more than amount A', LAW) : left;
}

const SUBJECT = 'SAVINGS_CREDIT';
// Each is the same for everybody, so it is made once.
const TOO_LOW = refused({
  subject: SUBJECT,
  code: 'BELOW_THRESHOLD',
  reason: 'Qualifying income is not above the threshold',
  law: WHO,
});
const BEFORE_2016 = given({
  subject: SUBJECT,
  code: 'BEFORE_2016',
  reason: 'Pension age was reached before 6 April 2016',
  law: WHO,
});
const KEPT = given({
  subject: SUBJECT,
  code: 'KEPT',
  reason: 'Savings credit has been paid since before 6 April 2016',
  law: WHO,
});
const SEX_NOT_STATED = refused({
  subject: SUBJECT,
  code: 'SEX_NOT_STATED',
  reason: 'Whether pension age was reached before 6 April 2016 turns on sex, which is not stated',
  law: WHO,
});
const AFTER_2016 = refused({
  subject: SUBJECT,
  code: 'AFTER_2016',
  reason: 'Pension age was not reached before 6 April 2016',
  law: WHO,
});

/**
 * Only those who reached pension age before 6 April 2016: of a couple both, unless one of them has had savings credit since
 * before that day without a break. SPCA 2002, s. 3(1); SI 2002/1792, reg. 7A.
 */
function mayHave({ adults, household, law }: CreditCase): Finding {
  const reached = adults.map(adult => reachedBefore2016(adult, law.statePensionAge));
  if (reached.every(one => one === true)) return BEFORE_2016;
  const { pensionCredit } = household.awards;
  const kept = pensionCredit !== null && isBefore(pensionCredit.since, CLOSED) && !pensionCredit.savingsCredit.isZero();
  if (adults.length > 1 && reached.some(one => one === true) && kept) return KEPT;
  return reached.some(one => one === null) ? SEX_NOT_STATED : AFTER_2016;
}

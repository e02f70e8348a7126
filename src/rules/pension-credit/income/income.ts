import { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import type { Part } from '../../../domain/working-sink.js';
import { doubted, havePossessed, withPossessed } from '../../notional-income/possessed.js';
import type { CreditCase, Reached } from '../credit-case.js';
import { capitalOf, deemedIncome } from './deemed-income.js';
import { earningsPerWeek } from './earnings.js';
import { notionalFindings, notionalIn } from './notional-income.js';
import { undecidedIncome, unearnedPerWeek } from './unearned.js';

export interface CreditIncome extends Reached {
  /** What savings credit looks at. Reg. 9. */
  readonly qualifying: Money;
  readonly capital: Money;
}

/**
 * Income of claimant and partner for a week: pensions and benefits that count, net earnings, and income deemed from capital,
 * less the tax due. SPCA 2002, s. 15; SI 2002/1792, Part 3.
 */
export function weeklyIncome(asked: CreditCase): CreditIncome {
  const credit = withPossessedIncome(asked);
  const { law, sink } = credit;
  const unearned = unearnedPerWeek(credit);
  const earnings = earningsPerWeek(credit);
  const capital = capitalOf(credit);
  const deemed = deemedIncome(capital, law.pensionCredit);
  const parts: Part[] = [...unearned];
  if (!earnings.working.amount.isZero())
    parts.push({ of: earnings.working, note: 'Earnings', law: 'SPCA 2002, s. 15(1)(a)' });
  if (!deemed.isZero()) parts.push({ of: deemed, note: 'Income deemed from capital', law: 'SI 2002/1792, reg. 15(6)' });
  const excluded = Money.sum(unearned.filter(({ qualifying }) => !qualifying).map(({ of }) => of));
  const sum = lessTax(sink.sum(parts), earnings.taxOnOtherIncome);
  const working = havePossessed(asked.adults) ? doubted(sum, asked.adults, notionalIn(asked)) : sum;
  return {
    working,
    findings: [...undecidedIncome(credit), ...notionalFindings(asked)],
    capital,
    qualifying: Money.max(Money.zero, working.amount.minus(excluded)),
  };
}

/** With what claimant and partner are treated as possessing among what they have; the same where there is none. */
function withPossessedIncome(credit: CreditCase): CreditCase {
  if (!havePossessed(credit.adults)) return credit;
  return { ...credit, adults: withPossessed(credit.adults, notionalIn(credit)) };
}

const lessTax = (sum: Working, tax: Money): Working =>
  tax.isZero() ? sum : sum.less(tax, 'Income tax on pensions and other taxed income', 'SI 2002/1792, reg. 17(10)');

import { gathered } from '../../../domain/gathered.js';
import type { IncomeKind } from '../../../domain/household/income.js';
import { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import { incomePerWeek } from '../../periods/income-per-week.js';
import type { Amount } from '../applicable-amount/amount.js';
import { cite, type Situation } from '../situation.js';
import { additionalDisregardGround } from './additional-disregard.js';
import { childcare } from './childcare.js';

/** Net earnings of both together for a week, what was left out of them first, and what the applicable amount holds. */
export interface Earned {
  readonly net: Money;
  readonly leftOut: Money;
  readonly amounts: readonly Amount[];
}

export const paysTaxCredit = ({ family }: Situation): boolean =>
  family.adults.some(({ incomes }) =>
    incomes.some(({ kind }) => kind === 'WORKING_TAX_CREDIT' || kind === 'CHILD_TAX_CREDIT'),
  );

/**
 * Other income of those with tax credits, less what their earnings are too small to bear: childcare comes off the credits
 * then, and the further sum for hours of work off working tax credit. HB Regs, reg. 27(1)(c) and (2) and Sch. 5 para. 56;
 * HB(SPC) Regs, reg. 30(1)(c) and (2) and Sch. 5.
 */
export function lessNotBorne(other: Working, situation: Situation, { net, leftOut, amounts }: Earned): Working {
  const working = paid(situation, 'WORKING_TAX_CREDIT');
  // Child tax credit is no income in pension age, so nothing can come off it.
  const credits = situation.scheme === 'WORKING_AGE' ? working.plus(paid(situation, 'CHILD_TAX_CREDIT')) : working;
  const care = childcare(situation)?.amount ?? Money.zero;
  const left = net.minus(leftOut).minus(care);
  const careOff = Money.min(credits, Money.max(Money.zero, care.minus(Money.max(Money.zero, net.minus(leftOut)))));
  const further =
    additionalDisregardGround(situation, amounts) === null ? null : situation.law.additionalHoursDisregard;
  const lessCare = careOff.isZero()
    ? other
    : other.less(careOff, 'Childcare that earnings do not bear', cite(situation.scheme, 'reg. 27(2)', 'reg. 30(2)'));
  if (further === null || !left.lessThan(further.value)) return lessCare;
  const furtherOff = Money.min(further.value, working, credits.minus(careOff));
  const label = 'Further sum for hours of work, which earnings do not bear';
  return lessCare.less(
    furtherOff,
    () => ({ label, parameters: [further] }),
    cite(situation.scheme, 'Sch. 5 para. 56', 'Sch. 5'),
  );
}

const paid = ({ family }: Situation, kind: IncomeKind): Money =>
  Money.sum(
    gathered(family.adults, ({ incomes }) => incomes)
      .filter(income => income.kind === kind)
      .map(incomePerWeek),
  );

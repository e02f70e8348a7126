import type { PlainDate } from '../../domain/dates.js';
import { Money } from '../../domain/money.js';
import { type Debt, debtKey } from '../../domain/recovery/debt.js';
import { dayOfPayment, type Frequency } from '../../domain/recovery/frequency.js';
import type { Sharing } from '../../parameters/recovery-policy.js';

/** What of a payment goes to one debt, by its `debtKey`. */
export interface DebtShare {
  readonly debt: string;
  readonly amount: Money;
}

export interface ArrangedInstalment {
  readonly due: PlainDate;
  readonly amount: Money;
  /** In order of priority; they come to the amount. */
  readonly shares: readonly DebtShare[];
}

/** How many payments clear a total: the last may be smaller. */
export const paymentsFor = (total: Money, each: Money): number => total.over(each).ceil().toNumber();

export interface Plan {
  /** In order of priority. */
  readonly debts: readonly Debt[];
  readonly each: Money;
  readonly first: PlainDate;
  readonly frequency: Frequency;
  readonly sharing: Sharing;
}

/** Equal payments, the last with what remains, each shared between the debts to the penny. */
export function arrangedInstalments({ debts, each, first, frequency, sharing }: Plan): readonly ArrangedInstalment[] {
  const left = debts.map(debt => ({ debt: debtKey(debt), owed: debt.amount }));
  const total = Money.sum(debts.map(({ amount }) => amount));
  const number = paymentsFor(total, each);
  return Array.from({ length: number }, (_, at) => {
    const amount = at < number - 1 ? each : total.minus(each.times(number - 1));
    const shares = sharing === 'in_order' ? inOrder(amount, left) : inProportion(amount, left);
    for (const one of left)
      one.owed = one.owed.minus(shares.find(({ debt }) => debt === one.debt)?.amount ?? Money.zero);
    return { due: dayOfPayment(first, frequency, at), amount, shares };
  });
}

interface Left {
  readonly debt: string;
  owed: Money;
}

/** The first debt is cleared before anything goes to the next. */
function inOrder(amount: Money, left: readonly Left[]): DebtShare[] {
  let over = amount;
  return left.flatMap(({ debt, owed }) => {
    const part = Money.min(over, owed);
    over = over.minus(part);
    return part.isZero() ? [] : [{ debt, amount: part }];
  });
}

/** By what is still owed of each, pence rounded down; pence that are over go to the first debts that still owe. */
function inProportion(amount: Money, left: readonly Left[]): DebtShare[] {
  const owedInAll = Money.sum(left.map(({ owed }) => owed));
  const parts = left.map(({ debt, owed }) => ({
    debt,
    owed,
    amount: amount.times(owed.over(owedInAll)).roundedDownToPenny(),
  }));
  let over = amount.minus(Money.sum(parts.map(part => part.amount)));
  return parts.flatMap(({ debt, owed, amount: part }) => {
    const more = Money.min(over, owed.minus(part));
    over = over.minus(more);
    const share = part.plus(more);
    return share.isZero() ? [] : [{ debt, amount: share }];
  });
}

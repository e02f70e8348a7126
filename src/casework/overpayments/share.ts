import type { Debtor } from '../../domain/changes/overpayment-words.js';
import { Money } from '../../domain/money.js';
import { refuse } from '../outcome.js';
import type { OverpaidPeriodKept, OverpaymentFacts } from './decision.js';

/** What one of two debtors owes, and what comes off it. HB Regs, reg. 101; HB(SPC) Regs, reg. 82. */
export interface Share {
  readonly periods: readonly OverpaidPeriodKept[];
  readonly off: readonly { readonly says: string; readonly amount: Money }[];
  readonly owed: Money;
}

/**
 * The periods that can be recovered from a debtor. Refuses where there is none, and where something comes off a whole of which
 * another owes a part alone: nobody has said off whose part.
 */
export function shareOf(facts: OverpaymentFacts, debtor: Debtor): Share {
  const all = facts.overpayments.filter(({ recoverable }) => recoverable);
  if (all.length === 0)
    return refuse('NOT_POSSIBLE_NOW', 'Nothing of it can be recovered: there is nothing to ask for.');
  const periods = all.filter(({ recoveredFrom }) => recoveredFrom.includes(debtor));
  if (periods.length === 0) return refuse('NOT_POSSIBLE_NOW', ALL_OF_OTHER[debtor]);
  const off = comesOff(facts);
  if (off.length > 0 && periods.length < all.length)
    return refuse(
      'NOT_POSSIBLE_NOW',
      'Claimant and landlord each owe a part alone, and it is not decided off whose part the rest comes: write to each by hand.',
    );
  const whole = Money.sum(periods.map(({ amount }) => amount));
  return { periods, off, owed: whole.minus(Money.sum(off.map(({ amount }) => amount))) };
}

const ALL_OF_OTHER: Readonly<Record<Debtor, string>> = {
  CLAIMANT: 'It is recovered from the landlord alone: send the landlord the notice, not the claimant.',
  LANDLORD: 'It is not recovered from a landlord: send the claimant the notice.',
};

const comesOff = ({ deductions, offset }: OverpaymentFacts): Share['off'] => [
  ...deductions.map(({ reason: says, amount }) => ({ says, amount })),
  ...(offset.isZero() ? [] : [{ says: 'Benefit that we owed for other weeks', amount: offset }]),
];

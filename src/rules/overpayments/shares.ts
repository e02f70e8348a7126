import { Money } from '../../domain/money.js';

/** A part of a difference and what caused it: the name of a change, or null for the award itself. */
export interface Share {
  readonly cause: string | null;
  /** Above nothing where too much was paid, below where too little. */
  readonly amount: Money;
}

/**
 * The shares of a difference, all of its own sign. What goes the other way is set against the earliest first: the choice
 * where two changes of one week pull apart, since the one that came first is the one that could have been put right first.
 */
export function netted(shares: readonly Share[]): Share[] {
  const net = Money.sum(shares.map(({ amount }) => amount));
  const sign = (amount: Money): Money => (net.isNegative() ? amount.negated() : amount);
  let against = Money.sum(shares.map(({ amount }) => sign(amount)).filter(amount => amount.isNegative())).negated();
  return shares.flatMap(share => {
    const own = sign(share.amount);
    if (own.isNegative() || own.isZero()) return [];
    const taken = Money.min(own, against);
    against = against.minus(taken);
    const left = own.minus(taken);
    return left.isZero() ? [] : [{ ...share, amount: sign(left) }];
  });
}

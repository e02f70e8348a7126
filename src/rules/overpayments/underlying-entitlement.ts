import { Money } from '../../domain/money.js';

/** A piece of an overpayment: what was overpaid, and what more would have been due had every change been told in time. */
export interface Underlying {
  readonly overpaid: Money;
  readonly unclaimed: Money;
}

/**
 * What is taken off each piece of one unbroken overpayment for benefit that would have been due in it. It goes against its
 * own piece first, then against the others from the earliest; what is left over is not paid. HB Regs, reg. 104(1);
 * HB(SPC) Regs, reg. 85(1).
 */
export function underlyingEntitlement(run: readonly Underlying[]): Money[] {
  const own = run.map(({ overpaid, unclaimed }) => Money.min(overpaid, unclaimed));
  let over = Money.sum(run.map(({ unclaimed }, at) => unclaimed.minus(own[at] ?? Money.zero)));
  return run.map(({ overpaid }, at) => {
    const taken = own[at] ?? Money.zero;
    const more = Money.min(overpaid.minus(taken), over);
    over = over.minus(more);
    return taken.plus(more);
  });
}

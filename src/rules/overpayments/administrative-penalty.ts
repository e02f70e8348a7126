import { Money } from '../../domain/money.js';
import type { Working } from '../../domain/working.js';
import type { Sink } from '../../domain/working-sink.js';
import type { OverpaymentsLaw } from '../../parameters/overpayments.js';

/** What may be agreed instead of prosecution: a share of the overpayment, within bounds. SSAA 1992, s. 115A. */
export function administrativePenalty(overpaid: Money, law: OverpaymentsLaw, sink: Sink): Working {
  const { administrativePenaltyShare: share, administrativePenaltyLeast: least, administrativePenaltyMost: most } = law;
  const where = 'SSAA 1992, s. 115A(3)';
  const part = sink
    .from(overpaid, 'Overpayment', where)
    .becomes(
      overpaid.times(share.value).roundedDownToPenny(),
      () => ({ label: `${share.text}% of it`, parameters: [share] }),
      where,
    );
  const within = Money.min(most.value, Money.max(least.value, part.amount));
  return within.equals(part.amount)
    ? part
    : part.becomes(
        within,
        () => ({ label: `At least ${least.text} and at most ${most.text}`, parameters: [least, most] }),
        where,
      );
}

import type { PlainDate } from '../../domain/dates.js';
import { Money } from '../../domain/money.js';
import type { Debt } from '../../domain/recovery/debt.js';
import { EACH_IN_WORDS, type Frequency } from '../../domain/recovery/frequency.js';
import type { Working } from '../../domain/working.js';
import type { Sink } from '../../domain/working-sink.js';
import type { RecoveryPolicy } from '../../parameters/recovery-policy.js';
import { paymentsWithin } from './longest.js';

export interface AmountAsked {
  readonly debts: readonly Debt[];
  readonly total: Money;
  readonly first: PlainDate;
  readonly frequency: Frequency;
  /** What was offered; null where the policy is to work it out. */
  readonly each: Money | null;
  /** What may be asked for by the statement; null where there is none. */
  readonly affordable: Working | null;
}

/** What each payment is: as offered, else as is affordable, else what clears the debts in the time that is usual. */
export function amountOfEach(asked: AmountAsked, policy: RecoveryPolicy, sink: Sink): Working {
  const { total, each, affordable, frequency } = asked;
  if (each !== null) return capped(sink.from(each, `Offered ${EACH_IN_WORDS[frequency]}`), total);
  if (affordable !== null)
    return capped(sink.from(affordable, 'What is affordable by the statement', policy.law), total);
  const number = paymentsWithin(asked.debts, { policy, ...asked });
  const share = sink
    .from(total, 'Owed in all')
    .noting(`Payments within the usual time: ${number}`, policy.law)
    .becomes(
      total.dividedBy(number).roundedUpToPenny(),
      () => ({ label: 'For each, rounded up to the penny', formula: `${total.toFixed()} / ${number}` }),
      policy.law,
    );
  const least = policy.least[frequency];
  if (least === undefined || !share.amount.lessThan(least.value)) return capped(share, total);
  return capped(
    share.becomes(least.value, () => ({ label: `At least ${least.text} a payment`, parameters: [least] }), policy.law),
    total,
  );
}

const capped = (each: Working, total: Money): Working =>
  each.amount.moreThan(total) ? each.becomes(total, 'No more than is owed') : each;

export const isWholePence = (amount: Money): boolean =>
  amount.moreThan(Money.zero) && amount.equals(amount.roundedToPenny());

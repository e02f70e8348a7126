import type { PlainDate } from '../../../domain/dates.js';
import { Money } from '../../../domain/money.js';

/** What a council lets be agreed. Its own policy, not law: SI 1992/613, reg. 21(5) lets it agree to anything. */
export interface ArrangementPolicy {
  readonly smallestPayment: Money;
  /** At most 120. */
  readonly mostPayments: number;
  /** The arrangement must be paid off by this day; null: no limit. */
  readonly paidOffBy: PlainDate | null;
  readonly frequencies: readonly Frequency[];
  /** Recovery stages at which no arrangement is offered, by the back office's codes. */
  readonly excludedStages: readonly string[];
}
export const FREQUENCIES = ['WEEKLY', 'FORTNIGHTLY', 'FOUR_WEEKLY', 'MONTHLY'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

export interface ArrangementAsked {
  readonly balance: Money;
  readonly payment: Money;
  readonly frequency: Frequency;
  readonly firstOn: PlainDate;
  readonly stage: string | null;
}

export const ARRANGEMENT_REFUSALS = [
  'NOTHING_OWED',
  'STAGE_EXCLUDED',
  'FREQUENCY_NOT_OFFERED',
  'PAYMENT_TOO_SMALL',
  'TOO_MANY_PAYMENTS',
  'ENDS_TOO_LATE',
] as const;
export type ArrangementRefusal = (typeof ARRANGEMENT_REFUSALS)[number];

export type Arrangement =
  | { readonly kind: 'ARRANGEMENT'; readonly payments: readonly { readonly on: PlainDate; readonly amount: Money }[] }
  | { readonly kind: 'REFUSED'; readonly code: ArrangementRefusal; readonly reason: string };

/** Whatever a policy says, no plan is longer than ten years of months. */
const MOST_PAYMENTS_EVER = 120;
const STEP = {
  WEEKLY: (at: number) => ({ days: 7 * at }),
  FORTNIGHTLY: (at: number) => ({ days: 14 * at }),
  FOUR_WEEKLY: (at: number) => ({ days: 28 * at }),
  MONTHLY: (at: number) => ({ months: at }),
} as const;

const refused = (code: ArrangementRefusal, reason: string): Arrangement => ({ kind: 'REFUSED', code, reason });

/** A plan of equal payments with the rest in the last, or why the council's policy does not allow it. */
export function arrangement(asked: ArrangementAsked, policy: ArrangementPolicy): Arrangement {
  const { balance, payment, frequency, firstOn, stage } = asked;
  if (!balance.moreThan(Money.zero)) return refused('NOTHING_OWED', 'Nothing is owed');
  if (stage !== null && policy.excludedStages.includes(stage)) {
    return refused('STAGE_EXCLUDED', 'No arrangement is offered at this stage of recovery');
  }
  if (!policy.frequencies.includes(frequency))
    return refused('FREQUENCY_NOT_OFFERED', 'Payments are not taken this often');
  if (payment.lessThan(Money.min(policy.smallestPayment, balance))) {
    return refused('PAYMENT_TOO_SMALL', `The smallest payment is ${policy.smallestPayment.toFixed()}`);
  }
  const number = balance.over(payment).ceil().toNumber();
  const most = Math.min(policy.mostPayments, MOST_PAYMENTS_EVER);
  if (number > most)
    return refused('TOO_MANY_PAYMENTS', `It would take ${number} payments; at most ${most} are agreed`);
  const payments = Array.from({ length: number }, (_, at) => ({
    on: firstOn.add(STEP[frequency](at)),
    amount: at < number - 1 ? payment : balance.minus(payment.times(number - 1)),
  }));
  const last = payments.at(-1)?.on ?? firstOn;
  if (policy.paidOffBy && policy.paidOffBy.since(last).sign < 0) {
    return refused('ENDS_TOO_LATE', `It would be paid off on ${last}, after ${policy.paidOffBy}`);
  }
  return { kind: 'ARRANGEMENT', payments };
}

import type { ProviderPayment } from '../../adapters/ports/payment-provider.js';
import { Money } from '../../domain/money.js';

/** What can be apart between the books, and who has to look at it. */
export const DIFFERENCES = [
  'PAID_NOT_IN_LEDGER',
  'IN_LEDGER_NOT_PAID',
  'AMOUNT_DIFFERS',
  'REFUND_NOT_IN_LEDGER',
  'REFUND_IN_LEDGER_ONLY',
  'NOT_HANDED_OVER',
] as const;
export type DifferenceKind = (typeof DIFFERENCES)[number];

/** The gateway's lines for one payment of the provider's. */
export interface LedgerOf {
  readonly provider: string;
  readonly taken: Money;
  /** Given back, above zero. */
  readonly given: Money;
  /** Of these, what no batch that was handed over holds. */
  readonly waiting: Money;
}

export interface Difference {
  readonly kind: DifferenceKind;
  readonly provider: string;
  /** What the provider has more than the gateway; for what was not handed over, the gateway more than the back office. */
  readonly apart: Money;
}

/** Every difference between two books, each payment by itself, in the order of the provider's references. */
export function reconciled(provider: readonly ProviderPayment[], ledger: readonly LedgerOf[]): readonly Difference[] {
  const lines = new Map(ledger.map(line => [line.provider, line]));
  const payments = new Map(provider.map(payment => [payment.id, payment]));
  const ids = [...new Set([...payments.keys(), ...lines.keys()])].sort();
  return ids.flatMap(id => differencesOf(id, payments.get(id), lines.get(id)));
}

function differencesOf(
  provider: string,
  payment: ProviderPayment | undefined,
  line: LedgerOf | undefined,
): Difference[] {
  const { zero } = Money;
  const isPaid = payment?.state === 'PAID';
  const paid = isPaid ? payment.amount : zero;
  const refunded = isPaid ? payment.refunded : zero;
  const { taken = zero, given = zero, waiting = zero } = line ?? {};
  const apart = (kind: DifferenceKind, amount: Money): Difference[] =>
    amount.isZero() ? [] : [{ kind, provider, apart: amount }];
  const takings = taken.isZero() ? 'PAID_NOT_IN_LEDGER' : paid.isZero() ? 'IN_LEDGER_NOT_PAID' : 'AMOUNT_DIFFERS';
  const refunds = refunded.moreThan(given) ? 'REFUND_NOT_IN_LEDGER' : 'REFUND_IN_LEDGER_ONLY';
  return [
    ...apart(takings, paid.minus(taken)),
    ...apart(refunds, given.minus(refunded)),
    ...apart('NOT_HANDED_OVER', waiting),
  ];
}

import type { Instant, PlainDate } from '../../domain/dates.js';
import type { Money } from '../../domain/money.js';

/** What became of a payment at the provider. Only PAID is money; OPEN may still become anything. */
export const PROVIDER_STATES = ['OPEN', 'PAID', 'DECLINED', 'EXPIRED', 'CANCELLED', 'ERROR'] as const;
export type ProviderState = (typeof PROVIDER_STATES)[number];

/** A payment as the provider has it now. */
export interface ProviderPayment {
  /** The provider's own. */
  readonly id: string;
  /** Ours: the same for whatever was created for one case. */
  readonly reference: string;
  readonly amount: Money;
  readonly state: ProviderState;
  /** Where the payer gives the card, once. Null when it has been used, and in lists. */
  readonly nextUrl: string | null;
  /** What can still be given back, and what has been. Zero for what is not paid. */
  readonly refundable: Money;
  readonly refunded: Money;
  readonly capturedOn: PlainDate | null;
  readonly createdAt: Instant;
}

export interface ProviderRefund {
  readonly id: string;
  readonly amount: Money;
  readonly state: 'SUBMITTED' | 'DONE' | 'ERROR';
}

/** A payment to create. The key is of one case: sent twice it makes one payment, where the provider keeps its word. */
export interface PaymentOrder {
  readonly key: string;
  readonly reference: string;
  readonly description: string;
  readonly amount: Money;
  readonly language: 'en' | 'cy';
  /** Whether an officer types the card in for somebody on the telephone. */
  readonly byTelephone: boolean;
}

export interface RefundOrder {
  readonly payment: string;
  readonly amount: Money;
  /** What could be given back when it was last read: where that has changed the provider refuses, so nothing is given twice. */
  readonly refundable: Money;
}

export interface Page {
  readonly payments: readonly ProviderPayment[];
  readonly more: boolean;
}

/** How long a call may take, in milliseconds of `performance.now()`. */
export interface Within {
  readonly deadlineAt: number;
  readonly signal?: AbortSignal;
}

/**
 * Whoever takes card payments. A write is made once and never repeated from here: one whose outcome is not known rejects
 * with a retryable UpstreamError, and whoever asked looks it up. Every method rejects with UpstreamError alone.
 */
export interface PaymentProvider {
  readonly system: string;
  /** How long a new payment may be missing from `byReference`, in milliseconds. `byId` has it at once. */
  readonly searchLagMs: number;
  create(order: PaymentOrder, within: Within): Promise<ProviderPayment>;
  byId(id: string, within: Within): Promise<ProviderPayment | null>;
  byReference(reference: string, within: Within): Promise<readonly ProviderPayment[]>;
  /** Payments created from one moment up to another, a page of at most 500. Pages count from 1. */
  createdBetween(
    asked: { readonly from: Instant; readonly to: Instant; readonly page: number },
    within: Within,
  ): Promise<Page>;
  /** `mismatch` where what can be given back is not what was said: nothing was given. */
  refund(order: RefundOrder, within: Within): Promise<ProviderRefund | 'mismatch'>;
  refundsOf(payment: string, within: Within): Promise<readonly ProviderRefund[]>;
}

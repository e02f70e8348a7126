import { z } from 'zod';

export const STATUSES = ['created', 'started', 'submitted', 'success', 'failed', 'cancelled', 'error'] as const;
export type Status = (typeof STATUSES)[number];

const words = (most: number) => z.string().min(1).max(most);

/** What a payment is asked for with. */
export const NewPayment = z.object({
  amount: z.int().min(0).max(10_000_000),
  reference: words(255),
  description: words(255),
  return_url: z.url({ protocol: /^https?$/ }).max(2_000),
  email: z.string().max(254).optional(),
  language: z.enum(['en', 'cy']).optional(),
  moto: z.boolean().optional(),
  delayed_capture: z.boolean().optional(),
  metadata: z.record(z.string().min(1).max(30), z.union([z.string().max(100), z.number(), z.boolean()])).optional(),
});
export type NewPayment = z.infer<typeof NewPayment>;

export const NewRefund = z.object({ amount: z.int().min(1), refund_amount_available: z.int().min(0).optional() });
export type NewRefund = z.infer<typeof NewRefund>;

export interface Refund {
  readonly id: string;
  readonly amount: number;
  readonly at: number;
  /** The card's bank did not take it: the money is not given back after all. */
  failed?: boolean;
  /** Taken, and not yet known whether it arrives. */
  readonly pending?: boolean;
}

/** One payment. Money is whole pence, moments are milliseconds since 1970. */
export interface Payment {
  readonly id: string;
  readonly asked: NewPayment;
  readonly at: number;
  status: Status;
  code: string | null;
  /** The one-time token of its page; null once used. */
  token: string | null;
  paidAt: number | null;
  readonly refunds: Refund[];
}

/** A refusal, in the provider's own codes. */
export class PayError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly at: { readonly field?: string; readonly header?: string } = {},
  ) {
    super(code);
  }
}

/** Something that happened to a payment, as its webhook tells it. */
export interface Message {
  readonly id: string;
  readonly event: 'card_payment_succeeded' | 'card_payment_captured' | 'card_payment_refunded';
  readonly at: number;
  readonly payment: Payment;
}

export const refundedOf = ({ refunds }: Payment): number =>
  refunds.reduce((sum, { amount, failed }) => sum + (failed ? 0 : amount), 0);
export const availableOf = (payment: Payment): number =>
  payment.status === 'success' ? payment.asked.amount - refundedOf(payment) : 0;

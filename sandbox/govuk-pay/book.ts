import { createHash } from 'node:crypto';
import {
  availableOf,
  type Message,
  type NewPayment,
  type NewRefund,
  PayError,
  type Payment,
  type Refund,
  type Status,
} from './model.js';

const EXPIRES_MS = 90 * 60_000;
const KEY_HOLDS_MS = 24 * 3_600_000;
const MOST_PAYMENTS = 100_000;
const ID_LENGTH = 26;

export interface BookOptions {
  readonly now: () => number;
  /** Another seed makes other ids. */
  readonly seed?: number;
}

/** The books of a simulated GOV.UK Pay: what was asked, what became of it, what was given back. */
export class PayBook {
  /** How long a new payment is missing from searches. */
  searchLagMs = 0;
  /** Whether the same Idempotency-Key gives the first payment again: documented for some payments only. */
  keepsKeys = true;
  /** Whether refunds are taken without its being known yet that they arrive. */
  refundsPend = false;
  /** Told of what happened; set by whoever delivers webhooks. */
  onMessage: (message: Message) => void = () => undefined;
  private readonly payments = new Map<string, Payment>();
  private readonly keys = new Map<string, { readonly body: string; readonly id: string; readonly at: number }>();
  private made = 0;

  constructor(private readonly options: BookOptions) {}

  get now(): number {
    return this.options.now();
  }

  /** Everything, the newest last. Those that nobody paid in ninety minutes have expired. */
  all(): readonly Payment[] {
    for (const payment of this.payments.values()) this.expire(payment);
    return [...this.payments.values()];
  }

  find(id: string): Payment {
    const payment = this.payments.get(id);
    if (payment === undefined) throw new PayError(404, 'P0200');
    return this.expire(payment);
  }

  /** What a search finds: what is new is not there yet. */
  searched(): readonly Payment[] {
    return this.all().filter(({ at }) => at + this.searchLagMs <= this.now);
  }

  create(asked: NewPayment, key: string | null): { readonly payment: Payment; readonly again: boolean } {
    const body = JSON.stringify(asked);
    const before = key !== null && this.keepsKeys ? this.keys.get(key) : undefined;
    if (before && before.at + KEY_HOLDS_MS > this.now) {
      if (before.body !== body) throw new PayError(409, 'P0191', { header: 'Idempotency-Key' });
      return { payment: this.find(before.id), again: true };
    }
    if (this.payments.size >= MOST_PAYMENTS) throw new PayError(500, 'P0999');
    const id = this.newId('payment');
    const payment: Payment = {
      id,
      asked,
      at: this.now,
      status: 'created',
      code: null,
      token: this.newId('token'),
      paidAt: null,
      refunds: [],
    };
    this.payments.set(id, payment);
    if (key !== null) this.keys.set(key, { body, id, at: this.now });
    return { payment, again: false };
  }

  /** Opens the page of a one-time token; null where it was used, or never was. */
  open(token: string): Payment | null {
    const payment = this.all().find(one => one.token === token);
    if (payment === undefined || payment.status !== 'created') return null;
    payment.token = null;
    payment.status = 'started';
    return payment;
  }

  /** What the payer or their bank does. A payment that has finished stays as it is. */
  finish(id: string, outcome: 'pay' | 'decline' | 'cancel' | 'error'): Payment {
    const payment = this.find(id);
    if (!isOpen(payment.status)) return payment;
    payment.token = null;
    const [status, code] = (
      {
        pay: ['success', null],
        decline: ['failed', 'P0010'],
        cancel: ['failed', 'P0030'],
        error: ['error', 'P0050'],
      } as const
    )[outcome];
    payment.status = status;
    payment.code = code;
    if (status === 'success') {
      payment.paidAt = this.now;
      this.tell(payment, 'card_payment_succeeded');
      this.tell(payment, 'card_payment_captured');
    }
    return payment;
  }

  /** By the service: only before it has finished. */
  cancel(id: string): void {
    const payment = this.find(id);
    if (!isOpen(payment.status)) throw new PayError(409, 'P0501');
    payment.status = 'cancelled';
    payment.code = 'P0040';
    payment.token = null;
  }

  refund(id: string, { amount, refund_amount_available: said }: NewRefund) {
    const payment = this.find(id);
    const available = availableOf(payment);
    if (payment.status !== 'success') throw new PayError(400, 'P0603');
    if (said !== undefined && said !== available) throw new PayError(412, 'P0604');
    if (amount > available) throw new PayError(400, 'P0603');
    const refund: Refund = { id: this.newId('refund'), amount, at: this.now, pending: this.refundsPend };
    payment.refunds.push(refund);
    this.tell(payment, 'card_payment_refunded');
    return refund;
  }

  /** A refund that was taken and comes back from the card's bank, days later. Nothing tells of it. */
  failRefund(id: string, refund: string): void {
    for (const one of this.find(id).refunds) if (one.id === refund) one.failed = true;
  }

  private expire(payment: Payment): Payment {
    if (isOpen(payment.status) && payment.at + EXPIRES_MS <= this.now) {
      payment.status = 'failed';
      payment.code = 'P0020';
      payment.token = null;
    }
    return payment;
  }

  private tell(payment: Payment, event: Message['event']): void {
    this.onMessage({ id: this.newId('message'), event, at: this.now, payment });
  }

  /** 26 letters and digits, as the real ones are: no two alike, the same for the same seed. */
  private newId(of: string): string {
    this.made += 1;
    const hash = createHash('sha256')
      .update(`${this.options.seed ?? 1} ${of} ${this.made}`)
      .digest('hex');
    return BigInt(`0x${hash}`).toString(36).padStart(ID_LENGTH, '0').slice(0, ID_LENGTH);
  }
}

const isOpen = (status: Status): boolean => status === 'created' || status === 'started' || status === 'submitted';

import { z } from 'zod';
import { caseKind } from '../case-kind.js';
import { aDayOf, aMoment, anAmount, someMoney } from './shapes.js';

const facts = z.strictObject({
  account: z.string().max(100),
  amount: someMoney,
  language: z.enum(['en', 'cy']),
  byTelephone: z.boolean(),
  /** The subject and application that started it: nobody else is shown where to pay. */
  startedBy: z.string().max(256),
  startedIn: z.string().max(256),
  /** When the first call to the provider may have been made; null before. */
  sentAt: aMoment.nullable(),
  /** What the provider calls it; null until that is known. */
  provider: z.string().max(64).nullable(),
  /** Where to pay, once. Gone when the payment has finished. */
  nextUrl: z.string().max(2_000).nullable(),
  takenOn: aDayOf.nullable(),
  /** What was asked to be given back, less what came to nothing. */
  refundAsked: anAmount,
});
export type PaymentFacts = z.output<typeof facts>;

const FINISHES = { pay: 'PAID', decline: 'DECLINED', expire: 'EXPIRED', cancel: 'CANCELLED', fail: 'FAILED' } as const;

/**
 * A card payment. SENDING says that the provider may or may not have been asked: it is left only by what a look-up shows.
 * PAID is money that the back office has not been told of, POSTED money that it has.
 */
export const payment = caseKind<PaymentFacts>({
  name: 'Payment',
  title: 'Payment',
  first: 'ASKED',
  openTo: 'customer',
  team: 'payments',
  facts: facts as z.ZodType<PaymentFacts>,
  moves: {
    ASKED: { send: 'SENDING' },
    SENDING: { create: 'AWAITING_PAYER', ...FINISHES },
    AWAITING_PAYER: FINISHES,
    PAID: { post: 'POSTED' },
    POSTED: {},
    DECLINED: {},
    EXPIRED: {},
    CANCELLED: {},
    FAILED: {},
  },
});

import { z } from 'zod';
import { caseKind } from '../case-kind.js';
import { aMoment, anAmount, someMoney } from './shapes.js';

const facts = z.strictObject({
  payment: z.string().max(100),
  account: z.string().max(100),
  amount: someMoney,
  askedBy: z.string().max(256),
  approvedBy: z.string().max(256).nullable(),
  sentAt: aMoment.nullable(),
  /** What the provider could still give back before it was asked: tells afterwards whether it was given. */
  refundableBefore: anAmount.nullable(),
  /** What the provider calls it. */
  provider: z.string().max(64).nullable(),
});
export type RefundFacts = z.output<typeof facts>;

/**
 * Money given back to the card it came from: asked for by one person, approved by another, each within their authority. The
 * provider may take a refund and find later that the card's bank does not: POSTED is looked at until it is CONFIRMED, and one
 * that came back is RETURNED, for a person to decide.
 */
export const refund = caseKind<RefundFacts>({
  name: 'Refund',
  title: 'Refund',
  first: 'ASKED',
  openTo: 'customer',
  team: 'payments',
  facts: facts as z.ZodType<RefundFacts>,
  moves: {
    ASKED: { approve: 'APPROVED', refuse: 'REFUSED' },
    APPROVED: { send: 'SENDING', fail: 'FAILED' },
    SENDING: { send: 'SENDING', give: 'GIVEN', fail: 'FAILED', askPerson: 'NEEDS_PERSON' },
    NEEDS_PERSON: { give: 'GIVEN', fail: 'FAILED', retry: 'APPROVED', close: 'FAILED' },
    GIVEN: { post: 'POSTED' },
    POSTED: { confirm: 'CONFIRMED', return: 'RETURNED' },
    RETURNED: { retry: 'APPROVED', close: 'FAILED' },
    CONFIRMED: {},
    REFUSED: {},
    FAILED: {},
  },
});

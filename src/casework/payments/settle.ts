import type { ProviderPayment } from '../../adapters/ports/payment-provider.js';
import type { AccountRef, CaseRef } from '../../domain/references.js';
import { openTask } from '../back-office/open-task.js';
import type { Case } from '../case.js';
import { movedTo } from '../case-kind.js';
import type { Command } from '../command.js';
import { done, type Outcome, refuse } from '../outcome.js';
import type { Work } from '../work.js';
import { held } from './held.js';
import { postMoney } from './jobs.js';
import { type PaymentFacts, payment } from './kind.js';
import { writePosting } from './postings.js';

type Payment = Case<PaymentFacts>;
interface OfPayment {
  readonly case: CaseRef;
}

/** Says, before the provider is asked, that it may have been: from here on only a look-up tells. */
export const beginSending: Command<OfPayment> = {
  name: 'beginSendingPayment',
  async run(work, { case: ref }) {
    const one = await heldPayment(work, ref);
    if (one.state !== 'ASKED') return refuse('ALREADY_DONE', 'The provider may have been asked already: look it up.');
    return done(await work.move(payment, { case: one, move: 'send' }, { facts: { ...one.facts, sentAt: work.now } }));
  },
};

/** The provider refused to create it: there is none, and never was. */
export const notCreated: Command<OfPayment> = {
  name: 'paymentNotCreated',
  async run(work, { case: ref }) {
    const one = await heldPayment(work, ref);
    if (one.state !== 'SENDING' || one.facts.provider !== null) return done(one);
    return done(await work.move(payment, { case: one, move: 'fail' }));
  },
};

const MOVE_FOR = {
  OPEN: 'create',
  PAID: 'pay',
  DECLINED: 'decline',
  EXPIRED: 'expire',
  CANCELLED: 'cancel',
  ERROR: 'fail',
} as const;

/**
 * Takes in how a payment stands at the provider. However often and in whatever order that is told, a payment that was paid
 * is written to the ledger once: the move can be made once, and its line can be written once.
 */
export const settlePayment = (seen: ProviderPayment): Command<OfPayment & { readonly provider: string }> => ({
  name: 'settlePayment',
  async run(work, { case: ref }) {
    const one = await heldPayment(work, ref);
    const { provider } = one.facts;
    if (provider !== null && provider !== seen.id) return another(work, { one, seen });
    const move = MOVE_FOR[seen.state];
    if (movedTo(payment, one.state, move) === null) return done(one);
    // One that answers with another amount is not the one that was asked for: nobody may be sent to pay it.
    if (!seen.amount.equals(one.facts.amount)) return another(work, { one, seen });
    const takenOn = seen.state === 'PAID' ? (seen.capturedOn ?? work.today) : null;
    const nextUrl = seen.state === 'OPEN' ? seen.nextUrl : null;
    const facts = { ...one.facts, provider: seen.id, nextUrl, takenOn };
    const moved = await work.move(payment, { case: one, move }, { facts });
    if (takenOn !== null) {
      const { account, amount } = facts;
      const entry = `${seen.id}`;
      await writePosting(work, { entry, case: moved.ref, account: account as AccountRef, amount, takenOn });
      await work.enqueue({ kind: postMoney, data: {} });
    }
    return done(moved);
  },
});

/** The back office has been handed the line of a payment that was paid. */
export const paymentPosted: Command<OfPayment> = {
  name: 'paymentPosted',
  async run(work, { case: ref }) {
    const one = await heldPayment(work, ref);
    return done(one.state === 'PAID' ? await work.move(payment, { case: one, move: 'post' }) : one);
  },
};

async function heldPayment(work: Work, ref: CaseRef): Promise<Payment> {
  return (await held(work, payment, ref)) ?? refuse('NOT_FOUND', 'There is no such payment.');
}

interface Other {
  readonly one: Payment;
  readonly seen: ProviderPayment;
}

/** A second payment for one case can be created where the provider does not keep to keys. Unpaid it comes to nothing. */
async function another(work: Work, { one, seen }: Other): Promise<Outcome> {
  if (seen.state !== 'PAID' || one.person === null) return done(one);
  const task = await openTask(work, one, {
    person: one.person,
    about: one.about as AccountRef,
    title: `Payment ${one.number} was paid a second time, or with another amount: give it back or post it`,
    entries: [
      ['Provider reference', seen.id],
      ['Amount', seen.amount.toFixed()],
    ],
    proof: null,
    team: 'payments',
  });
  return done(one, task);
}

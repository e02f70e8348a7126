import { sql } from 'kysely';
import type { ProviderRefund } from '../../adapters/ports/payment-provider.js';
import type { Money } from '../../domain/money.js';
import type { AccountRef, CaseRef } from '../../domain/references.js';
import type { Case } from '../case.js';
import type { Command } from '../command.js';
import { done, refuse } from '../outcome.js';
import type { Work } from '../work.js';
import { held } from './held.js';
import { postMoney } from './jobs.js';
import { payment } from './kind.js';
import { writePosting } from './postings.js';
import { type RefundFacts, refund } from './refund-kind.js';
import { cameToNothing } from './refunds.js';

interface OfRefund {
  readonly case: CaseRef;
}

/**
 * Says, before the provider is asked, that it may have been, and what it could give back until then. One refund of a payment
 * goes at a time: what it could give back tells afterwards which of two was given only where there were not two.
 */
export const beginRefund: Command<OfRefund & { readonly refundable: Money }> = {
  name: 'beginRefund',
  async run(work, { case: ref, refundable }) {
    const one = await heldRefund(work, ref);
    if (one.state !== 'APPROVED')
      return refuse('ALREADY_DONE', 'The provider may have been asked already: look it up.');
    await held(work, payment, one.facts.payment as CaseRef);
    if (await anotherGoes(work, one)) return refuse('NOT_POSSIBLE_NOW', 'Another refund of this payment is under way.');
    const facts = { ...one.facts, sentAt: work.now, refundableBefore: refundable };
    return done(await work.move(refund, { case: one, move: 'send' }, { facts }));
  },
};

/** It was given: the line of the ledger is written with the move, once. */
export const refundGiven = ({ id }: Pick<ProviderRefund, 'id'>): Command<OfRefund & { readonly provider: string }> => ({
  name: 'refundGiven',
  async run(work, { case: ref }) {
    const one = await heldRefund(work, ref);
    if (one.state !== 'SENDING' && one.state !== 'NEEDS_PERSON') return done(one);
    return done(await postGiven(work, { one, provider: id }));
  },
});

interface Given {
  readonly one: Case<RefundFacts>;
  readonly provider: string;
  readonly reason?: string | null;
}

/** The move and the line of the ledger, together or not at all. */
export async function postGiven(work: Work, { one, provider, reason = null }: Given): Promise<Case<RefundFacts>> {
  const facts = { ...one.facts, provider };
  const given = await work.move(refund, { case: one, move: 'give' }, { facts, reason, due: null });
  const amount = facts.amount.negated();
  await post(work, { one: given, entry: `refund:${provider}`, amount });
  return given;
}

interface Line {
  readonly one: Case<RefundFacts>;
  readonly entry: string;
  readonly amount: Money;
}

async function post(work: Work, { one, entry, amount }: Line): Promise<void> {
  const account = one.facts.account as AccountRef;
  await writePosting(work, { entry, case: one.ref, account, amount, takenOn: work.today });
  await work.enqueue({ kind: postMoney, data: {} });
}

/** The provider says that it has arrived: nothing more can become of it. */
export const refundConfirmed: Command<OfRefund> = {
  name: 'refundConfirmed',
  async run(work, { case: ref }) {
    const one = await heldRefund(work, ref);
    return done(one.state === 'POSTED' ? await work.move(refund, { case: one, move: 'confirm' }) : one);
  },
};

/** It came back: the money is the council's again, its line is undone, and somebody decides what to do. */
export const refundReturned: Command<OfRefund> = {
  name: 'refundReturned',
  async run(work, { case: ref }) {
    const one = await heldRefund(work, ref);
    if (one.state !== 'POSTED') return done(one);
    const due = { on: work.today, why: 'A refund came back from the card: send it again, or close it' };
    const back = await work.move(refund, { case: one, move: 'return' }, { due });
    await post(work, { one: back, entry: `refund-returned:${one.facts.provider}`, amount: one.facts.amount });
    return done(back);
  },
};

/** The provider said no, or gave it up: nothing was given. */
export const refundFailed: Command<OfRefund> = {
  name: 'refundFailed',
  async run(work, { case: ref }) {
    const one = await heldRefund(work, ref);
    if (one.state !== 'APPROVED' && one.state !== 'SENDING') return done(one);
    return done(await cameToNothing(work, { one, move: 'fail' }));
  },
};

/** What the provider shows fits neither: somebody else has given something back, and a person has to look. */
export const refundUnclear: Command<OfRefund> = {
  name: 'refundUnclear',
  async run(work, { case: ref }) {
    const one = await heldRefund(work, ref);
    const due = { on: work.today, why: 'What the provider shows of a refund fits neither: given or not' };
    return done(one.state === 'SENDING' ? await work.move(refund, { case: one, move: 'askPerson' }, { due }) : one);
  },
};

export const refundPosted: Command<OfRefund> = {
  name: 'refundPosted',
  async run(work, { case: ref }) {
    const one = await heldRefund(work, ref);
    return done(one.state === 'GIVEN' ? await work.move(refund, { case: one, move: 'post' }) : one);
  },
};

async function heldRefund(work: Work, ref: CaseRef): Promise<Case<RefundFacts>> {
  return (await held(work, refund, ref)) ?? refuse('NOT_FOUND', 'There is no such refund.');
}

async function anotherGoes({ transaction }: Work, { facts, ref }: Case<RefundFacts>): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`
    select exists (select from casework_case where kind = 'Refund' and about = ${facts.payment}
      and state in ('SENDING', 'NEEDS_PERSON') and 'guildhall:' || id::text <> ${ref}) as there`.execute(transaction);
  return rows[0]?.there ?? false;
}

import type { CaseRef } from '../../domain/references.js';
import type { Command } from '../command.js';
import { done, type Outcome, refuse } from '../outcome.js';
import type { Known } from '../work.js';
import { postGiven } from './give.js';
import { held } from './held.js';
import { sendRefund } from './jobs.js';
import { payment } from './kind.js';
import { refundsKnown } from './lists.js';
import { refund } from './refund-kind.js';
import { cameToNothing, type RefundMeans, refuseUnlessSecond } from './refunds.js';

export interface DecideRefund extends Known {
  readonly reason: string;
}

/** Sends a refund once more, after somebody has seen at the provider that it was not given, or that it came back. */
export const retryRefund = (means: RefundMeans): Command<DecideRefund> => ({
  name: 'retryRefund',
  async run(work, { reason, ...known }): Promise<Outcome> {
    const one = await work.find(refund, known);
    refuseUnlessSecond(work, one, means);
    const approvedBy = work.acting.caller.subject;
    const facts = { ...one.facts, approvedBy, sentAt: null, refundableBefore: null, provider: null };
    const again = await work.move(refund, { case: one, move: 'retry' }, { facts, reason, due: null });
    await work.enqueue({ kind: sendRefund, data: { case: again.ref } });
    return { kind: 'ChangeQueued', case: again.ref, says: `${again.number} is sent to the card once more.` };
  },
});

export interface SettleRefund extends DecideRefund {
  /** What the provider's own pages call the refund that was given. */
  readonly provider: string;
}

/** Settles by evidence: the provider's pages show the refund under this name, and no other case has it. */
export const settleRefund = (means: RefundMeans): Command<SettleRefund> => ({
  name: 'settleRefund',
  async run(work, { reason, provider, ...known }) {
    const one = await work.find(refund, known);
    refuseUnlessSecond(work, one, means);
    if (one.state !== 'NEEDS_PERSON')
      return refuse('MOVE_NOT_ALLOWED', `${one.number} is ${one.state}: nobody has to say whether it was given.`);
    // Held, so that of two who settle by one name the second sees the first.
    await held(work, payment, one.facts.payment as CaseRef);
    if ((await refundsKnown(work.transaction, one.facts.payment as CaseRef)).has(provider))
      return refuse('ALREADY_DONE', 'Another refund of this payment has that name at the provider. Look at it again.');
    return done(await postGiven(work, { one, provider, reason }));
  },
});

/** Closes one that was not given: what it had counted goes back to the payment. */
export const closeRefund = (means: RefundMeans): Command<DecideRefund> => ({
  name: 'closeRefund',
  async run(work, { reason, ...known }) {
    const one = await work.find(refund, known);
    refuseUnlessSecond(work, one, means);
    return done(await cameToNothing(work, { one, move: 'close', reason }));
  },
});

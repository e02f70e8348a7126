import { Money } from '../../domain/money.js';
import type { CaseRef } from '../../domain/references.js';
import { type AuthorityLimits, mayGive } from '../authorisation/limits.js';
import type { Case } from '../case.js';
import type { Command } from '../command.js';
import { done, refuse } from '../outcome.js';
import type { Known, Work } from '../work.js';
import { held } from './held.js';
import { sendRefund } from './jobs.js';
import { payment } from './kind.js';
import { type RefundFacts, refund } from './refund-kind.js';
import type { PaymentRules } from './taking.js';

export interface AskRefund extends Known {
  readonly amount: Money;
  readonly reason: string;
}

/** Asks that a payment be given back, whole or in part. What is asked for is counted at once, so that it is given once. */
export const askRefund: Command<AskRefund> = {
  name: 'askRefund',
  async run(work, { case: ref, version, amount, reason }) {
    const paid = await work.find(payment, { case: ref, version });
    const { account, refundAsked } = paid.facts;
    if (paid.state !== 'PAID' && paid.state !== 'POSTED')
      return refuse(
        'NOT_POSSIBLE_NOW',
        `Payment ${paid.number} is ${paid.state}: nothing has been paid that could go back.`,
      );
    const asked = refundAsked.plus(amount);
    if (!amount.moreThan(Money.zero) || asked.moreThan(paid.facts.amount) || !amount.equals(amount.roundedToPenny()))
      return refuse(
        'NOT_POSSIBLE_NOW',
        'At most what was paid and not already given back can go back, in whole pence.',
      );
    await work.amend(
      payment,
      { case: paid, action: 'askRefund' },
      { facts: { ...paid.facts, refundAsked: asked }, reason },
    );
    const facts = {
      payment: paid.ref,
      account,
      amount,
      askedBy: work.acting.caller.subject,
      approvedBy: null,
      sentAt: null,
      refundableBefore: null,
      provider: null,
    };
    const opened = await work.open(refund, { person: paid.person, about: paid.ref, facts, reason });
    return {
      kind: 'ChangeNeedsPerson',
      case: opened.ref,
      says: `${opened.number} waits for a second person to approve it.`,
    };
  },
};

export interface RefundMeans {
  /** Null where the council has no provider of payments behind its gateway. */
  readonly rules: PaymentRules | null;
  readonly limits: AuthorityLimits;
}

/** Approves a refund: another person than asked for it, and no more than they may authorise. */
export const approveRefund = (means: RefundMeans): Command<Known> => ({
  name: 'approveRefund',
  async run(work, known) {
    const one = await work.find(refund, known);
    refuseUnlessSecond(work, one, means);
    const facts = { ...one.facts, approvedBy: work.acting.caller.subject };
    const approved = await work.move(refund, { case: one, move: 'approve' }, { facts });
    await work.enqueue({ kind: sendRefund, data: { case: approved.ref } });
    return { kind: 'ChangeQueued', case: approved.ref, says: `${approved.number} is on its way to the card.` };
  },
});

/** Money leaves by the word of two: whoever asked for it is not the second, and nobody is above their limit. */
export function refuseUnlessSecond(
  { acting: { caller } }: Pick<Work, 'acting'>,
  { facts, number }: Pick<Case<RefundFacts>, 'facts' | 'number'>,
  { rules, limits }: RefundMeans,
): void {
  if (rules === null) refuse('NOT_POSSIBLE_NOW', 'No provider of payments is configured.');
  if (facts.askedBy === caller.subject)
    refuse('SECOND_PERSON_NEEDED', `You asked for ${number} yourself. Somebody else has to decide it.`);
  if (!mayGive(limits, { act: 'refund', amount: facts.amount }, caller.class))
    refuse('BEYOND_AUTHORITY', `${number} is more than you may authorise. Hand it to somebody who may.`);
}

export interface RefuseRefund extends Known {
  readonly reason: string;
}

export const refuseRefund: Command<RefuseRefund> = {
  name: 'refuseRefund',
  async run(work, { reason, ...known }) {
    const one = await work.find(refund, known);
    return done(await cameToNothing(work, { one, move: 'refuse', reason }));
  },
};

/** Ends a refund that was not given, and gives what it had counted back to the payment. */
export async function cameToNothing(
  work: Work,
  {
    one,
    move,
    reason = null,
  }: { readonly one: Case<RefundFacts>; readonly move: string; readonly reason?: string | null },
): Promise<Case<RefundFacts>> {
  const ended = await work.move(refund, { case: one, move }, { reason });
  const paid = await held(work, payment, one.facts.payment as CaseRef);
  if (paid !== null) {
    const refundAsked = paid.facts.refundAsked.minus(one.facts.amount);
    await work.amend(payment, { case: paid, action: 'refundEnded' }, { facts: { ...paid.facts, refundAsked } });
  }
  return ended;
}

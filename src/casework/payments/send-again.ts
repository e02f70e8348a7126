import type { Instant } from '../../domain/dates.js';
import type { CaseRef } from '../../domain/references.js';
import type { Command } from '../command.js';
import { done, refuse } from '../outcome.js';
import { held } from './held.js';
import { payment } from './kind.js';

/**
 * Says that a payment is about to be asked for once more, after look-ups have not found it for longer than they can lag. Of
 * two who mean to, one is let.
 */
export const sendAgain: Command<{ readonly case: CaseRef; readonly sentAt: Instant | null }> = {
  name: 'sendPaymentAgain',
  async run(work, { case: ref, sentAt }) {
    const one = await held(work, payment, ref);
    const same = one?.facts.sentAt && sentAt && one.facts.sentAt.equals(sentAt);
    if (one === null || one.state !== 'SENDING' || !same)
      return refuse('ALREADY_DONE', 'This payment has moved on, or somebody else is asking for it.');
    return done(
      await work.amend(payment, { case: one, action: 'sendAgain' }, { facts: { ...one.facts, sentAt: work.now } }),
    );
  },
};

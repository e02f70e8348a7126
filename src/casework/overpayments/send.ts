import { Money } from '../../domain/money.js';
import type { CaseRef } from '../../domain/references.js';
import type { Command } from '../command.js';
import { latest } from '../latest.js';
import { overpaymentNotice } from '../notices/decision-notice.js';
import type { PostalAddress } from '../notices/document.js';
import { addressed, onItsWay, type Sending, wholeOrRefused } from '../notices/send.js';
import { done, refuse } from '../outcome.js';
import { type OverpaymentFacts, overpaymentDecision } from './decision.js';
import { overpaidOf } from './notice.js';

export interface SendOverpaymentNotice {
  readonly overpayment: CaseRef;
  readonly postTo: PostalAddress;
  /** Kept back from each week of benefit; null where it is recovered in another way. */
  readonly perWeek: Money | null;
}

/** Tells a customer of an overpayment that is recovered from them. HB Regs, reg. 90 and Sch. 9 para. 15. */
export const sendOverpaymentNotice = (sending: Sending): Command<SendOverpaymentNotice> => ({
  name: 'sendOverpaymentNotice',
  async run(work, { overpayment, postTo, perWeek }) {
    const decided = await latest(work, overpaymentDecision, overpayment);
    if (decided === null || decided.person === null || sending.customer?.ref !== decided.person)
      return refuse('NOT_FOUND', 'There is no such decision of a customer that you may open.');
    const { facts, number } = decided;
    held(facts, perWeek);
    const more = { number, on: work.today, payment: null, afterRevision: false, nonDependantsIncome: null };
    const document = wholeOrRefused(() =>
      overpaymentNotice(overpaidOf(facts, perWeek), { ...addressed(sending, postTo), ...more }),
    );
    return done(await onItsWay(work, document, { of: decided, sending }));
  },
});

function held({ overpayments, weeklyMost, toRecover }: OverpaymentFacts, perWeek: Money | null): void {
  const owed = overpayments.filter(({ recoverable }) => recoverable);
  if (owed.length === 0) refuse('NOT_POSSIBLE_NOW', 'Nothing of it can be recovered: there is nothing to ask for.');
  if (owed.some(({ recoveredFrom }) => !recoveredFrom.includes('CLAIMANT')))
    refuse(
      'NOT_POSSIBLE_NOW',
      'Some of it is recovered from whoever was paid alone. This notice would ask the claimant: write to each by hand.',
    );
  if (perWeek === null) return;
  if (!perWeek.moreThan(Money.zero) || perWeek.moreThan(Money.min(weeklyMost, toRecover)))
    refuse(
      'NOT_POSSIBLE_NOW',
      `At most ${weeklyMost.toFixed()} may be kept back from a week, and no more than is left. HB Regs, reg. 102.`,
    );
}

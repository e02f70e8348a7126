import { Money } from '../../domain/money.js';
import type { CaseRef } from '../../domain/references.js';
import type { Command } from '../command.js';
import { latest } from '../latest.js';
import { overpaymentNotice } from '../notices/decision-notice.js';
import type { PostalAddress } from '../notices/document.js';
import { addressed, onItsWay, type Sending, wholeOrRefused } from '../notices/send.js';
import { done, refuse } from '../outcome.js';
import { overpaymentDecision } from './decision.js';
import { overpaidOf } from './notice.js';
import { shareOf } from './share.js';

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
    const share = shareOf(facts, 'CLAIMANT');
    heldBack(perWeek, Money.min(facts.weeklyMost, share.owed));
    const document = wholeOrRefused(() =>
      overpaymentNotice(overpaidOf(facts, share, perWeek), {
        ...{ ...addressed(sending, postTo), number, on: work.today },
        ...NO_AWARD,
      }),
    );
    return done(await onItsWay(work, document, { of: decided, sending }));
  },
});

/** A notice of an overpayment says nothing of how an award is paid. */
export const NO_AWARD = { payment: null, afterRevision: false, nonDependantsIncome: null } as const;

/** Refuses a week's deduction that is none or beyond the most. HB Regs, reg. 102. */
export function heldBack(perWeek: Money | null, most: Money): void {
  if (perWeek === null || (perWeek.moreThan(Money.zero) && !perWeek.moreThan(most))) return;
  refuse(
    'NOT_POSSIBLE_NOW',
    `At most ${most.toFixed()} may be kept back from a week, and no more than is left. HB Regs, reg. 102.`,
  );
}

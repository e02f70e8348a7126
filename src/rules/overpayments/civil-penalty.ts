import type { OverpaymentClass } from '../../domain/changes/overpayment-words.js';
import type { Money } from '../../domain/money.js';
import type { OverpaymentsLaw } from '../../parameters/overpayments.js';
import type { CauseFacts } from './overpayment-case.js';

/** Whether a civil penalty may be added, once for an overpayment. */
export interface CivilPenalty {
  readonly may: boolean;
  readonly amount: Money | null;
  readonly reason: string;
  readonly law: string;
}

interface Asked {
  readonly code: OverpaymentClass;
  readonly facts: CauseFacts;
  /** What is recoverable of the overpayment. */
  readonly amount: Money;
  /** The claimant was negligent, or had no reasonable excuse. */
  readonly negligent: boolean;
}

const LAW = 'SSAA 1992, ss 115C and 115D; SI 2012/1990';

/** For negligence or a change not told without excuse, above a bar, where nobody is prosecuted or cautioned over it. */
export function civilPenalty({ code, facts, amount, negligent }: Asked, law: OverpaymentsLaw): CivilPenalty {
  const not = (reason: string): CivilPenalty => ({ may: false, amount: null, reason, law: LAW });
  if (facts.fraud !== 'NONE') return not('There is a conviction, a caution or an agreed penalty over it already');
  if (code !== 'CLAIMANT_ERROR') return not('It is no error of the claimant');
  if (!negligent) return not('The claimant is not found to have been negligent or without a reasonable excuse');
  if (!amount.moreThan(law.civilPenaltyOver.value)) return not(`It is not above ${law.civilPenaltyOver.text}`);
  const reason = `An error of the claimant, above ${law.civilPenaltyOver.text}: the penalty may be added once`;
  return { may: true, amount: law.civilPenalty.value, reason, law: LAW };
}

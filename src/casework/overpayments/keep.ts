import type { Case } from '../case.js';
import type { CircumstancesFacts } from '../circumstances/circumstances.js';
import type { Work } from '../work.js';
import { type OverpaymentFacts, overpaymentDecision, type WorkedOverpayment } from './decision.js';

/** Keeps what was overpaid or underpaid as a decision of its own, about the claim. */
export function keptOverpayment(
  work: Work,
  { ref: change, person, facts: { claim, occurredOn, toldOn } }: Case<CircumstancesFacts>,
  { worked, reason }: { readonly worked: WorkedOverpayment; readonly reason: string },
): Promise<Case<OverpaymentFacts>> {
  const decidedBy = work.acting.caller.subject;
  const facts = { ...worked, claim, change, occurredOn, toldOn, reason, decidedBy };
  return work.open(overpaymentDecision, { person, about: claim, facts });
}

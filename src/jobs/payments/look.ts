import type { ProviderPayment } from '../../adapters/ports/payment-provider.js';
import type { Case } from '../../casework/case.js';
import { type PaymentFacts, payment } from '../../casework/payments/kind.js';
import { caseNumberIn, paymentReference } from '../../casework/payments/reference.js';
import { settlePayment } from '../../casework/payments/settle.js';
import { systemActing } from '../../casework/system-acting.js';
import type { CaseRef } from '../../domain/references.js';
import { caseOf, did, type PaymentJobs, within } from './means.js';

/** Looks at the payment that there was news of. News is never believed: what it is about is read from the provider. */
export async function lookAtNews(means: PaymentJobs, provider: string): Promise<void> {
  await means.boundary('job:begun');
  const seen = await means.provider.byId(provider, within());
  await means.boundary('job:called-upstream');
  const one = seen && (await caseFor(means, seen));
  if (seen && one) await settled(means, one, seen);
  await means.boundary('job:stored');
}

/** Looks at a payment that somebody was sent to pay. */
export async function lookAtOne(means: PaymentJobs, ref: CaseRef): Promise<void> {
  await means.boundary('job:begun');
  const one = await caseOf(means, payment, ref);
  const id = one?.state === 'AWAITING_PAYER' ? one.facts.provider : null;
  const seen = id === null || id === undefined ? null : await means.provider.byId(id, within());
  await means.boundary('job:called-upstream');
  if (one && seen) await settled(means, one, seen);
  await means.boundary('job:stored');
}

/** Takes in how a payment stands, where that is news. */
export async function settled(means: PaymentJobs, one: Case<PaymentFacts>, seen: ProviderPayment): Promise<void> {
  const known = one.state === 'AWAITING_PAYER' && seen.state === 'OPEN' && one.facts.provider === seen.id;
  if (!known) await did(means, settlePayment(seen), { case: one.ref, provider: seen.id });
}

/** The case that a payment was created for: its whole reference has to fit, not its number alone. */
async function caseFor(means: PaymentJobs, { reference }: ProviderPayment): Promise<Case<PaymentFacts> | null> {
  const number = caseNumberIn(reference);
  if (number === null) return null;
  const found = await means.casework.cases.byNumber(number, systemActing('payments', means.clock).caller);
  if (found?.kind !== payment.name) return null;
  const one = found as Case<PaymentFacts>;
  return paymentReference(one) === reference ? one : null;
}

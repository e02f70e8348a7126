import type { ProviderPayment } from '../../adapters/ports/payment-provider.js';
import type { Case } from '../../casework/case.js';
import { type PaymentFacts, payment } from '../../casework/payments/kind.js';
import { paymentReference } from '../../casework/payments/reference.js';
import { sendAgain } from '../../casework/payments/send-again.js';
import { beginSending, notCreated } from '../../casework/payments/settle.js';
import type { AccountRef, CaseRef } from '../../domain/references.js';
import { numberOf } from '../../domain/references.js';
import { settled } from './look.js';
import { caseOf, did, NotKnownYet, type PaymentJobs, saidNo, within } from './means.js';

type Payment = Case<PaymentFacts>;

/**
 * Creates a payment at the provider, once. That it may have been asked is stored before it is; so whoever finds it stored
 * looks the payment up, and asks again only when it has not been found for longer than a look-up can lag.
 */
export async function sendOne(means: PaymentJobs, ref: CaseRef): Promise<void> {
  await means.boundary('job:begun');
  const one = await caseOf(means, payment, ref);
  if (one?.state === 'ASKED' && (await did(means, beginSending, { case: ref }))) return create(means, one);
  const now = one?.state === 'ASKED' ? await caseOf(means, payment, ref) : one;
  if (now?.state === 'SENDING') await lookUp(means, now);
}

async function create(means: PaymentJobs, one: Payment): Promise<void> {
  const { account, amount, language, byTelephone } = one.facts;
  const order = {
    key: numberOf(one.ref),
    reference: paymentReference(one),
    description: describe(account as AccountRef, language),
    amount,
    language,
    byTelephone,
  };
  try {
    const created = await means.provider.create(order, within());
    await means.boundary('job:called-upstream');
    await settled(means, one, created);
  } catch (error) {
    if (!saidNo(error)) throw error;
    await did(means, notCreated, { case: one.ref });
  }
  await means.boundary('job:stored');
}

const describe = (account: AccountRef, language: 'en' | 'cy'): string =>
  `${language === 'cy' ? 'Treth Gyngor' : 'Council Tax'} ${numberOf(account)}`;

async function lookUp(means: PaymentJobs, one: Payment): Promise<void> {
  const { provider, clock } = means;
  const found = likeliest(await provider.byReference(paymentReference(one), within()));
  await means.boundary('job:called-upstream');
  const whole = found && (await provider.byId(found.id, within()));
  if (whole) return settled(means, one, whole);
  const { sentAt } = one.facts;
  const waitedMs = sentAt === null ? 0 : clock.now().epochMilliseconds - sentAt.epochMilliseconds;
  if (waitedMs <= provider.searchLagMs) throw new NotKnownYet();
  if (await did(means, sendAgain, { case: one.ref, sentAt })) await create(means, one);
}

/** Where the provider has made several of one order, the one that was paid; else the first, so that all pick the same. */
function likeliest(found: readonly ProviderPayment[]): ProviderPayment | null {
  const inOrder = [...found].sort((a, b) => a.createdAt.epochMilliseconds - b.createdAt.epochMilliseconds);
  return inOrder.find(({ state }) => state === 'PAID') ?? inOrder[0] ?? null;
}

import type { ProviderRefund } from '../../adapters/ports/payment-provider.js';
import type { Case } from '../../casework/case.js';
import {
  beginRefund,
  refundConfirmed,
  refundFailed,
  refundGiven,
  refundReturned,
  refundUnclear,
} from '../../casework/payments/give.js';
import { payment } from '../../casework/payments/kind.js';
import { refundsKnown } from '../../casework/payments/lists.js';
import { type RefundFacts, refund } from '../../casework/payments/refund-kind.js';
import type { Money } from '../../domain/money.js';
import type { CaseRef } from '../../domain/references.js';
import { caseOf, did, NotKnownYet, type PaymentJobs, saidNo, within } from './means.js';

type Refund = Case<RefundFacts>;

/**
 * Gives an approved refund, once. The provider takes no key with a refund; it does refuse one where what can be given back is
 * no longer what was said. So that is stored before it is asked, and sent again the same: of two askings one can be granted.
 */
export async function giveRefund(means: PaymentJobs, ref: CaseRef): Promise<void> {
  await means.boundary('job:begun');
  const one = await caseOf(means, refund, ref);
  const paid = one && (await caseOf(means, payment, one.facts.payment as CaseRef));
  const id = paid?.facts.provider ?? null;
  if (!one || id === null) return;
  if (one.state === 'APPROVED') await begin(means, one, id);
  else if (one.state === 'SENDING') await lookUp(means, one, id);
  else if (one.state === 'POSTED') await lookWhetherArrived(means, one, id);
}

/** A refund that the provider took may still fail at the card's bank: it is looked at until it has arrived or come back. */
async function lookWhetherArrived(means: PaymentJobs, one: Refund, id: string): Promise<void> {
  const refunds = await means.provider.refundsOf(id, within());
  await means.boundary('job:called-upstream');
  const state = refunds.find(given => given.id === one.facts.provider)?.state;
  if (state === 'DONE') await did(means, refundConfirmed, { case: one.ref });
  else if (state === 'ERROR') await did(means, refundReturned, { case: one.ref });
  await means.boundary('job:stored');
}

async function begin(means: PaymentJobs, one: Refund, id: string): Promise<void> {
  const refundable = (await means.provider.byId(id, within()))?.refundable;
  if (refundable === undefined || one.facts.amount.moreThan(refundable)) {
    await did(means, refundFailed, { case: one.ref });
    return;
  }
  if (!(await did(means, beginRefund, { case: one.ref, refundable }))) throw new NotKnownYet();
  await give(means, one, { payment: id, refundable });
}

async function give(
  means: PaymentJobs,
  one: Refund,
  { payment: id, refundable }: { readonly payment: string; readonly refundable: Money },
): Promise<void> {
  const order = { payment: id, amount: one.facts.amount, refundable };
  const given = await means.provider.refund(order, within()).catch((error: unknown) => {
    if (saidNo(error)) return 'refused' as const;
    throw error;
  });
  await means.boundary('job:called-upstream');
  if (given === 'mismatch') throw new NotKnownYet();
  await stored(means, one, given);
}

async function stored(means: PaymentJobs, one: Refund, given: ProviderRefund | 'refused'): Promise<void> {
  if (given === 'refused' || given.state === 'ERROR') await did(means, refundFailed, { case: one.ref });
  else await did(means, refundGiven(given), { case: one.ref, provider: given.id });
  await means.boundary('job:stored');
}

/** Was it given? The provider lists what it gave, at once. Nothing listed and nothing gone means that it was not. */
async function lookUp(means: PaymentJobs, one: Refund, id: string): Promise<void> {
  const { provider, database } = means;
  const [refunds, known] = [
    await provider.refundsOf(id, within()),
    await refundsKnown(database.kysely, one.facts.payment as CaseRef),
  ];
  const refundable = (await provider.byId(id, within()))?.refundable ?? null;
  await means.boundary('job:called-upstream');
  const mine = refunds.filter(
    given => !known.has(given.id) && given.state !== 'ERROR' && given.amount.equals(one.facts.amount),
  );
  const [only] = mine;
  const before = one.facts.refundableBefore;
  if (mine.length === 1 && only) await stored(means, one, only);
  else if (mine.length === 0 && before !== null && refundable?.equals(before))
    await give(means, one, { payment: id, refundable: before });
  else await did(means, refundUnclear, { case: one.ref });
}

import type { ProviderPayment } from '../../adapters/ports/payment-provider.js';
import { noteDifference } from '../../casework/payments/difference.js';
import { ledgerOf } from '../../casework/payments/ledger.js';
import { reconciled } from '../../casework/payments/reconciled.js';
import { caseNumberIn } from '../../casework/payments/reference.js';
import { systemActing } from '../../casework/system-acting.js';
import type { Instant } from '../../domain/dates.js';
import { type PaymentJobs, within } from './means.js';

const DAY_HOURS = 24;
/** So long after a day has ended that what was begun in it has ended too: payments expire after ninety minutes. */
const SETTLED_HOURS = 4;
const MOST_PAGES = 200;

/** Holds the last whole day of payments against the provider's own list. Each difference is somebody's work, once. */
export async function reconcileDay(means: PaymentJobs): Promise<void> {
  const { clock, casework: work, database } = means;
  const to = clock.now().subtract({ hours: SETTLED_HOURS });
  const from = to.subtract({ hours: DAY_HOURS });
  const listed = (await createdIn(means, { from, to })).filter(({ reference }) => caseNumberIn(reference) !== null);
  const ledger = await ledgerOf(database.kysely, { from, to });
  const known = new Map(listed.map(payment => [payment.id, payment]));
  // Begun just before the day and created in it, or the other way: what only one list has is asked for by itself.
  const missing = ledger.filter(({ provider }) => !known.has(provider));
  for (const { provider } of missing) {
    const payment = await means.provider.byId(provider, within());
    if (payment !== null) known.set(provider, payment);
  }
  const inLedger = new Set(ledger.map(({ provider }) => provider));
  const fair = [...known.values()].filter(({ id, createdAt }) => inLedger.has(id) || isWithin(createdAt, from, to));
  for (const difference of reconciled(fair, ledger)) {
    const key = `difference ${difference.provider} ${difference.kind} ${difference.apart}`;
    await work.perform(noteDifference, { input: difference, key, acting: systemActing('payments', clock) });
  }
}

const EDGE_MINUTES = 10;

/** Not at the edge of the day, where the two clocks may put it on either side; the next day's list has it within. */
const isWithin = (at: Instant, ...[from, to]: [Instant, Instant]): boolean =>
  at.epochMilliseconds >= from.add({ minutes: EDGE_MINUTES }).epochMilliseconds &&
  at.epochMilliseconds < to.subtract({ minutes: EDGE_MINUTES }).epochMilliseconds;

async function createdIn(
  { provider }: PaymentJobs,
  { from, to }: { readonly from: Instant; readonly to: Instant },
): Promise<ProviderPayment[]> {
  const all: ProviderPayment[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { payments, more } = await provider.createdBetween({ from, to, page }, within());
    all.push(...payments);
    if (!more) return all;
  }
  throw new RangeError(`more payments in a day than ${MOST_PAGES} pages hold`);
}

import { refundPosted } from '../../casework/payments/give.js';
import { batchDelivered, openBatch } from '../../casework/payments/postings.js';
import { paymentPosted } from '../../casework/payments/settle.js';
import { did, type PaymentJobs } from './means.js';

/** The most batches of one run; the next run goes on. */
const MOST_BATCHES = 50;

/**
 * Hands the lines of the ledger to the back office in numbered batches, one after the other. Ended anywhere, the same batch
 * is handed over again under the same number with the same lines, which the back office takes once.
 */
export async function postAll(means: PaymentJobs): Promise<void> {
  const { database, cash, clock, boundary } = means;
  const at = () => new Date(clock.now().epochMilliseconds);
  await boundary('job:begun');
  for (let n = 0; n < MOST_BATCHES; n += 1) {
    const batch = await database.transaction(transaction => openBatch(transaction, at()));
    if (batch === null) return;
    await cash.deliver({ number: batch.number, postings: batch.postings });
    await boundary('delivery:sent');
    for (const [line, { entry }] of batch.postings.entries()) {
      const ref = batch.cases[line];
      const posted = entry.startsWith('refund:') ? refundPosted : paymentPosted;
      // The line of a refund that came back changes no case: its own move has been made.
      if (ref && !entry.startsWith('refund-returned:')) await did(means, posted, { case: ref });
    }
    await batchDelivered(database.kysely, batch.number, at());
    await boundary('job:stored');
  }
}

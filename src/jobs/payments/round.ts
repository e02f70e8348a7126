import { payment } from '../../casework/payments/kind.js';
import type { Unfinished } from '../../casework/payments/lists.js';
import { unfinished } from '../../casework/payments/lists.js';
import { lookAtOne } from './look.js';
import { caseOf, NotKnownYet, type PaymentJobs } from './means.js';
import { postAll } from './post.js';
import { giveRefund } from './refund.js';
import { sendOne } from './send.js';

/**
 * Looks at everything that has not finished, each whatever becomes of the others: a webhook may be lost, a job given up, a
 * payer gone. The provider ends every payment itself after ninety minutes, so each is settled by then.
 */
export async function lookAtAll(means: PaymentJobs): Promise<void> {
  const troubles: unknown[] = [];
  for (const one of await unfinished(means.database.kysely)) {
    try {
      await lookAt(means, one);
    } catch (error) {
      if (!(error instanceof NotKnownYet)) troubles.push(error);
    }
  }
  await postAll(means);
  if (troubles.length > 0) throw troubles[0];
}

async function lookAt(means: PaymentJobs, { ref, kind }: Unfinished): Promise<void> {
  if (kind === 'Refund') return giveRefund(means, ref);
  const one = await caseOf(means, payment, ref);
  if (one?.state === 'AWAITING_PAYER') await lookAtOne(means, ref);
  else await sendOne(means, ref);
}

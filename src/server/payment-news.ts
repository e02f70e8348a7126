import { isSigned, paymentNews } from '../adapters/govuk-pay/webhook.js';
import { lookAtPayment } from '../casework/payments/jobs.js';
import type { Database } from '../platform/database/database.js';
import type { Jobs } from '../platform/jobs/jobs.js';
import type { PaymentWebhook } from './http/payment-webhook.js';

/** News of a payment becomes a job, stored before it is answered. A message that comes again finds its job there already. */
export const paymentNewsTaken = (
  secret: string,
  { database, jobs }: { readonly database: Database; readonly jobs: Jobs },
): PaymentWebhook => ({
  isSigned: (body, signature) => isSigned(body, signature, secret),
  async hear(body) {
    const news = paymentNews(body);
    if (news === 'unreadable') return false;
    if (news === null) return true;
    await jobs.ready();
    const { payment, message } = news;
    await database.transaction(async transaction => {
      await jobs.enqueue(transaction, { kind: lookAtPayment, data: { provider: payment }, key: message });
    });
    jobs.nudge(lookAtPayment);
    return true;
  },
});

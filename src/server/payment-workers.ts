import { passing } from '../casework/boundary.js';
import {
  lookAtPayment,
  lookAtPayments,
  postMoney,
  reconcilePayments,
  sendPayment,
  sendRefund,
} from '../casework/payments/jobs.js';
import type { CaseRef } from '../domain/references.js';
import { lookAtNews } from '../jobs/payments/look.js';
import type { PaymentJobs } from '../jobs/payments/means.js';
import { postAll } from '../jobs/payments/post.js';
import { reconcileDay } from '../jobs/payments/reconcile.js';
import { giveRefund } from '../jobs/payments/refund.js';
import { lookAtAll } from '../jobs/payments/round.js';
import { sendOne } from '../jobs/payments/send.js';
import type { BeginWorkers } from './workers-means.js';

const EVERY_MINUTE = '* * * * *';
/** When yesterday is over at the provider too, and before anybody looks. */
const NIGHTLY = '20 4 * * *';

/** Creates payments, looks after them, gives refunds, hands money over, and holds the books together every night. */
export const takingPayments: BeginWorkers = async ({ jobs, casework, database, clock, payments }) => {
  if (!payments) return;
  const { provider, cash } = payments;
  const means: PaymentJobs = { provider, cash, casework, database, clock, boundary: passing };
  await jobs.work(sendPayment, ({ case: ref }) => sendOne(means, ref as CaseRef), 2);
  await jobs.work(lookAtPayment, ({ provider: id }) => lookAtNews(means, id), 2);
  await jobs.work(lookAtPayments, () => lookAtAll(means));
  await jobs.work(sendRefund, ({ case: ref }) => giveRefund(means, ref as CaseRef));
  await jobs.work(postMoney, () => postAll(means));
  await jobs.work(reconcilePayments, () => reconcileDay(means));
  await jobs.schedule(lookAtPayments, EVERY_MINUTE, {});
  await jobs.schedule(reconcilePayments, NIGHTLY, {});
};

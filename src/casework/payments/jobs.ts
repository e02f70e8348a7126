import { z } from 'zod';
import { jobKind } from '../../platform/jobs/job-kind.js';

const aCase = z.strictObject({ case: z.string().max(80) });

/** Creates a payment at the provider, or finds out whether that has happened. */
export const sendPayment = jobKind({ name: 'payment-send', shape: aCase });

/** Looks at a payment by what the provider calls it: there was news of it. */
export const lookAtPayment = jobKind({
  name: 'payment-look',
  shape: z.strictObject({ provider: z.string().max(64) }),
});

/** Looks at every payment and refund that has not finished. What no other job does any more, this does. */
export const lookAtPayments = jobKind({ name: 'payment-round', shape: z.strictObject({}), retries: 2 });

/** Gives an approved refund, or finds out whether it was given. */
export const sendRefund = jobKind({ name: 'refund-send', shape: aCase });

/** Hands money over to the back office, in batches. */
export const postMoney = jobKind({ name: 'payment-post', shape: z.strictObject({}) });

/** Holds the books of gateway and provider against each other. */
export const reconcilePayments = jobKind({ name: 'payment-reconcile', shape: z.strictObject({}), expireSeconds: 900 });

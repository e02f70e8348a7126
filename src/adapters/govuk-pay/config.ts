import { z } from 'zod';
import { secretText } from '../../platform/config/secret.js';

/** What is particular to GOV.UK Pay. */
export const govukPayOptions = z.object({
  baseUrl: z
    .url({ protocol: /^https?$/ })
    .default('https://publicapi.payments.service.gov.uk')
    .describe('Where its API answers.'),
  apiKey: secretText().describe('The API key of the service, api_live_... or api_test_..., by reference.'),
  webhookSecret: secretText().describe('The signing secret of its webhook, by reference.'),
  returnUrl: z
    .url({ protocol: /^https?$/ })
    .max(1_900)
    .describe('The page of your own that payers come back to; the number of their payment is put behind it.'),
  byTelephone: z
    .boolean()
    .default(false)
    .describe('Whether the service may take cards by telephone (MOTO). Then officers type them in.'),
  searchLagMs: z
    .number()
    .int()
    .min(1_000)
    .max(3_600_000)
    .default(120_000)
    .describe('How long its search may miss a payment that is there.'),
});
export type GovukPayOptions = z.output<typeof govukPayOptions>;

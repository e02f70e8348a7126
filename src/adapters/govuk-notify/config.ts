import { z } from 'zod';
import { secretText } from '../../platform/config/secret.js';

/** What is particular to GOV.UK Notify. */
export const govukNotifyOptions = z.object({
  baseUrl: z
    .url({ protocol: /^https?$/ })
    .default('https://api.notifications.service.gov.uk')
    .describe('Where its API answers.'),
  apiKey: secretText().describe('The API key of the service: its name, the service id and the secret, by reference.'),
  callbackToken: secretText().describe('The bearer token that its callbacks carry, by reference.'),
  emailTemplate: z.uuid().describe('The template of e-mails: ((subject)) as its subject and ((body)) as its body.'),
  letters: z.boolean().default(false).describe('Whether it prints and posts letters. Without: they are queued here.'),
  searchLagMs: z
    .number()
    .int()
    .min(1_000)
    .max(3_600_000)
    .default(120_000)
    .describe('How long its list may miss a message that it took.'),
});
export type GovukNotifyOptions = z.output<typeof govukNotifyOptions>;

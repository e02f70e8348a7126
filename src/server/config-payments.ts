import { z } from 'zod';
import { govukPayOptions } from '../adapters/govuk-pay/config.js';

/** How cards are taken, and how the money reaches the back office. */
export const payments = z.object({
  govukPay: govukPayOptions.describe('The account at GOV.UK Pay.'),
  cashFolder: z
    .string()
    .min(1)
    .default('.data/cash')
    .describe('Where files of money taken are put for the back office to import.'),
});
export type PaymentsConfig = z.output<typeof payments>;

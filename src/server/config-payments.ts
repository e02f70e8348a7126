import { z } from 'zod';
import { govukPayOptions } from '../adapters/govuk-pay/config.js';
import { Money } from '../domain/money.js';

const pounds = z
  .string()
  .regex(/^\d{1,7}(\.\d{2})?$/, 'Pounds as text, such as "500.00".')
  .transform(text => Money.pounds(text));

/** How cards are taken, and how the money reaches the back office. */
export const payments = z.object({
  govukPay: govukPayOptions.describe('The account at GOV.UK Pay.'),
  cashFolder: z
    .string()
    .min(1)
    .default('.data/cash')
    .describe('Where files of money taken are put for the back office to import.'),
  refundAuthority: z
    .object({
      officer: pounds.optional().describe('The most that an officer may approve. Nothing unless given.'),
      assessor: pounds.default(Money.pounds('500.00')).describe('The most that an assessor may approve.'),
    })
    .prefault({})
    .describe('How much a second person may approve to be given back.'),
});
export type PaymentsConfig = z.output<typeof payments>;

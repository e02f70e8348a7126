import { z } from 'zod';
import { govukNotifyOptions } from '../adapters/govuk-notify/config.js';

const line = (what: string) => z.string().min(1).max(200).optional().describe(what);

/** What letters say of the council, and by what they are sent. */
export const notices = z.object({
  address: z
    .object({
      lines: z.array(z.string().min(1).max(100)).min(1).max(6).describe('Up to six lines, without the postcode.'),
      postcode: z.string().max(8).nullable().describe('Or null where it stands in the lines.'),
    })
    .optional()
    .describe('Where people write to.'),
  telephone: line('The number that letters give.'),
  website: line('The web address that letters give.'),
  email: line('The e-mail address that letters give.'),
  schemeAppeals: z
    .string()
    .min(1)
    .max(200)
    .default('our Council Tax Reduction Scheme')
    .describe('Where the reduction scheme says how to appeal, such as "Part 12 of our Council Tax Reduction Scheme".'),
  govukNotify: govukNotifyOptions
    .optional()
    .describe('The service at GOV.UK Notify. Without: every letter is printed here.'),
});
export type NoticesConfig = z.output<typeof notices>;

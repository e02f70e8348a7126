import { z } from 'zod';
import { bacsOptions } from '../adapters/bacs/config.js';
import { secretBytes } from '../platform/config/secret.js';

const LAST_DAY = 28;
const aDay = z.number().int().min(1).max(LAST_DAY);

/** How the council takes Direct Debits without paper. */
export const directDebit = z.object({
  bacs: bacsOptions.describe('The council as Bacs knows it.'),
  days: z
    .array(aDay)
    .min(1)
    .max(LAST_DAY)
    .default([1, 15])
    .describe('The days of the month on which is collected, of which payers choose one: 1 to 28.'),
  noticeWorkingDays: z
    .number()
    .int()
    .min(3)
    .max(60)
    .default(10)
    .describe("Working days' notice before something is collected. Ten, unless the sponsoring bank agreed to fewer."),
  secret: secretBytes(32)
    .optional()
    .describe(
      'Seals bank details in the store. Without: derived from audit.secret. Keep it safe: without it they are lost.',
    ),
  formerSecrets: z
    .array(secretBytes(32))
    .max(20)
    .default([])
    .describe('Secrets of the past, so that what they sealed still opens.'),
});
export type DirectDebitConfig = z.output<typeof directDebit>;

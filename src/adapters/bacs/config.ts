import { z } from 'zod';

const digits = (many: number) => z.string().regex(new RegExp(`^\\d{${many}}$`), `must be ${many} digits as text`);

/** What is particular to the council at Bacs. */
export const bacsOptions = z.object({
  serviceUserNumber: digits(6).describe("The council's service user number at Bacs: six digits."),
  serviceUserName: z.string().min(1).max(18).describe('Its name as payers read it on their statements.'),
  sortCode: digits(6).describe('The sort code of the account that is collected into.'),
  accountNumber: digits(8).describe('The number of the account that is collected into.'),
  folder: z.string().min(1).default('.data/bacs').describe('Where submission files are put to be picked up.'),
  longReturnCodes: z
    .record(
      z.string().regex(/^\d{4}$/, 'a long code is four digits'),
      z.string().regex(/^[0-9A-Z]$/, 'a reason is one digit or capital letter'),
    )
    .default({})
    .describe(
      'Which reason each four-digit code of an ARUDD report stands for. 1012 is known; any other is looked at by a person.',
    ),
});
export type BacsOptions = z.output<typeof bacsOptions>;

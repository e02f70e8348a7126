import { z } from 'zod';
import { benefitCodes, civicaWords, councilTaxCodes } from './codes.js';

const count = (least: number, most: number) => z.number().int().min(least).max(most);

const sessions = z.object({
  max: count(1, 10_000).default(200).describe('Sessions held open at once. The one longest unused makes room.'),
  perPerson: count(1, 4)
    .default(1)
    .describe('Sessions for one person. More than one lets the accounts of one person be read side by side.'),
  concurrent: count(1, 100)
    .default(8)
    .describe('Sessions in use at the same moment. Keep it below what the upstream lets run at once.'),
  waiting: count(1, 10_000).default(100).describe('Calls that may wait for one session.'),
  together: count(1, 1_000)
    .default(16)
    .describe('Calls for the account that is selected which may pass an earlier call for another, in a row.'),
  idleMs: count(1_000, 86_400_000)
    .default(600_000)
    .describe('Milliseconds unused after which a session is not used again. Keep it below the time-out of the system.'),
  timeOutUnitMs: count(1, 3_600_000)
    .default(60_000)
    .describe(
      'Milliseconds in one unit of the time-out that documents state. The unit is not published; minutes are assumed.',
    ),
  slowSelectionMs: count(0, 60_000)
    .default(1_000)
    .describe(
      'A selection of an account that took longer may have been sent twice, so its session is not used for another account.',
    ),
  checkSessionId: z
    .boolean()
    .default(true)
    .describe('Refuse a document that names another session than the one it was asked in.'),
  refusedLoginMs: count(0, 3_600_000)
    .default(60_000)
    .describe(
      'Milliseconds without another try after the system refused the log-in, so that the user is not locked out.',
    ),
});

/** What a council configures of a Civica OpenRevenues system, beside its address and its limits. */
export const civicaOptions = z.object({
  userId: z.string().min(1).describe('The user that logs in. It goes into query strings and is never logged.'),
  password: z.string().min(1).describe("That user's password."),
  sessions: sessions.prefault({}).describe('How sessions are pooled.'),
  words: civicaWords.prefault({}).describe('What the system says of sessions, and its yes and no.'),
  councilTax: councilTaxCodes.prefault({}).describe('Code lists of council tax.'),
  benefits: benefitCodes.prefault({}).describe('Code lists of benefits.'),
});

export type CivicaOptions = z.output<typeof civicaOptions>;
export type SessionOptions = CivicaOptions['sessions'];

import { z } from 'zod';
import { secretText } from '../../platform/config/secret.js';

const ms = (least: number, most: number) => z.number().int().min(least).max(most);

/** How OS Places is asked. A council has it by the Public Sector Geospatial Agreement. */
export const osPlacesConfig = z.object({
  baseUrl: z
    .url({ protocol: /^https?$/ })
    .default('https://api.os.uk/search/places/v1')
    .describe('Where it answers.'),
  key: secretText().describe('The key of the project in the OS Data Hub.'),
  transport: z.enum(['undici', 'node']).default('undici').describe('How it is spoken to. `node` is for tests.'),
  timeoutMs: ms(10, 60_000).default(3_000).describe('How long one call may take.'),
  freshMs: ms(10, 7 * 86_400_000)
    .default(3_600_000)
    .describe('How long an answer counts as just read.'),
  staleMs: ms(0, 30 * 86_400_000)
    .default(86_400_000)
    .describe('How much longer it is shown while OS cannot be asked.'),
});

export type OsPlacesConfig = z.output<typeof osPlacesConfig>;

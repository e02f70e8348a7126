import type { z } from 'zod';
import { Codebook } from '../../../../src/adapters/civica/codebook.js';
import { civicaOptions } from '../../../../src/adapters/civica/config.js';
import type { CivicaEvent } from '../../../../src/adapters/civica/events.js';
import type { Stamp } from '../../../../src/adapters/civica/stamp.js';
import { readXml } from '../../../../src/adapters/civica/xml.js';
import { Instant } from '../../../../src/domain/dates.js';
import { financialYear } from '../../../../src/domain/financial-year.js';
import { accountRef, personRef } from '../../../../src/domain/references.js';

export const AS_OF = '2026-11-21T10:00:00Z';
export const holder = personRef('testshire', '7004321');
export const yearKey = { account: accountRef('testshire', '50012345'), holder, year: financialYear(2026) };

/** What a decoder is given, with a council's own options laid over the published ones. */
export function aStamp(options: Record<string, unknown> = {}): Stamp & { readonly events: CivicaEvent[] } {
  const events: CivicaEvent[] = [];
  const parsed = civicaOptions.parse({ userId: 'u', password: 'p', ...options });
  return {
    system: 'testshire',
    codes: new Codebook(parsed, event => events.push(event)),
    asOf: Instant.from(AS_OF),
    events,
  };
}

/** Decodes a document as the adapter does, without a session. */
export function decode<Schema extends z.ZodObject, T, S extends Stamp>(
  xml: string,
  of: { readonly schema: Schema; readonly to: (document: z.output<Schema>, stamp: S) => T },
  stamp: S,
): T {
  const { node } = readXml('testshire', Buffer.from(xml), 'text/xml');
  return of.to(of.schema.parse(node), stamp);
}

import { civica } from '../../../../src/adapters/civica/civica.js';
import { civicaOptions } from '../../../../src/adapters/civica/config.js';
import type { CivicaEvent } from '../../../../src/adapters/civica/events.js';
import type { Call } from '../../../../src/adapters/ports/call.js';
import { stoppedClock } from '../../../../src/domain/dates.js';
import { financialYear } from '../../../../src/domain/financial-year.js';
import { accountRef, personRef } from '../../../../src/domain/references.js';
import { createUpstream } from '../../../../src/platform/http/create-upstream.js';
import type { Transport } from '../../../../src/platform/http/transport.js';
import type { FakeCivica } from './fake-civica.js';
import type { FakePerson } from './fake-documents.js';

export const NAME = 'testshire';
export const NINO = 'AA000042B';

export const person = (
  reference: string,
  accounts: readonly string[] = [],
  claims: readonly string[] = [],
): FakePerson => ({
  reference,
  surname: `Sample${reference}`,
  nino: NINO,
  accounts: accounts.map(ref => ({ ref, status: 'CURRENT' })),
  claims,
});

export const aCall = (more: Partial<Call> = {}): Call => ({
  deadlineAt: performance.now() + 8_000,
  authority: 'gateway',
  staleAllowed: false,
  fresh: false,
  ...more,
});

export const key = (account: string, holder: string) => ({
  account: accountRef(NAME, account),
  holder: personRef(NAME, holder),
});
export const yearKey = (account: string, holder: string, year = 2026) => ({
  ...key(account, holder),
  year: financialYear(year),
});

interface GatewayWith {
  readonly fake: FakeCivica;
  readonly options?: Record<string, unknown>;
  readonly now?: () => number;
  readonly password?: string;
}

/** The adapter over the real pipeline over the fake, with what it told of itself. */
export function gateway({ fake, options = {}, now, password = fake.password }: GatewayWith) {
  const events: CivicaEvent[] = [];
  const made = civica({
    name: NAME,
    options: civicaOptions.parse({ userId: 'svc', password, ...options }),
    upstream: upstreamOver(fake),
    clock: stoppedClock('2026-11-21T10:00:00Z'),
    observe: event => events.push(event),
    ...(now && { now }),
  });
  return { ...made, events };
}

const upstreamOver = (transport: Transport) =>
  createUpstream({
    system: NAME,
    baseUrl: 'http://fake.test/portal',
    transport,
    // So many failures in a row are wanted here that the breaker would open on the tests themselves.
    limits: { retry: { retries: 0 }, breaker: { failedInARow: 1_000, busyFrom: 1_000 }, bulkhead: { running: 50 } },
  });

import { once } from 'node:events';
import { type AddressInfo, createServer as createNetServer, type Socket } from 'node:net';
import { personRef } from '../../../src/domain/references.js';
import type { Trouble } from '../../../src/platform/http/upstream-error.js';
import { limitsOf } from '../../../src/platform/http/upstream-options.js';
import { createSqlUpstream } from '../../../src/platform/sql/create-sql-upstream.js';
import type { SqlAddress, SqlEngine } from '../../../src/platform/sql/engine.js';
import { postgresEngine } from '../../../src/platform/sql/postgres-engine.js';
import { sqlServerEngine } from '../../../src/platform/sql/sql-server-engine.js';
import { QUICK } from '../../support/troubles.js';
import { TROUBLE_ROWS, type TroubleRow } from '../../support/troubles-table.js';
import { aCall, connected, optionsFor } from './support/town.js';

/** What the table's rows are to a database: whatever HTTP says, it is not its protocol, so it never becomes an answer. */
const ENDED = /refused|hangs up without|resets without/;
const LONG_ENOUGH_MS = 2_000;
const SILENT: ReadonlySet<string> = new Set([
  'never answers',
  'sends a head that never ends',
  'drips its body',
  'stops in mid body',
]);

const address = (port: number): SqlAddress => {
  const where = { host: '127.0.0.1', port, database: 'x', user: 'x', password: 'x', tls: null };
  return { ...where, connections: 1, connectTimeoutMs: LONG_ENOUGH_MS };
};

const ENGINES: readonly (readonly [string, (at: SqlAddress) => SqlEngine])[] = [
  ['PostgreSQL', postgresEngine],
  ['SQL Server', sqlServerEngine],
];

/** The upstream in its trouble from the first byte on: a database's client does not send what an HTTP server waits for. */
async function serving(row: TroubleRow): Promise<{ port: number; close: () => Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createNetServer(socket => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', () => row.serve?.(socket, { contentType: 'text/plain', body: 'not a database' }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    if (server.listening) await once(server.close(), 'close');
  };
  if (row.serve === null) await close();
  return { port, close };
}

describe.each(ENGINES)('the shared table of troubles, met by the driver of %s', (_, engineAt) => {
  beforeAll(() => import('tedious')); // reading a driver in is no part of the time that a call may take

  const met = async (row: TroubleRow): Promise<unknown> => {
    const { port, close } = await serving(row);
    const limits = limitsOf({ ...QUICK, timeoutMs: LONG_ENOUGH_MS });
    const upstream = createSqlUpstream({ system: 'academy', engine: engineAt(address(port)), limits, maxRows: 10 });
    const read = upstream.read({ operation: 'health', read: async () => 'read' }, aCall());
    const outcome: unknown = await read.catch((error: unknown) => error);
    await Promise.all([close(), upstream.close()]);
    return outcome;
  };

  it('none of its rows becomes an answer: each is a trouble that may pass', async () => {
    // All at once, for most of them end only when their time is up.
    const outcomes = await Promise.all(TROUBLE_ROWS.map(async row => ({ name: row.name, outcome: await met(row) })));
    for (const { name, outcome } of outcomes) {
      expect(outcome).toMatchObject({ name: 'UpstreamError', system: 'academy', status: null });
      const { trouble } = outcome as { trouble: Trouble };
      const allowed = SILENT.has(name) ? ['timeout'] : ENDED.test(name) ? ['unavailable'] : ['timeout', 'unavailable'];
      expect({ name, allowed: allowed.includes(trouble), trouble }).toEqual({ name, allowed: true, trouble });
    }
    expect(outcomes.length).toBeGreaterThan(25);
  });
});

describe('the adapter in trouble', () => {
  it('tells each key of it, in words that hold nothing of the address', async () => {
    const { port } = await serving({ name: '', trouble: 'unavailable', serve: null });
    const { councilTax, health, upstream } = connected({
      options: optionsFor({ host: '127.0.0.1', port }),
      limits: QUICK,
    });
    const people = [personRef('academy', '7000100'), personRef('academy', '7000104')];
    const answers = await councilTax.customers(people, aCall());
    expect([...answers.keys()]).toEqual(people);
    for (const answer of answers.values()) {
      expect(answer).toMatchObject({ name: 'UpstreamError', system: 'academy', trouble: 'unavailable' });
      expect(JSON.stringify(answer) + String(answer)).not.toMatch(/127|testshire|guildhall|\d{4}/);
    }
    expect(await health.check(AbortSignal.timeout(5_000))).toBe('down');
    await upstream.close();
  });
});

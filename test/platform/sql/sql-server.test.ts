import { EventEmitter } from 'node:events';
import * as tedious from 'tedious';
import { limitsOf } from '../../../src/platform/http/upstream-options.js';
import { createSqlUpstream } from '../../../src/platform/sql/create-sql-upstream.js';
import { sqlServerEngine } from '../../../src/platform/sql/sql-server-engine.js';

/** What the fake server did, in order. */
type Did = string;

interface Script {
  /** Rows for a statement, an error, or nothing for ever. */
  readonly answer?: (sql: string) => readonly Record<string, unknown>[] | Error | 'never';
  readonly connect?: Error;
}

/** The driver with its sockets taken out: it calls back as tedious does. */
function fakeDriver({ answer = () => [], connect }: Script = {}) {
  const did: Did[] = [];
  class Connection extends EventEmitter {
    constructor(readonly config: tedious.ConnectionConfiguration) {
      super();
      did.push('open');
    }
    connect(done: (error?: Error) => void) {
      setImmediate(() => done(connect));
    }
    close() {
      did.push('close');
      this.emit('end');
    }
    beginTransaction(done: (error?: Error) => void, _name: string, isolation: number) {
      did.push(`begin ${isolation}`);
      setImmediate(() => done());
    }
    rollbackTransaction(done: (error?: Error) => void) {
      did.push('rollback');
      setImmediate(() => done());
    }
    execSqlBatch(request: tedious.Request) {
      did.push(String(request.sqlTextOrProcedure));
      setImmediate(() => request.callback(undefined, 0, []));
    }
    execSql(request: tedious.Request) {
      const sql = String(request.sqlTextOrProcedure);
      did.push(`${sql} ${JSON.stringify(request.parameters.map(({ name, type, value }) => [name, type.name, value]))}`);
      const told = answer(sql);
      if (told === 'never') return;
      setImmediate(() => {
        if (told instanceof Error) return request.callback(told, 0, []);
        for (const row of told) {
          const columns = Object.entries(row).map(([colName, value]) => ({ metadata: { colName }, value }));
          request.emit('row', columns);
        }
        request.callback(undefined, told.length, []);
      });
    }
  }
  const driver = async () => ({ ...tedious, Connection }) as unknown as typeof tedious;
  return { did, driver };
}

const address = {
  host: 'replica.example',
  port: 1433,
  database: 'RBViews',
  user: 'reader',
  password: 'swordfish',
  tls: {},
  connections: 2,
  connectTimeoutMs: 1_000,
};

const upstreamOver = (script?: Script) => {
  const { did, driver } = fakeDriver(script);
  const engine = sqlServerEngine(address, driver);
  const limits = limitsOf({ timeoutMs: 300, retry: { retries: 0 }, bulkhead: { running: 2 } });
  return { did, upstream: createSqlUpstream({ system: 'academy', engine, limits, maxRows: 3 }) };
};

const soon = () => ({ deadlineAt: performance.now() + 30_000 });
const select = { text: 'select x from y where z in (@1, @2)', values: [7, 'P00100'] };
const read = {
  operation: 'accounts',
  read: (reader: { rows(s: typeof select): Promise<unknown> }) => reader.rows(select),
};
const refusal = (number: number) =>
  Object.assign(new Error('Invalid object name dbo.secret'), { code: 'EREQUEST', number });

describe('SQL Server, its driver replaced', () => {
  it('is read in a transaction that is rolled back, with typed parameters and a limit on every wait', async () => {
    const row = { on: new Date('2026-04-06T00:00:00.000Z'), live: true, amount: '142.37', text: null };
    const { did, upstream } = upstreamOver({ answer: () => [row] });
    const rows = await upstream.read(read, soon());
    expect(rows).toEqual([{ on: '2026-04-06 00:00:00.000', live: 1, amount: '142.37', text: null }]);
    expect(did).toEqual([
      'open',
      'set lock_timeout 300; set xact_abort on',
      `begin ${tedious.ISOLATION_LEVEL.READ_COMMITTED}`,
      'select x from y where z in (@1, @2) [["1","Int",7],["2","VarChar","P00100"]]',
      'rollback',
    ]);
    await upstream.close();
  });

  it('uses a connection again, and closes it in the end', async () => {
    const { did, upstream } = upstreamOver();
    await upstream.read(read, soon());
    await upstream.read(read, soon());
    await upstream.close();
    expect(did.filter(one => one === 'open')).toHaveLength(1);
    expect(did.at(-1)).toBe('close');
  });

  it.each`
    number  | trouble          | because
    ${208}  | ${'refused'}     | ${'there is no such table'}
    ${229}  | ${'refused'}     | ${'the login may not read it'}
    ${1222} | ${'timeout'}     | ${'the table is locked while it is loaded'}
    ${1205} | ${'unavailable'} | ${'it was chosen to lose a deadlock'}
    ${8114} | ${'unreadable'}  | ${'a value could not be converted'}
  `('error $number is $trouble: $because', async ({ number, trouble }) => {
    const { did, upstream } = upstreamOver({ answer: () => refusal(number) });
    const error = await upstream.read(read, soon()).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'UpstreamError', system: 'academy', trouble });
    expect(`${error} ${JSON.stringify(error)}`).not.toMatch(/secret|swordfish|replica/);
    expect(did.at(-1)).toBe('rollback'); // refused in good order: the connection is kept
    await upstream.close();
  });

  it('lets the connection go when time is up, and opens another for the next read', async () => {
    let hang = true;
    const { did, upstream } = upstreamOver({ answer: () => (hang ? 'never' : []) });
    await expect(upstream.read(read, soon())).rejects.toMatchObject({ trouble: 'timeout' });
    expect(did.at(-1)).toBe('close');
    hang = false;
    await expect(upstream.read(read, soon())).resolves.toEqual([]);
    expect(did.filter(one => one === 'open')).toHaveLength(2);
    await upstream.close();
  });

  it.each`
    code          | trouble
    ${'ELOGIN'}   | ${'refused'}
    ${'ETIMEOUT'} | ${'timeout'}
    ${'ESOCKET'}  | ${'unavailable'}
  `('a connection that ends in $code is $trouble', async ({ code, trouble }) => {
    const { upstream } = upstreamOver({ connect: Object.assign(new Error('Login failed for reader'), { code }) });
    await expect(upstream.read(read, soon())).rejects.toMatchObject({ name: 'UpstreamError', trouble });
  });

  it('refuses more rows than one statement may give', async () => {
    const { upstream } = upstreamOver({ answer: () => [{}, {}, {}, {}] });
    await expect(upstream.read(read, soon())).rejects.toMatchObject({ trouble: 'unreadable' });
    await upstream.close();
  });
});

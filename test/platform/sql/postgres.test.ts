import pg from 'pg';
import { limitsOf, type UpstreamLimitsGiven } from '../../../src/platform/http/upstream-options.js';
import { createSqlUpstream } from '../../../src/platform/sql/create-sql-upstream.js';
import { postgresEngine } from '../../../src/platform/sql/postgres-engine.js';
import type { SqlReader } from '../../../src/platform/sql/sql-upstream.js';
import { describeWithPostgres } from '../../support/services.js';
import { scratchDatabase } from '../../support/stores.js';

const soon = () => ({ deadlineAt: performance.now() + 60_000 });
const asking = (text: string, values: unknown[] = []) => ({
  operation: 'test',
  read: (reader: SqlReader) => reader.rows({ text, values }),
});

describeWithPostgres('a copy that is read', url => {
  const scratch = scratchDatabase(url);
  const open: { close(): Promise<void> }[] = [];
  beforeAll(async () => {
    await scratch.create();
    const client = await another();
    await client.query(
      'create table t (id int, amount numeric(14,2), on_day timestamp); insert into t values (1, 1.10, now())',
    );
    await client.end();
  });
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close();
  });
  afterAll(() => scratch.drop());

  async function another() {
    const client = new pg.Client({ connectionString: scratch.url });
    await client.connect();
    return client;
  }

  const upstream = (limits: UpstreamLimitsGiven = {}, wrong: object = {}) => {
    const { hostname: host, port, username: user, password, pathname } = new URL(scratch.url);
    const where = {
      host,
      port: Number(port || 5_432),
      user,
      password: password || 'none',
      database: pathname.slice(1),
    };
    const engine = postgresEngine({ ...where, tls: null, connections: 2, connectTimeoutMs: 5_000, ...wrong });
    const all = limitsOf({ timeoutMs: 20_000, retry: { retries: 0 }, ...limits });
    const made = createSqlUpstream({ system: 'copy', engine, limits: all, maxRows: 100 });
    open.push(made);
    return made;
  };

  it('gives numbers of the database as numbers and everything else as text', async () => {
    const [row] = await upstream().read(asking('select id, amount, on_day from t where id = $1', [1]), soon());
    expect(row).toEqual({ id: 1, amount: '1.10', on_day: expect.stringMatching(/^\d{4}-\d{2}-\d{2} /) });
  });

  it('takes no writing, whoever’s the login is', async () => {
    const copy = upstream();
    for (const text of ['delete from t', 'insert into t values (2)', 'create table u (a int)'])
      await expect(copy.read(asking(text), soon())).rejects.toMatchObject({ name: 'UpstreamError', system: 'copy' });
    await expect(copy.read(asking('select id from t'), soon())).resolves.toEqual([{ id: 1 }]);
  });

  it.each`
    text                                 | trouble
    ${'select a from nothing'}           | ${'refused'}
    ${'select nothing from t'}           | ${'refused'}
    ${'select 1/0'}                      | ${'unreadable'}
    ${'select generate_series(1, 1000)'} | ${'unreadable'}
  `('$text is $trouble, and the next read is answered', async ({ text, trouble }) => {
    const copy = upstream();
    await expect(copy.read(asking(text), soon())).rejects.toMatchObject({ trouble });
    await expect(copy.read(asking('select 1 as one'), soon())).resolves.toEqual([{ one: 1 }]);
  });

  it('is left by the server as by us when a statement takes too long', async () => {
    const copy = upstream({ timeoutMs: 400 });
    await expect(copy.read(asking('select pg_sleep(30)'), soon())).rejects.toMatchObject({ trouble: 'timeout' });
    await expect(upstream().read(asking('select 1 as one'), soon())).resolves.toEqual([{ one: 1 }]);
  });

  it('is a timeout while somebody has the table locked, and no longer', async () => {
    const loader = await another();
    await loader.query('begin; lock table t in access exclusive mode');
    const copy = upstream({ timeoutMs: 500 });
    await expect(copy.read(asking('select id from t'), soon())).rejects.toMatchObject({ trouble: 'timeout' });
    await loader.query('commit');
    await loader.end();
    await expect(upstream().read(asking('select id from t'), soon())).resolves.toEqual([{ id: 1 }]);
  });

  it('is refused where there is no such database', async () => {
    const copy = upstream({}, { database: 'guildhall_there_is_none' });
    await expect(copy.read(asking('select 1'), soon())).rejects.toMatchObject({ trouble: 'refused' });
  });

  it('opens another connection where the server has closed the one it had', async () => {
    const copy = upstream();
    const [row] = await copy.read(asking('select pg_backend_pid() as pid'), soon());
    const killer = await another();
    await killer.query('select pg_terminate_backend($1)', [row?.pid]);
    await killer.end();
    await new Promise(resolve => setTimeout(resolve, 200)); // for the driver to see that its socket is closed
    await expect(copy.read(asking('select 1 as one'), soon())).resolves.toEqual([{ one: 1 }]);
  });
});

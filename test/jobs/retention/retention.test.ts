import { randomUUID } from 'node:crypto';
import { stoppedClock } from '../../../src/domain/dates.js';
import { retentionReport } from '../../../src/jobs/retention/report.js';
import { ReportError, retentionRun } from '../../../src/jobs/retention/run.js';
import { auditLog } from '../../../src/platform/audit/audit-log.js';
import { auditVerify } from '../../../src/platform/audit/verify.js';
import type { Database } from '../../../src/platform/database/database.js';
import { LAW } from '../../support/graph.js';
import { describeStores } from '../../support/stores.js';

const clock = stoppedClock('2026-11-23T09:00:00Z');

describeStores('retention', store => {
  const database = (): Database => store.database();
  const law = LAW.statute.on(clock.today());
  const audit = () =>
    auditLog({
      database: database(),
      clockNow: () => new Date(clock.now().epochMilliseconds),
      secret: Buffer.alloc(32, 7),
    });
  const report = () => retentionReport({ database: database(), law, clock });
  const run = (id: string, more: { batch?: number; mostBatches?: number } = {}) =>
    retentionRun({ database: database(), audit: audit(), clock, ...more }, id);
  const aCase = async (closed: string | null): Promise<string> => {
    const id = randomUUID();
    await database().run({
      text: `insert into casework_case (id, kind, state, version, open_to, person, facts, team, opened_at, changed_at, closed_at)
        values ($1, 'Thing', 'X', 1, 'staff', 'civica:1', '{}', 'team', '2000-01-01', '2000-01-01', $2)`,
      values: [id, closed],
    });
    await database().run({
      text: `insert into casework_event (case_id, version, action, to_state, actor, actor_class, purpose, at)
        values ($1, 1, 'open', 'X', 'officer', 'officer', 'enquiry', '2000-01-01')`,
      values: [id],
    });
    return id;
  };
  const aCommand = (at: string) =>
    database().run({
      text: `insert into casework_command (id, command, content_hash, at) values ($1, 'note', 'hash', $2)`,
      values: [randomUUID(), at],
    });
  const cases = async () =>
    (await database().run<{ id: string }>({ text: 'select id from casework_case order by opened_at, id' })).map(
      ({ id }) => id,
    );
  const dueOf = ({ rows }: Awaited<ReturnType<typeof report>>) =>
    Object.fromEntries(rows.map(({ kind, due, held }) => [kind, { due, held }]));

  let old = '';
  let young = '';
  let open = '';
  beforeAll(async () => {
    // Closed at the last moment of the last day that goes, in London, and at the first that stays.
    old = await aCase('2020-11-22T23:59:59Z');
    young = await aCase('2020-11-23T00:00:00Z');
    open = await aCase(null);
    await aCommand('2026-10-23T22:59:59Z');
    await aCommand('2026-10-23T23:00:00Z');
  });

  it('says what is due by the law of the day, and removes nothing', async () => {
    const said = await report();
    expect(dueOf(said)).toMatchObject({ command: { due: 1, held: 0 }, case: { due: 1, held: 0 } });
    expect(said.rows.find(({ kind }) => kind === 'case')).toMatchObject({
      before: '2020-11-23',
      law: expect.stringContaining('Limitation Act 1980'),
    });
    expect(new Set(await cases())).toEqual(new Set([old, young, open]));
  });

  it('lets go of the register’s notices that were acted on, and of none that waits', async () => {
    const notice = (id: string, state: string, at: string) =>
      database().run({
        text: `insert into breathing_space_notice (id, sealed, received_at, state) values ($1, '\\x00', $2, $3)`,
        values: [id, at, state],
      });
    // 90 days before 23 November 2026 is 25 August 2026, in London from 23:00 UTC the day before.
    await notice('old', 'TAKEN', '2026-08-24T22:59:59Z');
    await notice('young', 'TAKEN', '2026-08-24T23:00:00Z');
    await notice('waiting', 'WAITING', '2020-01-01T00:00:00Z');
    await notice('undescribed', 'UNKNOWN', '2020-01-01T00:00:00Z');
    expect(dueOf(await report())).toMatchObject({ 'register-notice': { due: 1, held: 0 } });
    await database().run({ text: 'delete from breathing_space_notice', values: [] });
  });

  it('keeps what something else still needs, and counts it', async () => {
    await database().run({ text: 'create table holder (case_id uuid references casework_case (id))' });
    await database().run({ text: 'insert into holder values ($1)', values: [old] });
    const said = await report();
    expect(dueOf(said)).toMatchObject({ case: { due: 0, held: 1 } });
    await run(said.id);
    expect(await cases()).toContain(old);
    await database().run({ text: 'drop table holder' });
  });

  it('removes what was reported, leaves a mark and an entry, and is whole', async () => {
    const { id } = await report();
    const removed = await run(id);
    expect(removed).toContainEqual({ kind: 'case', removed: 1, more: false });
    expect(new Set(await cases())).toEqual(new Set([young, open]));
    const marks = await database().run({ text: `select reference, law from retention_removed where kind = 'case'` });
    expect(marks).toEqual([{ reference: `guildhall:${old}`, law: expect.stringContaining('Limitation Act') }]);
    const [entries] = await database().run<{ n: number }>({
      text: `select count(*)::int as n from audit_entry where operation = 'retention' and what ? 'Retention.case' and jsonb_array_length(whose_hashes) = 1`,
    });
    expect(entries?.n).toBe(1);
    expect(await auditVerify(database())).toMatchObject({ ok: true });
  });

  it('removes nothing without a report, twice by one, or by one that is long past', async () => {
    const { id } = await report();
    await run(id);
    await expect(run(id)).rejects.toThrow(ReportError);
    await expect(run(randomUUID())).rejects.toThrow(/no report/);
    const late = await report();
    const later = stoppedClock('2027-01-23T09:00:00Z');
    await expect(retentionRun({ database: database(), audit: audit(), clock: later }, late.id)).rejects.toThrow(
      /older than 31 days/,
    );
  });

  it('goes on where a run ended, and removes no more than the report’s own days', async () => {
    for (let n = 0; n < 5; n += 1) await aCommand('2026-01-01T00:00:00Z');
    const { id } = await report();
    expect(await run(id, { batch: 2, mostBatches: 1 })).toContainEqual({ kind: 'command', removed: 2, more: true });
    expect(await run(id, { batch: 2, mostBatches: 9 })).toContainEqual({ kind: 'command', removed: 3, more: false });
    expect(new Set(await cases())).toEqual(new Set([young, open]));
  });
});

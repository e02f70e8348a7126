import { auditLog } from '../../../src/platform/audit/audit-log.js';
import type { Anchor } from '../../../src/platform/audit/findings.js';
import { removeOld } from '../../../src/platform/audit/remove.js';
import { auditVerify } from '../../../src/platform/audit/verify.js';
import type { Database } from '../../../src/platform/database/database.js';
import { describeStores } from '../../support/stores.js';

const SECRET = Buffer.alloc(32, 7);

describeStores('the beginning of the audit log, removed', store => {
  let now = new Date('2018-01-01T09:00:00Z');
  const database = (): Database => store.database();
  const log = () => auditLog({ database: database(), clockNow: () => now, secret: SECRET });
  const entry = (n: number) => ({
    requestId: `request-${n}`,
    subject: 'officer',
    client: 'test',
    callerClass: 'officer',
    purpose: 'enquiry',
    operation: 'test',
    what: ['Customer.name'],
    whose: ['civica:1'],
    outcome: 'shown',
  });
  const heads = () => database().run<Anchor>({ text: 'select sequence, hash from audit_log order by sequence' });
  const remove = async (anchors: readonly Anchor[]) => {
    const audit = log();
    const before = new Date('2020-01-01T00:00:00Z');
    const removed = await removeOld({ database: database(), audit, anchors, before, now, requestId: 'removal' });
    await audit.close();
    return removed;
  };

  let noted: Anchor[] = [];
  beforeAll(async () => {
    const audit = log();
    for (let n = 0; n < 6; n += 1) await audit.record(entry(n));
    now = new Date('2026-11-23T09:00:00Z');
    for (let n = 6; n < 9; n += 1) await audit.record(entry(n));
    await audit.close();
    noted = (await heads()).filter(({ sequence }) => [4, 8].includes(sequence));
  });

  it('goes nowhere but to a head that was noted, and is still what was noted', async () => {
    expect(await remove([])).toEqual({ groups: 0, upTo: null });
    expect(await remove([{ sequence: 4, hash: 'f'.repeat(64) }])).toEqual({ groups: 0, upTo: null });
    expect(await auditVerify(database(), noted)).toMatchObject({ ok: true });
  });

  it('leaves a chain that verifies and says itself what is gone', async () => {
    const { groups, upTo } = await remove(noted);
    expect({ groups, upTo: upTo?.sequence }).toEqual({ groups: 5, upTo: 4 });
    const report = await auditVerify(database(), noted);
    expect(report).toMatchObject({ ok: true, findings: [], groups: 6, lastSequence: 10 });
    expect((await heads())[0]?.sequence).toBe(5);
    expect(await remove(noted)).toEqual({ groups: 0, upTo: null });
  });

  const inPlain = async (...statements: string[]) => {
    const [of] = ['alter table audit_log disable trigger all; alter table audit_removed disable trigger all'];
    await database().run({ text: of });
    for (const text of statements) await database().run({ text });
  };

  it('still names the first bad group behind what was removed', async () => {
    await inPlain(
      `create table kept as select * from audit_log`,
      `update audit_log set entries = '[]' where sequence = 7`,
    );
    expect((await auditVerify(database(), noted)).findings[0]).toMatchObject({ kind: 'changed', sequence: 7 });
    await inPlain('delete from audit_log', 'insert into audit_log select * from kept');
    await inPlain('delete from audit_log where sequence <= 5');
    expect((await auditVerify(database(), noted)).findings[0]).toMatchObject({ kind: 'removed', sequence: 5 });
    await inPlain('delete from audit_log', 'insert into audit_log select * from kept');
  });

  it('names a removal that somebody made up', async () => {
    await inPlain(
      'delete from audit_log where sequence <= 7',
      `insert into audit_removed select sequence, hash, 8, now() from kept where sequence = 7`,
    );
    expect((await auditVerify(database(), noted)).findings).toMatchObject([{ kind: 'removed', sequence: 0 }]);
    await inPlain(
      'delete from audit_removed where sequence = 7',
      'delete from audit_log',
      'insert into audit_log select * from kept',
    );
    expect(await auditVerify(database(), noted)).toMatchObject({ ok: true });
  });
});

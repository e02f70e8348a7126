import { randomBytes } from 'node:crypto';
import { auditLog } from '../../../src/platform/audit/audit-log.js';
import type { AuditEntry } from '../../../src/platform/audit/entry.js';
import { pseudonyms } from '../../../src/platform/audit/pseudonyms.js';
import { auditVerify } from '../../../src/platform/audit/verify.js';
import { whoRead } from '../../../src/platform/audit/who-read.js';
import type { Database } from '../../../src/platform/database/database.js';
import { describeStores } from '../../support/stores.js';

const secret = randomBytes(32);
const what = Object.freeze(['CouncilTaxAccount.balance', 'personal/account/council']);
const anEntry = (given: Partial<AuditEntry> = {}): AuditEntry => ({
  requestId: 'r-1',
  subject: 'officer-7',
  client: 'contact-centre',
  callerClass: 'officer',
  purpose: 'enquiry',
  operation: 'CustomerView',
  what,
  whose: ['civica:person:104'],
  outcome: 'answered',
  ...given,
});

describeStores('the audit log', ({ database, openAnother }) => {
  let now = new Date('2026-11-21T09:00:00.000Z');
  const aLog = (over: Database = database()) => auditLog({ database: over, clockNow: () => now, secret });
  const count = async (table: string) =>
    (await database().run<{ n: number }>({ text: `select count(*) as n from ${table}` }))[0]?.n ?? -1;

  /** Does what the store refuses, as somebody with the keys of the server could. */
  const tamper = async (...statements: string[]) => {
    for (const text of [
      'alter table audit_log disable trigger user',
      'alter table audit_what disable trigger user',
      ...statements,
      'alter table audit_log enable trigger user',
      'alter table audit_what enable trigger user',
    ]) {
      await database().run({ text });
    }
  };
  const wipe = () => tamper('delete from audit_log where sequence > 0', 'delete from audit_what');
  /** One row each. */
  const writeGroups = async (groups: number) => {
    const log = aLog();
    for (let group = 1; group <= groups; group += 1) await log.record(anEntry({ requestId: `r-${group}` }));
    await log.close();
  };

  beforeEach(async () => {
    now = new Date('2026-11-21T09:00:00.000Z');
    await wipe();
  });

  it('has kept an entry when record resolves, and holds no reference in clear', async () => {
    await aLog().record(anEntry());
    const rows = await database().run({ text: 'select * from audit_entry' });
    expect(rows).toEqual([
      {
        sequence: 1,
        position: 1,
        at: now,
        request_id: 'r-1',
        subject_hash: pseudonyms({ secret }).of('officer-7'),
        client: 'contact-centre',
        caller_class: 'officer',
        purpose: 'enquiry',
        operation: 'CustomerView',
        what,
        whose_hashes: [pseudonyms({ secret }).of('civica:person:104')],
        outcome: 'answered',
      },
    ]);
    const [kept] = await database().run<{ entries: string }>({
      text: 'select entries from audit_log where sequence = 1',
    });
    expect(kept?.entries).not.toMatch(/officer-7|104/);
  });

  it('keeps entries that arrive together in few rows, and each list of fields once', async () => {
    const log = aLog();
    await Promise.all(Array.from({ length: 200 }, (_, n) => log.record(anEntry({ requestId: `r-${n}` }))));
    expect(await count('audit_entry')).toBe(200);
    expect(await count('audit_log')).toBeLessThanOrEqual(4);
    expect(await count('audit_what')).toBe(1);
    await expect(auditVerify(database())).resolves.toMatchObject({ ok: true, entries: 200, findings: [] });
  });

  it('tells who read a person between two instants, and nobody else', async () => {
    const log = aLog();
    await log.record(anEntry({ requestId: 'before' }));
    now = new Date('2026-11-22T00:00:00.000Z');
    await Promise.all([
      log.record(anEntry({ requestId: 'within', whose: ['civica:person:9', 'civica:person:104'] })),
      log.record(anEntry({ requestId: 'another person', whose: ['civica:person:9'] })),
    ]);
    now = new Date('2026-11-23T00:00:00.000Z');
    await log.record(anEntry({ requestId: 'at the end, which is not within' }));
    const { reads, more } = await whoRead(database(), pseudonyms({ secret }), {
      reference: 'civica:person:104',
      from: new Date('2026-11-22T00:00:00Z'),
      to: new Date('2026-11-23T00:00:00Z'),
    });
    expect(reads.map(({ requestId }) => requestId)).toEqual(['within']);
    expect(reads[0]?.what).toEqual(what);
    expect(more).toBe(false);
  });

  it('finds under a former key what was written before the key changed, and says when there is more', async () => {
    const log = aLog();
    await log.record(anEntry({ requestId: 'r-1' }));
    await log.record(anEntry({ requestId: 'r-2' }));
    const people = pseudonyms({ secret: randomBytes(32), former: [secret] });
    const question = { reference: 'civica:person:104', from: new Date(0), to: new Date('2027-01-01'), maxGroups: 1 };
    const { reads, more } = await whoRead(database(), people, question);
    expect(reads.map(({ requestId }) => requestId)).toEqual(['r-1']);
    expect(more).toBe(true);
  });

  it('rejects the entry when the store does not keep it, says so to its owner, and keeps the next', async () => {
    const failures: unknown[] = [];
    const log = auditLog({
      database: database(),
      clockNow: () => now,
      secret,
      onFailed: error => failures.push(error),
    });
    await database().run({ text: 'alter table audit_log rename to audit_log_away' });
    await expect(log.record(anEntry())).rejects.toMatchObject({ name: 'AuditError', trouble: 'failed' });
    await database().run({ text: 'alter table audit_log_away rename to audit_log' });
    expect(failures).toHaveLength(1);
    await log.record(anEntry({ requestId: 'r-2' }));
    await expect(auditVerify(database())).resolves.toMatchObject({ ok: true, entries: 1 });
  });

  it('refuses to change or remove what is kept', async () => {
    await writeGroups(1);
    for (const text of ["update audit_log set entries = '[]'", 'delete from audit_log', 'delete from audit_what']) {
      await expect(database().run({ text })).rejects.toThrow('only ever added to');
    }
  });

  describe('verification', () => {
    beforeEach(() => writeGroups(6));
    const findings = async (anchors: { sequence: number; hash: string }[] = []) =>
      (await auditVerify(database(), anchors)).findings.map(({ kind, sequence }) => `${kind} ${sequence}`);

    it('finds nothing in a log that nobody touched', async () => {
      await expect(findings()).resolves.toEqual([]);
    });
    it('names a change', async () => {
      await tamper("update audit_log set entries = replace(entries, 'enquiry', 'support') where sequence = 3");
      await expect(findings()).resolves.toEqual(['changed 3']);
    });
    it('names a change that leaves no JSON, under a hash made to fit', async () => {
      await tamper(`update audit_log set entries = 'x', hash = encode(sha256(convert_to(sequence || '|' || previous_hash || '|' ||
        encode(sha256('x'), 'hex'), 'UTF8')), 'hex') where sequence = 6`);
      await expect(findings()).resolves.toEqual(['changed 6']);
    });
    it('names a false date, which would hide a group from a search', async () => {
      await tamper("update audit_log set last_at = '2020-01-01' where sequence = 4");
      await expect(findings()).resolves.toEqual(['changed 4']);
    });
    it('names a removal', async () => {
      await tamper('delete from audit_log where sequence in (3, 4)');
      await expect(findings()).resolves.toEqual(['removed 3']);
    });
    it('names a removal that was closed by renumbering', async () => {
      await tamper(
        'delete from audit_log where sequence = 3',
        'update audit_log set sequence = sequence - 1 where sequence > 3',
      );
      await expect(findings()).resolves.toEqual(['moved 3', 'moved 4', 'moved 5']);
    });
    it('names a swap', async () => {
      await tamper(
        'update audit_log set sequence = -5 where sequence = 2',
        'update audit_log set sequence = 2 where sequence = 5',
        'update audit_log set sequence = 5 where sequence = -5',
      );
      await expect(findings()).resolves.toEqual(['moved 2', 'moved 5']);
    });
    it('names a group that was put in with a hash of its own', async () => {
      await tamper(`update audit_log set previous_hash = 'invented', hash = encode(sha256(convert_to(sequence || '|invented|' ||
        encode(sha256(convert_to(entries, 'UTF8')), 'hex'), 'UTF8')), 'hex') where sequence = 6`);
      await expect(findings()).resolves.toEqual(['unlinked 6']);
    });
    it('names a cut, and a log written anew, by what was noted outside', async () => {
      const [head] = await database().run<{ sequence: number; hash: string }>({
        text: 'select sequence, hash from audit_log where sequence = 6',
      });
      const noted = head ? [head] : [];
      await tamper('delete from audit_log where sequence > 4');
      await expect(findings()).resolves.toEqual([]);
      await expect(findings(noted)).resolves.toEqual(['cut 5']);
      await writeGroups(3);
      await expect(findings(noted)).resolves.toEqual(['rewritten 6']);
    });
    it('names a changed list of fields', async () => {
      await tamper("update audit_what set what = '[]'");
      await expect(findings()).resolves.toEqual(['list-changed -1']);
    });
    it('names a log whose first link is gone', async () => {
      const [genesis] = await database().run<{ row: string }>({
        text: 'select row_to_json(audit_log)::text as row from audit_log where sequence = 0',
      });
      await tamper('delete from audit_log where sequence < 2');
      await expect(findings()).resolves.toEqual(['removed 0']);
      await database().run({
        text: 'insert into audit_log select * from json_populate_record(null::audit_log, $1::json)',
        values: [genesis?.row],
      });
    });
  });

  if (openAnother) {
    it('has one chain, whole, when several gateways write at once', async () => {
      const gateways = await Promise.all([openAnother(), openAnother(), openAnother()]);
      const logs = [database(), ...gateways].map(aLog);
      await Promise.all(
        logs.map(async (log, gateway) => {
          for (let n = 0; n < 40; n += 1) await log.record(anEntry({ requestId: `g${gateway}-${n}` }));
        }),
      );
      await Promise.all(gateways.map(one => one.close()));
      await expect(auditVerify(database())).resolves.toMatchObject({ ok: true, entries: 160 });
    });
  }
});

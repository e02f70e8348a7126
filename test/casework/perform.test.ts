import { sql } from 'kysely';
import { backOfficeTask } from '../../src/casework/back-office/task.js';
import { BOUNDARIES, type Boundary } from '../../src/casework/boundary.js';
import type { Command } from '../../src/casework/command.js';
import { done, refuse } from '../../src/casework/outcome.js';
import { perform } from '../../src/casework/perform.js';
import { personRef } from '../../src/domain/references.js';
import { auditLog } from '../../src/platform/audit/audit-log.js';
import { auditVerify } from '../../src/platform/audit/verify.js';
import { type Jobs, openJobs } from '../../src/platform/jobs/jobs.js';
import { anActing } from '../support/acting.js';
import { describeStores } from '../support/stores.js';

const PERSON = personRef('civica', '900001');

/** Opens a task; refuses, after it has opened one, where the title says so. */
const openTask: Command<{ readonly title: string }> = {
  name: 'openTask',
  async run(work, { title }) {
    const facts = { system: 'civica', title, entries: [], cause: null, proof: null, seen: 'NOT_LOOKED' as const };
    const task = await work.open(backOfficeTask, { person: PERSON, facts });
    if (title === 'refuse') return refuse('BEYOND_AUTHORITY', 'This is more than you may decide. Ask for authority.');
    return done(task);
  },
};

describeStores('performing a command', store => {
  let jobs: Jobs | undefined;
  afterAll(() => jobs?.close(1_000));
  const performing = (boundary?: (at: Boundary) => void) => {
    const database = store.database();
    const audit = auditLog({ database, clockNow: () => new Date('2026-11-23T09:00:00Z'), secret: Buffer.alloc(32, 7) });
    jobs ??= openJobs({ database, kinds: [] });
    return { database, jobs, audit, ...(boundary && { boundary }) };
  };
  const count = async (table: string) => {
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(
      store.database().kysely,
    );
    return rows[0]?.n ?? 0;
  };
  const everything = async () => ({
    cases: await count('casework_case'),
    events: await count('casework_event'),
    told: await count('casework_outbox'),
    commands: await count('casework_command'),
    audited: await count('audit_log'),
  });
  const send = (title: string, key: string, means = performing()) =>
    perform(means, { command: openTask, input: { title }, key, acting: anActing() });

  it('does a command once, however often it is sent, and answers the same', async () => {
    const before = await everything();
    const first = await send('Move', 'key-1');
    expect(first).toMatchObject({ kind: 'ChangeDone', also: [] });
    const after = await everything();
    expect(after).toEqual({
      cases: before.cases + 1,
      events: before.events + 1,
      told: before.told + 1,
      commands: before.commands + 1,
      audited: before.audited + 1,
    });
    expect(await send('Move', 'key-1')).toEqual(first);
    expect(await everything()).toEqual(after);
  });

  it('takes the same key with other content for a conflict', async () => {
    await send('Move', 'key-2');
    const before = await everything();
    expect(await send('Another', 'key-2')).toMatchObject({ kind: 'ChangeConflict' });
    expect(await everything()).toEqual(before);
  });

  it('lets another person use the same key', async () => {
    await send('Move', 'key-3');
    const other = await perform(performing(), {
      command: openTask,
      input: { title: 'Move' },
      key: 'key-3',
      acting: anActing({ subject: 'officer-2' }),
    });
    expect(other).toMatchObject({ kind: 'ChangeDone' });
  });

  it('undoes what a refused command had done, keeps the refusal as its answer, and audits it', async () => {
    const before = await everything();
    const refused = await send('refuse', 'key-4');
    expect(refused).toMatchObject({ kind: 'ChangeRefused', reasons: [{ code: 'BEYOND_AUTHORITY' }] });
    expect(await everything()).toEqual({ ...before, commands: before.commands + 1, audited: before.audited + 1 });
    expect(await send('refuse', 'key-4')).toEqual(refused);
  });

  const within = BOUNDARIES.filter(at => at.startsWith('command:'));
  it.each(within)('loses nothing and does nothing twice where the process ends at %s', async at => {
    const before = await everything();
    const dying = performing(here => {
      if (here === at) throw new Error('killed');
    });
    const key = `killed at ${at}`;
    await expect(send('Move', key, dying)).rejects.toThrow('killed');
    const committed = at === 'command:committed';
    expect((await everything()).cases).toBe(before.cases + (committed ? 1 : 0));
    expect(await send('Move', key)).toMatchObject({ kind: 'ChangeDone' });
    expect(await everything()).toEqual({
      cases: before.cases + 1,
      events: before.events + 1,
      told: before.told + 1,
      commands: before.commands + 1,
      audited: before.audited + 1,
    });
  });

  it('does a command once that is sent ten times at the same moment', async () => {
    const before = await everything();
    const answers = await Promise.all(Array.from({ length: 10 }, () => send('Move', 'key-5')));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect((await everything()).cases).toBe(before.cases + 1);
  });

  it('leaves a chain of audit that holds', async () => {
    await send('Move', 'key-6');
    expect((await auditVerify(store.database())).findings).toEqual([]);
  });
});

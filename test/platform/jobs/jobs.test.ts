import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../../src/platform/database/database.js';
import { jobKind } from '../../../src/platform/jobs/job-kind.js';
import { type Attempt, type Jobs, openJobs } from '../../../src/platform/jobs/jobs.js';
import { describeStores } from '../../support/stores.js';

const greet = jobKind({ name: 'greet', shape: z.strictObject({ ref: z.string() }), retries: 1, retryAfterSeconds: 0 });
const count = jobKind({ name: 'count', shape: z.strictObject({ ref: z.string() }), retries: 0 });

const MOST_LOOKS = 200;

/** Real time, because the engine lives in the store: until it is so, or ten seconds have gone. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    if (await holds()) return;
    await pause(50);
  }
  throw new Error('It did not come about');
}

describeStores('jobs', store => {
  const opened: Jobs[] = [];
  const jobsOn = (database: Database, onFailed?: (kind: string, error: unknown, attempt: Attempt) => void) => {
    const jobs = openJobs({ database, kinds: [greet, count], pollSeconds: 0.5, ...(onFailed && { onFailed }) });
    opened.push(jobs);
    return jobs;
  };
  afterEach(async () => {
    for (const jobs of opened.splice(0)) await jobs.close(1_000);
    await sql`delete from jobs.job`.execute(store.database().kysely);
  });
  const enqueue = (jobs: Jobs, ref: string, key?: string) =>
    store
      .database()
      .transaction(transaction => jobs.enqueue(transaction, { kind: greet, data: { ref }, ...(key && { key }) }));

  it('does a job whose transaction held, and none whose transaction was undone', async () => {
    const jobs = jobsOn(store.database());
    await jobs.ready();
    const undone = store.database().transaction(async transaction => {
      await jobs.enqueue(transaction, { kind: greet, data: { ref: 'undone' } });
      throw new Error('undo');
    });
    await expect(undone).rejects.toThrow('undo');
    await enqueue(jobs, 'held');
    const seen: string[] = [];
    await jobs.work(greet, async ({ ref }) => {
      seen.push(ref);
    });
    await until(() => seen.length > 0);
    await pause(600);
    expect(seen).toEqual(['held']);
  });

  it('takes on the limits of a kind that have changed since the last start, and writes no others', async () => {
    const queues = async () => {
      const { rows } = await sql<{ name: string; tries: number; at: Date }>`
        select name, retry_limit as tries, updated_on as at from jobs.queue order by name`.execute(
        store.database().kysely,
      );
      return rows;
    };
    await jobsOn(store.database()).ready();
    const before = await queues();
    const more = openJobs({ database: store.database(), kinds: [count, { ...greet, retries: 7 }], pollSeconds: 0.5 });
    opened.push(more);
    await more.ready();
    const after = await queues();
    expect(after.map(({ name, tries }) => [name, tries])).toEqual(
      expect.arrayContaining([
        ['count', 0],
        ['greet', 7],
      ]),
    );
    const written = (rows: typeof after) => rows.find(({ name }) => name === 'count')?.at;
    expect(written(after)).toEqual(written(before));
    await jobsOn(store.database()).ready(); // as the other tests want it
  });

  it('takes two jobs with one key for one, also when the first is done', async () => {
    const jobs = jobsOn(store.database());
    const seen: string[] = [];
    await jobs.work(greet, async ({ ref }) => {
      seen.push(ref);
    });
    expect(await enqueue(jobs, 'first', 'same')).not.toBeNull();
    jobs.nudge(greet);
    await until(() => seen.length === 1);
    expect(await enqueue(jobs, 'second', 'same')).toBeNull();
  });

  it('tries again, gives up after the stated number of tries, and shows what it gave up without what the error said', async () => {
    const failures: [number, boolean][] = [];
    const jobs = jobsOn(store.database(), (_kind, _error, attempt) => failures.push([attempt.number, attempt.last]));
    await jobs.work(greet, () => Promise.reject(Object.assign(new Error('Mr Secret'), { code: 'EPIPE' })));
    const id = await enqueue(jobs, 'stubborn');
    await until(async () => (await jobs.failed.list({ first: 5 })).length === 1);
    expect(failures).toEqual([
      [1, false],
      [2, true],
    ]);
    expect(await jobs.failed.list({ first: 5 })).toMatchObject([
      { id, kind: 'greet', tries: 2, reason: 'Error EPIPE' },
    ]);
    expect(await jobs.failed.counts()).toEqual([{ kind: 'greet', waiting: 0, underWay: 0, failed: 1 }]);
    const { rows } = await sql`select output::text as output from jobs.job`.execute(store.database().kysely);
    expect(JSON.stringify(rows)).not.toContain('Secret');
    expect(JSON.stringify(rows)).not.toContain('.ts');
  });

  it('tries a failed job once more when asked', async () => {
    let well = false;
    const jobs = jobsOn(store.database());
    const seen: string[] = [];
    await jobs.work(count, async ({ ref }) => {
      if (!well) throw new Error('not yet');
      seen.push(ref);
    });
    const id = await store
      .database()
      .transaction(transaction => jobs.enqueue(transaction, { kind: count, data: { ref: 'again' } }));
    await until(async () => (await jobs.failed.list({ first: 1 })).length === 1);
    well = true;
    expect(await jobs.failed.retry(id ?? '')).toBe(true);
    await until(() => seen.length === 1);
    expect(await jobs.failed.retry(id ?? '')).toBe(false);
  });

  it('refuses data that are not of the kind', async () => {
    const jobs = jobsOn(store.database());
    await jobs.ready();
    const wrong = store
      .database()
      .transaction(transaction =>
        jobs.enqueue(transaction, { kind: greet, data: { ref: 'fine', surname: 'no' } as { ref: string } }),
      );
    await expect(wrong).rejects.toThrow();
  });

  it('does each of forty jobs once, with two processes at work', async () => {
    const another = await store.openAnother?.();
    const seen: string[] = [];
    const all = [jobsOn(store.database()), ...(another ? [jobsOn(another)] : [])];
    for (const jobs of all) {
      await jobs.work(
        greet,
        async ({ ref }) => {
          seen.push(ref);
        },
        2,
      );
    }
    const [first] = all;
    await store.database().transaction(async transaction => {
      for (let number = 0; number < 40; number += 1)
        await first?.enqueue(transaction, { kind: greet, data: { ref: `${number}` } });
    });
    await until(() => {
      for (const jobs of all) jobs.nudge(greet);
      return seen.length >= 40;
    });
    await pause(100);
    expect(new Set(seen).size).toBe(40);
    expect(seen).toHaveLength(40);
    for (const jobs of opened.splice(0)) await jobs.close(1_000);
    await another?.close();
  });
});

import type { Transaction } from 'kysely';
import PgBoss from 'pg-boss';
import type { Database } from '../database/database.js';
import { inTransaction, onStore } from './as-sql.js';
import { type FailedJobs, failedJobs } from './failed-jobs.js';
import { JobFailure } from './job-failure.js';
import { jobIdOf } from './job-id.js';
import type { JobKind, JobQueue } from './job-kind.js';

/** One try at one job. */
export interface Attempt {
  readonly id: string;
  /** 1 for the first. */
  readonly number: number;
  readonly last: boolean;
}

type Handler<Data extends object> = (data: Data, attempt: Attempt) => Promise<void>;

export interface Enqueue {
  /** Two jobs of a kind with equal keys are one, also while the first is long done (for as long as it is kept). */
  readonly key?: string;
  readonly notBefore?: Date;
}

export interface JobsOptions {
  readonly database: Database;
  /** Every kind there is: a job of another kind would lie in no queue. */
  readonly kinds: readonly JobQueue[];
  /** Told of each try that failed, before it is tried again or given up. */
  readonly onFailed?: (kind: string, error: unknown, attempt: Attempt) => void;
  /** Told when the engine itself cannot reach the store. It goes on trying. */
  readonly onTrouble?: (error: Error) => void;
  /** How long a new job of another process can lie unseen. */
  readonly pollSeconds?: number;
}

/**
 * Work with no caller: kept in the store, tried again with growing waits, given up after a stated number of tries, safe with
 * several processes on one store. A job runs at least once: what it does must bear being done twice.
 */
export interface Jobs {
  /** Makes the queues where they are not there yet. Asked for before a transaction that enqueues is begun. */
  ready(): Promise<void>;
  /** The job is there exactly if the transaction holds. Null where a job with this key is there already. */
  enqueue<Data extends object>(
    transaction: Transaction<unknown>,
    job: { readonly kind: JobKind<Data>; readonly data: Data } & Enqueue,
  ): Promise<string | null>;
  /** Looks at once for work of this kind, instead of at the next poll: after the transaction that enqueued. */
  nudge(kind: Pick<JobQueue, 'name'>): void;
  /** Takes jobs of the kind from now on, `atOnce` of them side by side in this process. */
  work<Data extends object>(kind: JobKind<Data>, handler: Handler<Data>, atOnce?: number): Promise<void>;
  /** Runs a job of the kind by a cron line in London's time, once however many processes there are. */
  schedule<Data extends object>(kind: JobKind<Data>, cron: string, data: Data): Promise<void>;
  readonly failed: FailedJobs;
  /** Lets work under way end, for so long. */
  close(waitMs?: number): Promise<void>;
}

const SCHEMA = 'jobs';
const DAY_SECONDS = 86_400;

export function openJobs(options: JobsOptions): Jobs {
  const { database, kinds, onFailed, onTrouble, pollSeconds = 2 } = options;
  const boss = new PgBoss({
    db: onStore(database),
    schema: SCHEMA,
    deleteAfterDays: 30,
    // Failed jobs stay among the live ones until somebody has looked at them, or for a fortnight.
    archiveFailedAfterSeconds: 14 * DAY_SECONDS,
    pollingIntervalSeconds: pollSeconds,
    // Cron lines have minutes, no seconds: two looks a minute miss none, and the embedded store has other work.
    cronMonitorIntervalSeconds: 30,
    cronWorkerIntervalSeconds: 30,
  });
  boss.on('error', error => onTrouble?.(error));
  const workers = new Map<string, string[]>();
  let started: Promise<void> | undefined;
  const ready = () => (started ??= prepared(boss, kinds));

  return {
    ready,
    async enqueue(transaction, { kind, data, key, notBefore }) {
      return boss.send(kind.name, kind.shape.parse(data), {
        db: inTransaction(transaction),
        ...(key !== undefined && { id: jobIdOf(kind.name, key) }),
        ...(notBefore && { startAfter: notBefore }),
      });
    },
    nudge: ({ name }) => {
      for (const id of workers.get(name) ?? []) boss.notifyWorker(id);
    },
    async work(kind, handler, atOnce = 1) {
      await ready();
      const ids = Array.from({ length: atOnce }, () =>
        boss.work<object>(kind.name, { includeMetadata: true, batchSize: 1 }, async jobs => {
          for (const job of jobs) await tried(job, { kind, handler, onFailed });
        }),
      );
      workers.set(kind.name, [...(workers.get(kind.name) ?? []), ...(await Promise.all(ids))]);
    },
    async schedule(kind, cron, data) {
      await ready();
      await boss.schedule(kind.name, cron, kind.shape.parse(data), { tz: 'Europe/London' });
    },
    failed: failedJobs(database, { schema: SCHEMA, ready, retry: (name, id) => boss.retry(name, id) }),
    async close(waitMs = 10_000) {
      if (started === undefined) return;
      await started.catch(() => {});
      await boss.stop({ graceful: true, wait: true, timeout: waitMs });
    },
  };
}

async function prepared(boss: PgBoss, kinds: readonly JobQueue[]): Promise<void> {
  await boss.start();
  const known = new Map((await boss.getQueues()).map(queue => [queue.name, queue]));
  for (const { name, retries, retryAfterSeconds, expireSeconds } of kinds) {
    const queue = {
      name,
      retryLimit: retries,
      retryDelay: retryAfterSeconds,
      retryBackoff: true,
      expireInSeconds: expireSeconds,
    };
    const before = known.get(name);
    if (before === undefined) await boss.createQueue(name, queue);
    // Most starts change none of them, and each would keep the first caller of an embedded store waiting.
    else if (!sameLimits(before, queue)) await boss.updateQueue(name, queue);
  }
}

const LIMITS = ['retryLimit', 'retryDelay', 'retryBackoff', 'expireInSeconds'] as const;
const sameLimits = (one: PgBoss.Queue, other: PgBoss.Queue): boolean =>
  LIMITS.every(limit => one[limit] === other[limit]);

interface Doing<Data extends object> {
  readonly kind: JobKind<Data>;
  readonly handler: Handler<Data>;
  readonly onFailed: JobsOptions['onFailed'];
}

async function tried<Data extends object>(
  job: PgBoss.JobWithMetadata<object>,
  { kind, handler, onFailed }: Doing<Data>,
): Promise<void> {
  const attempt = { id: job.id, number: job.retryCount + 1, last: job.retryCount >= job.retryLimit };
  try {
    await handler(kind.shape.parse(job.data), attempt);
  } catch (error) {
    onFailed?.(kind.name, error, attempt);
    throw new JobFailure(error);
  }
}

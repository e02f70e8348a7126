import { sql } from 'kysely';
import type { Database } from '../../../src/platform/database/database.js';
import type { Jobs } from '../../../src/platform/jobs/jobs.js';

export type Handlers = Readonly<Record<string, (data: never) => Promise<void>>>;

/** Tries of a job before it is given up, as the engine's. */
const TRIES = 9;

export const makeJobsTable = (database: Database) =>
  sql`create table proof_job (id bigint generated always as identity primary key, name text not null, key text unique,
    data jsonb not null, tries integer not null default 0, done boolean not null default false)`.execute(
    database.kysely,
  );

/**
 * Jobs that a test runs when it wants to: enqueued in the transaction that causes them, run at least once, tried again when
 * they fail, given up in the end. What is there after the process has ended is what the store has.
 */
export function steppedJobs(database: Database) {
  const jobs: Jobs = {
    ready: async () => undefined,
    async enqueue(transaction, { kind, data, key }) {
      const made = await sql<{ id: string }>`insert into proof_job (name, key, data)
        values (${kind.name}, ${key === undefined ? null : `${kind.name} ${key}`}, ${JSON.stringify(kind.shape.parse(data))}::jsonb)
        on conflict (key) do nothing returning id::text`.execute(transaction);
      return made.rows[0]?.id ?? null;
    },
    nudge: () => undefined,
    work: async () => undefined,
    schedule: async () => undefined,
    failed: { list: async () => [], counts: async () => [], retry: async () => false },
    close: async () => undefined,
  };
  return {
    jobs,
    /** Runs each job that is there once, the oldest first. What a job throws is told, and it stays for another try. */
    async runOnce(handlers: Handlers, onThrown: (error: unknown) => void): Promise<void> {
      const { rows } = await sql<{ id: number; name: string; data: object }>`
        select id, name, data from proof_job where not done order by id`.execute(database.kysely);
      for (const { id, name, data } of rows) {
        try {
          await handlers[name]?.(data as never);
          await sql`update proof_job set done = true where id = ${id}`.execute(database.kysely);
        } catch (error) {
          await sql`update proof_job set tries = tries + 1, done = tries + 1 >= ${TRIES} where id = ${id}`.execute(
            database.kysely,
          );
          onThrown(error);
        }
      }
    },
  };
}

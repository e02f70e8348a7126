import { sql } from 'kysely';
import type { Database } from '../database/database.js';

/** A job that was given up after its last try. */
export interface FailedJob {
  readonly id: string;
  readonly kind: string;
  readonly tries: number;
  /** The kind and code of the last error. */
  readonly reason: string;
  readonly createdAt: Date;
  readonly failedAt: Date;
}

/** How many jobs of a kind are where. */
export interface JobCounts {
  readonly kind: string;
  readonly waiting: number;
  readonly underWay: number;
  readonly failed: number;
}

export interface FailedJobs {
  /** Newest first, at most `first`, from behind `after` (the id of the last one seen). */
  list(page: { readonly first: number; readonly after?: string | null }): Promise<readonly FailedJob[]>;
  /** By kind, in order of name. */
  counts(): Promise<readonly JobCounts[]>;
  /** Tries a failed job once more. False where there is no such failed job. */
  retry(id: string): Promise<boolean>;
}

interface Means {
  readonly schema: string;
  readonly ready: () => Promise<void>;
  readonly retry: (kind: string, id: string) => Promise<void>;
}

/** The engine's own queues are none of ours. */
const OURS = sql`name not like '\\_\\_%'`;

export function failedJobs({ kysely }: Database, { schema, ready, retry }: Means): FailedJobs {
  const jobs = sql.table(`${schema}.job`);
  return {
    async list({ first, after }) {
      await ready();
      const behind = after
        ? sql`and (completed_on, id) < (select completed_on, id from ${jobs} where id = ${after})`
        : sql``;
      const { rows } = await sql<FailedJob>`
        select id, name as kind, retry_count + 1 as tries, coalesce(output ->> 'message', 'TIMED_OUT') as reason,
          created_on as "createdAt", completed_on as "failedAt"
        from ${jobs} where state = 'failed' and ${OURS} ${behind}
        order by completed_on desc, id desc limit ${first}`.execute(kysely);
      return rows;
    },
    async counts() {
      await ready();
      const { rows } = await sql<JobCounts>`
        select name as kind, count(*) filter (where state in ('created', 'retry')) as waiting,
          count(*) filter (where state = 'active') as "underWay", count(*) filter (where state = 'failed') as failed
        from ${jobs} where ${OURS} group by name order by name`.execute(kysely);
      return rows;
    },
    async retry(id) {
      await ready();
      const { rows } = await sql<{ name: string }>`
        select name from ${jobs} where id = ${id} and state = 'failed' and ${OURS}`.execute(kysely);
      const [found] = rows;
      if (found === undefined) return false;
      await retry(found.name, id);
      return true;
    },
  };
}

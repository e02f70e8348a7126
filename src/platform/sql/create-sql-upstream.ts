import type { Stop } from '../http/stop.js';
import { UpstreamError } from '../http/upstream-error.js';
import type { ManagedUpstream, UpstreamLimits, UpstreamObserver } from '../http/upstream-options.js';
import { Pipeline } from '../resilience/pipeline.js';
import type { SqlConnection, SqlEngine } from './engine.js';
import type { SqlRead, SqlUpstream } from './sql-upstream.js';

export interface SqlUpstreamOptions {
  /** The system's name, as errors, metrics and provenance give it. */
  readonly system: string;
  readonly engine: SqlEngine;
  readonly limits: UpstreamLimits;
  /** The most rows that one statement may give. */
  readonly maxRows: number;
  readonly observe?: UpstreamObserver;
  readonly now?: () => number;
  readonly random?: () => number;
}

export type ManagedSqlUpstream = SqlUpstream & Pick<ManagedUpstream, 'state'>;

interface Reading<T> {
  readonly system: string;
  readonly engine: SqlEngine;
  readonly read: SqlRead<T>['read'];
  readonly maxRows: number;
  readonly timeoutMs: number;
  readonly stop: Stop;
}

/** A database behind its pipeline: deadline, bulkhead, breaker, retry within a budget, timeout. */
export function createSqlUpstream(options: SqlUpstreamOptions): ManagedSqlUpstream {
  const { system, engine, limits, maxRows, observe, now = () => performance.now(), random = Math.random } = options;
  const pipeline = new Pipeline(system, limits, { now, random });
  return {
    system,
    state: () => pipeline.state(),
    close: () => engine.close(),
    async read<T>({ operation, read }: SqlRead<T>, { deadlineAt, signal }: Parameters<SqlUpstream['read']>[1]) {
      const startedAt = now();
      const timeoutMs = limits.timeoutMsByOperation[operation] ?? limits.timeoutMs;
      const { ending, attempts } = await pipeline.run({
        kind: 'read',
        timeoutMs,
        deadlineAt,
        signal,
        send: stop => inTransaction({ system, engine, read, maxRows, timeoutMs, stop }),
      });
      observe?.({ system, operation, outcome: ending.outcome, ms: now() - startedAt, attempts });
      if (ending.outcome === 'ok') return ending.value;
      throw ending.error;
    },
  };
}

/** One try. When it is told to stop, its socket is let go, which ends whatever waits on it. */
async function inTransaction<T>({ system, engine, read, maxRows, timeoutMs, stop }: Reading<T>): Promise<T> {
  let usable = true;
  const driven = <Value>(work: Promise<Value>): Promise<Value> =>
    work.catch((error: unknown) => {
      usable = engine.inGoodOrder(error);
      throw new UpstreamError(system, engine.troubleOf(error));
    });
  const connection = await driven(connected(engine, stop));
  stop.addEventListener('abort', () => connection.letGo());
  try {
    await driven(connection.begin(timeoutMs));
    const value = await read({
      async rows(statement) {
        const rows = await driven(connection.rows(statement));
        if (rows.length > maxRows) throw new UpstreamError(system, 'unreadable');
        return rows;
      },
    });
    await driven(connection.finish());
    return value;
  } catch (error) {
    await leave(connection, usable && !stop.aborted);
    // What a reader of rows throws beside this could quote a row.
    throw error instanceof UpstreamError ? error : new UpstreamError(system, 'unreadable');
  }
}

/** A connection, or the stop, whichever is first: one that comes too late is let go when it comes. */
function connected(engine: SqlEngine, stop: Stop): Promise<SqlConnection> {
  return new Promise((resolve, reject) => {
    let over = false;
    stop.addEventListener('abort', () => {
      over = true;
      reject(new Error('stopped'));
    });
    engine.connect().then(connection => (over ? connection.letGo() : resolve(connection)), reject);
  });
}

async function leave(connection: SqlConnection, usable: boolean): Promise<void> {
  if (!usable) return connection.letGo();
  await connection.finish().catch(() => connection.letGo());
}

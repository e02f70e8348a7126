import { randomUUID } from 'node:crypto';
import { CompiledQuery, type Transaction } from 'kysely';
import type { Runs } from '../../casework/events/notice-reader.js';
import type { Clock } from '../../domain/dates.js';
import { caseRef } from '../../domain/references.js';
import type { AuditLog } from '../../platform/audit/audit-log.js';
import type { Database } from '../../platform/database/database.js';
import { freeOf } from './free.js';
import type { ReportRow } from './report.js';
import { SWEEPS, type Sweep } from './sweeps.js';

export interface Removed {
  readonly kind: string;
  readonly removed: number;
  /** Whether there is more of it: a run ends after so many. */
  readonly more: boolean;
}

export interface Running {
  readonly database: Database;
  readonly audit: Pick<AuditLog, 'recordWithin'>;
  readonly clock: Clock;
  /** Records of one transaction. */
  readonly batch?: number;
  /** Transactions of one kind in one run. */
  readonly mostBatches?: number;
}

/** A report that is not there, was run already, or is too old to stand for what there is now. */
export class ReportError extends Error {
  override readonly name = 'ReportError';
}

const LONGEST_DAYS = 31;

/** Removes what a report counted, in batches that hold by themselves: a run that ends half way is run again. */
export async function retentionRun(running: Running, reportId: string): Promise<readonly Removed[]> {
  const { database, clock, mostBatches = 200 } = running;
  const rows = await rowsOf(database, reportId, clock);
  const removed: Removed[] = [];
  for (const row of rows) {
    let count = 0;
    let more = true;
    for (let n = 0; more && n < mostBatches; n += 1) {
      const gone = await batchOf(running, reportId, row);
      count += gone;
      more = gone > 0;
    }
    removed.push({ kind: row.kind, removed: count, more });
  }
  if (removed.every(({ more }) => !more))
    await database.run({
      text: 'update retention_report set run_at = $2 where id = $1',
      values: [reportId, new Date(clock.now().epochMilliseconds)],
    });
  return removed;
}

async function rowsOf(database: Database, id: string, clock: Clock): Promise<readonly ReportRow[]> {
  const [report] = await database.run<{ rows: readonly ReportRow[]; made_at: Date; run_at: Date | null }>({
    text: 'select rows, made_at, run_at from retention_report where id::text = $1',
    values: [id],
  });
  if (report === undefined)
    throw new ReportError('There is no report of this id. Make one: guildhall retention report.');
  if (report.run_at !== null) throw new ReportError('This report was run already. Make another, and read it.');
  if (clock.now().epochMilliseconds - report.made_at.getTime() > LONGEST_DAYS * 86_400_000)
    throw new ReportError(`This report is older than ${LONGEST_DAYS} days. Make another, and read it.`);
  return report.rows;
}

const DEFAULT_BATCH = 200;

function batchOf({ database, audit, clock, batch = DEFAULT_BATCH }: Running, reportId: string, row: ReportRow) {
  const sweep = SWEEPS[row.kind];
  return database.transaction(async transaction => {
    const on = within(transaction);
    const found = await dueNow(on, sweep, { row, batch });
    if (found.length === 0) return 0;
    const keys = found.map(({ key }) => key);
    for (const { table, key } of sweep.with)
      await on.run({ text: `delete from ${table} where ${key}::text = any($1::text[])`, values: [keys] });
    await on.run({ text: `delete from ${sweep.table} where ${sweep.key}::text = any($1::text[])`, values: [keys] });
    const at = new Date(clock.now().epochMilliseconds);
    for (const reference of sweep.marked ? keys.map(key => caseRef(key)) : [null])
      await on.run({
        text: `insert into retention_removed (report_id, kind, reference, count, removed_at, law)
          values ($1, $2, $3, $4, $5, $6)`,
        values: [reportId, row.kind, reference, reference === null ? keys.length : 1, at, row.law],
      });
    const whose = [...new Set(found.flatMap(({ person }) => (person === null ? [] : [person])))];
    await audit.recordWithin(transaction, entryOf(row.kind, whose));
    return found.length;
  });
}

interface Found {
  readonly key: string;
  readonly person: string | null;
}

async function dueNow(on: Runs, sweep: Sweep, { row, batch }: { row: ReportRow; batch: number }): Promise<Found[]> {
  const free = await freeOf(on, sweep);
  return on.run<Found>({
    text: `select ${sweep.key}::text as key, ${sweep.person ?? 'null::text'} as person from ${sweep.table} d
      where ${sweep.due} ${free} order by ${sweep.key} limit ${batch} for update skip locked`,
    values: [row.before],
  });
}

const entryOf = (kind: string, whose: readonly string[]) => ({
  requestId: randomUUID(),
  subject: 'guildhall:retention',
  client: 'guildhall',
  callerClass: 'auditor',
  purpose: 'audit',
  operation: 'retention',
  what: [`Retention.${kind}`],
  whose,
  outcome: 'removed',
});

const within = (transaction: Transaction<unknown>): Runs => ({
  run: async <Row>({ text, values = [] }: Parameters<Runs['run']>[0]) =>
    (await transaction.executeQuery<Row>(CompiledQuery.raw(text, [...values]))).rows as Row[],
});

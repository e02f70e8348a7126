import { randomUUID } from 'node:crypto';
import { type Clock, isoText, type PlainDate } from '../../domain/dates.js';
import type { Law } from '../../parameters/schemes.js';
import type { Database } from '../../platform/database/database.js';
import { beforeText, dueOn, type RetentionKind } from './due.js';
import { freeOf } from './free.js';
import { SWEEPS } from './sweeps.js';

export interface ReportRow {
  readonly kind: RetentionKind;
  /** yyyy-mm-dd: the first day that is kept. */
  readonly before: string;
  readonly law: string;
  readonly due: number;
  /** Due by their day, but still needed by another record. */
  readonly held: number;
}

export interface RetentionReport {
  readonly id: string;
  readonly until: string;
  readonly rows: readonly ReportRow[];
}

export interface Reporting {
  readonly database: Database;
  readonly law: Law;
  readonly clock: Clock;
}

/** Counts what is due to go, and keeps the count: nothing is removed that was not in a report. */
export async function retentionReport({ database, law, clock }: Reporting): Promise<RetentionReport> {
  const until: PlainDate = clock.today();
  const rows: ReportRow[] = [];
  for (const due of dueOn(until, law)) {
    const sweep = SWEEPS[due.kind];
    // Records of feeds are there only where feeds are.
    if (!(await isThere(database, sweep.table))) continue;
    const free = await freeOf(database, sweep);
    const [counted] = await database.run<{ due: number; all: number }>({
      text: `select count(*) filter (where true ${free}) as due, count(*) as all from ${sweep.table} d where ${sweep.due}`,
      values: [beforeText(due)],
    });
    const { due: number, all } = counted ?? { due: 0, all: 0 };
    rows.push({ kind: due.kind, before: beforeText(due), law: due.law, due: number, held: all - number });
  }
  const report = { id: randomUUID(), until: isoText(until), rows };
  await database.run({
    text: 'insert into retention_report (id, made_at, until, rows) values ($1, $2, $3, $4)',
    values: [report.id, new Date(clock.now().epochMilliseconds), report.until, JSON.stringify(rows)],
  });
  return report;
}

async function isThere(database: Database, table: string): Promise<boolean> {
  const [found] = await database.run<{ there: boolean }>({
    text: 'select to_regclass($1::text) is not null as there',
    values: [table],
  });
  return found?.there === true;
}

import { z } from 'zod';
import type { Clock, Instant } from '../../domain/dates.js';
import type { SqlReader } from '../../platform/sql/sql-upstream.js';
import type { AcademyOptions } from './config.js';
import type { CopySql } from './sql/copy-sql.js';
import { key, moment } from './wire/values.js';
import { workingHours } from './working-time.js';

const newestRow = z.tuple([z.object({ newest: key })]);

/** When the replica was copied, as it says itself. Asked within the read that needs it, and then believed for a while. */
export class CopyDate {
  private readonly holidays: ReadonlySet<string>;
  private known: { readonly at: Instant; readonly until: number } | null = null;

  constructor(
    private readonly options: AcademyOptions['copy'],
    private readonly sql: CopySql,
    private readonly clocks: { readonly clock: Clock; readonly now: () => number },
  ) {
    this.holidays = new Set(options.holidays);
  }

  /** Throws Unreadable where the replica does not say: an answer of no known age is none. */
  async read(reader: SqlReader): Promise<Instant> {
    const now = this.clocks.now();
    if (this.known !== null && now < this.known.until) return this.known.at;
    const { table, column, rereadMs } = this.options;
    const [{ newest }] = newestRow.parse(await reader.rows(this.sql.newest(table, column)));
    const at = moment(newest);
    this.known = { at, until: now + rereadMs };
    return at;
  }

  /** Whether the nightly copy has not come when it should have. */
  isStale(copiedAt: Instant): boolean {
    return workingHours(copiedAt, this.clocks.clock.now(), this.holidays) > this.options.workingHours;
  }
}

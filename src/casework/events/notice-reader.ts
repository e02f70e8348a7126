import type { Database } from '../../platform/database/database.js';
import type { Notice } from './notice.js';
import { COLUMNS, type NoticeRow, toNotice } from './notice-rows.js';

/** Of one look at the outbox: what is new, and which transactions had ended when it was taken. */
interface Look {
  readonly rows: readonly NoticeRow[];
  /** Every transaction below this one has ended. */
  readonly oldest: number;
  /** No transaction from this one on had begun. */
  readonly next: number;
}

/** What one statement can be asked of: the store, or a transaction that is under way. */
export type Runs = Pick<Database, 'run'>;

/** How far a reader has got: the last place, and the empty ones before it with the transactions that may fill them. */
export interface Place {
  readonly last: number;
  readonly missing: readonly (readonly [id: number, bound: number])[];
}

const PAGE = 500;
/** How far back a reader that begins looks for what is still being written. */
const LOOK_BACK = 200;
const MOST_MISSING = 10_000;

/** One statement, so that the rows and what has ended are of one moment. */
const LOOK = `
  with moment as materialized (
    select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as oldest,
      pg_snapshot_xmax(pg_current_snapshot())::text::bigint as next
  )
  select moment.oldest, moment.next, ahead.* from moment left join lateral (
    select ${COLUMNS} from casework_outbox
    where (id > $1 or id = any($2::bigint[])) and case_id is not null order by id limit ${PAGE}
  ) ahead on true order by ahead.id`;

/**
 * Reads the outbox in order and misses nothing. Places are given out before their transactions end, so a place can be empty
 * now and filled later: it is looked at again until every transaction of that time has ended, and only then taken for one that
 * was undone. Of one case the order is exact, because a change of it waits for the change before.
 */
export class NoticeReader {
  /** Empty places, each with the transaction from which on nobody can fill it. */
  private readonly missing = new Map<number, number>();

  private constructor(
    private readonly database: Runs,
    private last: number,
  ) {}

  /** Begins behind what is there now. */
  static async fromNow(database: Runs): Promise<NoticeReader> {
    const [{ last } = { last: 0 }] = await database.run<{ last: number }>({
      text: 'select coalesce(max(id), 0) as last from casework_outbox',
    });
    const reader = new NoticeReader(database, Math.max(0, last - LOOK_BACK));
    for (let more = true; more; ) more = (await reader.page()).length === PAGE;
    return reader;
  }

  /** Begins behind a place, where one reader left off. */
  static from(database: Runs, { last, missing }: Place): NoticeReader {
    const reader = new NoticeReader(database, last);
    for (const [id, bound] of missing) reader.missing.set(id, bound);
    return reader;
  }

  /** Where it has got to. */
  get place(): Place {
    return { last: this.last, missing: [...this.missing] };
  }

  /** The next notices, at most 500; none where there are none yet. */
  async page(): Promise<readonly Notice[]> {
    const { rows, oldest, next } = await this.look();
    for (const { id } of rows) this.reached(id, next);
    // A full page may have left out some that are filled by now.
    if (rows.length < PAGE) for (const [id, bound] of this.missing) if (bound <= oldest) this.missing.delete(id);
    return rows.map(toNotice);
  }

  private reached(id: number, next: number): void {
    if (this.missing.delete(id)) return;
    // A jump beyond what transactions can hold open was made by the store itself.
    for (let gap = Math.max(this.last + 1, id - MOST_MISSING); gap < id; gap += 1) this.missing.set(gap, next);
    this.last = id;
    for (const [oldest] of this.missing) {
      if (this.missing.size <= MOST_MISSING) break;
      this.missing.delete(oldest);
    }
  }

  private async look(): Promise<Look> {
    const rows = await this.database.run<NoticeRow & { id: number | null; oldest: number; next: number }>({
      name: 'notices-ahead',
      text: LOOK,
      values: [this.last, [...this.missing.keys()]],
    });
    const [first] = rows;
    return { rows: rows.filter(({ id }) => id !== null), oldest: first?.oldest ?? 0, next: first?.next ?? 0 };
  }
}

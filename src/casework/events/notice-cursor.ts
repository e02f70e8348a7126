import { CompiledQuery, type Transaction } from 'kysely';
import type { Database } from '../../platform/database/database.js';
import type { Notice } from './notice.js';
import { NoticeReader, type Place, type Runs } from './notice-reader.js';

/**
 * The next notices for a reader that outlives the process, handed over in the transaction that says how far it has got: what
 * `take` writes holds exactly with it. A reader that is new begins with what comes next. Gives how many there were; null
 * where another gateway reads just now.
 */
export function takeNotices(
  database: Database,
  name: string,
  take: (transaction: Transaction<unknown>, notices: readonly Notice[]) => Promise<void>,
): Promise<number | null> {
  return database.transaction(async transaction => {
    const on = within(transaction);
    const held = await placeOf(on, name);
    if (held === 'taken') return null;
    const reader = held === null ? await NoticeReader.fromNow(on) : NoticeReader.from(on, held);
    const notices = held === null ? [] : await reader.page();
    if (notices.length > 0) await take(transaction, notices);
    await on.run({
      text: 'update casework_outbox_reader set place = $2, at = now() where name = $1',
      values: [name, JSON.stringify(reader.place)],
    });
    return notices.length;
  });
}

/** Null for a reader that is new. */
async function placeOf(on: Runs, name: string): Promise<Place | 'taken' | null> {
  const made = await on.run({
    text: `insert into casework_outbox_reader (name, place) values ($1, 'null') on conflict do nothing returning name`,
    values: [name],
  });
  if (made.length > 0) return null;
  const [row] = await on.run<{ place: Place | null }>({
    text: 'select place from casework_outbox_reader where name = $1 for update skip locked',
    values: [name],
  });
  return row === undefined ? 'taken' : row.place;
}

const within = (transaction: Transaction<unknown>): Runs => ({
  run: async <Row>({ text, values = [] }: Parameters<Runs['run']>[0]) =>
    (await transaction.executeQuery<Row>(CompiledQuery.raw(text, [...values]))).rows as Row[],
});

import { onFeeds } from '../../casework/feeds/store/tables.js';
import { feedIntake } from './kinds.js';
import type { FeedMeans } from './means.js';

export type Replayed = 'BEGUN' | 'UNDER_WAY' | 'NO_SUCH_FILE' | 'CONTENT_GONE';

/**
 * Has a file read again from its beginning, by the mapping as it is now. What was right stays as it is; what had been set
 * aside is tried again.
 */
export async function replay({ database, jobs }: FeedMeans, id: string): Promise<Replayed> {
  await jobs.ready();
  const replayed = await database.transaction(async transaction => {
    const on = onFeeds(transaction);
    const file = await on.selectFrom('feed_file').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
    if (file === undefined || file.mapping === null) return 'NO_SUCH_FILE';
    if (file.state !== 'READ' && file.state !== 'BROKEN') return 'UNDER_WAY';
    const first = await on.selectFrom('feed_chunk').select('n').where('file_id', '=', id).executeTakeFirst();
    if (first === undefined && file.chunks > 0) return 'CONTENT_GONE';
    const pass = file.pass + 1;
    await on.deleteFrom('feed_poison').where('file_id', '=', id).execute();
    await on
      .updateTable('feed_file')
      .set({ state: 'WAITING', pass, position: 0, records: 0, poison: 0, told: null, broken: null, read_at: null })
      .where('id', '=', id)
      .execute();
    await jobs.enqueue(transaction, { kind: feedIntake, data: { file: id }, key: `${id} ${pass}` });
    return 'BEGUN';
  });
  jobs.nudge(feedIntake);
  return replayed;
}

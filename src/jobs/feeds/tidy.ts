import { sql } from 'kysely';
import { onFeeds } from '../../casework/feeds/store/tables.js';
import { isoText } from '../../domain/dates.js';
import type { FeedMeans } from './means.js';

const DAY_MS = 86_400_000;
/** Rows in one statement: the embedded store is soon free for others. */
const AT_ONCE = 1_000;

/**
 * Drops content that has been kept long enough, what a process that died left half taken in, and records past the days
 * that their basis allows, with whom they were about where nothing else is told of them.
 */
export async function tidy({ database, clock }: FeedMeans): Promise<void> {
  const on = onFeeds(database.kysely);
  const today = isoText(clock.today());
  const dayAgo = new Date(clock.now().epochMilliseconds - DAY_MS);
  await on.deleteFrom('feed_file').where('state', '=', 'ARRIVING').where('received_at', '<', dayAgo).execute();
  await on
    .deleteFrom('feed_chunk')
    .where('file_id', 'in', of =>
      of
        .selectFrom('feed_file')
        .select('id')
        .where('content_until', '<', today)
        .where('state', 'in', ['READ', 'BROKEN']),
    )
    .execute();
  for (;;) {
    const { rows } = await sql`
      delete from feed_record where id in (select id from feed_record where retain_until < ${today}::date limit ${AT_ONCE})
      returning id`.execute(database.kysely);
    if (rows.length < AT_ONCE) break;
  }
  await sql`delete from feed_subject s where not exists (select from feed_record r where r.subject = s.subject)`.execute(
    database.kysely,
  );
}

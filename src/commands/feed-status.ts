import { sql } from 'kysely';
import { onFeeds } from '../casework/feeds/store/tables.js';
import type { Database } from '../platform/database/database.js';
import type { FeedOptions } from './feed-options.js';
import { onStore } from './feed-store.js';

/** What `feed status` says: places, the last files, and what waits. Nothing about anybody. */
export const feedStatus = ({ file, last }: FeedOptions & { readonly last: number }): Promise<string> =>
  onStore(file, async (database, { feeds }) => {
    const names = Object.keys(feeds.sources);
    return `${[
      names.length === 0 ? 'No feed is configured (feeds.sources).' : 'Feeds:',
      ...(await looks(database, names)),
      'Files, the newest first:',
      ...(await files(database, last)),
      ...(await waiting(database)),
    ].join('\n')}\n`;
  });

async function looks(database: Database, names: readonly string[]): Promise<string[]> {
  const rows = await onFeeds(database.kysely).selectFrom('feed_look').selectAll().execute();
  const known = new Map(rows.map(row => [row.source, row]));
  return names.map(name => {
    const look = known.get(name);
    if (look === undefined) return `- ${name}: not looked at yet`;
    const came = look.trouble ?? (look.taken === null ? 'under way' : `${look.taken} new`);
    return `- ${name}: looked at ${look.begun_at.toISOString()}, ${came}`;
  });
}

async function files(database: Database, last: number): Promise<string[]> {
  const rows = await onFeeds(database.kysely)
    .selectFrom('feed_file')
    .select(['id', 'name', 'mapping', 'state', 'records', 'fresh', 'poison', 'broken', 'received_at'])
    .orderBy('received_at', 'desc')
    .orderBy('id')
    .limit(last)
    .execute();
  if (rows.length === 0) return ['- none'];
  return rows.map(({ id, name, mapping, state, records, fresh, poison, broken, received_at: at }) => {
    const counts = `${records} records, ${fresh} new, ${poison} set aside`;
    return `- ${id} ${at.toISOString()} ${name} (${mapping ?? 'no mapping'}): ${state}${broken ? ` ${broken}` : ''}, ${counts}`;
  });
}

async function waiting(database: Database): Promise<string[]> {
  const { rows: items } = await sql<{ reason: string; many: number }>`
    select facts ->> 'reason' as reason, count(*)::int as many from casework_case
    where kind = 'FeedItem' and closed_at is null group by 1 order by 1`.execute(database.kysely);
  const { rows: unmatched } = await sql<{ many: number }>`
    select count(*)::int as many from feed_subject where state = 'WAITING'`.execute(database.kysely);
  return [
    `People whose match waits for the next run: ${unmatched[0]?.many ?? 0}`,
    'Open in the worklist:',
    ...(items.length === 0 ? ['- nothing'] : items.map(({ reason, many }) => `- ${reason}: ${many}`)),
  ];
}

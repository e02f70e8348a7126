import { sql } from 'kysely';
import { onFeeds } from '../../casework/feeds/store/tables.js';
import { type LookedAt, look } from './look.js';
import type { FeedMeans } from './means.js';

/** A place, and how often it is looked at. */
export interface Source extends Omit<LookedAt, 'drop'> {
  readonly name: string;
  readonly pollMinutes: number;
  /** Made for each look: a connection is held no longer than that. */
  readonly drop: () => Promise<LookedAt['drop']>;
}

/**
 * Looks at every place whose time has come. Of several processes one looks; a place that cannot be looked at is told of and
 * does not keep the others waiting for more than its own look.
 */
export async function lookRound(
  means: FeedMeans,
  sources: readonly Source[],
  onTrouble: (source: string, error: unknown) => void,
): Promise<void> {
  for (const source of sources) {
    if (!(await isTime(means, source))) continue;
    const came = await looked(means, source).then(
      taken => ({ taken, trouble: null }),
      error => {
        onTrouble(source.name, error);
        return { taken: null, trouble: troubleOf(error) };
      },
    );
    await onFeeds(means.database.kysely)
      .updateTable('feed_look')
      .set({ ...came, ended_at: new Date(means.clock.now().epochMilliseconds) })
      .where('source', '=', source.name)
      .execute();
  }
}

const looked = async (means: FeedMeans, source: Source): Promise<number> =>
  look(means, { ...source, drop: await source.drop() });

/** Claims the look, so that no other process begins it too. */
async function isTime({ database, clock }: FeedMeans, { name, pollMinutes }: Source): Promise<boolean> {
  const now = clock.now().epochMilliseconds;
  const at = new Date(now);
  // Begun on the minute, give or take: a look that began a moment late must not put off the next by a whole minute.
  const before = new Date(now - pollMinutes * 60_000 + 20_000);
  const { rows } = await sql`
    insert into feed_look (source, begun_at) values (${name}, ${at})
    on conflict (source) do update set begun_at = excluded.begun_at, ended_at = null, taken = null, trouble = null
    where feed_look.begun_at <= ${before}
    returning source`.execute(database.kysely);
  return rows.length > 0;
}

/** A word of ours. What an error says may hold a path or another side's text. */
function troubleOf(error: unknown): string {
  const { trouble, code } = error as { readonly trouble?: unknown; readonly code?: unknown };
  const word = typeof trouble === 'string' ? trouble : code;
  return typeof word === 'string' && /^[A-Z_]{2,30}$/.test(word) ? word : 'FAILED';
}

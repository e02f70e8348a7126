import { createHash, randomUUID } from 'node:crypto';
import { onFeeds } from '../../casework/feeds/store/tables.js';
import { isoText } from '../../domain/dates.js';
import type { FeedMeans } from './means.js';
import { working } from './within.js';
import { openFileItem } from './work-on-files.js';

const BECAUSE = {
  FILE_UNKNOWN: { state: 'NO_MAPPING', broken: null },
  FILE_TOO_LARGE: { state: 'BROKEN', broken: 'TOO_LARGE' },
} as const;

/**
 * A file that is not taken in, for no mapping knows its name or it is larger than files may be: noted once for its name and
 * the reason, so that somebody writes a mapping, raises the limit or stops its being sent. Gives its id.
 */
export async function turnedAway(
  means: FeedMeans,
  { name, source }: { readonly name: string; readonly source: string },
  reason: keyof typeof BECAUSE,
): Promise<string> {
  const id = randomUUID();
  const at = new Date(means.clock.now().epochMilliseconds);
  // Of where it lies, for its content was not kept.
  const mark = `${reason === 'FILE_UNKNOWN' ? 'name' : 'large'}:${hashOf(`${source}\n${name}`)}`;
  return means.database.transaction(async transaction => {
    const on = onFeeds(transaction);
    const made = await on
      .insertInto('feed_file')
      .values({
        ...BECAUSE[reason],
        id,
        name: name.slice(0, 200),
        source,
        mapping: null,
        kind: null,
        sha256: mark,
        sequence: null,
        told: null,
        received_at: at,
        read_at: null,
        content_until: isoText(means.clock.today()),
      })
      .onConflict(conflict => conflict.column('sha256').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (made === undefined) return known(on, mark);
    await working(means, transaction, work => openFileItem(work, { id, kind: null }, { reason, count: null }));
    return id;
  });
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const known = async (on: ReturnType<typeof onFeeds>, sha256: string): Promise<string> =>
  (await on.selectFrom('feed_file').select('id').where('sha256', '=', sha256).executeTakeFirstOrThrow()).id;

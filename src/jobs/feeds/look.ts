import type { DroppedFile, FeedDrop } from '../../adapters/ports/feeds.js';
import { onFeeds } from '../../casework/feeds/store/tables.js';
import type { FeedMeans } from './means.js';
import { receive } from './receive.js';

/** Files of one drop in one look; the rest is there at the next. */
const MOST_FILES = 1_000;

interface Looking {
  readonly drops: readonly FeedDrop[];
  /** A file that changed less long ago may still be being written. */
  readonly settledMs: number;
  /** Told of a drop that cannot be looked at; the others are. */
  readonly onTrouble: (drop: string, error: unknown) => void;
}

/** Takes in what was dropped since the last look. Returns how many files were new. */
export async function look(means: FeedMeans, { drops, settledMs, onTrouble }: Looking): Promise<number> {
  let taken = 0;
  for (const drop of drops) {
    try {
      const files = await drop.list(MOST_FILES);
      const settled = files.filter(({ changedAt }) => means.clock.now().epochMilliseconds - changedAt >= settledMs);
      for (const file of settled) if (await takeIn(means, drop, file)) taken += 1;
    } catch (error) {
      onTrouble(drop.name, error);
    } finally {
      await drop.close();
    }
  }
  return taken;
}

/** Noted as seen only when it is held, so that whatever happens on the way it is tried again. */
async function takeIn(means: FeedMeans, drop: FeedDrop, { name, bytes, changedAt }: DroppedFile): Promise<boolean> {
  const on = onFeeds(means.database.kysely);
  const seen = { source: drop.name, name, bytes, changed_at: Math.floor(changedAt) };
  const before = await on
    .selectFrom('feed_seen')
    .select('name')
    .where('source', '=', seen.source)
    .where('name', '=', name)
    .where('bytes', '=', bytes)
    .where('changed_at', '=', seen.changed_at)
    .executeTakeFirst();
  if (before !== undefined) return false;
  const { is } = await receive(means, { name, source: drop.name, content: await drop.open(name) });
  // A file that no mapping knows today may be known tomorrow.
  if (is !== 'NO_MAPPING')
    await on
      .insertInto('feed_seen')
      .values(seen)
      .onConflict(conflict => conflict.doNothing())
      .execute();
  return is === 'NEW';
}

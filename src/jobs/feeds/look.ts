import type { DroppedFile, FeedDrop } from '../../adapters/ports/feeds.js';
import { onFeeds } from '../../casework/feeds/store/tables.js';
import type { FeedMapping } from '../../domain/feeds/mapping.js';
import type { FeedMeans } from './means.js';
import { type Received, receive } from './receive.js';

/** Files of one drop in one look; the rest is there at the next. */
const MOST_FILES = 1_000;

/** A place where files of one feed are dropped. */
export interface LookedAt {
  readonly drop: FeedDrop;
  /** The feed's own mappings: a file of another feed is none of this place. */
  readonly mappings: readonly FeedMapping[];
  readonly mostBytes: number;
  /** A file that changed less long ago may still be being written. */
  readonly settledMs: number;
  /** Whether files that were dealt with are moved to `done` and `refused`; else they are remembered, and left. */
  readonly moves: boolean;
}

/** Takes in what was dropped since the last look. Returns how many files were new. Closes the drop, whatever happens. */
export async function look(means: FeedMeans, place: LookedAt): Promise<number> {
  const { drop, settledMs } = place;
  try {
    let taken = 0;
    const files = await drop.list(MOST_FILES);
    const settled = files.filter(({ changedAt }) => means.clock.now().epochMilliseconds - changedAt >= settledMs);
    for (const file of settled) if (await takeIn(means, place, file)) taken += 1;
    return taken;
  } finally {
    await drop.close();
  }
}

/** Put out of the way or noted as seen only when it is held, so that whatever happens on the way it is tried again. */
async function takeIn(means: FeedMeans, place: LookedAt, file: DroppedFile): Promise<boolean> {
  const { drop, moves } = place;
  if (!moves && (await wasSeen(means, drop.name, file))) return false;
  const { is } = await received(means, place, file);
  await means.boundary?.('received');
  if (is === 'CHANGING') return false;
  const refused = is === 'NO_MAPPING' || is === 'TOO_LARGE';
  if (moves) await drop.move(file, refused ? 'refused' : 'done');
  // A file that is not known today, or too large, may be taken once the configuration says so.
  else if (!refused) await noteSeen(means, drop.name, file);
  return is === 'NEW';
}

async function received(means: FeedMeans, place: LookedAt, file: DroppedFile): Promise<Received> {
  const { drop, mappings, mostBytes } = place;
  return receive(
    { ...means, mappings },
    {
      name: file.name,
      source: drop.name,
      content: opened(drop, file.name),
      mostBytes,
      unchanged: async () => {
        const now = await drop.stat(file.name);
        return now !== null && now.bytes === file.bytes && now.changedAt === file.changedAt;
      },
    },
  );
}

/** Opened only when it is wanted: not for a name that nobody knows. */
async function* opened(drop: FeedDrop, name: string): AsyncGenerator<Uint8Array> {
  yield* await drop.open(name);
}

const seenAs = (source: string, { name, bytes, changedAt }: DroppedFile) => ({
  source,
  name,
  bytes,
  changed_at: Math.floor(changedAt),
});

async function wasSeen({ database }: FeedMeans, source: string, file: DroppedFile): Promise<boolean> {
  const { name, bytes, changed_at } = seenAs(source, file);
  const before = await onFeeds(database.kysely)
    .selectFrom('feed_seen')
    .select('name')
    .where('source', '=', source)
    .where('name', '=', name)
    .where('bytes', '=', bytes)
    .where('changed_at', '=', changed_at)
    .executeTakeFirst();
  return before !== undefined;
}

const noteSeen = ({ database }: FeedMeans, source: string, file: DroppedFile): Promise<unknown> =>
  onFeeds(database.kysely)
    .insertInto('feed_seen')
    .values(seenAs(source, file))
    .onConflict(conflict => conflict.doNothing())
    .execute();

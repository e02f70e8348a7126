import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import { addAbortSignal } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { onFeeds } from '../casework/feeds/store/tables.js';
import { intake } from '../jobs/feeds/intake.js';
import { matchAll } from '../jobs/feeds/match.js';
import { type FeedMeans, mappingNamed } from '../jobs/feeds/means.js';
import { receive } from '../jobs/feeds/receive.js';
import { replay } from '../jobs/feeds/replay.js';
import type { FeedsBehind } from '../server/feeds-behind.js';
import { StartError } from '../server/sandbox.js';
import type { FeedOptions } from './feed-options.js';
import { type FeedProgress, feedProgress } from './feed-progress.js';
import { onFeedsOf } from './feed-store.js';

/** Looks again whether another process has read the file: about an hour, as long as a job may take. */
const MOST_LOOKS = 7_200;
const LOOK_EVERY_MS = 500;

const NO_MAPPING =
  'No mapping of this feed knows a file of this name. Name it as the mapping says, or mend the mapping.';
const TOO_LARGE = 'The file is larger than feeds.sources allows: raise maxBytes there, or have it sent in parts.';

/** Takes one file in. Gives the code to end with. Throws a StartError where there is no such file or feed. */
export async function importFeed(path: string, { feed, file, quiet = false }: FeedOptions & { readonly feed: string }) {
  const size = statSync(path, { throwIfNoEntry: false });
  if (!size?.isFile()) throw new StartError('There is no such file.');
  return onFeedsOf(file, feeds =>
    stoppable(stopped => imported(feeds, { path, feed, size: size.size, quiet, stopped })),
  );
}

interface Importing {
  readonly path: string;
  readonly feed: string;
  readonly size: number;
  readonly quiet: boolean;
  readonly stopped: AbortSignal;
}

async function imported({ means, sources }: FeedsBehind, { path, feed, size, quiet, stopped }: Importing) {
  const source = sources.find(({ name }) => name === feed);
  const names = sources.map(({ name }) => name).join(', ') || 'none';
  if (source === undefined)
    throw new StartError(`There is no feed of this name under feeds.sources. There are: ${names}.`);
  // Said before anything is noted: a name mistyped here is nobody else's work.
  if (!source.mappings.some(({ container }) => container.files.test(basename(path)))) throw new StartError(NO_MAPPING);
  const progress = feedProgress(quiet);
  progress.receiving(size);
  const { is, file } = await receive(
    { ...means, mappings: source.mappings },
    {
      name: basename(path),
      source: 'by hand',
      content: addAbortSignal(stopped, createReadStream(path)),
      mostBytes: source.mostBytes,
      onProgress: bytes => progress.received(bytes),
    },
  ).finally(() => progress.end());
  if (is === 'TOO_LARGE') throw new StartError(TOO_LARGE);
  if (is === 'KNOWN') process.stdout.write('This content was here before. ');
  return worked(means, { file, progress, stopped });
}

/** Reads a file again. Gives the code to end with. */
export const replayFeed = (id: string, { file, quiet = false }: FeedOptions): Promise<number> =>
  onFeedsOf(file, ({ means }) =>
    stoppable(async stopped => {
      const begun = await replay(means, id);
      if (begun === 'NO_SUCH_FILE') throw new StartError('There is no such file that was taken in.');
      if (begun === 'CONTENT_GONE')
        throw new StartError('The content is kept no longer (feeds.contentDays). Take the file in again: feed import.');
      return worked(means, { file: id, progress: feedProgress(quiet), stopped });
    }),
  );

interface Working {
  readonly file: string;
  readonly progress: FeedProgress;
  readonly stopped: AbortSignal;
}

/** Reads the file to its end, or waits while another process does, and says whose its records are. */
async function worked(means: FeedMeans, { file: id, progress, stopped }: Working): Promise<number> {
  const boundary = () => stopped.throwIfAborted();
  const stopping = { ...means, boundary };
  if (mappingNamed(means.mappings, (await stateOf(means, id)).mapping) === null)
    throw new StartError('The mapping of this file is configured no longer: name it under feeds.sources.');
  progress.reading();
  try {
    for (let n = 0; n < MOST_LOOKS && (await stateOf(means, id)).state === 'WAITING'; n += 1) {
      await intake(stopping, id, ({ records }) => progress.read(records));
      if ((await stateOf(means, id)).state === 'WAITING') await pause(LOOK_EVERY_MS, undefined, { signal: stopped });
    }
    await matchAll(stopping, matched => progress.matched(matched));
  } finally {
    progress.end();
  }
  const { state, records, fresh, poison, broken } = await stateOf(means, id);
  const words = `${records} records: ${fresh} new, ${poison} set aside.`;
  process.stdout.write(`${words}${broken === null ? '' : ` Not read to its end: ${broken}.`} The file is ${id}.\n`);
  return state === 'READ' && poison === 0 ? 0 : 2;
}

const stateOf = ({ database }: FeedMeans, id: string) =>
  onFeeds(database.kysely)
    .selectFrom('feed_file')
    .select(['state', 'mapping', 'records', 'fresh', 'poison', 'broken'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();

/** Ctrl-C ends after what is under way; the same command goes on. */
async function stoppable(run: (stopped: AbortSignal) => Promise<number>): Promise<number> {
  const stop = new AbortController();
  const stopped = () => stop.abort();
  process.once('SIGINT', stopped);
  process.once('SIGTERM', stopped);
  try {
    return await run(stop.signal);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    process.stderr.write('Stopped. The same command goes on.\n');
    return 130;
  } finally {
    process.off('SIGINT', stopped);
    process.off('SIGTERM', stopped);
  }
}

import { createHash, type Hash, randomUUID } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { type OnFeeds, onFeeds } from '../../casework/feeds/store/tables.js';
import { isoText } from '../../domain/dates.js';
import { type FeedMapping, nameOf } from '../../domain/feeds/mapping.js';
import { placeOf, sealed } from './content.js';
import { feedIntake } from './kinds.js';
import type { FeedMeans } from './means.js';
import { turnedAway } from './turned-away.js';

export interface Arriving {
  readonly name: string;
  readonly source: string;
  readonly content: AsyncIterable<Uint8Array>;
  readonly onProgress?: (bytes: number) => void;
  /** The largest that is taken; never more than half a gibibyte. */
  readonly mostBytes?: number;
  /** Asked once all of it was read: whether it is still what was begun with. */
  readonly unchanged?: () => Promise<boolean>;
}

/**
 * `KNOWN`: this content was here before, whatever it was called then. What has no mapping or is too large is told of and not
 * kept; what was still being written is left for later.
 */
export type Received = {
  readonly is: 'NEW' | 'KNOWN' | 'NO_MAPPING' | 'TOO_LARGE' | 'CHANGING';
  readonly file: string;
};

const PIECE = 256 * 1_024;
/** Half a gibibyte as it is dropped. */
export const MOST_BYTES = 2_048 * PIECE;

/** Takes a file in: its content, sealed, and the job that reads it. A file of the same content is no new one. */
export async function receive(means: FeedMeans, arriving: Arriving): Promise<Received> {
  const mapping = means.mappings.find(({ container }) => container.files.test(arriving.name)) ?? null;
  if (mapping === null) return { is: 'NO_MAPPING', file: await turnedAway(means, arriving, 'FILE_UNKNOWN') };
  await means.jobs.ready();
  const id = randomUUID();
  const on = onFeeds(means.database.kysely);
  await on
    .insertInto('feed_file')
    .values({ ...begun(means, arriving), id, mapping: nameOf(mapping), kind: mapping.kind, sequence: null })
    .execute();
  const hash = createHash('sha256');
  const taken = await pieces(means, { id, arriving, hash });
  if (taken === null || !(await (arriving.unchanged?.() ?? true))) {
    await on.deleteFrom('feed_file').where('id', '=', id).execute();
    if (taken !== null) return { is: 'CHANGING', file: id };
    return { is: 'TOO_LARGE', file: await turnedAway(means, arriving, 'FILE_TOO_LARGE') };
  }
  const received = await means.database.transaction(
    transaction => kept(means, transaction, { id, mapping, name: arriving.name, sha256: hash.digest('hex'), ...taken }),
    { attempts: 3 },
  );
  means.jobs.nudge(feedIntake);
  return received;
}

const begun = ({ clock, contentDays }: FeedMeans, { name, source }: Arriving) => ({
  name: name.slice(0, 200),
  source,
  sha256: null,
  told: null,
  broken: null,
  state: 'ARRIVING' as const,
  received_at: new Date(clock.now().epochMilliseconds),
  read_at: null,
  content_until: isoText(clock.today().add({ days: contentDays })),
});

interface Piecing {
  readonly id: string;
  readonly arriving: Arriving;
  readonly hash: Hash;
}

/** Writes the content in pieces of one size. Null where it has more than a file may have. */
async function pieces(means: FeedMeans, { id, arriving, hash }: Piecing) {
  const most = Math.min(arriving.mostBytes ?? MOST_BYTES, MOST_BYTES);
  let waiting: Buffer = Buffer.alloc(0);
  let [chunks, bytes] = [0, 0];
  const write = async (piece: Buffer) => {
    const place = placeOf(id, chunks);
    await onFeeds(means.database.kysely)
      .insertInto('feed_chunk')
      .values({ file_id: id, n: chunks, sealed: sealed(means.contentKey, piece, place) })
      .execute();
    chunks += 1;
    arriving.onProgress?.(bytes);
    await means.boundary?.('piece');
  };
  for await (const piece of arriving.content) {
    hash.update(piece);
    bytes += piece.byteLength;
    if (bytes > most) return null;
    waiting = Buffer.concat([waiting, piece]);
    while (waiting.length >= PIECE) {
      await write(waiting.subarray(0, PIECE));
      waiting = waiting.subarray(PIECE);
    }
  }
  if (waiting.length > 0) await write(waiting);
  return { chunks, bytes };
}

interface Taken {
  readonly id: string;
  readonly mapping: FeedMapping;
  readonly name: string;
  readonly sha256: string;
  readonly chunks: number;
  readonly bytes: number;
}

/** From here the file is there, and with it the job that reads it; or it was there before, and this copy goes. */
async function kept(means: FeedMeans, transaction: Transaction<unknown>, taken: Taken): Promise<Received> {
  const { id, mapping, name, sha256, chunks, bytes } = taken;
  const on = onFeeds(transaction);
  // The same content may be arriving twice at this moment: one after the other.
  await sql`select pg_advisory_xact_lock(hashtext(${sha256}))`.execute(transaction);
  const before = await held(on, sha256);
  if (before !== undefined) {
    await on.deleteFrom('feed_file').where('id', '=', id).execute();
    return { is: 'KNOWN', file: before.id };
  }
  const number = mapping.container.files.exec(name)?.groups?.sequence;
  await on
    .updateTable('feed_file')
    .set({ sha256, chunks, bytes, sequence: number === undefined ? null : Number(number), state: 'WAITING' })
    .where('id', '=', id)
    .execute();
  await means.jobs.enqueue(transaction, { kind: feedIntake, data: { file: id }, key: `${id} 1` });
  return { is: 'NEW', file: id };
}

const held = (on: OnFeeds, sha256: string) =>
  on.selectFrom('feed_file').select('id').where('sha256', '=', sha256).executeTakeFirst();

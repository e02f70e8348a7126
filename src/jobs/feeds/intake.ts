import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import { feedMatch } from '../../casework/feeds/settle.js';
import { type FileRow, onFeeds } from '../../casework/feeds/store/tables.js';
import { isoText } from '../../domain/dates.js';
import type { FeedMapping } from '../../domain/feeds/mapping.js';
import type { FeedEnd, FeedRow } from '../../domain/feeds/record.js';
import { type BatchOf, writeBatch } from './batch.js';
import { contentOf } from './content.js';
import { type FeedMeans, mappingNamed } from './means.js';
import { working } from './within.js';
import { itemsOfFile } from './work-on-files.js';

const BATCH = 500;

export interface IntakeProgress {
  readonly records: number;
  readonly poison: number;
}

interface At {
  readonly pass: number;
  readonly position: number;
}

/**
 * Reads a file from where it was left, in batches of one transaction each. Where another process reads it too, one of the
 * two finds that the other was quicker, and stops. Does nothing for a file that is read.
 */
export async function intake(means: FeedMeans, id: string, told?: (far: IntakeProgress) => void): Promise<void> {
  const file = await onFeeds(means.database.kysely)
    .selectFrom('feed_file')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (file === undefined || file.state !== 'WAITING') return;
  const mapping = mappingNamed(means.mappings, file.mapping);
  // Kept for when it is admitted again.
  if (mapping === null) return;
  const reading = { means, file, of: await basisOf(means, id, mapping) };
  let rows: FeedRow[] = [];
  let at: At | null = { pass: file.pass, position: file.position };
  for await (const row of means.reader.rows(mapping, contentOf(means, file))) {
    if (row.is === 'end') {
      await held(reading, { rows, at, end: row });
      return;
    }
    if (row.position <= at.position) continue;
    rows.push(row);
    if (rows.length < (means.batch ?? BATCH)) continue;
    at = await held(reading, { rows, at, end: null });
    if (at === null) return;
    told?.({ records: at.position, poison: 0 });
    rows = [];
  }
}

interface Reading {
  readonly means: FeedMeans;
  readonly file: FileOf;
  readonly of: BatchOf;
}
type FileOf = { readonly id: string };

interface Batch {
  readonly rows: readonly FeedRow[];
  /** Where the file is to stand for this batch to be the next. */
  readonly at: At;
  readonly end: FeedEnd | null;
}

/** Holds one batch. Null where the file does not stand where it did: another process is at it. */
async function held({ means, file: { id }, of }: Reading, { rows, at, end }: Batch): Promise<At | null> {
  await means.boundary?.('batch');
  const position = rows.at(-1)?.position ?? at.position;
  const holds = await means.database.transaction(
    async transaction => {
      const file = await onFeeds(transaction)
        .selectFrom('feed_file')
        .selectAll()
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirstOrThrow();
      if (file.pass !== at.pass || file.position !== at.position || file.state !== 'WAITING') return false;
      const { fresh, poison } = await writeBatch(transaction, rows, of);
      const now = {
        position,
        records: file.records + rows.length,
        fresh: file.fresh + fresh,
        poison: file.poison + poison,
      };
      await moveOn(means, transaction, { id, now, end });
      if (end !== null) await atEnd(means, transaction, { ...file, ...now, told: end.told, broken: end.broken });
      return true;
    },
    { attempts: 3 },
  );
  await means.boundary?.('batch-held');
  return holds ? { pass: at.pass, position } : null;
}

interface Moving {
  readonly id: string;
  readonly now: {
    readonly position: number;
    readonly records: number;
    readonly fresh: number;
    readonly poison: number;
  };
  readonly end: FeedEnd | null;
}

async function moveOn(
  { clock }: FeedMeans,
  transaction: Transaction<unknown>,
  { id, now, end }: Moving,
): Promise<void> {
  const ended = end && {
    state: end.broken === null ? ('READ' as const) : ('BROKEN' as const),
    told: end.told,
    broken: end.broken,
    read_at: new Date(clock.now().epochMilliseconds),
  };
  await onFeeds(transaction)
    .updateTable('feed_file')
    .set({ ...now, ...ended })
    .where('id', '=', id)
    .execute();
}

type Ended = Pick<FileRow, 'id' | 'mapping' | 'kind' | 'told' | 'broken' | 'sequence'> & {
  readonly poison: number;
  readonly records: number;
};

async function atEnd(means: FeedMeans, transaction: Transaction<unknown>, file: Ended): Promise<void> {
  await working(means, transaction, work => itemsOfFile(work, file));
  await means.jobs.enqueue(transaction, { kind: feedMatch, data: {} });
}

/** The basis on which the file's records are held, written where it is new. */
async function basisOf({ database, clock }: FeedMeans, file: string, mapping: FeedMapping): Promise<BatchOf> {
  const { agreement, purpose, retentionDays, onwardSharing } = mapping.basis;
  const id = createHash('sha256').update(JSON.stringify(mapping.basis)).digest('base64url');
  await onFeeds(database.kysely)
    .insertInto('feed_basis')
    .values({ id, agreement, purpose, retention_days: retentionDays, onward_sharing: onwardSharing })
    .onConflict(conflict => conflict.doNothing())
    .execute();
  return { file, mapping, basis: id, retainUntil: isoText(clock.today().add({ days: retentionDays })) };
}

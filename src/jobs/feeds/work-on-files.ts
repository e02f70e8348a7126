import type { FeedItemReason } from '../../casework/feeds/item.js';
import { fileCause, openItem, overtakeItem } from '../../casework/feeds/open-item.js';
import { type FileRow, onFeeds } from '../../casework/feeds/store/tables.js';
import type { Work } from '../../casework/work.js';
import type { FeedKind } from '../../domain/feeds/kinds.js';

const LOOK_WITHIN_DAYS = 2;
const WHY = "The council's own limit for files: 2 days";

interface OfFile {
  readonly id: string;
  readonly kind: string | null;
}

/** Work on a file as a whole: to be looked at, for the reason given. */
export async function openFileItem(
  work: Work,
  { id, kind }: OfFile,
  { reason, count }: { readonly reason: FeedItemReason; readonly count: number | null },
): Promise<void> {
  await openItem(work, {
    cause: fileCause(id, reason),
    facts: { reason, kind: kind as FeedKind | null, subject: null, record: null, file: id, count },
    due: { on: work.today.add({ days: LOOK_WITHIN_DAYS }), why: WHY },
  });
}

/** What a file turned out to be, once it is read to its end: work for each thing that is not as it should be. */
export async function itemsOfFile(work: Work, file: FileOfNow): Promise<void> {
  const differs = file.told !== null && file.told !== file.records;
  const findings = [
    { reason: 'RECORDS_SET_ASIDE', found: file.poison > 0, count: file.poison },
    { reason: 'FILE_BROKEN', found: file.broken !== null, count: null },
    { reason: 'COUNT_DIFFERS', found: differs, count: file.records },
    { reason: 'FILE_MISSING', found: await hasGap(work, file), count: null },
  ] as const;
  for (const { reason, found, count } of findings) {
    if (found) await openFileItem(work, file, { reason, count });
    else await overtakeItem(work, fileCause(file.id, reason), 'Read again: it is as it should be.');
  }
}

export type FileOfNow = Pick<FileRow, 'mapping' | 'kind' | 'told' | 'broken' | 'sequence' | 'id'> & {
  readonly poison: number;
  readonly records: number;
};

/** Whether the file numbered just before this one has never come, though an earlier one has. */
async function hasGap({ transaction }: Work, { mapping, sequence }: FileOfNow): Promise<boolean> {
  if (mapping === null || sequence === null) return false;
  const before = await onFeeds(transaction)
    .selectFrom('feed_file')
    .select('sequence')
    .where('mapping', '=', mapping)
    .where('sequence', '<', sequence)
    .where('sha256', 'is not', null)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return before !== undefined && before.sequence !== sequence - 1;
}

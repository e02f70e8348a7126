import { sql } from 'kysely';
import { actCause, openItem } from '../../casework/feeds/open-item.js';
import { onFeeds } from '../../casework/feeds/store/tables.js';
import type { Work } from '../../casework/work.js';
import { FEED_FACTS, type FeedKind } from '../../domain/feeds/kinds.js';
import type { PersonRef } from '../../domain/references.js';
import type { FeedMeans } from './means.js';
import { working } from './within.js';

/** Few enough that the embedded store is soon free for others. */
const AT_ONCE = 100;

/** Opens the work that records of known people ask for. False where there is none left. */
export async function opensActions(means: FeedMeans): Promise<boolean> {
  return means.database.transaction(
    async transaction => {
      const on = onFeeds(transaction);
      const waiting = await on
        .selectFrom('feed_record')
        .innerJoin('feed_subject', 'feed_subject.subject', 'feed_record.subject')
        .select(['feed_record.id', 'feed_record.kind', 'feed_record.record_key', 'feed_record.subject'])
        .select(isLatest)
        .where('feed_record.action', '=', 'WAITING')
        .where('feed_subject.state', '=', 'MATCHED')
        .orderBy('feed_record.id')
        .limit(AT_ONCE)
        .forUpdate('feed_record')
        .skipLocked()
        .execute();
      if (waiting.length === 0) return false;
      await working(means, transaction, async work => {
        // What a later record has corrected already asks for nothing.
        for (const one of waiting) if (one.latest) await openAction(work, { ...one, kind: one.kind as FeedKind });
      });
      await on
        .updateTable('feed_record')
        .set({ action: 'OPENED' })
        .where(
          'id',
          'in',
          waiting.map(({ id }) => id),
        )
        .execute();
      return true;
    },
    { attempts: 3 },
  );
}

const isLatest = sql<boolean>`not exists (
  select from feed_record as later where later.kind = feed_record.kind and later.record_key = feed_record.record_key
  and (later.ordering, later.content_hash collate "C") > (feed_record.ordering, feed_record.content_hash collate "C")
)`.as('latest');

interface Acts {
  readonly kind: FeedKind;
  readonly record_key: string;
  readonly subject: string;
}

async function openAction(work: Work, { kind, record_key: record, subject }: Acts): Promise<void> {
  const { asks } = FEED_FACTS[kind];
  if (asks === null) return;
  const first = await onFeeds(work.transaction)
    .selectFrom('feed_subject_person')
    .select('person')
    .where('subject', '=', subject)
    .orderBy('person')
    .limit(1)
    .executeTakeFirst();
  await openItem(work, {
    cause: actCause(kind, record),
    facts: { reason: 'TO_BE_ACTED_ON', kind, subject, record, file: null, count: null },
    person: (first?.person ?? null) as PersonRef | null,
    team: asks.team,
    due: { on: work.today.add({ days: asks.withinDays }), why: asks.why },
  });
}

import type { CaseRef, PersonRef } from '../../domain/references.js';
import type { Case } from '../case.js';
import { caseColumns, idOf, onCasework, toCase } from '../store/case-rows.js';
import type { Due, Work } from '../work.js';
import { type FeedItemFacts, feedItem } from './item.js';
import { onFeeds } from './store/tables.js';

export interface Cause {
  /** One open item for each. */
  readonly cause: string;
  readonly facts: FeedItemFacts;
  readonly person?: PersonRef | null;
  readonly team?: string;
  readonly due: Due;
}

/** Opens the item of a cause. Null where one is open; one that was ended does not keep the next from being opened. */
export async function openItem(work: Work, { cause, facts, person = null, team, due }: Cause): Promise<CaseRef | null> {
  const before = await itemOf(work, cause);
  if (before !== null && before.closedAt === null) return null;
  const { ref } = await work.open(feedItem, { facts, person, due, ...(team && { team }) });
  const id = idOf(ref) ?? '';
  await onFeeds(work.transaction)
    .insertInto('feed_item')
    .values({ cause, case_id: id })
    .onConflict(conflict => conflict.column('cause').doUpdateSet({ case_id: id }))
    .execute();
  return ref;
}

/** Ends the item of a cause that is no more, where one is open. */
export async function overtakeItem(work: Work, cause: string, reason: string): Promise<void> {
  const one = await itemOf(work, cause);
  if (one !== null && one.closedAt === null) await work.move(feedItem, { case: one, move: 'overtake' }, { reason });
}

/** The last item of a cause, held until the transaction ends. */
async function itemOf({ transaction }: Work, cause: string): Promise<Case<FeedItemFacts> | null> {
  const known = await onFeeds(transaction)
    .selectFrom('feed_item')
    .select('case_id')
    .where('cause', '=', cause)
    .executeTakeFirst();
  if (known === undefined) return null;
  const row = await onCasework(transaction)
    .selectFrom('casework_case')
    .select(caseColumns)
    .where('id', '=', known.case_id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return toCase(row) as Case<FeedItemFacts>;
}

export const matchCause = (subject: string): string => `match|${subject}`;
export const actCause = (kind: string, record: string): string => `act|${kind}|${record}`;
export const fileCause = (file: string, reason: string): string => `file|${file}|${reason}`;

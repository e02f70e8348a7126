import { z } from 'zod';
import type { PersonRef } from '../../domain/references.js';
import type { JobKind } from '../../platform/jobs/job-kind.js';
import { jobKind } from '../../platform/jobs/job-kind.js';
import type { Case } from '../case.js';
import type { Command } from '../command.js';
import { done, type Outcome, refuse } from '../outcome.js';
import type { Known, Work } from '../work.js';
import { type FeedItemFacts, feedItem } from './item.js';
import { onFeeds } from './store/tables.js';

/** Says whose records are, and opens the work that they ask for. Holds nothing: it looks for itself. */
export const feedMatch: JobKind<Record<string, never>> = jobKind({
  name: 'feed-match',
  shape: z.strictObject({}),
  expireSeconds: 3_600,
});

/** What somebody says of an item: whose it is, that it is nobody of ours, or that what it asked for is done. */
export const FEED_SETTLEMENTS = ['LINK', 'NOT_OURS', 'DONE'] as const;
export type FeedSettlement = (typeof FEED_SETTLEMENTS)[number];

export interface Settle extends Known {
  readonly as: FeedSettlement;
  /** For LINK. */
  readonly person: PersonRef | null;
  readonly reason: string;
}

export const settleFeedItem: Command<Settle> = {
  name: 'settleFeedItem',
  async run(work, { as, person, reason, ...known }) {
    const item = await work.find(feedItem, known);
    if (as === 'DONE') return finished(work, item, reason);
    const { subject, reason: why } = item.facts;
    if (subject === null || why === 'TO_BE_ACTED_ON')
      return refuse('NOT_POSSIBLE_NOW', 'It is known whose this is, or it is a file: say DONE when it is dealt with.');
    if (as === 'NOT_OURS') return decided(work, item, { subject, person: null, reason });
    if (person === null) return refuse('FACTS_MISSING', 'Say which customer it is, to link it.');
    return decided(work, item, { subject, person, reason });
  },
};

async function finished(work: Work, item: Case<FeedItemFacts>, reason: string): Promise<Outcome> {
  if (item.facts.subject !== null && item.facts.reason !== 'TO_BE_ACTED_ON')
    return refuse('FACTS_MISSING', 'Say which customer it is with LINK, or NOT_OURS where it is none.');
  return done(await work.move(feedItem, { case: item, move: 'finish' }, { reason }));
}

interface Decided {
  readonly subject: string;
  readonly person: PersonRef | null;
  readonly reason: string;
}

/** Holds until somebody else decides: what the feed tells later does not undo it. */
async function decided(work: Work, item: Case<FeedItemFacts>, { subject, person, reason }: Decided): Promise<Outcome> {
  const on = onFeeds(work.transaction);
  const { subject: by } = work.acting.caller;
  await on
    .updateTable('feed_subject')
    .set(of => ({ state: person === null ? 'NOT_OURS' : 'MATCHED', decided_by: by, version: of('version', '+', 1) }))
    .where('subject', '=', subject)
    .execute();
  await on.deleteFrom('feed_subject_person').where('subject', '=', subject).execute();
  if (person !== null) {
    await on.insertInto('feed_subject_person').values({ subject, person }).execute();
    work.touched.add(person);
    await work.enqueue({ kind: feedMatch, data: {} });
  }
  return done(await work.move(feedItem, { case: item, move: person === null ? 'refuse' : 'link' }, { reason }));
}

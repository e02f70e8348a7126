import { z } from 'zod';
import { FEED_KINDS } from '../../domain/feeds/kinds.js';
import { caseKind } from '../case-kind.js';

/** Why something of a feed has come to a person. */
export const FEED_ITEM_REASONS = [
  'NOBODY_MATCHES',
  'SEVERAL_MATCH',
  'MATCH_UNSURE',
  'TO_BE_ACTED_ON',
  'RECORDS_SET_ASIDE',
  'FILE_BROKEN',
  'COUNT_DIFFERS',
  'FILE_UNKNOWN',
  'FILE_TOO_LARGE',
  'FILE_MISSING',
] as const;
export type FeedItemReason = (typeof FEED_ITEM_REASONS)[number];

const facts = z.strictObject({
  reason: z.enum(FEED_ITEM_REASONS),
  kind: z.enum(FEED_KINDS).nullable(),
  /** Whom it is about, as the feed tells them; null for a file. */
  subject: z.string().max(80).nullable(),
  /** The record to act on, by the key that its corrections share. */
  record: z.string().max(80).nullable(),
  /** The file, by its id. */
  file: z.string().max(80).nullable(),
  /** How many records of the file. */
  count: z.number().int().nullable(),
});
export type FeedItemFacts = z.output<typeof facts>;

/** What no rule can settle of what a feed brought: somebody says whose it is, or does what it asks for. */
export const feedItem = caseKind<FeedItemFacts>({
  name: 'FeedItem',
  title: 'Feed item',
  first: 'OPEN',
  openTo: 'staff',
  team: 'feeds',
  facts,
  moves: {
    OPEN: { link: 'LINKED', refuse: 'NOT_OURS', finish: 'DONE', overtake: 'OVERTAKEN' },
    LINKED: {},
    NOT_OURS: {},
    DONE: {},
    OVERTAKEN: {},
  },
});

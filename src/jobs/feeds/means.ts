import type { FeedReader } from '../../adapters/ports/feeds.js';
import type { Clock } from '../../domain/dates.js';
import type { FeedMapping } from '../../domain/feeds/mapping.js';
import type { PeopleIndex } from '../../people/people-index.js';
import type { AuditLog } from '../../platform/audit/audit-log.js';
import type { Database } from '../../platform/database/database.js';
import type { Jobs } from '../../platform/jobs/jobs.js';

/** Where a process may end, for tests that let it. */
export type AtFeedBoundary = (
  at: 'piece' | 'received' | 'batch' | 'batch-held' | 'match' | 'match-held',
) => void | Promise<void>;

/** What the inbox of feeds is made of. */
export interface FeedMeans {
  readonly database: Database;
  readonly jobs: Jobs;
  readonly audit: Pick<AuditLog, 'recordWithin'>;
  readonly clock: Clock;
  /** Those that are admitted here, one for each feed and version. */
  readonly mappings: readonly FeedMapping[];
  readonly reader: FeedReader;
  readonly people: Pick<PeopleIndex, 'match'>;
  /** Seals content: 32 bytes. */
  readonly contentKey: Uint8Array;
  /** How long content is kept, so that it can be replayed. */
  readonly contentDays: number;
  readonly boundary?: AtFeedBoundary;
  /** Records in one transaction. */
  readonly batch?: number;
}

export const mappingNamed = (mappings: readonly FeedMapping[], name: string | null): FeedMapping | null =>
  mappings.find(({ feed, version }) => `${feed}/${version}` === name) ?? null;

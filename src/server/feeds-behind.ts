import { hkdfSync } from 'node:crypto';
import { dirname, join } from 'node:path';
import { folderDrop } from '../adapters/drops/folder.js';
import { feedReader } from '../adapters/dwp/reader.js';
import type { Clock } from '../domain/dates.js';
import type { Source } from '../jobs/feeds/look-round.js';
import type { FeedMeans } from '../jobs/feeds/means.js';
import type { PeopleIndex } from '../people/people-index.js';
import type { AuditLog } from '../platform/audit/audit-log.js';
import { keptSecret } from '../platform/config/kept-secret.js';
import type { Database } from '../platform/database/database.js';
import type { Jobs } from '../platform/jobs/jobs.js';
import type { GuildhallConfig } from './config.js';
import type { FeedSourceConfig } from './config-feeds.js';
import { admittedMappings, mappingIn } from './feed-mappings.js';

interface Around {
  readonly config: GuildhallConfig;
  readonly database: Database;
  readonly jobs: Jobs;
  readonly audit: Pick<AuditLog, 'recordWithin'>;
  readonly people: Pick<PeopleIndex, 'match'>;
  readonly clock: Clock;
}

/** The inbox of feeds as it is configured, ready to work. */
export interface FeedsBehind {
  readonly means: FeedMeans;
  readonly sources: readonly Source[];
}

/** Throws ParameterProblems or StartError where a mapping will not do. */
export function feedsBehind({ config, database, jobs, audit, people, clock }: Around): FeedsBehind {
  const sources = Object.entries(config.feeds.sources).map(([name, one]) => sourceOf(name, one));
  return {
    sources,
    means: {
      database,
      jobs,
      audit,
      people,
      clock,
      mappings: admittedMappings(config),
      reader: feedReader,
      contentKey: contentKeyOf(config),
      contentDays: config.feeds.contentDays,
    },
  };
}

function sourceOf(name: string, { mappings, folder, sftp, ...source }: FeedSourceConfig): Source {
  return {
    name,
    mappings: mappings.map(mappingIn),
    pollMinutes: source.pollMinutes,
    settledMs: source.settledSeconds * 1_000,
    mostBytes: source.maxBytes,
    moves: source.afterwards === 'move',
    drop: async () => {
      if (sftp === undefined) return folderDrop(name, folder ?? '');
      // Read in only where there is one: few councils fetch by themselves.
      const { sftpDrop } = await import('../adapters/drops/sftp.js');
      return sftpDrop(name, sftp);
    },
  };
}

/** The council's own; without one, from the secret of the audit by a derivation; in the sandbox, made and kept beside the store. */
function contentKeyOf({ feeds: { contentKey }, audit, store }: GuildhallConfig): Uint8Array {
  if (contentKey !== undefined) return contentKey;
  if (audit.secret === undefined) return keptSecret(join(dirname(store.dataDir), 'feeds-secret'));
  return new Uint8Array(hkdfSync('sha256', audit.secret, '', 'guildhall content of feeds', 32));
}

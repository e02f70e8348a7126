import { hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderDrop } from '../adapters/drops/folder.js';
import { feedReader } from '../adapters/dwp/reader.js';
import type { Clock } from '../domain/dates.js';
import { type FeedMapping, nameOf } from '../domain/feeds/mapping.js';
import type { Source } from '../jobs/feeds/look-round.js';
import type { FeedMeans } from '../jobs/feeds/means.js';
import { readMapping } from '../parameters/feeds/load-mappings.js';
import { ParameterProblems } from '../parameters/problems.js';
import type { PeopleIndex } from '../people/people-index.js';
import type { AuditLog } from '../platform/audit/audit-log.js';
import { keptSecret } from '../platform/config/kept-secret.js';
import type { Database } from '../platform/database/database.js';
import type { Jobs } from '../platform/jobs/jobs.js';
import type { GuildhallConfig } from './config.js';
import type { FeedSourceConfig } from './config-feeds.js';
import { StartError } from './sandbox.js';

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
      mappings: eachOnce(sources),
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

function mappingIn(file: string): FeedMapping {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new StartError(`The mapping ${file} cannot be read: name another under feeds.sources.`);
  }
  const { mapping, problems } = readMapping(file, text);
  if (mapping === null) throw new ParameterProblems([...problems]);
  return mapping;
}

/** Two places may have one feed; a feed in one version has one mapping. */
function eachOnce(sources: readonly Source[]): readonly FeedMapping[] {
  const found = new Map<string, FeedMapping>();
  for (const mapping of sources.flatMap(({ mappings }) => mappings)) {
    const before = found.get(nameOf(mapping));
    if (before !== undefined && shown(before) !== shown(mapping))
      throw new StartError(`There are two different mappings of ${nameOf(mapping)} under feeds.sources.`);
    found.set(nameOf(mapping), mapping);
  }
  return [...found.values()];
}

/** With what JSON does not show by itself. */
const shown = (mapping: FeedMapping): string =>
  JSON.stringify(mapping, (_key, value: unknown) => {
    if (value instanceof RegExp) return value.source;
    return value instanceof Set || value instanceof Map ? [...value] : value;
  });

/** The council's own; without one, from the secret of the audit by a derivation; in the sandbox, made and kept beside the store. */
function contentKeyOf({ feeds: { contentKey }, audit, store }: GuildhallConfig): Uint8Array {
  if (contentKey !== undefined) return contentKey;
  if (audit.secret === undefined) return keptSecret(join(dirname(store.dataDir), 'feeds-secret'));
  return new Uint8Array(hkdfSync('sha256', audit.secret, '', 'guildhall content of feeds', 32));
}

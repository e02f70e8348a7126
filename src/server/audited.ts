import type { FastifyInstance } from 'fastify';
import { systemClock } from '../domain/dates.js';
import { readAnchors, startAnchoring } from '../platform/audit/anchors.js';
import { type PseudonymKeys, pseudonyms } from '../platform/audit/pseudonyms.js';
import { auditVerify } from '../platform/audit/verify.js';
import { whoRead } from '../platform/audit/who-read.js';
import type { Database } from '../platform/database/database.js';
import type { Log } from '../platform/telemetry/log.js';
import { anchorFileOf } from './anchor-file.js';
import type { Closing } from './closing.js';
import type { GuildhallConfig } from './config.js';
import { auditRoutes } from './http/audit-routes.js';
import { retentionRoutes } from './http/retention-routes.js';
import { retention } from './retention.js';

interface Audited {
  readonly config: GuildhallConfig;
  readonly keys: PseudonymKeys;
  readonly database: Database;
  readonly log: Log;
  readonly closing: Closing;
  /** A store that goes with the process has nothing to be held against later. */
  readonly lasting: boolean;
}

/** Notes heads of the audit chain outside the store, and lets the admin port ask the log what the commands ask. */
export function auditOnAdmin(admin: FastifyInstance, { config, keys, database, log, closing, lasting }: Audited): void {
  if (lasting) closing.with(anchoring(config, database, log), stop => stop());
  retentionRoutes(admin, retention({ config, database, keys, clock: systemClock }));
  auditRoutes(admin, {
    verify: () => auditVerify(database, readAnchors(anchorFileOf(config))),
    whoRead: question => whoRead(database, pseudonyms(keys), question),
  });
}

const anchoring = (config: GuildhallConfig, database: Database, log: Log) =>
  startAnchoring({
    database,
    file: anchorFileOf(config),
    everyMs: config.audit.anchorMs,
    clockNow: () => new Date(),
    onFailed: error => log.error({ err: error }, 'A head of the audit log could not be noted'),
  });

import type { FastifyInstance } from 'fastify';
import { readAnchors, startAnchoring } from '../platform/audit/anchors.js';
import { type PseudonymKeys, pseudonyms } from '../platform/audit/pseudonyms.js';
import { auditVerify } from '../platform/audit/verify.js';
import { whoRead } from '../platform/audit/who-read.js';
import type { Database } from '../platform/database/database.js';
import type { Log } from '../platform/telemetry/log.js';
import type { Closing } from './closing.js';
import type { GuildhallConfig } from './config.js';
import { auditRoutes } from './http/audit-routes.js';

interface Audited {
  readonly config: GuildhallConfig['audit'];
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
  auditRoutes(admin, {
    verify: () => auditVerify(database, readAnchors(config.anchorFile)),
    whoRead: question => whoRead(database, pseudonyms(keys), question),
  });
}

const anchoring = ({ anchorFile: file, anchorMs: everyMs }: GuildhallConfig['audit'], database: Database, log: Log) =>
  startAnchoring({
    database,
    file,
    everyMs,
    clockNow: () => new Date(),
    onFailed: error => log.error({ err: error }, 'A head of the audit log could not be noted'),
  });

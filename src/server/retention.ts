import { randomUUID } from 'node:crypto';
import type { Clock } from '../domain/dates.js';
import { type RetentionReport, retentionReport } from '../jobs/retention/report.js';
import { type Removed, retentionRun } from '../jobs/retention/run.js';
import { readAnchors } from '../platform/audit/anchors.js';
import { auditLog } from '../platform/audit/audit-log.js';
import type { PseudonymKeys } from '../platform/audit/pseudonyms.js';
import { removeOld } from '../platform/audit/remove.js';
import type { Database } from '../platform/database/database.js';
import { anchorFileOf } from './anchor-file.js';
import type { GuildhallConfig } from './config.js';
import { lawInForce } from './law.js';

/** What is kept no longer: first told, then removed. */
export interface Retention {
  report(): Promise<RetentionReport>;
  /** Removes what a report counted, and the audit log's own beginning by `audit.retentionDays`. */
  run(reportId: string): Promise<readonly Removed[]>;
}

interface Retaining {
  readonly config: GuildhallConfig;
  readonly database: Database;
  readonly keys: PseudonymKeys;
  readonly clock: Clock;
}

const DAY_MS = 86_400_000;

export function retention({ config, database, keys, clock }: Retaining): Retention {
  const now = () => new Date(clock.now().epochMilliseconds);
  const law = () => lawInForce(config.council).statute.on(clock.today());
  return {
    report: () => retentionReport({ database, law: law(), clock }),
    async run(reportId) {
      const audit = auditLog({ database, clockNow: now, ...keys });
      const removed = await retentionRun({ database, audit, clock }, reportId);
      const { groups } = await removeOld({
        database,
        audit,
        anchors: readAnchors(anchorFileOf(config)),
        before: new Date(now().getTime() - config.audit.retentionDays * DAY_MS),
        now: now(),
        requestId: randomUUID(),
      });
      await audit.close();
      return [...removed, { kind: 'audit', removed: groups, more: false }];
    },
  };
}

import { CompiledQuery, type Transaction } from 'kysely';
import type { Database } from '../database/database.js';
import type { AuditLog } from './audit-log.js';
import type { Anchor } from './findings.js';

/** What an entry behind it says of a beginning that was removed: the log itself vouches for it. */
export const removalWhat = ({ sequence, hash }: Anchor): readonly string[] => [
  'AuditLog.removed',
  String(sequence),
  hash,
];

interface Removing {
  readonly database: Database;
  readonly audit: Pick<AuditLog, 'recordWithin'>;
  /** Heads that were noted outside the store: the log is cut at one of them and nowhere else, so that the cut can be proved. */
  readonly anchors: readonly Anchor[];
  readonly before: Date;
  readonly now: Date;
  readonly requestId: string;
}

export interface AuditRemoved {
  readonly groups: number;
  /** The last group that is gone; null where nothing went. */
  readonly upTo: Anchor | null;
}

const CUT = `select sequence, hash from audit_log
  where last_at < $1 and sequence = any($2::bigint[]) and sequence < (select max(sequence) from audit_log)
    and not exists (select from audit_log later where later.sequence < audit_log.sequence and later.last_at >= $1)
  order by sequence desc limit 1`;

/**
 * Takes groups off the beginning of the log that are older than a moment, up to a head that was noted outside. What is left hangs on
 * that head's hash; an entry of the same transaction says what was removed.
 */
export async function removeOld({ database, audit, anchors, before, now, requestId }: Removing): Promise<AuditRemoved> {
  return database.transaction(async transaction => {
    const noted = new Map(anchors.map(({ sequence, hash }) => [sequence, hash]));
    const [cut] = await rows<Anchor>(transaction, CUT, [before, [...noted.keys()]]);
    // A head that is not the one noted is for audit verify to name, not to be removed.
    if (cut === undefined || noted.get(cut.sequence) !== cut.hash) return { groups: 0, upTo: null };
    await audit.recordWithin(transaction, {
      requestId,
      subject: 'guildhall:retention',
      client: 'guildhall',
      callerClass: 'auditor',
      purpose: 'audit',
      operation: 'retention',
      what: removalWhat(cut),
      whose: [],
      outcome: 'removed',
    });
    await rows(transaction, `select set_config('guildhall.audit_retention', 'on', true)`, []);
    const gone = await rows(transaction, 'delete from audit_log where sequence <= $1 returning sequence', [
      cut.sequence,
    ]);
    const values = [cut.sequence, cut.hash, gone.length, now];
    await rows(
      transaction,
      'insert into audit_removed (sequence, hash, groups, removed_at) values ($1, $2, $3, $4)',
      values,
    );
    await rows(transaction, `select set_config('guildhall.audit_retention', 'off', true)`, []);
    return { groups: gone.length, upTo: cut };
  });
}

async function rows<Row>(transaction: Transaction<unknown>, text: string, values: readonly unknown[]): Promise<Row[]> {
  return (await transaction.executeQuery<Row>(CompiledQuery.raw(text, [...values]))).rows as Row[];
}

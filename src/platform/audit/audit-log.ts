import type { Transaction } from 'kysely';
import type { Database } from '../database/database.js';
import { appendGroup, appendWithin, type Head } from './append.js';
import { type AuditEntry, AuditError, type KeptEntry } from './entry.js';
import { groupCommit } from './group-commit.js';
import { type PseudonymKeys, pseudonyms } from './pseudonyms.js';
import { whatLists } from './what.js';

export interface AuditLogOptions extends PseudonymKeys {
  readonly database: Database;
  readonly clockNow: () => Date;
  /** Entries that may wait for the store; one more is refused. */
  readonly maxWaiting?: number;
  /** Entries that one row may hold. */
  readonly maxGroup?: number;
  /** How long a busy log may wait for others to share a row with. Zero writes at once. */
  readonly maxLingerMs?: number;
  /** Told of each row written: for metrics, and for the anchor. */
  readonly onWritten?: (head: Head, entries: number) => void;
  /** Told of each failure of the store, whose callers have been refused. */
  readonly onFailed?: (error: unknown) => void;
}

export interface AuditLog {
  /** Resolves when the entry is durably kept. Rejects with AuditError when it may not be: then nothing may be answered. */
  record(entry: AuditEntry): Promise<void>;
  /** Keeps the entry in a transaction that is under way, so that what was done and its entry hold together or not at all. */
  recordWithin(transaction: Transaction<unknown>, entry: AuditEntry): Promise<void>;
  /** Entries that wait or are being written. */
  readonly waiting: number;
  /** Writes what waits, and refuses what comes after. The store stays open. */
  close(): Promise<void>;
}

/** The one writer of reads of personal data. Entries that arrive together are kept together, in one row. */
export function auditLog(options: AuditLogOptions): AuditLog {
  const { database, clockNow, maxWaiting = 2_000, maxGroup = 500, maxLingerMs = 25 } = options;
  const people = pseudonyms(options);
  const lists = whatLists(database);
  const write = async (entries: readonly KeptEntry[]): Promise<void> => {
    try {
      await lists.keep(new Set(entries.map(({ what }) => what)));
      const head = await appendGroup(database, entries);
      options.onWritten?.(head, entries.length);
    } catch (error) {
      options.onFailed?.(error);
      throw error instanceof AuditError ? error : new AuditError('failed', { cause: error });
    }
  };
  const commits = groupCommit({ write, maxWaiting, maxGroup, maxLingerMs });
  const kept = (entry: AuditEntry): KeptEntry => ({
    at: clockNow().toISOString(),
    requestId: entry.requestId,
    subject: people.of(entry.subject),
    client: entry.client,
    callerClass: entry.callerClass,
    purpose: entry.purpose,
    operation: entry.operation,
    what: lists.hashOf(entry.what),
    whose: entry.whose.map(people.of),
    outcome: entry.outcome,
  });
  return {
    record: async entry => commits.add(kept(entry)),
    async recordWithin(transaction, entry) {
      const row = kept(entry);
      await lists.keepWithin(transaction, row.what);
      await appendWithin(transaction, [row]);
    },
    get waiting() {
      return commits.waiting;
    },
    close: () => commits.close(),
  };
}

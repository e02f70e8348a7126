import type { Limits } from '../http/upstream.js';

/** One statement with its values beside it: nothing that a caller gave is ever part of the text. */
export interface SqlStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

export type SqlRow = Readonly<Record<string, unknown>>;

/** Asks within one read-only transaction. */
export interface SqlReader {
  /** Throws UpstreamError unreadable where there are more rows than one statement may give. */
  rows(statement: SqlStatement): Promise<readonly SqlRow[]>;
}

export interface SqlRead<T> {
  /** What this read is called in metrics and timeouts: never a value of theirs or ours. */
  readonly operation: string;
  /** Every statement of the read. May be run again from the start where a try failed, so it must have no other effect. */
  readonly read: (reader: SqlReader) => Promise<T>;
}

/**
 * A database that is read, behind the same pipeline as an upstream over HTTP. Rejects only with UpstreamError. One read is
 * one transaction on one connection, and one call in the counts.
 */
export interface SqlUpstream {
  readonly system: string;
  read<T>(read: SqlRead<T>, limits: Limits): Promise<T>;
  /** Closes its connections; reads under way are let finish. */
  close(): Promise<void>;
}

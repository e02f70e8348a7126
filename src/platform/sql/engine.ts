import type { Trouble } from '../http/upstream-error.js';
import type { SqlRow, SqlStatement } from './sql-upstream.js';

/** One connection, taken for one read. */
export interface SqlConnection {
  /** Begins a transaction that can change nothing. `timeoutMs`: what any one statement may take on the server. */
  begin(timeoutMs: number): Promise<void>;
  rows(statement: SqlStatement): Promise<readonly SqlRow[]>;
  /** Ends the transaction and gives the connection back to be used again. */
  finish(): Promise<void>;
  /** Lets the socket go, and whatever runs on it rejects. May be called at any time, and more than once. */
  letGo(): void;
}

/** How one make of server is spoken to. */
export interface SqlEngine {
  connect(): Promise<SqlConnection>;
  /** What kind of trouble a driver's error is. The error itself, which may quote a row, goes no further. */
  troubleOf(error: unknown): Trouble;
  /** Whether the server refused the statement in good order, so that the connection can be used again. */
  inGoodOrder(error: unknown): boolean;
  close(): Promise<void>;
}

/** Where the server is and as whom it is read. */
export interface SqlAddress {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password: string;
  /** Null: not encrypted. Without `ca` the machine's own authorities are trusted. */
  readonly tls: { readonly ca?: string | undefined; readonly serverName?: string | undefined } | null;
  readonly connections: number;
  readonly connectTimeoutMs: number;
}

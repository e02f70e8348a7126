import type { IsolationLevel, Kysely, Transaction } from 'kysely';

/** A place that takes one statement: the store itself, or a transaction that is under way. */
export interface Statement {
  readonly text: string;
  readonly values?: readonly unknown[];
  /** A name makes the store keep the plan. Only for texts that never vary. */
  readonly name?: string;
}

export interface TransactionOptions {
  readonly isolation?: IsolationLevel;
  /** How often the work may be run where PostgreSQL asks for it again (deadlock, serialisation). One when absent. */
  readonly attempts?: number;
}

/**
 * The one store. `kysely` has no tables of its own: each part says which it knows by `kysely.withTables<MyTables>()`.
 * Values come as: bigint a number (a RangeError beyond 2^53), numeric and date their text, timestamptz a Date, jsonb parsed.
 */
export interface Database {
  readonly kind: 'postgres' | 'pglite';
  readonly kysely: Kysely<unknown>;
  /** Runs the work in one transaction. All of it holds, or none; `work` must have no effect outside it when attempts > 1. */
  transaction<T>(work: (transaction: Transaction<unknown>) => Promise<T>, options?: TransactionOptions): Promise<T>;
  /** One statement outside any transaction, for hot paths and for libraries that bring their own SQL. */
  run<Row>(statement: Statement): Promise<Row[]>;
  /** Ends every connection. A store that is not closed keeps the process alive, and the embedded one its lock. */
  close(): Promise<void>;
}

/** The store cannot be opened or brought up to date. The message says what to do; it never holds the URL. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

import { frozen } from '../../domain/frozen.js';
import type { SystemName } from '../../domain/references.js';
import { UpstreamError } from '../../platform/http/upstream-error.js';
import type { SqlReader, SqlRow, SqlStatement, SqlUpstream } from '../../platform/sql/sql-upstream.js';
import type { Answers, Call } from '../ports/call.js';
import type { Codebook } from './codebook.js';
import type { AcademyOptions } from './config.js';
import type { CopyDate } from './copy-date.js';
import type { CopySql } from './sql/copy-sql.js';
import type { Stamp } from './stamp.js';

/** Asks for rows within one read. */
export interface Ask {
  /** The rows for all the keys, so many in a statement. No keys, no statement. */
  rows<Key>(keys: Iterable<Key>, statementFor: (keys: readonly Key[]) => SqlStatement): Promise<readonly SqlRow[]>;
}

export interface DeskWith {
  readonly system: SystemName;
  readonly upstream: SqlUpstream;
  readonly sql: CopySql;
  readonly codes: Codebook;
  readonly copyDate: CopyDate;
  readonly options: AcademyOptions;
}

interface Question<Item, Key extends string, Raw, Value> {
  readonly operation: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => Key;
  /** Every row that the answers need, in one transaction. */
  readonly load: (ask: Ask) => Promise<Raw>;
  /** One answer out of the rows; undefined where there is no such record. */
  readonly build: (item: Item, raw: Raw, stamp: Stamp) => Value | undefined;
}

/** Where questions of the ports are asked of the copy: many keys a read, and each key's trouble its own. */
export class Desk {
  constructor(readonly parts: DeskWith) {}

  /** Never rejects. */
  async answers<Item, Key extends string, Raw, Value>(
    question: Question<Item, Key, Raw, Value>,
    call: Call,
  ): Promise<Answers<Key, Value>> {
    const { items, keyOf } = question;
    const answers = new Map<Key, Value | Error>();
    if (items.length === 0) return answers;
    const told = await this.read(question.operation, question.load, call).catch((error: unknown) => this.known(error));
    for (const item of items) {
      const value = told instanceof Error ? told : this.built(question, item, told);
      if (value !== undefined) answers.set(keyOf(item), value);
    }
    return answers;
  }

  /** The rows of one read, with when they are of. Rejects with UpstreamError. */
  read<Raw>(operation: string, load: (ask: Ask) => Promise<Raw>, { deadlineAt, signal }: Call) {
    const { upstream, copyDate, system } = this.parts;
    const read = async (reader: SqlReader) => {
      const asOf = await copyDate.read(reader);
      const raw = await load({ rows: (keys, statementFor) => this.inChunks(reader, [...new Set(keys)], statementFor) });
      return { raw, stamp: { system, asOf, stale: copyDate.isStale(asOf) } };
    };
    return upstream.read({ operation, read }, { deadlineAt, ...(signal && { signal }) });
  }

  private async inChunks<Key>(
    reader: SqlReader,
    keys: readonly Key[],
    statementFor: (keys: readonly Key[]) => SqlStatement,
  ): Promise<readonly SqlRow[]> {
    const { maxKeys } = this.parts.options;
    const rows: SqlRow[] = [];
    for (let from = 0; from < keys.length; from += maxKeys) {
      for (const row of await reader.rows(statementFor(keys.slice(from, from + maxKeys)))) rows.push(row);
    }
    return rows;
  }

  /** A row that cannot be read is that record's trouble, and no reason to stop calling the replica for everybody. */
  private built<Item, Key extends string, Raw, Value>(
    { build }: Question<Item, Key, Raw, Value>,
    item: Item,
    { raw, stamp }: { raw: Raw; stamp: Stamp },
  ): Value | Error | undefined {
    try {
      return frozen(build(item, raw, stamp));
    } catch (error) {
      return this.known(error);
    }
  }

  private known(error: unknown): UpstreamError {
    return error instanceof UpstreamError ? error : new UpstreamError(this.parts.system, 'unreadable');
  }
}

export type Grouped = ReadonlyMap<string, readonly SqlRow[]>;

/** Rows by one of their columns, without its padding. */
export function grouped(rows: readonly SqlRow[], column: string): Grouped {
  const groups = new Map<string, SqlRow[]>();
  for (const row of rows) {
    const value = row[column];
    if (value === null || value === undefined) continue;
    const text = String(value).trim();
    const group = groups.get(text);
    if (group === undefined) groups.set(text, [row]);
    else group.push(row);
  }
  return groups;
}

export const none: readonly SqlRow[] = [];

/** The values of one column that are numbers, such as the keys of a table to ask next. */
export const numbersIn = (rows: readonly SqlRow[], column: string): number[] =>
  rows.map(row => row[column]).filter((value): value is number => typeof value === 'number');

/** The text of one column, without padding. */
export const textsIn = (rows: readonly SqlRow[], column: string): string[] =>
  rows.flatMap(row => {
    const value = row[column];
    return value === null || value === undefined || String(value).trim() === '' ? [] : [String(value).trim()];
  });

/** A text key as a fixed-width column may hold it: PostgreSQL tells padded text from plain, where SQL Server does not. */
export const padded = (keys: readonly string[], width: number): string[] =>
  keys.flatMap(key => (key.length < width ? [key, key.padEnd(width)] : [key]));

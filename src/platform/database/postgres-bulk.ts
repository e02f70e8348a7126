import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type Bulk, type BulkRow, type BulkTable, type BulkUnit, columnList, plainName } from './bulk.js';
import { copyText } from './copy-text.js';
import { StoreError } from './database.js';
import { valueTypes } from './values.js';

const CONNECT_MS = 5_000;

/** PostgreSQL by COPY, over one connection. Rejects with StoreError where it does not answer. */
export async function postgresBulk(url: string): Promise<Bulk> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_MS,
    application_name: 'guildhall load',
    types: valueTypes,
  });
  // A connection that breaks is told of by the statement under way.
  client.on('error', () => {});
  try {
    await client.connect();
  } catch {
    throw new StoreError('PostgreSQL at DATABASE_URL does not answer.');
  }
  return { inOne: work => inOne(client, work), close: () => client.end() };
}

async function inOne<T>(client: pg.Client, work: (unit: BulkUnit) => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    const done = await work(unitOf(client));
    await client.query('commit');
    return done;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}

const unitOf = (client: pg.Client): BulkUnit => ({
  run: async <Row>(text: string, values: readonly unknown[] = []) =>
    (await client.query({ text, values: [...values] })).rows as Row[],
  load: async (table, rows) => {
    const into = client.query(copyFrom(statementOf(table)));
    await pipeline(Readable.from(encoded(rows), { objectMode: true, highWaterMark: 2 }), into);
  },
});

const statementOf = (table: BulkTable): string => `copy ${plainName(table.name)} (${columnList(table)}) from stdin`;

async function* encoded(rows: AsyncIterable<readonly BulkRow[]>): AsyncGenerator<Buffer> {
  for await (const some of rows) if (some.length > 0) yield Buffer.from(copyText(some));
}

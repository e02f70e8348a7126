import { CompiledQuery, type Transaction } from 'kysely';
import { type Bulk, type BulkRow, type BulkTable, type BulkUnit, columnList, plainName } from './bulk.js';
import type { Database } from './database.js';

const MOST_ROWS = 1_000;

/** Any store, by inserts of a thousand rows: the embedded one has no COPY over its wire. */
export const insertingBulk = (database: Database): Bulk => ({
  inOne: work => database.transaction(transaction => work(unitOf(transaction))),
  close: async () => {},
});

function unitOf(transaction: Transaction<unknown>): BulkUnit {
  const run = async <Row>(text: string, values: readonly unknown[] = []) =>
    (await transaction.executeQuery<Row>(CompiledQuery.raw(text, [...values]))).rows as Row[];
  return {
    run,
    load: async (table, rows) => {
      const statement = statementOf(table);
      for await (const some of rows) {
        for (let from = 0; from < some.length; from += MOST_ROWS) {
          await run(statement, turned(some.slice(from, from + MOST_ROWS), table.columns.length));
        }
      }
    },
  };
}

/** One array a column: the statement is the same however many rows there are, and its plan is made once. */
function statementOf(table: BulkTable): string {
  const { columns } = table;
  const arrays = columns.map((_, at) => `$${at + 1}::text[]`).join(', ');
  const names = columns.map((_, at) => `c${at}`);
  const cast = columns.map(({ type }, at) => `c${at}::${type}`).join(', ');
  return `insert into ${plainName(table.name)} (${columnList(table)}) select ${cast} from unnest(${arrays}) as t(${names.join(', ')})`;
}

const turned = (rows: readonly BulkRow[], width: number): (string | null)[][] =>
  Array.from({ length: width }, (_, at) => rows.map(row => row[at] ?? null));

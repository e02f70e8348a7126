import { financialYearOf } from '../population/calendar.js';
import type { Population } from '../population/population.js';
import { addAccounts, addCouncilTaxLists } from './account-rows.js';
import { ASSUMED_TABLES } from './assumed-layout.js';
import { addClaims } from './claim-rows.js';
import { createTable } from './columns.js';
import { addContacts, addNotes } from './other-rows.js';
import { TableRows } from './table-rows.js';
import { BENEFIT_TABLES } from './tables-benefits.js';
import { COUNCIL_TAX_TABLES } from './tables-council-tax.js';
import { INDEXES, TABLES_KNOWN_IN_PART } from './tables-known-in-part.js';

/** A database that takes statements: the embedded one, or in a test a real PostgreSQL. */
export interface Target {
  query(text: string, values?: unknown[]): Promise<unknown>;
}

export interface Filling {
  readonly population: Population;
  /** When the copy was made, `2026-11-20 22:00:00` in the time of London. */
  readonly copiedAt: string;
}

/** No more households than this are put into the tables, however big the town. */
export const MOST_HOUSEHOLDS_COPIED = 2_000;
const ROWS_AT_ONCE = 20_000;
const YEARS_OF_METHODS = 4;

/** Makes the tables, puts the town into them and lets nobody write any more. */
export async function fillAcademy(target: Target, { population, copiedAt }: Filling): Promise<void> {
  await target.query('create schema dbo');
  await target.query('create schema assumed');
  for (const [schema, tables] of [
    ['dbo', { ...COUNCIL_TAX_TABLES, ...BENEFIT_TABLES, ...TABLES_KNOWN_IN_PART }],
    ['assumed', ASSUMED_TABLES],
  ] as const) {
    for (const [name, columns] of Object.entries(tables)) await target.query(createTable(`${schema}.${name}`, columns));
  }
  await target.query(
    'create view dbo.vw_acc_bal as select account_ref, sum(notice_balance) as total from dbo.ctnotice group by account_ref',
  );
  await putTown(target, population);
  await target.query('insert into assumed.copy_run values ($1)', [copiedAt]);
  for (const index of INDEXES) await target.query(`create index on dbo.${index}`);
  await target.query('analyze');
}

async function putTown(target: Target, population: Population): Promise<void> {
  const rows = new TableRows();
  const year = financialYearOf(population.today);
  addCouncilTaxLists(
    rows,
    Array.from({ length: YEARS_OF_METHODS }, (_, ago) => year - ago),
  );
  for (let index = 0; index < Math.min(population.size, MOST_HOUSEHOLDS_COPIED); index += 1) {
    const home = population.household(index);
    if (home === null) continue;
    addAccounts(rows, home);
    addClaims(rows, home);
    addContacts(rows, home);
    addNotes(rows, home);
    if (rows.size > ROWS_AT_ONCE) await put(target, rows);
  }
  await put(target, rows);
}

async function put(target: Target, rows: TableRows): Promise<void> {
  for (const [table, some] of rows.take()) {
    await target.query(`insert into ${table} select * from json_populate_recordset(null::${table}, $1)`, [
      JSON.stringify(some),
    ]);
  }
}

import { z } from 'zod';
import type { AccountYearKey, Transaction, TransactionYear } from '../../../domain/account.js';
import { PlainDate } from '../../../domain/dates.js';
import { type FinancialYear, financialYearOf, firstDayOf } from '../../../domain/financial-year.js';
import { claimRef, numberOf, type SystemName } from '../../../domain/references.js';
import type { SqlRow } from '../../../platform/sql/sql-upstream.js';
import type { Answers, Call } from '../../ports/call.js';
import { type AccountYearText, accountYearText } from '../../ports/council-tax.js';
import type { Codebook } from '../codebook.js';
import { type Ask, type Desk, type Grouped, grouped, none } from '../desk.js';
import { checkedOf } from '../references.js';
import { asText, type CopySql } from '../sql/copy-sql.js';
import { type Stamp, sourceOf } from '../stamp.js';
import { day, dayOrNull, key as keyText, pounds, text, trimmed } from '../wire/values.js';
import { type HeldRows, heldAccount, idsOf, loadHeld } from './held-accounts.js';

const absent = keyText.optional().transform(value => value ?? null);
const ledgerRow = z.object({
  year: absent,
  number: absent,
  on: text,
  amount: text,
  code: keyText,
  periodFrom: absent,
  periodTo: absent,
  claim: absent,
  method: absent,
});
type LedgerRow = z.output<typeof ledgerRow>;

interface LedgerRows extends HeldRows {
  readonly ledger: Grouped;
}

/**
 * The ledger of a year. The known columns of a transaction do not say which year's debt it belongs to: without a mapped
 * ledger those are given that were processed within the year, numbered in their order.
 */
export function transactionsFrom(
  desk: Desk,
  keys: readonly AccountYearKey[],
  call: Call,
): Promise<Answers<AccountYearText, TransactionYear>> {
  const { codes, options } = desk.parts;
  const isMapped = options.mapping?.tables.ledger !== undefined;
  return desk.answers(
    {
      operation: 'transactions',
      items: keys,
      keyOf: accountYearText,
      load: ask => loadRows(ask, desk, keys),
      build: (key, rows, stamp): TransactionYear | undefined => {
        const account = heldAccount(rows, key, codes);
        if (account === undefined) return undefined;
        const all = (rows.ledger.get(String(account.account_ref)) ?? none).map(row => ledgerRow.parse(row));
        const own = all.filter(row =>
          isMapped ? Number(row.year) === key.year : financialYearOf(day(row.on)) === key.year,
        );
        return {
          account: key.account,
          year: key.year,
          transactions: toTransactions(own, { codes, stamp }),
          source: sourceOf(stamp, numberOf(key.account)),
        };
      },
    },
    call,
  );
}

async function loadRows(ask: Ask, desk: Desk, keys: readonly AccountYearKey[]): Promise<LedgerRows> {
  const { sql } = desk.parts;
  const held = await loadHeld(ask, sql, idsOf(keys));
  const rows: SqlRow[] = [];
  for (const [year, ids] of byYear(keys)) rows.push(...(await ask.rows(ids, some => statement(desk, year, some))));
  return { ...held, ledger: grouped(rows, 'account') };
}

function byYear(keys: readonly AccountYearKey[]): ReadonlyMap<FinancialYear, number[]> {
  const years = new Map<FinancialYear, number[]>();
  for (const { account, year } of keys) {
    const found = checkedOf(account);
    if (found !== null) years.set(year, [...(years.get(year) ?? []), found.id]);
  }
  return years;
}

function statement({ parts: { sql, options } }: Desk, year: FinancialYear, ids: readonly number[]) {
  const mapped = options.mapping?.tables.ledger;
  if (mapped === undefined) return sql.bounded(processedIn(sql, year, ids));
  const { table, columns } = mapped;
  return sql.bounded(
    sql
      .fromMapped(table, columns, ['amount'])
      .where(`mapped.${columns.account}`, 'in', [...ids])
      .where(`mapped.${columns.year}`, '=', year),
  );
}

const processedIn = (sql: CopySql, year: FinancialYear, ids: readonly number[]) =>
  sql
    .from('cttransaction')
    .select([
      'account_ref as account',
      'process_date as on',
      asText('cttransaction.tran_amount', 'amount'),
      'tran_code as code',
    ])
    .where('account_ref', 'in', [...ids])
    .where('process_date', '>=', compact(firstDayOf(year)))
    .where('process_date', '<', compact(firstDayOf((year + 1) as FinancialYear)));

/** The one way to write a day that no setting of SQL Server reads otherwise; PostgreSQL reads it too. */
const compact = (on: PlainDate): string => on.toString().replaceAll('-', '');

interface With {
  readonly codes: Codebook;
  readonly stamp: Stamp;
}

/** Newest first; on one day the later number first. */
function toTransactions(rows: readonly LedgerRow[], { codes, stamp }: With): Transaction[] {
  const oldestFirst = rows.map(row => ({ row, on: day(row.on) })).sort((a, b) => PlainDate.compare(a.on, b.on));
  const made = oldestFirst.map(({ row, on }, at) =>
    toTransaction({ row, on, number: row.number ?? String(at + 1) }, codes, stamp),
  );
  const numbered = (one: Transaction) => Number(one.number) || 0;
  return made.sort((a, b) => PlainDate.compare(b.on, a.on) || numbered(b) - numbered(a));
}

function toTransaction(
  { row, on, number }: { row: LedgerRow; on: PlainDate; number: string },
  codes: Codebook,
  { system }: Stamp,
): Transaction {
  const amount = pounds(row.amount);
  const { type, effect } = codes.transaction(row.code ?? '', amount);
  return {
    number: number.trim(),
    type,
    on,
    amount: amount.abs(),
    effect,
    periodFrom: dayOrNull(row.periodFrom),
    periodTo: dayOrNull(row.periodTo),
    claim: claimIn(system, row.claim),
    paymentMethod: type === 'PAYMENT' ? trimmed(row.method) : null,
  };
}

const claimIn = (system: SystemName, claim: string | null) => {
  const plain = trimmed(claim);
  return plain === null ? null : claimRef(system, plain);
};

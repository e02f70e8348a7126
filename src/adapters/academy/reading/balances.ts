import { z } from 'zod';
import { Money } from '../../../domain/money.js';
import { Unreadable } from '../../../platform/http/upstream.js';
import { type Ask, type Grouped, grouped } from '../desk.js';
import { asText, type CopySql, sumAsText } from '../sql/copy-sql.js';
import { pounds, text } from '../wire/values.js';

const balanceRow = z.object({ balance: text });

export type BalanceFrom = 'notices' | 'view';

/** What accounts owe: their notices added up by the database, or its own view of totals. */
export async function loadBalances(
  ask: Ask,
  sql: CopySql,
  { ids, from }: { ids: readonly number[]; from: BalanceFrom },
): Promise<Grouped> {
  const rows = await ask.rows(ids, some => sql.bounded(from === 'view' ? totals(sql, some) : notices(sql, some)));
  return grouped(rows, 'account_ref');
}

const totals = (sql: CopySql, ids: readonly number[]) =>
  sql
    .from('vw_acc_bal')
    .select(['account_ref', asText('vw_acc_bal.total', 'balance')])
    .where('account_ref', 'in', [...ids]);

const notices = (sql: CopySql, ids: readonly number[]) =>
  sql
    .from('ctnotice')
    .select(['account_ref', sumAsText('ctnotice.notice_balance', 'balance')])
    .where('account_ref', 'in', [...ids])
    .groupBy('account_ref');

/** An account that was never billed has no notices and owes nothing; one that the view leaves out owes nobody knows what. */
export function balanceOf(account: number, balances: Grouped, from: BalanceFrom): Money {
  const [row] = balances.get(String(account)) ?? [];
  if (row !== undefined) return pounds(balanceRow.parse(row).balance);
  if (from === 'view') throw new Unreadable('account without a balance');
  return Money.zero;
}

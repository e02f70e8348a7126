import { z } from 'zod';
import { isAfter } from '../../../domain/dates.js';
import { type Ask, type Grouped, grouped, none, padded, textsIn } from '../desk.js';
import type { CopySql } from '../sql/copy-sql.js';
import { dayOf, type Stamp } from '../stamp.js';
import { dayOrNull, text, trimmed } from '../wire/values.js';

const CODE_WIDTH = 5;
const methodRow = z.object({ paymeth_desc: text, paymeth_year: text });

/** The descriptions of the payment methods that these accounts have. */
export async function loadMethods(ask: Ask, sql: CopySql, accounts: Grouped): Promise<Grouped> {
  const codes = textsIn([...accounts.values()].flat(), 'paymeth_code');
  const rows = await ask.rows(padded([...new Set(codes)], CODE_WIDTH), some =>
    sql.bounded(
      sql
        .from('ctpaymethod')
        .select(['paymeth_code', 'paymeth_desc', 'paymeth_year'])
        .where('paymeth_code', 'in', [...some]),
    ),
  );
  return grouped(rows, 'paymeth_code');
}

/** How a method is called in the newest year that has begun; its code where it is not described. */
export function methodName(code: string | null, methods: Grouped, stamp: Stamp): string {
  const plain = trimmed(code) ?? '';
  const described = (methods.get(plain) ?? none)
    .map(row => methodRow.parse(row))
    .map(({ paymeth_desc, paymeth_year }) => ({ name: trimmed(paymeth_desc), from: dayOrNull(paymeth_year) }))
    .filter(({ from }) => from === null || !isAfter(from, dayOf(stamp)))
    .sort((a, b) => (b.from?.toString() ?? '').localeCompare(a.from?.toString() ?? ''));
  return described[0]?.name ?? plain;
}

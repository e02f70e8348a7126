import { z } from 'zod';
import type { ClaimPayment, Entitlement } from '../../../domain/claim.js';
import { comparedWithEntitlement } from '../../../domain/payment-compared.js';
import type { SqlRow } from '../../../platform/sql/sql-upstream.js';
import type { Codebook } from '../codebook.js';
import { type Ask, type Grouped, grouped } from '../desk.js';
import type { Mapping } from '../mapping.js';
import type { CopySql } from '../sql/copy-sql.js';
import { dayOrNull, key, poundsOrNull, text, trimmed } from '../wire/values.js';

const absent = key.optional().transform(value => value ?? null);
const paymentRow = z.object({ due: text, amount: text, payee: absent, schedule: absent, method: absent });

interface Wanted {
  readonly ids: readonly number[];
  readonly mapped: Mapping['tables']['nextPayments'];
}

/** The next payments from the table that the council mapped. Nothing is asked where it mapped none. */
export async function loadNextPayments(ask: Ask, sql: CopySql, { ids, mapped }: Wanted): Promise<Grouped> {
  if (mapped === undefined) return new Map();
  const { table, columns } = mapped;
  const rows = await ask.rows(ids, some =>
    sql.bounded(sql.fromMapped(table, columns, ['amount']).where(`mapped.${columns.claim}`, 'in', [...some])),
  );
  return grouped(rows, 'claim');
}

/** Null where no amount is due. `rents` are the lines of housing benefit, for the comparison. */
export function toNextPayment(
  row: SqlRow | undefined,
  rents: readonly Entitlement[],
  codes: Codebook,
): ClaimPayment | null {
  if (row === undefined) return null;
  const sent = paymentRow.parse(row);
  const amount = poundsOrNull(sent.amount);
  if (amount === null) return null;
  const due = dayOrNull(sent.due);
  const schedule = codes.schedule(sent.schedule);
  return {
    due,
    amount,
    payee: trimmed(sent.payee),
    paidUpTo: null,
    schedule,
    method: trimmed(sent.method),
    comparedWithEntitlement: comparedWithEntitlement({ due, amount, schedule }, rents),
  };
}

import { type Kysely, sql } from 'kysely';
import { type CaseRef, caseRef } from '../../domain/references.js';

export interface Unfinished {
  readonly ref: CaseRef;
  readonly kind: 'Payment' | 'Refund';
}

/** The most that one round looks at; the next takes up the rest. */
const MOST = 500;

/** Payments and refunds of which only the provider can tell more, the longest unchanged first. */
export async function unfinished(on: Kysely<unknown>): Promise<readonly Unfinished[]> {
  const { rows } = await sql<{ id: string; kind: Unfinished['kind'] }>`
    select id, kind from casework_case
    where kind in ('Payment', 'Refund') and closed_at is null
      and state in ('SENDING', 'AWAITING_PAYER', 'APPROVED')
        or kind = 'Payment' and state = 'ASKED' and closed_at is null
      or kind = 'Refund' and state = 'POSTED' and closed_at is null
    order by changed_at limit ${MOST}`.execute(on);
  return rows.map(({ id, kind }) => ({ ref: caseRef(id), kind }));
}

/** What other refunds of a payment are called at the provider: these are spoken for. */
export async function refundsKnown(on: Kysely<unknown>, payment: CaseRef): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ provider: string }>`
    select facts ->> 'provider' as provider from casework_case
    where kind = 'Refund' and about = ${payment} and facts ->> 'provider' is not null limit 500`.execute(on);
  return new Set(rows.map(({ provider }) => provider));
}

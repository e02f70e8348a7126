import { type Kysely, sql } from 'kysely';
import type { Instant } from '../../domain/dates.js';
import { Money } from '../../domain/money.js';
import type { LedgerOf } from './reconciled.js';

interface Row {
  readonly provider: string;
  readonly taken: number;
  readonly given: number;
  readonly waiting: number;
}

/** The most payments that are held together at once: more than a council takes in a day. */
const MOST = 100_000;

/** The gateway's lines of every payment that it wrote between two moments, refunds of theirs whenever they were given. */
export async function ledgerOf(
  on: Kysely<unknown>,
  { from, to }: { readonly from: Instant; readonly to: Instant },
): Promise<readonly LedgerOf[]> {
  const at = (moment: Instant) => new Date(moment.epochMilliseconds);
  const { rows } = await sql<Row>`
    with line as (
      select coalesce(paid.facts ->> 'provider', own.facts ->> 'provider') as provider, own.kind, p.pence, b.delivered_at
      from payment_posting p
      join casework_case own on own.id = p.case_id
      left join casework_case paid on own.kind = 'Refund' and 'guildhall:' || paid.id::text = own.facts ->> 'payment'
      left join payment_batch b on b.number = p.batch
      where coalesce(paid.opened_at, own.opened_at) >= ${at(from)} and coalesce(paid.opened_at, own.opened_at) < ${at(to)}
    )
    select provider, coalesce(sum(pence) filter (where kind = 'Payment'), 0)::bigint as taken,
      coalesce(-sum(pence) filter (where kind = 'Refund'), 0)::bigint as given,
      coalesce(sum(pence) filter (where delivered_at is null), 0)::bigint as waiting
    from line group by provider order by provider limit ${MOST}`.execute(on);
  return rows.map(({ provider, taken, given, waiting }) => ({
    provider,
    taken: Money.pence(taken),
    given: Money.pence(given),
    waiting: Money.pence(waiting),
  }));
}

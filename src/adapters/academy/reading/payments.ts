import { z } from 'zod';
import type { BenefitPayment, PaymentHistory, PaymentHistoryKey } from '../../../domain/claim.js';
import { PlainDate } from '../../../domain/dates.js';
import { numberOf } from '../../../domain/references.js';
import type { SqlRow } from '../../../platform/sql/sql-upstream.js';
import { type PaymentHistoryText, paymentHistoryText } from '../../ports/benefits.js';
import type { Answers, Call } from '../../ports/call.js';
import { type Ask, type Desk, type Grouped, grouped, none } from '../desk.js';
import { personOf } from '../references.js';
import { asText, type CopySql } from '../sql/copy-sql.js';
import { sourceOf } from '../stamp.js';
import { day, pounds, text } from '../wire/values.js';
import { type ClaimRows, claimsHeld, loadClaimsOf } from './held-claims.js';

const paidRow = z.object({ posting_date: text, pay_net_amt: text });

interface PaidRows extends ClaimRows {
  readonly paid: Grouped;
}

/**
 * What was paid to claimants for their rent. Council tax support is credited to an account, and no known column says under
 * which claim: of it there is no history to tell.
 */
export function paymentsFrom(
  desk: Desk,
  keys: readonly PaymentHistoryKey[],
  call: Call,
): Promise<Answers<PaymentHistoryText, PaymentHistory>> {
  const { sql, codes } = desk.parts;
  const items = keys.filter(({ holder, scheme }) => scheme === 'HousingBenefitClaim' && personOf(holder) !== null);
  return desk.answers(
    {
      operation: 'payments',
      items,
      keyOf: paymentHistoryText,
      load: ask => loadRows(ask, sql, items),
      build: ({ holder, scheme }, rows, stamp): PaymentHistory => {
        const own = claimsHeld(rows, holder, codes).filter(({ role }) => role === 'CLAIMANT');
        return {
          holder,
          scheme,
          payments: own
            .flatMap(({ claim }) => (rows.paid.get(String(claim.claim_id)) ?? none).map(toPayment))
            .sort((a, b) => PlainDate.compare(b.paidOn, a.paidOn)),
          source: sourceOf(stamp, numberOf(holder)),
        };
      },
    },
    call,
  );
}

async function loadRows(ask: Ask, sql: CopySql, keys: readonly PaymentHistoryKey[]): Promise<PaidRows> {
  const claims = await loadClaimsOf(
    ask,
    sql,
    keys.map(({ holder }) => holder),
  );
  const ids = [...claims.claims.keys()].map(Number);
  const paid = await ask.rows(ids, some =>
    sql.bounded(
      sql
        .from('hbrenttrans')
        .select(['claim_id', 'posting_date', asText('hbrenttrans.pay_net_amt', 'pay_net_amt')])
        .where('claim_id', 'in', [...some]),
    ),
  );
  return { ...claims, paid: grouped(paid, 'claim_id') };
}

function toPayment(row: SqlRow): BenefitPayment {
  const { posting_date, pay_net_amt } = paidRow.parse(row);
  return {
    paidOn: day(posting_date),
    amount: pounds(pay_net_amt),
    periodFrom: null,
    periodTo: null,
    type: null,
    payee: null,
    account: null,
  };
}

import { z } from 'zod';
import type { Entitlement } from '../../../domain/claim.js';
import { PlainDate } from '../../../domain/dates.js';
import type { SqlRow } from '../../../platform/sql/sql-upstream.js';
import type { Codebook } from '../codebook.js';
import { type Ask, type Grouped, grouped, none } from '../desk.js';
import { accountInText } from '../references.js';
import { asText, type CopySql } from '../sql/copy-sql.js';
import type { Stamp } from '../stamp.js';
import { day, dayOrNull, id, int, pounds, poundsOrNull, text } from '../wire/values.js';

const rentRow = z.object({
  from_date: text,
  to_date: text,
  type_ind: int,
  dhp_ind: int,
  manual_ind: int,
  model_amt: text,
  local_amt: text,
  thresh_amt: text,
  payee_ind: int,
});
const supportRow = z.object({ from_date: text, to_date: text, type_ind: int, dhp_ind: int, model_amt: text });
const taxClaimRow = z.object({ ctax_claim_id: id, ctax_ref: text });

export interface AssessmentRows {
  readonly rents: Grouped;
  readonly supports: Grouped;
  readonly taxClaims: Grouped;
}

export async function loadAssessments(ask: Ask, sql: CopySql, ids: readonly number[]): Promise<AssessmentRows> {
  const rents = await ask.rows(ids, some => sql.bounded(selectRents(sql).where('claim_id', 'in', [...some])));
  const supports = await ask.rows(ids, some => sql.bounded(selectSupports(sql).where('claim_id', 'in', [...some])));
  const taxClaims = await ask.rows(ids, some =>
    sql.bounded(
      sql
        .from('hbctaxclaim')
        .select(['claim_id', 'ctax_claim_id', 'ctax_ref'])
        .where('claim_id', 'in', [...some]),
    ),
  );
  return {
    rents: grouped(rents, 'claim_id'),
    supports: grouped(supports, 'claim_id'),
    taxClaims: grouped(taxClaims, 'claim_id'),
  };
}

const selectRents = (sql: CopySql) =>
  sql
    .from('hbrentass')
    .select([
      'claim_id',
      'from_date',
      'to_date',
      'type_ind',
      'dhp_ind',
      'manual_ind',
      asText('hbrentass.model_amt', 'model_amt'),
      asText('hbrentass.local_amt', 'local_amt'),
      asText('hbrentass.thresh_amt', 'thresh_amt'),
      'payee_ind',
    ]);

const selectSupports = (sql: CopySql) =>
  sql
    .from('hbctaxass')
    .select(['claim_id', 'from_date', 'to_date', 'type_ind', 'dhp_ind', asText('hbctaxass.model_amt', 'model_amt')]);

/** Weekly housing benefit: the rows that are neither discretionary nor manual, their three amounts added up. Newest first. */
export const rentLines = (claim: number, { rents }: AssessmentRows, codes: Codebook): Entitlement[] =>
  (rents.get(String(claim)) ?? none)
    .map(row => rentRow.parse(row))
    .filter(({ type_ind, dhp_ind, manual_ind }) => type_ind === 1 && dhp_ind === 0 && manual_ind === 0)
    .map(row => ({
      ...periodOf(row),
      weekly: pounds(row.model_amt)
        .plus(pounds(row.local_amt ?? '0'))
        .plus(pounds(row.thresh_amt ?? '0')),
      tenure: codes.isRentAccount(row.payee_ind) ? ('COUNCIL_RENT' as const) : ('PRIVATE_RENT' as const),
      account: null,
    }))
    .sort(newestFirst);

/** Weekly council tax support: the rows that pay something, of the scheme or discretionary. Newest first. */
export function supportLines(claim: number, { supports, taxClaims }: AssessmentRows, stamp: Stamp): Entitlement[] {
  const account = accountCredited(taxClaims.get(String(claim)) ?? none, stamp);
  return (supports.get(String(claim)) ?? none)
    .map(row => supportRow.parse(row))
    .filter(({ type_ind, dhp_ind }) => type_ind === 1 || dhp_ind === 1)
    .flatMap((row): Entitlement[] => {
      const weekly = poundsOrNull(row.model_amt);
      if (weekly === null || weekly.isZero() || weekly.isNegative()) return [];
      return [{ ...periodOf(row), weekly, tenure: null, account }];
    })
    .sort(newestFirst);
}

/** Of several accounts in turn, the one that the claim is put on now: the newest. */
function accountCredited(rows: readonly SqlRow[], { system }: Stamp) {
  const [newest] = rows.map(row => taxClaimRow.parse(row)).sort((a, b) => b.ctax_claim_id - a.ctax_claim_id);
  return newest === undefined ? null : accountInText(system, newest.ctax_ref);
}

const periodOf = ({ from_date, to_date }: { from_date: string | null; to_date: string | null }) => ({
  from: day(from_date),
  to: dayOrNull(to_date),
});

const newestFirst = (a: Entitlement, b: Entitlement): number => PlainDate.compare(b.from, a.from);

import { z } from 'zod';
import type { AccountYear } from '../../../domain/account.js';
import { financialYear } from '../../../domain/financial-year.js';
import { Money } from '../../../domain/money.js';
import type { SqlRow } from '../../../platform/sql/sql-upstream.js';
import type { Codebook } from '../codebook.js';
import { type Ask, type Grouped, grouped } from '../desk.js';
import type { MappedTable, Mapping } from '../mapping.js';
import type { CopySql } from '../sql/copy-sql.js';
import { dayOrNull, key, pounds, poundsOrNull, trimmed } from '../wire/values.js';

type Table = NonNullable<Mapping['tables']['accountYears']>;

const AMOUNTS = [
  'balance',
  'arrears',
  'charge',
  'payments',
  'benefits',
  'costs',
  'refunds',
  'writeOffs',
  'transfers',
  'penalties',
  'nextAmount',
] as const;

const absent = key.optional().transform(value => value ?? null);
const yearRow = z.object({
  year: key,
  balance: key,
  charge: key,
  payments: key,
  benefits: key,
  costs: key,
  refunds: key,
  writeOffs: key,
  transfers: key,
  penalties: key,
  arrears: absent,
  stage: absent,
  stageOn: absent,
  nextDue: absent,
  nextAmount: absent,
  arrangement: absent,
});
type YearRow = z.output<typeof yearRow>;

/** The years of accounts from the table that the council mapped. Nothing is asked where it mapped none. */
export async function loadYears(
  ask: Ask,
  sql: CopySql,
  { ids, mapped }: { ids: readonly number[]; mapped: Table | undefined },
): Promise<Grouped> {
  if (mapped === undefined) return new Map();
  const { table, columns }: MappedTable = mapped;
  const rows = await ask.rows(ids, some =>
    sql.bounded(sql.fromMapped(table, columns, AMOUNTS).where(`mapped.${columns.account}`, 'in', [...some])),
  );
  return grouped(rows, 'account');
}

/** Newest first. */
export const toYears = (rows: readonly SqlRow[], codes: Codebook): AccountYear[] =>
  rows.map(row => toYear(yearRow.parse(row), codes)).sort((a, b) => b.year - a.year);

function toYear(row: YearRow, codes: Codebook): AccountYear {
  const stage = trimmed(row.stage);
  const due = dayOrNull(row.nextDue);
  const amount = poundsOrNull(row.nextAmount);
  const arrangement = trimmed(row.arrangement);
  return {
    year: financialYear(Number(row.year)),
    stage:
      stage === null ? null : { stage: codes.recoveryStage(stage), code: stage, reachedOn: dayOrNull(row.stageOn) },
    nextPayment: due === null || amount === null ? null : { due, amount },
    balance: pounds(row.balance),
    arrears: poundsOrNull(row.arrears) ?? Money.zero,
    charge: pounds(row.charge),
    payments: pounds(row.payments),
    benefits: pounds(row.benefits),
    costs: pounds(row.costs),
    refunds: pounds(row.refunds),
    writeOffs: pounds(row.writeOffs),
    transfers: pounds(row.transfers),
    penalties: pounds(row.penalties),
    arrangement: arrangement === '0' ? null : arrangement,
  };
}

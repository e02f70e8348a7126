import { z } from 'zod';
import { isAfter } from '../../../domain/dates.js';
import type { SqlRow } from '../../../platform/sql/sql-upstream.js';
import type { Ask } from '../desk.js';
import type { CopySql } from '../sql/copy-sql.js';
import { dayOf, type Stamp } from '../stamp.js';
import { day, flag, id, int, isOpen, key, text } from '../wire/values.js';

const occupationRow = z.object({ account_ref: id, property_ref: key, vacation_date: text, live_ind: int });
export type OccupationRow = z.output<typeof occupationRow>;

/** The same rows by dwelling, with when each began. */
export const selectOccupants = (sql: CopySql, references: readonly string[]) =>
  sql
    .from('ctoccupation')
    .select(['account_ref', 'property_ref', 'occupation_date', 'vacation_date', 'live_ind'])
    .where('property_ref', 'in', [...references]);

export const loadOccupations = (ask: Ask, sql: CopySql, ids: readonly number[]): Promise<readonly SqlRow[]> =>
  ask.rows(ids, some =>
    sql.bounded(
      sql
        .from('ctoccupation')
        .select(['account_ref', 'property_ref', 'vacation_date', 'live_ind'])
        .where('account_ref', 'in', [...some]),
    ),
  );

export interface Occupation {
  readonly property: string;
  readonly current: boolean;
}

/**
 * The dwellings of an account, the current one first: live, and not vacated on the day of the copy. Where none is current
 * the one left last comes first.
 */
export function occupationsOf(rows: readonly SqlRow[], stamp: Stamp): Occupation[] {
  const read = rows.map(row => occupationRow.parse(row));
  const sorted = [...read].sort((a, b) => rank(b, stamp).localeCompare(rank(a, stamp)));
  const properties = new Map<string, Occupation>();
  for (const row of sorted) {
    const property = row.property_ref?.trim() ?? '';
    if (property !== '' && !properties.has(property))
      properties.set(property, { property, current: isCurrent(row, stamp) });
  }
  return [...properties.values()];
}

export const isCurrent = ({ live_ind, vacation_date }: OccupationRow, stamp: Stamp): boolean =>
  flag(live_ind) && (isOpen(vacation_date) || isAfter(day(vacation_date), dayOf(stamp)));

const rank = (row: OccupationRow, stamp: Stamp): string =>
  `${Number(isCurrent(row, stamp))} ${isOpen(row.vacation_date) ? '9999' : day(row.vacation_date)}`;

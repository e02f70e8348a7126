import { z } from 'zod';
import type { DwellingRecord, Occupation } from '../../../domain/dwelling.js';
import { personRef } from '../../../domain/references.js';
import type { SqlRow } from '../../../platform/sql/sql-upstream.js';
import type { Answers, Call } from '../../ports/call.js';
import type { DwellingQuery } from '../../ports/dwellings.js';
import { type Ask, type Desk, type Grouped, grouped, none, numbersIn, padded, textsIn } from '../desk.js';
import { accountOf, partyRef } from '../references.js';
import type { Stamp } from '../stamp.js';
import { dayOrNull, id, int, isOpen, key, text } from '../wire/values.js';
import { partyIn, readAccount, selectAccounts } from './held-accounts.js';
import { isCurrent, selectOccupants } from './occupations.js';
import { bandsOf, dwellingOf, selectBands, selectProperties } from './properties.js';

/** The column that each question is asked by, and how wide it is. */
const COLUMNS = {
  reference: { column: 'property_ref', width: 18 },
  uprn: { column: 'uprn', width: 12 },
  postcode: { column: 'postcode', width: 8 },
} as const;
/** The same value as other copies may hold it. */
const written: Readonly<Record<DwellingQuery['by'], (value: string) => readonly string[]>> = {
  reference: value => [value],
  uprn: value => [value, value.padStart(COLUMNS.uprn.width, '0')],
  postcode: value => [value, value.replace(' ', '')],
};

const occupantRow = z.object({
  account_ref: id,
  property_ref: key,
  occupation_date: text,
  vacation_date: text,
  live_ind: int,
});

interface Rows {
  readonly properties: readonly SqlRow[];
  readonly bands: Grouped;
  readonly occupants: Grouped;
  readonly accounts: Grouped;
}

/** Dwellings with their bands and the accounts that were for them. */
export function dwellingsFrom(
  desk: Desk,
  query: DwellingQuery,
  call: Call,
): Promise<Answers<string, readonly DwellingRecord[]>> {
  return desk.answers(
    {
      operation: 'dwellings',
      items: query.values,
      keyOf: value => value,
      load: ask => loadDwellings(ask, desk, query),
      build: (value, rows, stamp): readonly DwellingRecord[] => {
        const { column } = COLUMNS[query.by];
        const wanted = written[query.by](value);
        return rows.properties
          .filter(row => wanted.includes(String(row[column] ?? '').trim()))
          .map(row => recordOf(row, rows, stamp));
      },
    },
    call,
  );
}

async function loadDwellings(ask: Ask, desk: Desk, { by, values }: DwellingQuery): Promise<Rows> {
  const { sql } = desk.parts;
  const { column, width } = COLUMNS[by];
  const keys = padded(values.flatMap(written[by]), width);
  const properties = await ask.rows(keys, some => {
    const asked = selectProperties(sql, some, column);
    return sql.bounded(sql.divisions.length === 0 ? asked : asked.where('division_id', 'in', [...sql.divisions]));
  });
  const references = padded([...new Set(textsIn(properties, 'property_ref'))], COLUMNS.reference.width);
  const bands = await ask.rows(references, some => sql.bounded(selectBands(sql, some)));
  const occupants = await ask.rows(references, some => sql.bounded(selectOccupants(sql, some)));
  const accounts = await ask.rows(numbersIn(occupants, 'account_ref'), some =>
    sql.bounded(selectAccounts(sql).where('account_ref', 'in', [...some])),
  );
  return {
    properties,
    bands: grouped(bands, 'property_ref'),
    occupants: grouped(occupants, 'property_ref'),
    accounts: grouped(accounts, 'account_ref'),
  };
}

function recordOf(row: SqlRow, rows: Rows, stamp: Stamp): DwellingRecord {
  const reference = String(row.property_ref ?? '').trim();
  const bands = rows.bands.get(reference) ?? none;
  return {
    property: dwellingOf(reference, row, { through: null, bands, stamp }),
    bands: bandsOf(bands),
    occupations: (rows.occupants.get(reference) ?? none)
      .map(one => occupantRow.parse(one))
      .sort((a, b) => (b.occupation_date ?? '').localeCompare(a.occupation_date ?? ''))
      .flatMap(one => occupationOf(one, rows, stamp)),
  };
}

/** None where the account is another division's. */
function occupationOf(row: z.output<typeof occupantRow>, { accounts }: Rows, stamp: Stamp): Occupation[] {
  const [found] = accounts.get(String(row.account_ref)) ?? none;
  if (found === undefined) return [];
  const { account_ref, account_cd, party_ref } = readAccount(found);
  const party = partyIn(party_ref);
  return [
    {
      account: accountOf(stamp.system, account_ref, account_cd),
      occupier: party === null ? personRef(stamp.system, `ct.${account_ref}.0`) : partyRef(stamp.system, party),
      from: dayOrNull(row.occupation_date),
      to: isOpen(row.vacation_date) ? null : dayOrNull(row.vacation_date),
      current: isCurrent(row, stamp),
    },
  ];
}

import { z } from 'zod';
import { type AccountKey, type AccountProperties, BANDS, type Band } from '../../../domain/account.js';
import { numberOf, propertyRef } from '../../../domain/references.js';
import { Unreadable } from '../../../platform/http/upstream.js';
import type { SqlRow } from '../../../platform/sql/sql-upstream.js';
import type { Answers, Call } from '../../ports/call.js';
import { type Ask, type Desk, type Grouped, grouped, none, padded, textsIn } from '../desk.js';
import type { CopySql } from '../sql/copy-sql.js';
import { type Stamp, sourceOf } from '../stamp.js';
import { addressOf } from '../wire/address.js';
import { flag, int, isOpen, text, trimmed } from '../wire/values.js';
import { type HeldRows, heldAccount, idsOf, loadHeld } from './held-accounts.js';
import { loadOccupations, type Occupation, occupationsOf } from './occupations.js';

const REFERENCE_WIDTH = 18;
const propertyRow = z.object({ addr1: text, addr2: text, addr3: text, addr4: text, postcode: text });
const bandRow = z.object({ band: text, band_from: text, band_to: text, live_ind: int });

interface PropertyRows extends HeldRows {
  readonly occupations: Grouped;
  readonly properties: Grouped;
  readonly bands: Grouped;
}

/** Dwellings of accounts. What is charged for each is in no table that is known. */
export function propertiesFrom(
  desk: Desk,
  keys: readonly AccountKey[],
  call: Call,
): Promise<Answers<AccountKey['account'], AccountProperties>> {
  const { sql, codes } = desk.parts;
  return desk.answers(
    {
      operation: 'properties',
      items: keys,
      keyOf: ({ account }) => account,
      load: ask => loadRows(ask, sql, idsOf(keys)),
      build: (key, rows, stamp): AccountProperties | undefined => {
        const row = heldAccount(rows, key, codes);
        if (row === undefined) return undefined;
        const occupied = occupationsOf(rows.occupations.get(String(row.account_ref)) ?? none, stamp);
        return {
          account: key.account,
          properties: occupied.flatMap(one => toProperty(one, { key, rows, stamp })),
          source: sourceOf(stamp, numberOf(key.account)),
        };
      },
    },
    call,
  );
}

async function loadRows(ask: Ask, sql: CopySql, ids: readonly number[]): Promise<PropertyRows> {
  const held = await loadHeld(ask, sql, ids);
  const occupations = await loadOccupations(ask, sql, ids);
  const references = padded([...new Set(textsIn(occupations, 'property_ref'))], REFERENCE_WIDTH);
  const properties = await ask.rows(references, some => sql.bounded(selectProperties(sql, some)));
  const bands = await ask.rows(references, some => sql.bounded(selectBands(sql, some)));
  return {
    ...held,
    occupations: grouped(occupations, 'account_ref'),
    properties: grouped(properties, 'property_ref'),
    bands: grouped(bands, 'property_ref'),
  };
}

const selectProperties = (sql: CopySql, references: readonly string[]) =>
  sql
    .from('ctproperty')
    .select(['property_ref', 'addr1', 'addr2', 'addr3', 'addr4', 'postcode'])
    .where('property_ref', 'in', [...references]);

const selectBands = (sql: CopySql, references: readonly string[]) =>
  sql
    .from('ctbandperiod')
    .select(['property_ref', 'band', 'band_from', 'band_to', 'live_ind'])
    .where('property_ref', 'in', [...references]);

interface Around {
  readonly key: AccountKey;
  readonly rows: PropertyRows;
  readonly stamp: Stamp;
}

function toProperty({ property, current }: Occupation, { key, rows, stamp }: Around) {
  const [row] = rows.properties.get(property) ?? none;
  if (row === undefined) return [];
  const { addr1, addr2, addr3, addr4, postcode } = propertyRow.parse(row);
  return [
    {
      property: {
        kind: 'Property' as const,
        ref: propertyRef(stamp.system, property),
        through: key,
        address: addressOf([addr1, addr2, addr3, addr4], postcode),
        band: currentBand(rows.bands.get(property) ?? none),
        source: sourceOf(stamp, property),
      },
      current,
      fullYearCharge: null,
      charge: null,
    },
  ];
}

/** Live and without an end; of several the one that began last. */
function currentBand(rows: readonly SqlRow[]): Band | null {
  const [newest] = rows
    .map(row => bandRow.parse(row))
    .filter(({ live_ind, band_to }) => flag(live_ind) && isOpen(band_to))
    .sort((a, b) => (b.band_from ?? '').localeCompare(a.band_from ?? ''));
  const letter = trimmed(newest?.band ?? null)?.toUpperCase() ?? null;
  if (letter === null) return null;
  const band = BANDS.find(known => known === letter);
  if (band === undefined) throw new Unreadable('band');
  return band;
}

import { z } from 'zod';
import { type AccountKey, type AccountProperties, BANDS, type Band, type Property } from '../../../domain/account.js';
import type { BandPeriod } from '../../../domain/dwelling.js';
import { numberOf, propertyRef } from '../../../domain/references.js';
import { Unreadable } from '../../../platform/http/upstream.js';
import type { SqlRow } from '../../../platform/sql/sql-upstream.js';
import type { Answers, Call } from '../../ports/call.js';
import { type Ask, type Desk, type Grouped, grouped, none, padded, textsIn } from '../desk.js';
import type { CopySql } from '../sql/copy-sql.js';
import { type Stamp, sourceOf } from '../stamp.js';
import { addressOf } from '../wire/address.js';
import { dayOrNull, flag, int, isOpen, key, text, trimmed } from '../wire/values.js';
import { type HeldRows, heldAccount, idsOf, loadHeld } from './held-accounts.js';
import { loadOccupations, type Occupation, occupationsOf } from './occupations.js';

const REFERENCE_WIDTH = 18;
const propertyRow = z.object({ uprn: key, addr1: text, addr2: text, addr3: text, addr4: text, postcode: text });
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

export const selectProperties = (
  sql: CopySql,
  references: readonly string[],
  by: 'property_ref' | 'uprn' | 'postcode' = 'property_ref',
) =>
  sql
    .from('ctproperty')
    .select(['property_ref', 'uprn', 'addr1', 'addr2', 'addr3', 'addr4', 'postcode'])
    .where(by, 'in', [...references]);

export const selectBands = (sql: CopySql, references: readonly string[]) =>
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
  const bands = rows.bands.get(property) ?? none;
  return [
    {
      property: dwellingOf(property, row, { through: key, bands, stamp }),
      current,
      fullYearCharge: null,
      charge: null,
    },
  ];
}

interface Beside {
  readonly through: AccountKey | null;
  readonly bands: readonly SqlRow[];
  readonly stamp: Stamp;
}

export function dwellingOf(reference: string, row: SqlRow, { through, bands, stamp }: Beside): Property {
  const { uprn, addr1, addr2, addr3, addr4, postcode } = propertyRow.parse(row);
  return {
    kind: 'Dwelling',
    ref: propertyRef(stamp.system, reference),
    through,
    uprn: uprnOf(uprn),
    address: addressOf([addr1, addr2, addr3, addr4], postcode),
    band: currentBand(bands),
    source: sourceOf(stamp, reference),
  };
}

/** Without padding and leading noughts. What has not the shape of one is none. */
const uprnOf = (text: string | null): string | null => /^0*([1-9]\d{0,11})$/.exec(trimmed(text) ?? '')?.[1] ?? null;

/** Every band that a dwelling had, the newest first. */
export const bandsOf = (rows: readonly SqlRow[]): BandPeriod[] =>
  rows
    .map(row => bandRow.parse(row))
    .sort((a, b) => (b.band_from ?? '').localeCompare(a.band_from ?? ''))
    .flatMap(({ band, band_from, band_to }) => {
      const letter = letterOf(band);
      return letter === null
        ? []
        : [{ band: letter, from: dayOrNull(band_from), to: isOpen(band_to) ? null : dayOrNull(band_to) }];
    });

/** Live and without an end; of several the one that began last. */
function currentBand(rows: readonly SqlRow[]): Band | null {
  const [newest] = rows
    .map(row => bandRow.parse(row))
    .filter(({ live_ind, band_to }) => flag(live_ind) && isOpen(band_to))
    .sort((a, b) => (b.band_from ?? '').localeCompare(a.band_from ?? ''));
  return letterOf(newest?.band ?? null);
}

function letterOf(text: string | null): Band | null {
  const letter = trimmed(text)?.toUpperCase() ?? null;
  if (letter === null) return null;
  const band = BANDS.find(known => known === letter);
  if (band === undefined) throw new Unreadable('band');
  return band;
}

import type { Selectable } from 'kysely';
import { Instant, isoDate, type PlainDate } from '../../domain/dates.js';
import { frozen } from '../../domain/frozen.js';
import type { Hereditament, RatingEntry } from '../../domain/hereditament.js';
import { Money } from '../../domain/money.js';
import type { VoaTables } from './store/tables.js';

export const SYSTEM = 'voa';

/** An entry with the list that it stands in. */
export type EntryRow = Omit<Selectable<VoaTables['voa_entry']>, 'load_id' | 'entry_number'> & {
  readonly list_year: number;
  readonly loaded_at: Date;
};

const dayOrNull = (text: string | null): PlainDate | null => (text === null ? null : isoDate(text));

/** Entries of one property, the newest list and the newest entry first. */
const byNewest = (a: EntryRow, b: EntryRow): number =>
  b.list_year - a.list_year ||
  fromOf(b).localeCompare(fromOf(a)) ||
  Number(b.current_to === null) - Number(a.current_to === null);
const fromOf = ({ current_from, effective_on }: EntryRow): string => current_from ?? effective_on ?? '';

/** The rows put together by property, in the order in which properties come first. */
export function hereditaments(rows: readonly EntryRow[]): ReadonlyMap<string, Hereditament> {
  const byUarn = new Map<string, EntryRow[]>();
  for (const row of rows) byUarn.set(row.uarn, [...(byUarn.get(row.uarn) ?? []), row]);
  return new Map(
    [...byUarn].flatMap(([uarn, own]) => {
      const [newest, ...rest] = own.sort(byNewest);
      return newest === undefined ? [] : [[uarn, hereditament(newest, rest)] as const];
    }),
  );
}

/** Where it is and what it is called are as of its newest entry. */
const hereditament = (newest: EntryRow, rest: readonly EntryRow[]): Hereditament =>
  frozen({
    kind: 'Hereditament',
    uarn: newest.uarn,
    billingAuthority: newest.billing_authority,
    authorityReference: newest.ba_reference,
    firmName: newest.firm_name,
    address: { lines: linesOf(newest), postcode: newest.postcode },
    entries: [newest, ...rest].map(entry),
    source: {
      system: SYSTEM,
      reference: newest.uarn,
      asOf: Instant.fromEpochMilliseconds(newest.loaded_at.getTime()),
      stale: false,
    },
  });

/** The list writes an address as one text with the postcode behind it. */
const linesOf = ({ full_address, postcode }: EntryRow): string[] => {
  const text = full_address ?? '';
  const without = postcode !== null && text.endsWith(postcode) ? text.slice(0, -postcode.length) : text;
  return without
    .split(',')
    .map(line => line.trim())
    .filter(line => line !== '')
    .slice(0, 8);
};

const entry = (row: EntryRow): RatingEntry => ({
  listYear: row.list_year,
  assessment: row.assessment_ref,
  description: row.description,
  descriptionCode: row.description_code,
  scatCode: row.scat_code,
  rateableValue: row.rateable_value === null ? null : Money.pounds(String(row.rateable_value)),
  composite: row.composite !== null,
  effectiveOn: dayOrNull(row.effective_on),
  alteredOn: dayOrNull(row.altered_on),
  from: dayOrNull(row.current_from),
  to: dayOrNull(row.current_to),
});

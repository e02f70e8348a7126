import type { BulkRow, BulkTable } from '../../platform/database/bulk.js';
import type { RecordShape } from './records.js';
import { day, digits, orNull, postcode, WrongValue } from './values.js';

const FIELDS = 28;

/** A list entry: 28 fields, of which the first is a running number and the second a billing authority. */
export const LIST_ENTRY: RecordShape = {
  begins: /^\s*\d{1,15}\*[0-9A-Z]{4}\*/,
  fieldsOf: () => FIELDS,
};

type Read = (text: string, field: string) => string | null;

const UARN = /^\d{1,11}$/;
const uarn: Read = text => {
  if (!UARN.test(text)) throw new WrongValue('UARN is not 1 to 11 digits');
  return text.replace(/^0+(?=\d)/, '');
};
const entryNumber: Read = (text, field) => {
  if (text === '') throw new WrongValue(`${field} is blank`);
  return digits(text, field);
};

/** In the order of the file: where each field goes and how it is read. */
const COLUMNS: readonly {
  readonly name: string;
  readonly type: string;
  readonly field: string;
  readonly read: Read;
}[] = [
  { name: 'entry_number', type: 'bigint', field: 'entry number', read: entryNumber },
  { name: 'billing_authority', type: 'text', field: 'billing authority', read: orNull },
  { name: 'community_code', type: 'text', field: 'community code', read: orNull },
  { name: 'ba_reference', type: 'text', field: 'billing authority reference', read: orNull },
  { name: 'description_code', type: 'text', field: 'description code', read: orNull },
  { name: 'description', type: 'text', field: 'description', read: orNull },
  { name: 'uarn', type: 'text', field: 'UARN', read: uarn },
  { name: 'full_address', type: 'text', field: 'full property identifier', read: orNull },
  { name: 'firm_name', type: 'text', field: "firm's name", read: orNull },
  { name: 'number_or_name', type: 'text', field: 'number or name', read: orNull },
  { name: 'street', type: 'text', field: 'street', read: orNull },
  { name: 'town', type: 'text', field: 'town', read: orNull },
  { name: 'postal_district', type: 'text', field: 'postal district', read: orNull },
  { name: 'county', type: 'text', field: 'county', read: orNull },
  { name: 'postcode', type: 'text', field: 'postcode', read: postcode },
  { name: 'effective_on', type: 'date', field: 'effective date', read: day },
  { name: 'composite', type: 'text', field: 'composite indicator', read: orNull },
  { name: 'rateable_value', type: 'bigint', field: 'rateable value', read: digits },
  { name: 'settlement_code', type: 'text', field: 'appeal settlement code', read: orNull },
  { name: 'assessment_ref', type: 'text', field: 'assessment reference', read: orNull },
  { name: 'altered_on', type: 'date', field: 'list alteration date', read: day },
  { name: 'scat_code', type: 'text', field: 'SCAT code', read: orNull },
  { name: 'sub_street_3', type: 'text', field: 'sub-street level 3', read: orNull },
  { name: 'sub_street_2', type: 'text', field: 'sub-street level 2', read: orNull },
  { name: 'sub_street_1', type: 'text', field: 'sub-street level 1', read: orNull },
  { name: 'case_number', type: 'text', field: 'case number', read: orNull },
  { name: 'current_from', type: 'date', field: 'current from date', read: day },
  { name: 'current_to', type: 'date', field: 'current to date', read: day },
];

export const entryTable = (name: string): BulkTable => ({ name, columns: COLUMNS });

/** The billing authority of an entry, by which a council takes its own out of a list of the whole country. */
export const authorityOf = (fields: readonly string[]): string => (fields[1] ?? '').trim();

/** The row of an entry. Throws WrongValue. */
export function entryRow(fields: readonly string[]): BulkRow {
  const row = new Array<string | null>(FIELDS);
  for (let at = 0; at < FIELDS; at += 1) {
    const column = COLUMNS[at];
    if (column !== undefined) row[at] = column.read((fields[at] ?? '').trim(), column.field);
  }
  return row;
}

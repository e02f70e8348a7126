import type { BulkRow, BulkTable } from '../../platform/database/bulk.js';
import type { FoundRecord, RecordShape } from './records.js';
import { day, decimals, orNull, WrongValue } from './values.js';

/** Fields of each record type, the type itself counted. */
const WIDTHS: Readonly<Record<string, number>> = { '01': 29, '02': 7, '03': 5, '04': 2, '05': 6, '06': 3, '07': 3 };

/** A summary valuation: a header (01) and, behind it, what it is made up of (02 to 07). */
export const SUMMARY_RECORD: RecordShape = { begins: /^0[1-7]\*/, fieldsOf: type => WIDTHS[type] };

type Read = (text: string, field: string) => string | null;
type Fields = readonly (readonly [key: string, read: Read])[];

/** What stands behind a header, by type: under what name it is kept, and its fields in order. */
const PARTS: Readonly<Record<string, { readonly list: string; readonly fields: Fields }>> = {
  '02': {
    list: 'lines',
    fields: [
      ['line', orNull],
      ['floor', orNull],
      ['description', orNull],
      ['area', decimals],
      ['price', decimals],
      ['value', decimals],
    ],
  },
  '03': {
    list: 'additions',
    fields: [
      ['description', orNull],
      ['size', decimals],
      ['price', decimals],
      ['value', decimals],
    ],
  },
  '04': { list: 'plant', fields: [['value', decimals]] },
  '05': {
    list: 'parking',
    fields: [
      ['spaces', decimals],
      ['spacesValue', decimals],
      ['area', decimals],
      ['areaValue', decimals],
      ['total', decimals],
    ],
  },
  '06': {
    list: 'adjustments',
    fields: [
      ['description', orNull],
      ['percent', decimals],
    ],
  },
  '07': {
    list: 'totals',
    fields: [
      ['beforeAdjustments', decimals],
      ['adjustments', decimals],
    ],
  },
};

const required: Read = (text, field) => {
  if (text === '') throw new WrongValue(`${field} is blank`);
  return text;
};
const uarn: Read = (text, field) => required(text, field)?.replace(/^0+(?=\d)/, '') ?? null;

/** Of the header: which field goes where. */
const HEADER: readonly { readonly at: number; readonly name: string; readonly type: string; readonly read: Read }[] = [
  { at: 1, name: 'assessment_ref', type: 'text', read: required },
  { at: 2, name: 'uarn', type: 'text', read: uarn },
  { at: 3, name: 'billing_authority', type: 'text', read: required },
  { at: 14, name: 'scheme_ref', type: 'text', read: orNull },
  { at: 15, name: 'description', type: 'text', read: orNull },
  { at: 16, name: 'total_area', type: 'numeric', read: decimals },
  { at: 17, name: 'subtotal', type: 'numeric', read: decimals },
  { at: 18, name: 'total_value', type: 'numeric', read: decimals },
  { at: 19, name: 'adopted_value', type: 'numeric', read: decimals },
  { at: 22, name: 'ba_reference', type: 'text', read: orNull },
  { at: 23, name: 'vo_reference', type: 'text', read: orNull },
  { at: 24, name: 'from_on', type: 'date', read: day },
  { at: 25, name: 'to_on', type: 'date', read: day },
  { at: 26, name: 'scat_code', type: 'text', read: orNull },
  { at: 27, name: 'unit_of_measurement', type: 'text', read: orNull },
  { at: 28, name: 'unadjusted_price', type: 'numeric', read: decimals },
];

export const summaryTable = (name: string): BulkTable => ({
  name,
  columns: [...HEADER.map(({ name, type }) => ({ name, type })), { name: 'parts', type: 'jsonb' }],
});

/** The billing authority of a header; null of a part, which goes with its header. */
export const authorityOfSummary = ({ fields }: FoundRecord): string | null =>
  fields[0] === '01' ? (fields[3] ?? '').trim() : null;

/** No valuation has a tenth as many; more of them must not be gathered in memory. */
const MOST_PARTS = 5_000;

/** One valuation while its records are read. */
export class Valuation {
  private readonly header: (string | null)[];
  private readonly parts: Record<string, Record<string, string | null>[]> = {};
  private size = 0;

  /** Throws WrongValue. */
  constructor({ fields }: FoundRecord) {
    this.header = HEADER.map(({ at, name, read }) => read((fields[at] ?? '').trim(), name.replaceAll('_', ' ')));
  }

  /** Throws WrongValue. */
  add({ fields }: FoundRecord): void {
    const part = PARTS[fields[0] ?? ''];
    if (part === undefined) throw new WrongValue('a header inside a valuation');
    this.size += 1;
    if (this.size > MOST_PARTS) throw new WrongValue(`more than ${MOST_PARTS} records of one valuation`);
    const read = part.fields.map(([key, reader], at) => [key, reader((fields[at + 1] ?? '').trim(), key)] as const);
    const list = this.parts[part.list] ?? [];
    list.push(Object.fromEntries(read));
    this.parts[part.list] = list;
  }

  row(): BulkRow {
    return [...this.header, JSON.stringify(this.parts)];
  }
}

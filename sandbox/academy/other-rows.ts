import type { Household, Person } from '../population/model.js';
import type { TableRows, Value } from './table-rows.js';
import { CONTACT } from './words.js';

const DASHES = '-'.repeat(200);

/** Mail addresses of everybody liable and of claimants; telephone numbers, which hang on the record, of its lead alone. */
export function addContacts(rows: TableRows, home: Household): void {
  const byReference = new Map(home.people.map(person => [person.reference, person]));
  for (const { reference, holders } of home.accounts) {
    const [lead, ...others] = holders.flatMap(holder => byReference.get(holder) ?? []);
    if (lead === undefined) continue;
    addLead(rows, lead, { ...CONTACT.councilTax, reference });
    others.forEach((person, at) => {
      const { applicId, otherType } = CONTACT.councilTax;
      addEmail(rows, person, { applicId, reference, type: otherType, place: at + 1 });
    });
  }
  for (const { reference, claimant } of home.claims) {
    const person = byReference.get(claimant);
    if (person !== undefined) addLead(rows, person, { ...CONTACT.benefits, reference });
  }
}

interface Lead {
  readonly applicId: string;
  readonly leadType: number;
  readonly refType: number;
  readonly reference: string;
}

function addLead(rows: TableRows, person: Person, { applicId, leadType, refType, reference }: Lead): void {
  addEmail(rows, person, { applicId, reference, type: leadType, place: 0 });
  const numbers: [type: number, number: string][] = [
    ...person.telephones.map((number): [number, string] => [CONTACT.telephone, number]),
    ...(person.mobile === null ? [] : ([[CONTACT.mobile, person.mobile]] as [number, string][])),
  ];
  if (numbers.length === 0) return;
  const slots = numbers.flatMap(([type, number], at): [string, Value][] => [
    [`phonetype${at + 1}`, type],
    [`phonenum${at + 1}`, number],
  ]);
  rows.add('dbo.syphone', { applic_id: applicId, ref_type: refType, ref: reference, ...Object.fromEntries(slots) });
}

interface Email {
  readonly applicId: string;
  readonly reference: string;
  readonly type: number;
  readonly place: number;
}

function addEmail(rows: TableRows, person: Person, { applicId, reference, type, place }: Email): void {
  if (person.email === null) return;
  rows.add('dbo.syemail', {
    applic_id: applicId,
    division_id: 1,
    reference_id: Number(reference),
    person_type: type,
    person_type_seq_no: place,
    email_addr: person.email,
    email_doc_ind: 0,
    email_fail_cnt: 0,
    email_start_date: '2020-01-01',
  });
}

/** A note of two entries on each account and claim, cut into rows where no word ends. */
export function addNotes(rows: TableRows, home: Household): void {
  for (const { reference } of home.accounts) {
    rows.add('dbo.ctnotepad', {
      account_ref: Number(reference),
      user_id: 'JSMITH1',
      notes_db_handle: `0000000000011:${reference}`,
    });
    rows.add('dbo.ctnotes_so', { string_id: reference, text_value: noteOn('council tax') });
  }
  for (const { reference } of home.claims) {
    const whole = noteOn('benefits');
    const half = Math.floor(whole.length / 2);
    rows.add(
      'dbo.hbclaimnotes',
      { string_id: reference, row_sequence: 2, text_value: whole.slice(half) },
      { string_id: reference, row_sequence: 1, text_value: whole.slice(0, half) },
    );
  }
}

const noteOn = (subject: string): string =>
  [
    'User Id: JSMITH1  Date: 03.11.2026 09:14:22  1234567',
    `Customer rang about ${subject}. Explained the figures.`,
    DASHES,
    'User Id: AKHAN2  Date: 12.10.2026 15:40:01  1234568',
    `Letter about ${subject} sent.`,
  ].join('\n');

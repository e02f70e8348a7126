import { z } from 'zod';
import type { Contact } from '../../../domain/customer.js';
import { isBefore } from '../../../domain/dates.js';
import type { SqlRow } from '../../../platform/sql/sql-upstream.js';
import type { Codebook } from '../codebook.js';
import type { ContactSource } from '../codes.js';
import { type Ask, type Grouped, grouped, none, padded } from '../desk.js';
import type { CopySql } from '../sql/copy-sql.js';
import { dayOf, type Stamp } from '../stamp.js';
import { dayOrNull, int, text, trimmed } from '../wire/values.js';

const REF_WIDTH = 20;

const emailRow = z.object({ person_type: int, person_type_seq_no: int, email_addr: text, email_end_date: text });
const phoneRow = z.object({
  phonetype1: int,
  phonenum1: text,
  phonetype2: int,
  phonenum2: text,
  phonetype3: int,
  phonenum3: text,
  phonetype4: int,
  phonenum4: text,
});

/** Mail addresses and telephone numbers that hang on accounts or claims, by the number of those. */
export interface ContactRows {
  readonly emails: Grouped;
  readonly phones: Grouped;
}

const NO_CONTACTS: ContactRows = { emails: new Map(), phones: new Map() };

interface Wanted {
  readonly ids: readonly number[];
  readonly source: ContactSource | undefined;
}

export async function loadContacts(ask: Ask, sql: CopySql, { ids, source }: Wanted): Promise<ContactRows> {
  if (source === undefined) return NO_CONTACTS;
  const emails = await ask.rows(ids, some => sql.bounded(selectEmails(sql, source, some)));
  const phones = await ask.rows(padded(ids.map(String), REF_WIDTH), some =>
    sql.bounded(selectPhones(sql, source, some)),
  );
  return { emails: grouped(emails, 'reference_id'), phones: grouped(phones, 'ref') };
}

const selectEmails = (sql: CopySql, { applicId }: ContactSource, ids: readonly number[]) =>
  sql
    .from('syemail')
    .select(['reference_id', 'person_type', 'person_type_seq_no', 'email_addr', 'email_end_date'])
    .where('applic_id', '=', applicId)
    .where('reference_id', 'in', [...ids]);

const selectPhones = (sql: CopySql, { applicId, refType }: ContactSource, refs: readonly string[]) =>
  sql
    .from('syphone')
    .select([
      'ref',
      'phonetype1',
      'phonenum1',
      'phonetype2',
      'phonenum2',
      'phonetype3',
      'phonenum3',
      'phonetype4',
      'phonenum4',
    ])
    .where('applic_id', '=', applicId)
    .where('ref_type', '=', refType)
    .where('ref', 'in', [...refs]);

/** Whose contacts of a record are wanted: its lead person (place 0) or another, by their place. */
export interface Whose {
  readonly record: number;
  readonly place: number;
}

/**
 * The contacts of one person on one record. A telephone number hangs on the record and not on a person, so it is the lead
 * person's alone: nobody is shown another's.
 */
export function contactsOf({ record, place }: Whose, rows: ContactRows, around: Around): Contact[] {
  const emails = (rows.emails.get(String(record)) ?? none).flatMap(row => toEmail(row, place, around));
  const phones = place === 0 ? (rows.phones.get(String(record)) ?? none).flatMap(row => toPhones(row, around)) : [];
  return [...phones, ...emails];
}

interface Around {
  readonly source: ContactSource;
  readonly codes: Codebook;
  readonly stamp: Stamp;
}

function toEmail(row: SqlRow, place: number, { source, stamp }: Around): Contact[] {
  const { person_type, person_type_seq_no, email_addr, email_end_date } = emailRow.parse(row);
  const theirs =
    place === 0
      ? person_type === source.leadType
      : source.otherType !== undefined && person_type === source.otherType && person_type_seq_no === place;
  const value = trimmed(email_addr);
  const end = dayOrNull(email_end_date);
  const over = end !== null && isBefore(end, dayOf(stamp));
  return theirs && value !== null && !over ? [{ kind: 'EMAIL', value, priority: null }] : [];
}

function toPhones(row: SqlRow, { codes }: Around): Contact[] {
  const all = phoneRow.parse(row);
  const slots = [
    [all.phonetype1, all.phonenum1],
    [all.phonetype2, all.phonenum2],
    [all.phonetype3, all.phonenum3],
    [all.phonetype4, all.phonenum4],
  ] as const;
  return slots.flatMap(([type, number], at) => {
    const value = trimmed(number);
    return value === null ? [] : [{ kind: codes.contactKind(type), value, priority: at + 1 }];
  });
}

import { type Kysely, sql } from 'kysely';
import type { Instant } from '../../domain/dates.js';
import type { BankSeal } from './bank-seal.js';
import { placeOfFile, serialOf } from './serial.js';

export interface OpenFile {
  readonly number: number;
  readonly serial: string;
  readonly text: string;
}

/** The oldest file that has not been put where it is picked up; null where all have. Its text never changes. */
export async function openFile(on: Kysely<unknown>, seal: BankSeal): Promise<OpenFile | null> {
  const { rows } = await sql<{ number: number; sealed: string }>`
    select number, sealed from direct_debit_file where delivered_at is null and sealed is not null
    order by number limit 1`.execute(on);
  const [row] = rows;
  if (row === undefined) return null;
  const serial = serialOf(row.number);
  return { number: row.number, serial, text: seal.openText(row.sealed, placeOfFile(serial)) };
}

export async function fileDelivered(on: Kysely<unknown>, number: number, at: Instant): Promise<void> {
  await sql`update direct_debit_file set delivered_at = ${new Date(at.epochMilliseconds)}
    where number = ${number} and delivered_at is null`.execute(on);
}

import { type Kysely, sql } from 'kysely';
import type { CashBatch, CashPosting } from '../../adapters/ports/cash-postings.js';
import { isoDate, isoText, type PlainDate } from '../../domain/dates.js';
import { Money } from '../../domain/money.js';
import { type AccountRef, type CaseRef, caseRef } from '../../domain/references.js';
import { idOf } from '../store/case-rows.js';
import type { Work } from '../work.js';

interface PostingRow {
  readonly entry: string;
  readonly case_id: string;
  readonly account: string;
  readonly pence: number;
  readonly taken_on: string;
}

export interface NewPosting {
  readonly entry: string;
  readonly case: CaseRef;
  readonly account: AccountRef;
  readonly amount: Money;
  readonly takenOn: PlainDate;
}

const penceOf = (amount: Money): number => Number(amount.toFixed().replace('.', ''));

/** Writes a line of the ledger in the command's own transaction. A second line of the same entry fails it whole. */
export async function writePosting({ transaction, now }: Work, posting: NewPosting): Promise<void> {
  const { entry, account, amount, takenOn } = posting;
  const at = new Date(now.epochMilliseconds);
  await sql`insert into payment_posting (entry, case_id, account, pence, taken_on, at)
    values (${entry}, ${idOf(posting.case)}, ${account}, ${penceOf(amount)}, ${isoText(takenOn)}, ${at})`.execute(
    transaction,
  );
}

/** A batch that a back office has not been seen to take, and the cases that its lines belong to. */
export interface OpenBatch extends CashBatch {
  readonly cases: readonly CaseRef[];
}

/** The most lines in a file. */
const MOST_LINES = 200;

/** The oldest batch not handed over; else a new one of what waits; null where nothing does. Its lines never change. */
export async function openBatch(on: Kysely<unknown>, at: Date): Promise<OpenBatch | null> {
  // One at a time: two workers would each make a batch of the same lines.
  await sql`lock table payment_batch in exclusive mode`.execute(on);
  const { rows: open } = await sql<{ number: number }>`
    select number from payment_batch where delivered_at is null order by number limit 1`.execute(on);
  const number = open[0]?.number ?? (await newBatch(on, at));
  return number === null ? null : withLines(on, number);
}

async function newBatch(on: Kysely<unknown>, at: Date): Promise<number | null> {
  const { rows: waiting } = await sql<{ id: number }>`
    select id from payment_posting where batch is null order by id limit ${MOST_LINES}`.execute(on);
  const last = waiting.at(-1);
  if (last === undefined) return null;
  const { rows } = await sql<{ number: number }>`
    insert into payment_batch (made_at) values (${at}) returning number`.execute(on);
  const number = rows[0]?.number ?? null;
  await sql`update payment_posting set batch = ${number} where batch is null and id <= ${last.id}`.execute(on);
  return number;
}

async function withLines(on: Kysely<unknown>, number: number): Promise<OpenBatch> {
  const { rows } = await sql<PostingRow>`
    select entry, case_id, account, pence, taken_on from payment_posting where batch = ${number} order by id`.execute(
    on,
  );
  return { number, postings: rows.map(toPosting), cases: rows.map(row => caseRef(row.case_id)) };
}

const toPosting = (row: PostingRow): CashPosting => ({
  entry: row.entry,
  account: row.account as AccountRef,
  amount: Money.pence(row.pence),
  takenOn: isoDate(row.taken_on),
});

export async function batchDelivered(on: Kysely<unknown>, number: number, at: Date): Promise<void> {
  await sql`update payment_batch set delivered_at = ${at} where number = ${number} and delivered_at is null`.execute(
    on,
  );
}

import { sql } from 'kysely';
import type { Bacs, LineCode, SubmissionLine } from '../../adapters/ports/bacs.js';
import { isoText, type PlainDate } from '../../domain/dates.js';
import type { Command } from '../command.js';
import { done, refuse } from '../outcome.js';
import { caseColumns, idOf, onCasework, toCase } from '../store/case-rows.js';
import type { Work } from '../work.js';
import type { BankSeal } from './bank-seal.js';
import { type Instruction, instruction } from './instruction.js';
import { placeOfFile, serialOf } from './serial.js';

/** The most instructions in a file; what is left goes the next working day. */
export const MOST_INSTRUCTIONS = 2_000;

interface Line extends SubmissionLine {
  readonly of: Instruction;
  readonly sealed: string;
}

/**
 * Makes the day's file of whatever waits for one, with the moves that follow from it, in one transaction. There is one file a
 * day: asked again, it is refused, and nothing is in two files.
 */
export const makeSubmission = (bacs: Bacs, seal: BankSeal): Command<{ day: PlainDate; processingOn: PlainDate }> => ({
  name: 'makeDirectDebitFile',
  async run(work, { day, processingOn }) {
    await sql`lock table direct_debit_file in exclusive mode`.execute(work.transaction);
    const waiting = await waitingFor(work);
    const [first] = waiting;
    if (first === undefined) return refuse('NOT_POSSIBLE_NOW', 'No instruction waits to be sent.');
    const number = await newFile(work, day);
    if (number === null) return refuse('ALREADY_DONE', 'This day has its file. What waits goes with the next.');
    const lines = waiting.flatMap(one => linesOf(one, seal));
    const serial = serialOf(number);
    const text = bacs.submissionText({ serial, madeOn: day, processingOn, lines });
    await keep(work, { number, lines, sealed: seal.sealText(text, placeOfFile(serial)) });
    for (const one of waiting) await sent(work, one, serial);
    return done(first);
  },
});

async function waitingFor({ transaction }: Work): Promise<Instruction[]> {
  const rows = await onCasework(transaction)
    .selectFrom('casework_case')
    .select(caseColumns)
    .where('kind', '=', instruction.name)
    .where('state', 'in', ['OFFERED', 'CANCELLING'])
    .orderBy('number')
    .limit(MOST_INSTRUCTIONS)
    .forUpdate()
    .execute();
  return rows.map(row => toCase(row) as Instruction);
}

/** What goes to which account: a cancellation to the one that there was before, where there is one. */
function linesOf(of: Instruction, seal: BankSeal): Line[] {
  const { send, bank, former, account, reference } = of.facts;
  return send.map((code: LineCode) => {
    const { sealed } = code === '0C' ? (former ?? bank) : bank;
    return { code, payer: seal.open(sealed, account), reference, of, sealed };
  });
}

async function newFile({ transaction, now }: Work, day: PlainDate): Promise<number | null> {
  const { rows } = await sql<{ number: number }>`
    insert into direct_debit_file (made_on, made_at) values (${isoText(day)}, ${new Date(now.epochMilliseconds)})
    on conflict (made_on) do nothing returning number`.execute(transaction);
  return rows[0]?.number ?? null;
}

interface Kept {
  readonly number: number;
  readonly lines: readonly Line[];
  readonly sealed: string;
}

async function keep({ transaction }: Work, { number, lines, sealed }: Kept): Promise<void> {
  await sql`update direct_debit_file set sealed = ${sealed}, lines = ${lines.length} where number = ${number}`.execute(
    transaction,
  );
  for (const [n, { of, code, reference, sealed: bank }] of lines.entries())
    await sql`insert into direct_debit_line (file, n, case_id, code, reference, sealed)
      values (${number}, ${n + 1}, ${idOf(of.ref)}, ${code}, ${reference}, ${bank})`.execute(transaction);
}

async function sent(work: Work, one: Instruction, serial: string): Promise<void> {
  const facts = { ...one.facts, send: [], former: null, submittedIn: serial };
  const move = one.state === 'CANCELLING' ? 'sendCancellation' : 'lodge';
  await work.move(instruction, { case: one, move }, { facts });
}

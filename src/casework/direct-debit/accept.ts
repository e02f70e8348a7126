import { sql } from 'kysely';
import type { SubmissionResult } from '../../adapters/ports/bacs.js';
import { backOfficeTask } from '../back-office/task.js';
import type { Command } from '../command.js';
import { done, type Outcome, refuse } from '../outcome.js';
import { caseColumns, onCasework, toCase } from '../store/case-rows.js';
import type { Work } from '../work.js';
import { type Instruction, instruction } from './instruction.js';
import { bankTask, setUpTask } from './keyed.js';
import type { NewsMeans, RecordOf } from './news-means.js';
import { advanceNotice, inTime } from './notice.js';
import { fileOf } from './serial.js';

/**
 * Takes in what became of a file. Where its counts are those of the file and every refusal in them is known by name, whatever
 * else was in it is held by the banks now. Where not, nobody can say which were taken, and somebody looks.
 */
export const acceptFile = (result: SubmissionResult, means: NewsMeans): Command<RecordOf & { serial: string }> => ({
  name: 'acceptDirectDebitFile',
  async run(work, { serial }) {
    const sent = await sentIn(work, serial);
    if (sent === null) return unclear(work, serial, 'It is of a file that was not made here');
    const { accepted, rejected } = result;
    if (accepted + rejected !== sent.lines)
      return unclear(work, serial, `It counts ${accepted} and ${rejected}, the file has ${sent.lines}`);
    if (rejected > sent.refused)
      return unclear(work, serial, `It refuses ${rejected} and names ${sent.refused} of them so far`);
    const lodged = await lodgedIn(work, serial);
    for (const one of lodged) await acceptOne(work, one, means);
    const [first] = lodged;
    return first === undefined ? refuse('ALREADY_DONE', 'Nothing of this file waited to be taken.') : done(first);
  },
});

async function sentIn({ transaction }: Work, serial: string) {
  const number = fileOf(serial);
  if (number === null) return null;
  const { rows } = await sql<{ lines: number; refused: number }>`
    select f.lines, (select count(*)::int from direct_debit_line l where l.file = f.number and l.refused) as refused
    from direct_debit_file f where f.number = ${number}`.execute(transaction);
  return rows[0] ?? null;
}

async function lodgedIn({ transaction }: Work, serial: string): Promise<Instruction[]> {
  const rows = await onCasework(transaction)
    .selectFrom('casework_case')
    .select(caseColumns)
    .where('kind', '=', instruction.name)
    .where('state', '=', 'LODGED')
    .where(sql<string>`facts ->> 'submittedIn'`, '=', serial)
    .orderBy('number')
    .forUpdate()
    .execute();
  return rows.map(row => toCase(row) as Instruction);
}

/** A notice whose day has come too near is given anew: the payer is not surprised because a bank was slow. */
async function acceptOne(work: Work, one: Instruction, { rules, calendar }: NewsMeans): Promise<void> {
  const { notice, day, inBackOffice } = one.facts;
  const { today } = work;
  const still = inTime(notice, today, calendar);
  const facts = {
    ...one.facts,
    notice: still ? notice : advanceNotice({ today, day, rules, calendar, toSend: true }),
    atBank: true,
    inBackOffice: true,
  };
  const active = await work.move(instruction, { case: one, move: 'accept' }, { facts });
  await (inBackOffice ? bankTask(work, active) : setUpTask(work, active));
}

async function unclear(work: Work, serial: string, why: string): Promise<Outcome> {
  const entries = [
    { field: 'File', value: serial },
    { field: 'Why', value: why },
  ];
  const title = 'An AUDDIS report does not fit its file: settle its Direct Debits one by one';
  const facts = { system: 'bacs', title, entries, cause: null, proof: null, seen: 'NOT_LOOKED' as const };
  return done(await work.open(backOfficeTask, { facts, team: 'payments' }));
}

import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { reasonOf } from '../../../src/adapters/bacs/reasons.js';
import { standard18File } from '../../../src/adapters/bacs/standard-18-file.js';
import type { Bacs, BacsReport, InstructionNotice } from '../../../src/adapters/ports/bacs.js';
import type { AtBoundary } from '../../../src/casework/boundary.js';
import { passing } from '../../../src/casework/boundary.js';
import type { Command } from '../../../src/casework/command.js';
import { bankSeal } from '../../../src/casework/direct-debit/bank-seal.js';
import type { Instruction, InstructionFacts } from '../../../src/casework/direct-debit/instruction.js';
import { setUpDirectDebit } from '../../../src/casework/direct-debit/set-up.js';
import { isoDate, type PlainDate, stoppedClock } from '../../../src/domain/dates.js';
import type { BacsReportName } from '../../../src/domain/direct-debit/effects.js';
import type { Parameter } from '../../../src/domain/parameter.js';
import { type AccountRef, accountRef } from '../../../src/domain/references.js';
import type { DirectDebitJobs } from '../../../src/jobs/direct-debit/means.js';
import type { Calendar } from '../../../src/parameters/working-days.js';
import type { Database } from '../../../src/platform/database/database.js';
import { aCouncil } from '../../adapters/bacs/support.js';
import { anActing } from '../../support/acting.js';
import type { caseworkOn } from '../../support/casework.js';
import { anAccount, OTIS } from '../../support/records.js';

export const seal = bankSeal([Buffer.alloc(32, 3)]);
export const rules = { days: [1, 15], noticeWorkingDays: 10 };
const CHRISTMAS = ['2026-12-25', '2026-12-28'].map(isoDate);
/** The bank holidays of 2026 alone are kept. */
export const calendar: Calendar = day =>
  day.year === 2026 ? ({ value: CHRISTMAS } as unknown as Parameter<readonly PlainDate[]>) : null;

export const BANK = { sortCode: '089999', accountNumber: '00000007', accountName: 'O FERNLEIGH' };
export const OTHER_BANK = { ...BANK, sortCode: '089998', accountNumber: '00001234' };
export const MONDAY = '2026-11-23T09:00:00Z';

type On = ReturnType<typeof caseworkOn>;

/** Bacs that keeps what it is handed, and reads reports that are at hand already. */
export function heldBacs() {
  const files = new Map<string, string[]>();
  const bacs: Bacs = {
    submissionText: submission => standard18File(submission, aCouncil),
    async deliver(serial, text) {
      files.set(serial, [...(files.get(serial) ?? []), text]);
    },
    read: content => reports.get(Buffer.from(content).toString()) ?? { kind: 'ADDACS', notices: [] },
  };
  const reports = new Map<string, BacsReport>();
  const reported = (report: BacsReport): Uint8Array => {
    const name = randomUUID();
    reports.set(name, report);
    return Buffer.from(name);
  };
  return { bacs, files, reported };
}

export const meansFor = (
  { on, database, bacs, boundary = passing }: { on: On; database: Database; bacs: Bacs; boundary?: AtBoundary },
  at = MONDAY,
): DirectDebitJobs => ({ bacs, seal, rules, calendar, casework: on, database, clock: stoppedClock(at), boundary });

let next = 50_100_000;
export function anotherAccount(): AccountRef {
  next += 1;
  return accountRef('civica', `${next}`);
}

/** The payer themselves, at their own account. */
export const payer = (at = MONDAY) => anActing({ class: 'resident', people: [OTIS], subject: 'otis', at });

export async function performed<Input extends object>(
  on: On,
  command: Command<Input>,
  { input, as = payer() }: { readonly input: Input; readonly as?: ReturnType<typeof anActing> },
) {
  return on.perform(command, { input, key: randomUUID(), acting: as });
}

interface SettingUp {
  readonly ref?: AccountRef;
  readonly day?: number;
  readonly bank?: typeof BANK;
  readonly confirmed?: boolean;
  readonly at?: string;
  readonly account?: Parameters<typeof anAccount>[0] | null;
}

export function settingUp(
  on: On,
  { ref = anotherAccount(), day = 1, bank = BANK, confirmed = true, at, account = {} }: SettingUp = {},
) {
  const command = setUpDirectDebit({
    rules,
    calendar,
    account: account && anAccount({ ref, directDebit: false, ...account }),
    sealed: seal.seal(bank, ref),
  });
  const input = { account: ref, holder: OTIS, day, bank: seal.digest(bank), confirmed };
  return performed(on, command, { input, as: payer(at) });
}

export async function setUp(on: On, asked: SettingUp = {}): Promise<Instruction> {
  const outcome = await settingUp(on, asked);
  if (!('case' in outcome)) throw new Error(`not set up: ${JSON.stringify(outcome)}`);
  return caseOf(on, outcome.case);
}

export async function caseOf(on: On, ref: Instruction['ref']): Promise<Instruction> {
  const { caller } = anActing({ class: 'auditor', purpose: 'audit' });
  const found = (await on.cases.byRefs([ref], caller)).get(ref);
  if (found === undefined) throw new Error('there is no such case');
  return found as Instruction;
}

/** The titles of the work that an instruction has made, in order. */
export async function tasksOf(database: Database, { ref }: Pick<Instruction, 'ref'>): Promise<string[]> {
  const { rows } = await sql<{ title: string }>`
    select facts ->> 'title' as title from casework_case where kind = 'BackOfficeTask' and facts ->> 'cause' = ${ref}
    order by number`.execute(database.kysely);
  return rows.map(({ title }) => title);
}

export const aNotice = (
  { reference }: Pick<InstructionFacts, 'reference'>,
  report: BacsReportName,
  { code, ...given }: Partial<InstructionNotice> & { readonly code: string },
): InstructionNotice => ({
  position: 1,
  reference,
  payer: BANK,
  moved: null,
  effectiveOn: null,
  reason: reasonOf(report, code, {}),
  ...given,
});

import type { Calendar } from '../../parameters/working-days.js';
import type { Command } from '../command.js';
import { done, type Outcome, refuse } from '../outcome.js';
import type { Known, Work } from '../work.js';
import type { SealedBank } from './bank-seal.js';
import { type Instruction, type InstructionFacts, instruction } from './instruction.js';
import { dayTask } from './keyed.js';
import { advanceNotice, type DirectDebitRules } from './notice.js';
import { notHere, refuseUnlessMeant } from './set-up.js';

export interface ChangeDirectDebit extends Known {
  readonly day: number | null;
  /** The digest of other bank details; null where they stay. */
  readonly bank: string | null;
  readonly confirmed: boolean;
}

export interface ChangeMeans {
  readonly rules: DirectDebitRules | null;
  readonly calendar: Calendar;
  readonly sealed: SealedBank | null;
}

/** States in which the payer can change it. Where a person has to look, nothing moves until they have. */
const CHANGEABLE: ReadonlySet<string> = new Set(['OFFERED', 'LODGED', 'ACTIVE', 'CANCELLED_AT_BANK', 'DORMANT']);

/** Changes the day or the bank account. Another account is lodged anew; the old bank is told first, where it holds one. */
export const changeDirectDebit = ({ rules, calendar, sealed }: ChangeMeans): Command<ChangeDirectDebit> => ({
  name: 'changeDirectDebit',
  async run(work, { day, confirmed, ...known }): Promise<Outcome> {
    if (rules === null) return notHere();
    const one = await work.find(instruction, known);
    if (!CHANGEABLE.has(one.state))
      return refuse('MOVE_NOT_ALLOWED', `Direct Debit ${one.number} is ${one.state}: it cannot be changed.`);
    const newDay = day ?? one.facts.day;
    refuseUnlessMeant({ confirmed, day: newDay, rules });
    const toSend = work.acting.caller.people === null;
    const notice = advanceNotice({ today: work.today, day: newDay, rules, calendar, toSend });
    const facts: InstructionFacts = { ...one.facts, day: newDay, notice, confirmedAt: work.now };
    if (sealed !== null) return relodged(work, one, { ...facts, bank: sealed });
    if (one.state === 'CANCELLED_AT_BANK' || one.state === 'DORMANT') return relodged(work, one, facts);
    const changed = await work.amend(instruction, { case: one, action: 'changeDay' }, { facts });
    return done(changed, ...(facts.inBackOffice ? await dayTask(work, changed) : []));
  },
});

/** The bank that may hold it is told first that it ends. One that no file has named yet is simply not named. */
async function relodged(work: Work, one: Instruction, facts: InstructionFacts): Promise<Outcome> {
  const mayBeHeld = one.facts.atBank || one.state === 'LODGED';
  const former = one.facts.former ?? (mayBeHeld && facts.bank !== one.facts.bank ? one.facts.bank : null);
  const change = { facts: { ...facts, former, send: sendFor(former), atBank: false } };
  const changed =
    one.state === 'OFFERED'
      ? await work.amend(instruction, { case: one, action: 'changeBank' }, change)
      : await work.move(instruction, { case: one, move: 'relodge' }, change);
  return {
    kind: 'ChangeQueued',
    case: changed.ref,
    says: `${changed.number} goes to the bank with the next file. Nothing is collected from the account before ${facts.notice.collectFrom}.`,
  };
}

const sendFor = (former: SealedBank | null): InstructionFacts['send'] => (former === null ? ['0N'] : ['0C', '0N']);

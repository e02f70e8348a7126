import type { PayerAccount } from '../../adapters/ports/bacs.js';
import type { BacsReason, InstructionEffect } from '../../domain/direct-debit/effects.js';
import { movedTo } from '../case-kind.js';
import { done, type Outcome } from '../outcome.js';
import type { Work } from '../work.js';
import { askPerson } from './cancel.js';
import { type Instruction, type InstructionFacts, instruction } from './instruction.js';
import { bankTask, pauseTask, setUpTask, stopTask, tellTask } from './keyed.js';
import type { NewsMeans } from './news-means.js';
import { advanceNotice } from './notice.js';

/** What a bank told, and what it takes to act on it. */
export interface Told {
  readonly reason: BacsReason;
  /** Where the account is now, where the bank says so. */
  readonly moved: PayerAccount | null;
  readonly means: NewsMeans;
}

/** What follows for an instruction. Null: it has followed already. */
type Step = (work: Work, one: Instruction, told: Told) => Promise<Outcome | null>;

const may = ({ state }: Instruction, move: string): boolean => movedTo(instruction, state, move) !== null;
const without = (facts: InstructionFacts): InstructionFacts => ({ ...facts, atBank: false, inBackOffice: false });

/** It ends, or stops, by this move: the back office stops, and the payer is asked how they will pay. */
const stopping =
  (move: string): Step =>
  async (work, one, { reason }) => {
    if (!may(one, move)) return null;
    const stopped = await work.move(instruction, { case: one, move }, { facts: without(one.facts) });
    const { inBackOffice } = one.facts;
    return done(
      stopped,
      ...(inBackOffice ? await stopTask(work, stopped, reason.means) : []),
      ...(await tellTask(work, stopped, reason.means)),
    );
  };

/** Nobody writes to somebody who has died for a new instruction: a person deals with whoever acts for them. */
const deceased: Step = async (work, one, { reason }) => {
  if (!may(one, 'askPerson')) return null;
  const facts = without(one.facts);
  const due = { on: work.today, why: 'A payer has died: write to nobody in their name' };
  const asked = await work.move(instruction, { case: one, move: 'askPerson' }, { facts, due });
  return done(asked, ...(one.facts.inBackOffice ? await stopTask(work, asked, reason.means) : []));
};

/** The new bank is sent the instruction; the old one is told nothing. Without the new account a new instruction is needed. */
const movedBank: Step = async (work, one, told) => {
  if (told.moved === null) return stopping(one.state === 'LODGED' ? 'refuse' : 'bankCancel')(work, one, told);
  if (!may(one, 'relodge')) return doesNotFit(work, one, told);
  const facts = {
    ...renoticed(work, one, told),
    bank: atNewAccount(one, told.moved, told),
    former: null,
    send: ['0N' as const],
    atBank: false,
  };
  const offered = await work.move(instruction, { case: one, move: 'relodge' }, { facts });
  const { inBackOffice } = one.facts;
  return done(offered, ...(inBackOffice ? await pauseTask(work, offered, told.reason.means) : []));
};

/** The bank has changed its own record: nothing is sent, and the next collection is from the new account. */
const detailsChanged: Step = async (work, one, told) => {
  if (told.moved === null) return may(one, 'askPerson') ? askPerson(work, one, told.reason.means) : null;
  const facts = { ...one.facts, bank: atNewAccount(one, told.moved, told) };
  if (one.state === 'LODGED') {
    const taken = { ...facts, atBank: true, inBackOffice: true };
    const active = await work.move(instruction, { case: one, move: 'accept' }, { facts: taken });
    return done(active, ...(await setUpTask(work, active)));
  }
  const changed = await work.amend(instruction, { case: one, action: 'bankChanged' }, { facts });
  return done(changed, ...(facts.inBackOffice ? await bankTask(work, changed) : []));
};

const reinstated: Step = async (work, one, told) => {
  if (one.state === 'ACTIVE') return null;
  if (!may(one, 'reinstate')) return doesNotFit(work, one, told);
  const facts = { ...renoticed(work, one, told), atBank: true, inBackOffice: true };
  const active = await work.move(instruction, { case: one, move: 'reinstate' }, { facts });
  return done(active, ...(await setUpTask(work, active)));
};

const asked: Step = async (work, one, told) =>
  may(one, 'askPerson') ? askPerson(work, one, told.reason.means) : doesNotFit(work, one, told);

/** The instruction stands; that something was not paid is on the case and with the back office already. */
const stands: Step = async () => null;

export const STEPS: Readonly<Record<InstructionEffect, Step>> = {
  REFUSED: stopping('refuse'),
  CANCELLED: stopping('bankCancel'),
  EXPIRED: stopping('expire'),
  DECEASED: deceased,
  MOVED_BANK: movedBank,
  DETAILS_CHANGED: detailsChanged,
  REINSTATED: reinstated,
  DISPUTED: asked,
  ASK_PERSON: asked,
  WRONGLY_COLLECTED: stands,
  UNPAID: stands,
};

/** What a bank says of an instruction that has gone on since, or ended: somebody looks. */
async function doesNotFit(work: Work, one: Instruction, { reason }: Told): Promise<Outcome> {
  return done(one, ...(await pauseTask(work, one, `${reason.means}, while the instruction is ${one.state}`)));
}

const atNewAccount = ({ facts }: Instruction, moved: PayerAccount, { means: { seal } }: Told) =>
  seal.seal({ ...seal.open(facts.bank.sealed, facts.account), ...moved }, facts.account);

/** The payer is told again before anything is collected: the last notice was of something else. */
function renoticed({ today }: Work, { facts }: Instruction, { means: { rules, calendar } }: Told): InstructionFacts {
  return { ...facts, notice: advanceNotice({ today, day: facts.day, rules, calendar, toSend: true }) };
}

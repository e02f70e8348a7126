import type { Command } from '../command.js';
import { done, type Outcome, refuse } from '../outcome.js';
import type { Known, Work } from '../work.js';
import { type Instruction, instruction } from './instruction.js';
import { pauseTask, setUpTask, stopTask } from './keyed.js';

export interface CancelDirectDebit extends Known {
  readonly reason: string;
}

/** Ends an instruction. The bank is told by the next file where it may hold one; the back office where it collects. */
export const cancelDirectDebit: Command<CancelDirectDebit> = {
  name: 'cancelDirectDebit',
  async run(work, { reason, ...known }): Promise<Outcome> {
    return ended(work, await work.find(instruction, known), reason);
  },
};

async function ended(work: Work, one: Instruction, reason: string): Promise<Outcome> {
  const { former, atBank, inBackOffice } = one.facts;
  const tellBank = former !== null || atBank || one.state === 'LODGED';
  const facts = { ...one.facts, send: tellBank ? (['0C'] as const).slice() : [], atBank: false, inBackOffice: false };
  const move = tellBank ? 'cancel' : 'withdraw';
  const moved = await work.move(instruction, { case: one, move }, { facts, reason });
  return done(moved, ...(inBackOffice ? await stopTask(work, moved, 'Cancelled with the council') : []));
}

export const SETTLEMENTS = ['KEEP', 'LODGE_AGAIN', 'END'] as const;
export interface SettleDirectDebit extends Known {
  readonly settle: (typeof SETTLEMENTS)[number];
  readonly reason: string;
}

/**
 * What somebody decided about an instruction that waited for a person: it stands, it is lodged anew, or it ends. One that no
 * bank is known to hold can stand only on their word that it does.
 */
export const settleDirectDebit: Command<SettleDirectDebit> = {
  name: 'settleDirectDebit',
  async run(work, { settle, reason, ...known }): Promise<Outcome> {
    const one = await work.find(instruction, known);
    if (one.state !== 'NEEDS_PERSON' && one.state !== 'LODGED')
      return refuse('MOVE_NOT_ALLOWED', `Direct Debit ${one.number} is ${one.state}: there is nothing to settle.`);
    if (settle === 'END') return ended(work, one, reason);
    if (settle === 'LODGE_AGAIN') {
      const facts = { ...one.facts, send: ['0N' as const], atBank: false };
      return done(await work.move(instruction, { case: one, move: 'relodge' }, { facts, reason }));
    }
    const facts = { ...one.facts, atBank: true, inBackOffice: true };
    const kept = await work.move(
      instruction,
      { case: one, move: one.state === 'LODGED' ? 'accept' : 'keep' },
      { facts, reason },
    );
    return done(kept, ...(await setUpTask(work, kept)));
  },
};

/** Nothing is collected until a person has looked. */
export async function askPerson(work: Work, one: Instruction, why: string): Promise<Outcome> {
  const asked = await work.move(
    instruction,
    { case: one, move: 'askPerson' },
    { facts: one.facts, due: { on: work.today, why: 'A Direct Debit waits for a person' } },
  );
  return done(asked, ...(one.facts.inBackOffice ? await pauseTask(work, asked, why) : []));
}

import type { UnpaidDebit } from '../../adapters/ports/bacs.js';
import type { Case } from '../case.js';
import type { Work } from '../work.js';
import { type Instruction, instruction } from './instruction.js';
import { unpaidTask } from './keyed.js';

const MOST_KEPT = 24;

/** Keeps a debit that was not paid, and asks the back office to take it off the account. */
export async function noteUnpaid(
  work: Work,
  one: Instruction,
  { reason, amount, collectedOn }: UnpaidDebit,
): Promise<{ readonly one: Instruction; readonly task: readonly Case[] }> {
  const entry = { ...reason, amount, collectedOn, toldOn: work.today };
  const unpaid = [entry, ...one.facts.unpaid].slice(0, MOST_KEPT);
  const noted = await work.amend(instruction, { case: one, action: 'noteUnpaid' }, { facts: { ...one.facts, unpaid } });
  const again = reason.effect === 'UNPAID' && one.closedAt === null;
  return { one: noted, task: await unpaidTask(work, noted, { amount, collectedOn, why: reason.means, again }) };
}

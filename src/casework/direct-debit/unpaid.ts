import type { UnpaidDebit } from '../../adapters/ports/bacs.js';
import type { Case } from '../case.js';
import { holdsOn } from '../feeds/reads/holds.js';
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
  const again = reason.effect === 'UNPAID' && one.closedAt === null && !(await isHeld(work, one));
  return { one: noted, task: await unpaidTask(work, noted, { amount, collectedOn, why: reason.means, again }) };
}

/** To ask the bank once more is the council's own step towards its money: not while a moratorium holds the debt. */
async function isHeld({ transaction, today }: Work, { facts: { account } }: Instruction): Promise<boolean> {
  const holds = (await holdsOn(transaction, [account], { on: today })).get(account) ?? [];
  return holds.some(({ inForce }) => inForce);
}

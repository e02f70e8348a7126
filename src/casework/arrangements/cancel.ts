import { sql } from 'kysely';
import { caseRef } from '../../domain/references.js';
import { openTasks } from '../back-office/open-task.js';
import { backOfficeTask } from '../back-office/task.js';
import type { Case } from '../case.js';
import type { Command } from '../command.js';
import { done } from '../outcome.js';
import { held } from '../payments/held.js';
import type { Work } from '../work.js';
import type { Reasoned } from './agree.js';
import { type ArrangementFacts, arrangement } from './arrangement.js';
import { tasksOfEnding } from './tasks.js';

/** Ends one that is not paid off: whoever made it may, whenever. What was not keyed yet is called off, what was is undone. */
export const cancelArrangement: Command<Reasoned> = {
  name: 'cancelArrangement',
  async run(work, { reason, ...known }) {
    const one = await work.find(arrangement, known);
    const cancelled = await work.move(arrangement, { case: one, move: 'cancel' }, { reason, paused: null });
    const never = await calledOff(work, cancelled, reason);
    const keyed = one.facts.agreedOn === null ? [] : one.facts.debts.filter((_, at) => !never.has(at));
    return done(cancelled, ...(await openTasks(work, cancelled, tasksOfEnding(cancelled, keyed))));
  },
};

/** Calls off tasks that nobody has keyed, and says for which debts. */
async function calledOff(work: Work, one: Case<ArrangementFacts>, reason: string): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ id: string }>`
    select id from casework_case where kind = ${backOfficeTask.name} and state = 'TO_DO'
      and facts ->> 'cause' = ${one.ref} order by number limit 100`.execute(work.transaction);
  const never = new Set<number>();
  for (const { id } of rows) {
    // Held as it is, not as the caller sees it: a customer cancels what staff have to key.
    const task = await held(work, backOfficeTask, caseRef(id));
    if (task?.state !== 'TO_DO') continue;
    await work.move(backOfficeTask, { case: task, move: 'callOff' }, { reason });
    const on = task.facts.proof?.on?.slice(0, 4);
    never.add(one.facts.debts.findIndex(({ account, year }) => account === task.about && String(year) === on));
  }
  return never;
}

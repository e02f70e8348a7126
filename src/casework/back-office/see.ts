import type { Command } from '../command.js';
import { done, refuse } from '../outcome.js';
import type { Known } from '../work.js';
import { afterTask } from './after-task.js';
import { sighting } from './proof.js';
import { backOfficeTask } from './task.js';

export interface Seen extends Known {
  /** What the read showed; null where the record is not there or does not say. */
  readonly shown: string | null;
}

const LONGEST = 200;

/** Notes what a read showed of a task: applied, not seen yet, or something else than was to be keyed. */
export const seeBackOfficeTask: Command<Seen> = {
  name: 'seeBackOfficeTask',
  async run(work, { shown, ...known }) {
    const task = await work.find(backOfficeTask, known);
    const { proof } = task.facts;
    if (proof === null) return refuse('NOT_POSSIBLE_NOW', `No read shows whether ${task.number} was done.`);
    const seen = sighting(proof, shown);
    const facts = { ...task.facts, seen, shows: seen === 'DIFFERS' ? (shown?.slice(0, LONGEST) ?? null) : null };
    if (seen === 'APPLIED') {
      const applied = await work.move(backOfficeTask, { case: task, move: 'seeApplied' }, { facts });
      return done(applied, ...(await afterTask(work, applied)));
    }
    if (seen === 'DIFFERS' && task.state !== 'DIFFERS')
      return done(
        await work.move(
          backOfficeTask,
          { case: task, move: 'seeDiffers' },
          { facts, due: { on: work.today, why: 'What was keyed is not what the system shows' } },
        ),
      );
    return done(await work.amend(backOfficeTask, { case: task, action: 'look' }, { facts }));
  },
};

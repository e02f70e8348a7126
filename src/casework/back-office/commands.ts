import type { Case } from '../case.js';
import type { Command } from '../command.js';
import { done, type Outcome, refuse } from '../outcome.js';
import type { Due, Known, Work } from '../work.js';
import { afterTask } from './after-task.js';
import { lookAtTask } from './look-job.js';
import { isProofField } from './proof.js';
import { type BackOfficeTaskFacts, backOfficeTask } from './task.js';

type Task = Case<BackOfficeTaskFacts>;

export interface TaskReason extends Known {
  readonly reason: string;
}

/** A change that is keyed and still not shown after so many days is somebody's work again. */
const SHOWN_WITHIN_DAYS = 3;

/** Says that a task was keyed. The next reads show whether it is there; a first look is taken at once. */
export const keyBackOfficeTask: Command<Known> = {
  name: 'keyBackOfficeTask',
  async run(work, known) {
    const task = await mine(work, known);
    const { subject } = work.acting.caller;
    const facts: BackOfficeTaskFacts = { ...task.facts, seen: 'NOT_LOOKED', shows: null, keyedBy: subject };
    const keyed = await work.move(
      backOfficeTask,
      { case: task, move: 'key' },
      { facts, assignee: subject, due: shownBy(work), paused: null },
    );
    if (readable(keyed)) await work.enqueue({ kind: lookAtTask, data: { task: keyed.ref } });
    return done(keyed);
  },
};

/**
 * Vouches that a change is there although no read has shown it. Where a read could show it, it takes another person than
 * the one who keyed it: what the system contradicts is nobody's word alone.
 */
export const vouchForTask: Command<TaskReason> = {
  name: 'vouchForTask',
  async run(work, { reason, ...known }) {
    const task = await work.find(backOfficeTask, known);
    if (readable(task) && task.facts.keyedBy === work.acting.caller.subject)
      return refuse(
        'SECOND_PERSON_NEEDED',
        `You keyed ${task.number} and the system does not show it yet. Wait for the next read, or ask a colleague to vouch for it.`,
      );
    const ended = await work.move(backOfficeTask, { case: task, move: 'vouch' }, { reason });
    return ending(work, ended);
  },
};

/** Calls a task off: the change is not wanted any more, or cannot be keyed. The case that asked for it is told. */
export const callOffTask: Command<TaskReason> = {
  name: 'callOffTask',
  async run(work, { reason, ...known }) {
    const task = await mine(work, known);
    return ending(work, await work.move(backOfficeTask, { case: task, move: 'callOff' }, { reason }));
  },
};

const readable = ({ facts }: Task): boolean => facts.proof !== null && isProofField(facts.proof.field);

const shownBy = ({ today }: Work): Due => ({
  on: today.add({ days: SHOWN_WITHIN_DAYS }),
  why: `A change that was keyed is looked for again after ${SHOWN_WITHIN_DAYS} days`,
});

async function mine(work: Work, known: Known): Promise<Task> {
  const task = await work.find(backOfficeTask, known);
  const { assignee } = task;
  if (assignee === null || assignee === work.acting.caller.subject) return task;
  return refuse('NOT_YOURS', `${task.number} is with somebody else. Ask them to hand it over.`);
}

async function ending(work: Work, task: Task): Promise<Outcome> {
  return done(task, ...(await afterTask(work, task)));
}

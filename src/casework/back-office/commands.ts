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
    return done(await keyed(work, byHand(await mine(work, known))));
  },
};

/** Moves a task to where reads look for it, as keyed by whoever acts. */
export async function keyed(work: Work, task: Task): Promise<Task> {
  const { subject } = work.acting.caller;
  const facts: BackOfficeTaskFacts = { ...task.facts, seen: 'NOT_LOOKED', shows: null, keyedBy: subject };
  const moved = await work.move(
    backOfficeTask,
    { case: task, move: 'key' },
    { facts, assignee: subject, due: shownBy(work), paused: null },
  );
  if (readable(moved)) await work.enqueue({ kind: lookAtTask, data: { task: moved.ref } });
  return moved;
}

/** What is in a file that may be loaded any moment is not keyed or called off beside it: it would be done twice. */
function byHand(task: Task): Task {
  if (task.state !== 'TO_DO' || task.facts.file == null) return task;
  return refuse(
    'NOT_POSSIBLE_NOW',
    `${task.number} is in an import file. Say what became of the file, or call the file off.`,
  );
}

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
    const task = byHand(await mine(work, known));
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

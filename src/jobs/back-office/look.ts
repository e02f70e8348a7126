import { performance } from 'node:perf_hooks';
import { sighting } from '../../casework/back-office/proof.js';
import { seeBackOfficeTask } from '../../casework/back-office/see.js';
import type { BackOfficeTaskFacts } from '../../casework/back-office/task.js';
import type { Case } from '../../casework/case.js';
import type { Casework } from '../../casework/casework.js';
import { systemActing } from '../../casework/system-acting.js';
import type { Clock } from '../../domain/dates.js';
import type { CaseRef } from '../../domain/references.js';
import { UpstreamError } from '../../platform/http/upstream-error.js';
import { shownOf } from './shown.js';
import type { Reading } from './what-to-read.js';

/** What looking needs. */
export interface Looking {
  readonly casework: Casework;
  readonly ports: Reading['ports'];
  readonly clock: Clock;
}

type Task = Case<BackOfficeTaskFacts>;

/** A read of one task, all its calls together. */
const LOOK_MS = 30_000;
const PAGE = 100;
/** Tasks of one round: what is left over is looked at in the next. */
const MOST_TASKS = 5_000;
/** Tasks in a row whose system cannot be read, before the round is left to the next one. */
const MOST_FAILURES = 10;

const WAITING = ['KEYED', 'DIFFERS'];

const actor = (clock: Clock) => systemActing('back-office-look', clock);

/** Reads the record of a task again and notes what it shows. Throws where the system cannot be read now. */
export async function lookAt({ casework, ports, clock }: Looking, task: Task): Promise<void> {
  if (!WAITING.includes(task.state)) return;
  const call = {
    deadlineAt: performance.now() + LOOK_MS,
    authority: 'gateway',
    staleAllowed: false,
    fresh: true,
  } as const;
  const shown = await shownOf(task, { ports, call, today: clock.today() });
  if (shown === undefined || isKnown(task, shown)) return;
  await casework.perform(seeBackOfficeTask, {
    input: { case: task.ref, version: task.version, shown },
    // The same sight of the same version is one: a job runs at least once.
    key: `${task.ref}:${task.version}`,
    acting: actor(clock),
  });
}

/** Nothing is written where a look says again what the last one said. */
function isKnown({ facts }: Task, shown: string | null): boolean {
  if (facts.proof === null || facts.seen !== sighting(facts.proof, shown)) return false;
  return facts.seen === 'NOT_SEEN_YET' || (facts.seen === 'DIFFERS' && facts.shows === shown);
}

/** Looks at the one task that was just keyed. */
export async function lookAtOne(looking: Looking, ref: CaseRef): Promise<void> {
  const found = await looking.casework.cases.byRefs([ref], actor(looking.clock).caller);
  const task = found.get(ref);
  if (task !== undefined) await lookAt(looking, task as Task);
}

/** False where the system could not be read. Anything else that goes wrong is our bug and ends the round. */
async function couldLook(looking: Looking, task: Task): Promise<boolean> {
  try {
    await lookAt(looking, task);
    return true;
  } catch (error) {
    if (error instanceof UpstreamError) return false;
    throw error;
  }
}

/** What a round did. */
export interface Round {
  readonly looked: number;
  readonly failed: number;
}

/** Looks at every task that was keyed and not seen. One that cannot be read leaves the others their turn. */
export async function lookAtAll(looking: Looking): Promise<Round> {
  const { casework, clock } = looking;
  const { caller } = actor(clock);
  let [looked, failed, inARow] = [0, 0, 0];
  let after: string | null = null;
  while (looked < MOST_TASKS) {
    const page = await casework.cases.worklist(
      { kinds: ['BackOfficeTask'], states: WAITING, paused: true },
      { first: PAGE, after, caller, today: clock.today() },
    );
    for (const task of page.cases) {
      if (inARow >= MOST_FAILURES) return { looked, failed };
      const seen = await couldLook(looking, task as Task);
      looked += 1;
      failed += seen ? 0 : 1;
      inARow = seen ? 0 : inARow + 1;
    }
    after = page.cases.at(-1)?.number ?? null;
    if (!page.more) break;
  }
  return { looked, failed };
}

import type { CaseRef } from '../../domain/references.js';
import type { AuthorityLimits } from '../authorisation/limits.js';
import { needsAuthorisation } from '../authorisation/needs-authorisation.js';
import { openTasks } from '../back-office/open-task.js';
import type { Case } from '../case.js';
import type { Command } from '../command.js';
import { done, type Outcome, refuse } from '../outcome.js';
import type { Known, Work } from '../work.js';
import { type ArrangementFacts, arrangement } from './arrangement.js';
import { holdsOnArrangement } from './holds.js';
import { standingOf } from './look.js';
import { lookedAfter } from './looked-after.js';
import { tasksOfArrangement } from './tasks.js';

type Arranged = Case<ArrangementFacts>;

/** It binds from now on, and the back office is told what to key. */
export async function agreed(work: Work, one: Arranged, reason: string | null = null): Promise<Outcome> {
  const facts = { ...one.facts, agreedBy: work.acting.caller.subject, agreedOn: work.today };
  const now = await work.move(arrangement, { case: one, move: 'agree' }, { facts, reason, ...lookedAfter(facts) });
  const tasks = await openTasks(work, now, tasksOfArrangement(now));
  return {
    kind: 'ChangeQueued',
    case: now.ref,
    says: `${now.number} is agreed. The back office takes no arrangements by itself: ${tasks.length} to key.`,
  };
}

export interface Agree extends Known {
  readonly reason: string;
  /** Where it is above one's own limit: the authorisation that was given. */
  readonly authorisation: CaseRef | null;
}

/** Agrees to what the policy leaves to a person: never whoever proposed it, and within their authority. */
export const agreeArrangement = (limits: AuthorityLimits): Command<Agree> => ({
  name: 'agreeArrangement',
  async run(work, { reason, authorisation, ...known }) {
    const one = await work.find(arrangement, known);
    if (one.state !== 'PROPOSED')
      return refuse('MOVE_NOT_ALLOWED', `Arrangement ${one.number} is ${one.state}: there is nothing to agree to.`);
    if (one.facts.proposedBy === work.acting.caller.subject)
      return refuse('SECOND_PERSON_NEEDED', `You proposed ${one.number} yourself. Somebody else has to agree to it.`);
    // One may have begun since it was proposed.
    const [hold] = await holdsOnArrangement(work.transaction, one.facts, work.today);
    if (hold) return refuse('NOT_POSSIBLE_NOW', `${hold.reason}. Agree to it once that has ended.`);
    const wanted = { act: 'arrangement', amount: one.facts.total, person: one.person, about: one.ref } as const;
    const asked = await needsAuthorisation(work, { limits, ...wanted, why: reason, authorisation });
    return asked ?? agreed(work, one, reason);
  },
});

export interface Reasoned extends Known {
  readonly reason: string;
}

/** Turns a proposed one down, with the reason, which the customer reads. */
export const refuseArrangement: Command<Reasoned> = {
  name: 'refuseArrangement',
  async run(work, { reason, ...known }) {
    const one = await work.find(arrangement, known);
    return done(await work.move(arrangement, { case: one, move: 'refuse' }, { reason }));
  },
};

/** Lets a broken one go on: what was missed is still owed, and is counted from the next look as before. */
export const resumeArrangement: Command<Reasoned> = {
  name: 'resumeArrangement',
  async run(work, { reason, ...known }) {
    const one = await work.find(arrangement, known);
    if (one.facts.missed >= one.facts.policy.missedToBreak)
      return refuse(
        'NOT_POSSIBLE_NOW',
        `What was missed of ${one.number} is still unpaid. It goes on once that is paid.`,
      );
    const { kept } = standingOf(one, one.facts.paid, work.today);
    return done(
      await work.move(arrangement, { case: one, move: 'resume' }, { reason, ...lookedAfter(one.facts, kept) }),
    );
  },
};

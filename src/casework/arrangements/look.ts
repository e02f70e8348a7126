import { z } from 'zod';
import type { PlainDate } from '../../domain/dates.js';
import type { Money } from '../../domain/money.js';
import { jobKind } from '../../platform/jobs/job-kind.js';
import { type ArrangementStanding, arrangementStanding } from '../../rules/recovery/standing.js';
import type { Case } from '../case.js';
import type { Command } from '../command.js';
import { done } from '../outcome.js';
import type { Change, Known, Work } from '../work.js';
import { type ArrangementFacts, arrangement } from './arrangement.js';
import { lookedAfter } from './looked-after.js';

/** Every day: the instalments of every arrangement against what its accounts show was paid. */
export const lookAtArrangements = jobKind({
  name: 'arrangement-looks',
  shape: z.strictObject({}),
  retries: 3,
  expireSeconds: 1_800,
});

type Arranged = Case<ArrangementFacts>;

export interface Look extends Known {
  /** Paid towards the arranged debts since it was agreed. */
  readonly paid: Money;
  /** Nothing is owed for any of them any more, however that came about. */
  readonly cleared: boolean;
}

export const standingOf = ({ facts }: Arranged, paid: Money, today: PlainDate): ArrangementStanding =>
  arrangementStanding({ ...facts, ...facts.policy, paid, today });

/** Whether a look has anything to say that the last one did not. */
export function isNews(one: Arranged, { paid, cleared }: Pick<Look, 'paid' | 'cleared'>, today: PlainDate): boolean {
  const { missed, behindBy, completed, broken } = standingOf(one, paid, today);
  const { facts, state } = one;
  if (cleared || completed || (broken && state !== 'BROKEN')) return true;
  return !facts.paid.equals(paid) || facts.missed !== missed || !facts.behindBy.equals(behindBy);
}

/** Notes how an arrangement stands: paid off, broken and then somebody's work, or kept so far. */
export const lookAtArrangement: Command<Look> = {
  name: 'lookAtArrangement',
  async run(work, { paid, cleared, ...known }) {
    const one = await work.find(arrangement, known);
    const { today } = work;
    const standing = standingOf(one, paid, today);
    const { missed, behindBy } = standing;
    const brokenOn = standing.broken ? (one.facts.brokenOn ?? today) : one.facts.brokenOn;
    const facts = { ...one.facts, paid, missed, behindBy, lookedOn: today, brokenOn };
    if (cleared || standing.completed)
      return done(await work.move(arrangement, { case: one, move: 'complete' }, { facts, paused: null }));
    if (standing.broken && one.state !== 'BROKEN')
      return done(await work.move(arrangement, { case: one, move: 'break' }, { facts, ...worked(work, standing) }));
    return done(
      await work.amend(arrangement, { case: one, action: 'look' }, { facts, ...nextLook(work, one, standing) }),
    );
  },
};

const BROKEN_DAYS = 5;

/** On the worklist now: a letter, a call, or the next step of recovery is somebody's to decide. */
const worked = ({ today }: Work, { behindBy }: ArrangementStanding): Change<ArrangementFacts> => ({
  due: {
    on: today.add({ days: BROKEN_DAYS }),
    why: `£${behindBy.toFixed()} was not paid in time: a broken arrangement is taken up within ${BROKEN_DAYS} days`,
  },
  paused: null,
});

function nextLook(work: Work, { state, facts }: Arranged, standing: ArrangementStanding): Change<ArrangementFacts> {
  if (state === 'BROKEN') return {};
  if (standing.missed === 0) return lookedAfter(facts, standing.kept);
  const late = { on: work.today, why: 'An instalment was not paid within its days of grace' };
  return { due: late, paused: null };
}

import type { Case } from '../case.js';
import type { Command } from '../command.js';
import { evidenceAbout } from '../evidence/about.js';
import { done, refuse } from '../outcome.js';
import type { Known, Work } from '../work.js';
import { type MoveFacts, type MoveStaying, reportedMove } from './move.js';
import { accepted } from './report.js';

export interface MoveReason extends Known {
  readonly reason: string;
}

export interface AcceptingMove extends MoveReason {
  /** Who stays in the home that is left; empty where nobody does. */
  readonly staying: readonly MoveStaying[];
}

/**
 * A person has looked at a move: what it needs is keyed. What was asked for about it is waited for; and where others stay, who
 * they are has to be said, for somebody is liable on each day. LGFA 1992, ss 6 and 9.
 */
export const acceptMove: Command<AcceptingMove> = {
  name: 'acceptMove',
  async run(work, { reason, staying, ...known }) {
    const move = await work.find(reportedMove, known);
    await shown(work, move);
    const { leaving } = move.facts;
    if (leaving?.othersRemain !== true) {
      if (staying.length === 0) return accepted(work, move, reason);
      return refuse('NOT_POSSIBLE_NOW', 'Nobody was said to stay. Decline the move and report it again as it is.');
    }
    if (staying.length === 0)
      return refuse(
        'FACTS_MISSING',
        'Others stay, and one of them is liable from the day of the move. Say who stays and what they hold there. LGFA 1992, ss 6 and 9.',
      );
    const facts = { ...move.facts, leaving: { ...leaving, staying: [...staying] } };
    return accepted(work, { ...move, facts }, reason);
  },
};

/** Refuses while something that was asked for about the move is still to come, and students whom nothing showed. */
async function shown(work: Work, { ref, facts }: Case<MoveFacts>): Promise<void> {
  const asked = await evidenceAbout(work, ref);
  const open = asked.find(({ ended }) => !ended);
  if (open !== undefined)
    refuse('NOT_POSSIBLE_NOW', `${open.number} asks for evidence about this move and is not verified yet.`);
  const [last] = asked;
  if ((facts.arriving?.students ?? 0) > 0 && last !== undefined && last.state !== 'VERIFIED')
    refuse(
      'FACTS_MISSING',
      `${last.number} did not show that they are students. Ask again, or decline the move and report it without them.`,
    );
}

const ending = (name: string, move: 'decline' | 'withdraw'): Command<MoveReason> => ({
  name,
  run: async (work, { reason, ...known }) =>
    done(await work.move(reportedMove, { case: await work.find(reportedMove, known), move }, { reason })),
});

/** A move that did not happen, or is another's. */
export const declineMove = ending('declineMove', 'decline');
/** Taken back by whoever reported it, before anything was keyed. */
export const withdrawMove = ending('withdrawMove', 'withdraw');

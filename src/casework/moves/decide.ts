import type { Command } from '../command.js';
import { done } from '../outcome.js';
import type { Known } from '../work.js';
import { reportedMove } from './move.js';
import { accepted } from './report.js';

export interface MoveReason extends Known {
  readonly reason: string;
}

/** A person has looked at a move: what it needs is keyed. */
export const acceptMove: Command<MoveReason> = {
  name: 'acceptMove',
  run: async (work, { reason, ...known }) => accepted(work, await work.find(reportedMove, known), reason),
};

const ending = (name: string, move: 'decline' | 'withdraw'): Command<MoveReason> => ({
  name,
  run: async (work, { reason, ...known }) =>
    done(await work.move(reportedMove, { case: await work.find(reportedMove, known), move }, { reason })),
});

/** A move that did not happen, or is another's. */
export const declineMove = ending('declineMove', 'decline');
/** Taken back by whoever reported it, before anything was keyed. */
export const withdrawMove = ending('withdrawMove', 'withdraw');

import { isAfter, isBefore, isoText, type PlainDate } from '../../domain/dates.js';
import type { Command } from '../command.js';
import { done, refuse } from '../outcome.js';
import type { Known } from '../work.js';
import { resting } from './ask.js';
import { evidenceRequest } from './request.js';

export interface EvidenceReason extends Known {
  readonly reason: string;
}

export interface ExtendEvidence extends EvidenceReason {
  readonly until: PlainDate;
}

/** More time, where that is reasonable. Also after the day has passed, as long as it is open. */
export const extendEvidence: Command<ExtendEvidence> = {
  name: 'extendEvidence',
  async run(work, { until, reason, ...known }) {
    const request = await work.find(evidenceRequest, known);
    const { dueOn, facts, state, number } = request;
    if (state !== 'ASKED')
      return refuse('NOT_POSSIBLE_NOW', `${number} waits for nothing: there is nothing to extend.`);
    if (isBefore(until, work.today) || (dueOn !== null && !isAfter(until, dueOn)))
      return refuse('NOT_POSSIBLE_NOW', 'Longer means a day after the one they have, and not before today.');
    const extended = [...facts.extended, { until, reason }];
    if (extended.length > MOST_EXTENSIONS)
      return refuse('NOT_POSSIBLE_NOW', `It was extended ${MOST_EXTENSIONS} times. Decide on what there is.`);
    const longer = await work.amend(
      evidenceRequest,
      { case: request, action: 'extend' },
      { facts: { ...facts, extended }, reason },
    );
    const why = facts.benefit
      ? 'Longer, as is reasonable: HB Regs, reg. 86(1)'
      : "Longer, as is reasonable: the council's own";
    return done(await resting(work, longer, { on: until, why }));
  },
};
const MOST_EXTENSIONS = 10;

/** What did not come in the time there was. What follows for the claim is decided there. */
export const closeEvidence: Command<EvidenceReason> = {
  name: 'closeEvidence',
  async run(work, { reason, ...known }) {
    const request = await work.find(evidenceRequest, known);
    if (request.dueOn !== null && !isBefore(request.dueOn, work.today))
      return refuse('NOT_POSSIBLE_NOW', `They have until ${isoText(request.dueOn)}. Withdraw it if it is not needed.`);
    return done(await work.move(evidenceRequest, { case: request, move: 'close' }, { reason, paused: null }));
  },
};

/** It turned out not to be needed. */
export const withdrawEvidence: Command<EvidenceReason> = {
  name: 'withdrawEvidence',
  run: async (work, { reason, ...known }) =>
    done(
      await work.move(
        evidenceRequest,
        { case: await work.find(evidenceRequest, known), move: 'withdraw' },
        { reason, paused: null },
      ),
    ),
};

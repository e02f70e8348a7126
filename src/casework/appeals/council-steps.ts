import type { Delivery } from '../../domain/appeals/words.js';
import { isLate } from '../../rules/clocks/clock.js';
import { refuse } from '../outcome.js';
import type { AppealFacts, Recalculation } from './facts.js';
import { type Step, stepCommand } from './step.js';

/** That it was received; at stage 2 of a complaint, that stage 2 has begun. */
export const acknowledgeAppeal = stepCommand('acknowledgeAppeal', ({ one, on }) => ({
  move: 'acknowledge',
  happened: one.state === 'SECOND_STAGE_ASKED' ? { secondAcknowledged: on } : { acknowledged: on },
}));

export interface LateDecision extends Step {
  readonly admit: boolean;
}

/** SI 2001/1002, reg. 5(4): reasonable, with merit, and special circumstances that made it impracticable in time. */
export const decideLateAppeal = stepCommand<LateDecision>('decideLateAppeal', ({ one, input }) => ({
  move: input.admit ? 'admitLate' : 'refuseLate',
  change: { lateness: { ...one.facts.lateness, state: input.admit ? 'ADMITTED' : 'REFUSED' } },
  check: () => {
    if (input.reason === null) refuse('FACTS_MISSING', 'Say why: the customer is told, and a tribunal may ask.');
  },
}));

export const requestStatementOfReasons = stepCommand('requestStatementOfReasons', ({ on }) => ({
  move: 'requestReasons',
  happened: { reasonsRequested: on },
}));

export const giveStatementOfReasons = stepCommand('giveStatementOfReasons', ({ on }) => ({
  move: 'giveReasons',
  happened: { reasonsGiven: on },
}));

export const RECONSIDERATIONS = ['REVISED', 'REVISED_IN_PART', 'REFUSED'] as const;
const MOVES = { REVISED: 'revise', REVISED_IN_PART: 'reviseInPart', REFUSED: 'refuse' } as const;

export interface Reconsideration extends Step {
  readonly result: (typeof RECONSIDERATIONS)[number];
  /** How the answer goes to the customer. */
  readonly delivery: Delivery;
  readonly recalculation: Recalculation | null;
}

/** The council looks again. What is not wholly in the customer's favour starts their time to appeal. */
export const reconsiderAppeal = stepCommand<Reconsideration>('reconsiderAppeal', ({ one, input, on }) => {
  const { result, delivery, recalculation } = input;
  const refused = result !== 'REVISED' && startsTimeAgain(one.facts) ? { revisionRefused: on } : {};
  return {
    move: MOVES[result],
    happened: { replySent: on, ...refused },
    change: { replyDelivery: delivery, ...(recalculation && { recalculation }) },
    check: () => {
      if (result !== 'REFUSED') mustShowWhatChanged(recalculation);
    },
  };
});

/**
 * A refusal to revise starts the month to appeal again, where it was asked for in time or admitted late. One that was
 * asked for out of time, for official error, does not: SI 2008/2685, r. 23(2)(a)(iii) names reg. 4(1)(a) alone.
 */
function startsTimeAgain({ clocks, lateness }: AppealFacts): boolean {
  const asked = clocks.find(({ what }) => what === 'ASK_FOR_REVISION');
  return asked !== undefined && (lateness.state === 'ADMITTED' || !isLate(asked));
}

/** A change that nobody can see is none: a figure, a kept calculation, or what was done instead. */
export function mustShowWhatChanged(recalculation: Recalculation | null): void {
  if (recalculation?.after || recalculation?.calculation || recalculation?.note) return;
  refuse('FACTS_MISSING', 'Say what changed: the amount after it, a kept calculation, or what was done in a note.');
}

/** Papers to whoever decides: the response, or at the Valuation Tribunal, once a hearing is listed, the case. */
export const sendAppealResponse = stepCommand('sendAppealResponse', ({ one, kind, on }) =>
  kind.moves[one.state]?.sendCase === undefined
    ? { move: 'respond', happened: { responded: on } }
    : { move: 'sendCase', happened: { caseSent: on } },
);

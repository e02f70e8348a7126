import type { PlainDate } from '../../domain/dates.js';
import { refuse } from '../outcome.js';
import { mustShowWhatChanged } from './council-steps.js';
import type { AppealFacts, Recalculation } from './facts.js';
import { type Step, stepCommand } from './step.js';

export interface Hearing extends Step {
  readonly hearingOn: PlainDate;
}

/** The longest that a hearing is listed ahead. */
const MOST_DAYS_AHEAD = 1_100;

export const listAppealHearing = stepCommand<Hearing>('listAppealHearing', ({ input, work }) => {
  const days = work.today.until(input.hearingOn).days;
  if (days < 0 || days > MOST_DAYS_AHEAD)
    return refuse('NOT_POSSIBLE_NOW', 'A hearing is listed for a day to come, within three years. Check the day.');
  return { move: 'list', happened: { hearing: input.hearingOn } };
});

export const adjournAppealHearing = stepCommand('adjournAppealHearing', () => ({
  move: 'adjourn',
  undone: ['hearing'],
}));

export interface OutcomeOf extends Step {
  readonly result: NonNullable<AppealFacts['outcome']>['result'];
  /** Who decided, as their notice says. */
  readonly by: string;
  readonly says: string;
}

export const recordAppealOutcome = stepCommand<OutcomeOf>('recordAppealOutcome', ({ input, on }) => ({
  move: 'decide',
  happened: { decided: on },
  change: { outcome: { result: input.result, on, by: input.by, says: input.says } },
}));

export interface Implementation extends Step {
  readonly recalculation: Recalculation;
}

/** What was decided is put into effect, with the figure that it comes to. */
export const implementAppealOutcome = stepCommand<Implementation>('implementAppealOutcome', ({ input }) => ({
  move: 'implement',
  change: { recalculation: input.recalculation },
  check: () => mustShowWhatChanged(input.recalculation),
}));

export interface LetStand extends Step {
  /** The customer has said that they leave it there. */
  readonly agreed: boolean;
}

/** The dispute ends as it is: nobody went on in time, or the customer leaves it. Staff wait for the time to run out. */
export const letAppealStand = stepCommand<LetStand>('letAppealStand', ({ one, input, work }) => ({
  move: 'letStand',
  check: clocks => {
    const open = clocks.find(({ what, met, due }) => what === 'APPEAL' && met === null && due !== null);
    const running = open?.due && work.today.since(open.due).sign <= 0 && one.facts.outcome === null;
    if (running && !input.agreed && work.acting.caller.people === null)
      refuse('NOT_POSSIBLE_NOW', `The customer can appeal until ${open.due}. Close it after that, or once they agree.`);
  },
}));

export const withdrawAppeal = stepCommand('withdrawAppeal', () => ({ move: 'withdraw' }));
export const strikeOutAppeal = stepCommand('strikeOutAppeal', () => ({ move: 'strikeOut' }));

/** A complaint is answered at the stage that it is at. */
export const answerComplaint = stepCommand('answerComplaint', ({ one, on }) => ({
  move: 'answer',
  happened: one.state === 'SECOND_STAGE' ? { secondAnswered: on } : { replySent: on },
}));

/** Once at each stage, with reasons: Complaint Handling Code, 6.4. */
export const extendComplaint = stepCommand('extendComplaint', ({ one, on, input }) => {
  const second = one.state === 'SECOND_STAGE';
  const { extended, secondExtended } = one.facts.happened;
  return {
    move: 'extend',
    happened: second ? { secondExtended: on } : { extended: on },
    check: () => {
      if ((second ? secondExtended : extended) !== undefined)
        refuse('ALREADY_DONE', 'This stage was extended before. Answer it, and say why it took so long.');
      if (input.reason === null) refuse('FACTS_MISSING', 'Say why more time is needed: the customer is told.');
    },
  };
});

export const escalateComplaint = stepCommand('escalateComplaint', ({ on }) => ({
  move: 'escalate',
  happened: { escalated: on },
}));

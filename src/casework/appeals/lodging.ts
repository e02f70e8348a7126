import type { PlainDate } from '../../domain/dates.js';
import { type Clock, isLate, isTooLate } from '../../rules/clocks/clock.js';
import { refuse } from '../outcome.js';
import { type At, type Step, type Stepped, stepCommand } from './step.js';

export interface Lodging extends Step {
  /** The number that the tribunal, court or Ombudsman gave. */
  readonly reference: string | null;
  /** Why it comes late; wanted where it does. */
  readonly explanation: string | null;
}

/** The dispute goes to whoever decides it next: tribunal, High Court, Ombudsman. */
export const lodgeAppeal = stepCommand<Lodging>('lodgeAppeal', at => {
  const { input, on } = at;
  const { reference, explanation } = input;
  return {
    move: 'lodge',
    happened: { lodged: on },
    change: { tribunalReference: reference },
    settle: clocks => {
      const late = lateBy(clocks);
      return late === 0 ? {} : { lateness: { state: 'ASKED', days: late, explanation } };
    },
    check: clocks => inTime(clocks, at),
  };
});

const LODGED_BY: readonly string[] = ['APPEAL', 'ASK_FOR_CASE_STATED'];

function lateBy(clocks: readonly Clock[]): number {
  const clock = clocks.find(({ what }) => LODGED_BY.includes(what));
  return clock?.due && clock.met && isLate(clock) ? clock.due.until(clock.met).days : 0;
}

function inTime(clocks: readonly Clock[], { one, on, input }: At<Lodging>): void {
  waitForReply(clocks, one.state, on);
  const clock = clocks.find(({ what }) => LODGED_BY.includes(what));
  if (clock === undefined || !isLate(clock)) return;
  if (isTooLate(clock)) refuse('OUT_OF_TIME', `The last day, even late, was ${clock.latest}. ${clock.law}.`);
  if (clock.late === null && one.kind !== 'LiabilityOrderChallenge')
    refuse('OUT_OF_TIME', `The last day was ${clock.due}, and nobody can allow it later. ${clock.law}.`);
  if (input.explanation === null)
    refuse('FACTS_MISSING', `The last day was ${clock.due}. Say why it is late. ${clock.late ?? ''}`.trim());
}

/** LGFA 1992, s. 16(7)(c): the tribunal has no case until the council has answered, or has had its two months. */
function waitForReply(clocks: readonly Clock[], state: string, on: PlainDate): void {
  const reply = clocks.find(({ what }) => what === 'REPLY');
  if (state !== 'WITH_COUNCIL' || reply === undefined || reply.due === null || on.since(reply.due).sign > 0) return;
  refuse('NOT_POSSIBLE_NOW', `The council has until ${reply.due} to answer. Appeal after that, or after its answer.`);
}

/** To the magistrates, promptly. */
export const askToSetAside = stepCommand('askToSetAside', () => ({ move: 'askToSetAside' }));

export const VALUATION_STEPS = ['CHECK_COMPLETED', 'CHALLENGED', 'DECIDED'] as const;
export interface ValuationStep extends Step {
  readonly step: (typeof VALUATION_STEPS)[number];
}

/** What the Valuation Office Agency tells, or is told. A challenge out of time is none. */
export const recordValuationStep = stepCommand<ValuationStep>('recordValuationStep', ({ input, on }): Stepped => {
  if (input.step === 'CHECK_COMPLETED') return { move: 'completeCheck', happened: { checkDone: on } };
  if (input.step === 'DECIDED') return { move: 'decideValuation', happened: { valuationDecided: on } };
  return { move: 'challenge', happened: { received: on }, check: challengedInTime };
});

function challengedInTime(clocks: readonly Clock[]): void {
  const clock = clocks.find(({ what }) => what === 'CHALLENGE');
  if (clock && isLate(clock))
    refuse('OUT_OF_TIME', `The last day to challenge was ${clock.due}, and nobody can allow it later. ${clock.law}.`);
}

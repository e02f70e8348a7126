import type { PlainDate } from '../../domain/dates.js';
import { clocksOf } from '../../rules/appeals/clocks.js';
import { type Clock, isRunning } from '../../rules/clocks/clock.js';
import type { Due } from '../work.js';
import type { AppealFacts } from './facts.js';
import { type AppealMeans, limitsFor } from './law.js';

type Undated = Omit<AppealFacts, 'clocks' | 'steps'>;

/** The clocks of a dispute as its facts stand. */
export function clocksFor(facts: Undated, { statute }: AppealMeans, today: PlainDate): readonly Clock[] {
  const { subject, happened, decision, replyDelivery } = facts;
  const { law, calendar } = limitsFor(statute, happened.decisionSent ?? happened.received ?? today);
  const delivery = decision.delivery;
  return clocksOf({ subject, happened, delivery, replyDelivery: replyDelivery ?? delivery, law, calendar });
}

/** The next day that matters: the council's own first, then the customer's, after which the council can close. */
export function nextDue(clocks: readonly Clock[]): Due | null {
  const running = clocks.filter(isRunning);
  const own = running.filter(({ who }) => who === 'COUNCIL');
  const next = soonest(own.length > 0 ? own : running);
  return next?.due ? { on: next.due, why: `${next.counted}. ${next.law}` } : null;
}

const soonest = (clocks: readonly Clock[]): Clock | null =>
  clocks.reduce<Clock | null>(
    (first, one) => (first?.due && one.due && one.due.since(first.due).sign >= 0 ? first : one),
    null,
  );

/** Facts with their clocks worked out again and the move set down beside the day it left to do next. */
export function standing(
  facts: Undated & Pick<AppealFacts, 'steps'>,
  move: string,
  { means, today }: { readonly means: AppealMeans; readonly today: PlainDate },
): { readonly facts: AppealFacts; readonly due: Due | null } {
  const clocks = clocksFor(facts, means, today);
  const due = nextDue(clocks);
  const step = { move, on: today, dueOn: due?.on ?? null, dueWhy: due?.why ?? null };
  return { facts: { ...facts, clocks, steps: [...facts.steps, step] }, due };
}

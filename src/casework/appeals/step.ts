import type { Happened } from '../../domain/appeals/words.js';
import type { PlainDate } from '../../domain/dates.js';
import type { Clock } from '../../rules/clocks/clock.js';
import type { Case } from '../case.js';
import type { CaseKind } from '../case-kind.js';
import type { Command } from '../command.js';
import { done, type Outcome, refuse } from '../outcome.js';
import type { Known, Work } from '../work.js';
import { appealKindOf } from './appeal-kinds.js';
import { dayOf } from './days.js';
import type { AppealFacts } from './facts.js';
import type { AppealMeans } from './law.js';
import { standing } from './standing.js';

/** Something that is done in a dispute. */
export interface Step extends Known {
  /** The day it happened; null for today. */
  readonly on: PlainDate | null;
  readonly reason: string | null;
}

/** What a step looks at. */
export interface At<Input extends Step> {
  readonly one: Case<AppealFacts>;
  readonly kind: CaseKind<AppealFacts>;
  readonly input: Input;
  readonly on: PlainDate;
  readonly work: Work;
}

/** What a step comes to. */
export interface Stepped {
  readonly move: string;
  readonly happened?: Happened;
  /** What is taken back: a hearing that was adjourned. */
  readonly undone?: readonly (keyof Happened)[];
  readonly change?: Partial<AppealFacts>;
  /** What else changes, once the clocks are worked out with what has happened now. */
  readonly settle?: (clocks: readonly Clock[]) => Partial<AppealFacts>;
  /** Refuses, by the same clocks. */
  readonly check?: (clocks: readonly Clock[]) => void;
}

/** A command that makes one move of a dispute's own table and works its clocks out again. */
export const stepCommand =
  <Input extends Step>(name: string, decide: (at: At<Input>) => Stepped) =>
  (means: AppealMeans): Command<Input> => ({
    name,
    async run(work, input) {
      const { one, kind } = await disputeOf(work, input);
      const on = dayOf(work, input.on, one.facts.happened.received ?? one.facts.happened.checkSubmitted ?? null);
      const stepped = decide({ one, kind, input, on, work });
      return moved(work, { one, kind, stepped, means, reason: input.reason });
    },
  });

async function disputeOf(work: Work, known: Known) {
  const found = await work.any(known);
  const kind = appealKindOf(found.kind);
  if (kind === null) return refuse('NOT_FOUND', 'That case is no dispute. Look it up again by its number.');
  return { one: found as Case<AppealFacts>, kind };
}

interface Moving {
  readonly one: Case<AppealFacts>;
  readonly kind: CaseKind<AppealFacts>;
  readonly stepped: Stepped;
  readonly means: AppealMeans;
  readonly reason: string | null;
}

async function moved(work: Work, { one, kind, stepped, means, reason }: Moving): Promise<Outcome> {
  const { move, happened = {}, undone = [], change = {}, settle, check } = stepped;
  const stand = standing(
    { ...one.facts, ...change, happened: without({ ...one.facts.happened, ...happened }, undone) },
    move,
    { means, today: work.today },
  );
  const facts = { ...stand.facts, ...settle?.(stand.facts.clocks) };
  const changed = await work.move(kind, { case: one, move }, { facts, due: stand.due, reason });
  // After the move: what the table does not have is refused as that, not for its day.
  check?.(stand.facts.clocks);
  return done(changed);
}

const without = (happened: Happened, undone: readonly (keyof Happened)[]): Happened =>
  Object.fromEntries(Object.entries(happened).filter(([what]) => !undone.some(gone => gone === what)));

import type { z } from 'zod';
import type { OpenTo } from './case.js';

/** For each state, what can be done in it and the state that this leads to. A state of no moves is an end. */
export type Moves = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * A kind of case: its states, the one table of its moves, and the form of its facts. What the table does not have cannot be
 * done, whoever asks.
 */
export interface CaseKind<Facts extends object = object> {
  /** The type's name in the graph, such as `Appeal`. */
  readonly name: string;
  /** In the words of the trade, for people: `Appeal`. */
  readonly title: string;
  readonly first: string;
  readonly moves: Moves;
  readonly openTo: OpenTo;
  /** Whose work a new one is, where nothing else says. */
  readonly team: string;
  /** Checks facts whenever they are written. */
  readonly facts: z.ZodType<Facts>;
}

/** Makes a kind. Throws where the table leads to a state that it does not have. */
export function caseKind<Facts extends object>(kind: CaseKind<Facts>): CaseKind<Facts> {
  const states = Object.keys(kind.moves);
  const reached = [kind.first, ...Object.values(kind.moves).flatMap(moves => Object.values(moves))];
  const unknown = reached.find(state => !states.includes(state));
  if (unknown !== undefined) throw new RangeError(`${kind.name} has no state ${unknown}: add it to the table of moves`);
  return kind;
}

export const isEnd = ({ moves }: Pick<CaseKind, 'moves'>, state: string): boolean =>
  Object.keys(moves[state] ?? {}).length === 0;

/** The state that a move leads to, or null where the table has no such move. */
export const movedTo = ({ moves }: Pick<CaseKind, 'moves'>, state: string, move: string): string | null => {
  const allowed = moves[state];
  return allowed !== undefined && Object.hasOwn(allowed, move) ? (allowed[move] ?? null) : null;
};

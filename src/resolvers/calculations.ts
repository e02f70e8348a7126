import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from './context.js';
import { inputProblems } from './input-problems.js';

/** Calculations in one document: more would let one request hold the process. */
export const MOST_CALCULATIONS = 10;
/** What some cost, counted in calculations. */
export const CALCULATIONS_OF_A_CHANGE = 2;
export const CALCULATIONS_OF_A_CURVE = 5;

export const TOO_MANY = inputProblems([
  {
    field: '',
    problem: `is one more than the ${MOST_CALCULATIONS} calculations of one document`,
    valid: 'a document of its own',
  },
]);

/** Where calculations of a request stand in its answer, with their cost: one that is run again is not counted twice. */
const calculated = new WeakMap<Context, Map<string, number>>();

/**
 * Whether a document may have this calculation too; it then waits until it is its turn, for each holds the process. Rejects
 * where too many wait.
 */
export async function admitted(context: Context, { path }: GraphQLResolveInfo, cost = 1): Promise<boolean> {
  const places = calculated.get(context) ?? new Map<string, number>();
  calculated.set(context, places);
  places.set(`${path.prev?.key}.${path.key}`, cost);
  if ([...places.values()].reduce((sum, each) => sum + each, 0) > MOST_CALCULATIONS) return false;
  await context.turn();
  return true;
}

import { z } from 'zod';
import type { Household } from '../../domain/household/household.js';
import { readHousehold } from '../../domain/household/household-problems.js';
import { nearestAreas, withAreaNamed } from '../../domain/rental-area.js';

/** One case of a caseload: its facts, and the name that whoever sent it knows it by. */
export interface Case {
  readonly name: string | null;
  readonly household: Household;
}

export type ReadCase =
  | { readonly ok: true; readonly case: Case }
  | { readonly ok: false; readonly reasons: readonly string[] };

// Echoed in the results, so that they can be joined to what they are about; nothing is looked up by it.
const named = z.strictObject({
  case: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9:._/-]{0,59}$/, 'must be 1 to 60 letters, digits or : . _ / -'),
  household: z.unknown(),
});

/** The short forms of the API turn on one day; a caseload is asked about on two. */
const isShort = z.union([
  z.looseObject({ on: z.unknown().refine(on => on !== undefined) }),
  z.looseObject({ adults: z.tuple([z.looseObject({ age: z.number() })], z.unknown()) }),
]);
const SHORT =
  'uses `on` or `age`, which are short forms of the API: state `claim.assessedOn`, and an `id` and a `birthDate` for each person';

const MOST_REASONS = 5;
const refused = (...reasons: string[]): ReadCase => ({ ok: false, reasons });

/**
 * Reads a line: the facts of a household as JSON, or `{"case": "...", "household": {...}}`. Where it is neither, or its rental
 * market area is none of those given, says what is wrong by field, never what was written.
 */
export function readCase(line: string, areas: readonly string[]): ReadCase {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return refused('is not JSON');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return refused('is not a JSON object');
  if (!('household' in parsed)) return factsOf(null, parsed, areas);
  const read = named.safeParse(parsed);
  if (!read.success) return refused('must be {"case": a name of at most 60 characters, "household": the facts}');
  return factsOf(read.data.case, read.data.household, areas);
}

function factsOf(name: string | null, facts: unknown, areas: readonly string[]): ReadCase {
  if (isShort.safeParse(facts).success) return refused(SHORT);
  const read = readHousehold(facts);
  if (!read.ok)
    return refused(...read.problems.slice(0, MOST_REASONS).map(({ field, message }) => `${field} ${message}`.trim()));
  const household = withAreaNamed(read.household, areas);
  if (household !== null) return { ok: true, case: { name, household } };
  const near = nearestAreas(read.household.home.brma ?? '', areas).join(', ');
  return refused(`home.brma must be a broad rental market area, such as ${near}`);
}

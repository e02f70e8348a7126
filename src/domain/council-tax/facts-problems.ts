import type { z } from 'zod';
import { type CouncilTaxFacts, councilTaxFacts } from './facts.js';

/** Where a fact is wrong and what is valid there. Never carries the value that was sent. */
export interface FactProblem {
  /** Such as `people[0].birthDate`. */
  readonly field: string;
  readonly message: string;
}

/** At most this many are named at once: the rest come up when these are put right. */
const MOST_PROBLEMS = 20;

export type ReadFacts =
  | { readonly ok: true; readonly facts: CouncilTaxFacts }
  | { readonly ok: false; readonly problems: readonly FactProblem[] };

/** Reads the facts of a calculation, or says what is wrong with them. */
export function readCouncilTaxFacts(input: unknown): ReadFacts {
  const read = councilTaxFacts.safeParse(input);
  if (read.success) return { ok: true, facts: read.data };
  return { ok: false, problems: read.error.issues.slice(0, MOST_PROBLEMS).map(problemOf) };
}

/** A zod issue without the value that caused it. */
export const problemOf = ({ path, ...issue }: z.core.$ZodIssue): FactProblem => ({
  field: path.reduce<string>(
    (field, key) =>
      typeof key === 'number' ? `${field}[${key}]` : field === '' ? String(key) : `${field}.${String(key)}`,
    '',
  ),
  message: wordsOf(issue),
});

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

/** zod's own words for what it has by itself are about code. */
function wordsOf(issue: Omit<z.core.$ZodIssue, 'path'>): string {
  const { code, message, expected, values } = issue as z.core.$ZodIssue & {
    readonly expected?: string;
    readonly values?: readonly unknown[];
  };
  if (code === 'unrecognized_keys') return 'has a field that is not known here';
  if (!message.startsWith('Invalid ')) return message;
  if (code === 'invalid_value' && values) return `must be one of ${values.join(', ')}`;
  return code === 'invalid_type' ? `is missing, or is not ${KINDS[expected ?? ''] ?? 'as it must be'}` : message;
}

import type { z } from 'zod';
import { PROBLEM_LIMIT } from '../schema/input-problems.js';

/** One thing that will not do and what would. Never carries the value that was sent. */
export interface InputProblem {
  readonly field: string;
  readonly problem: string;
  readonly valid: string;
}

/** A refusal, as data. */
export interface InputProblems {
  readonly kind: 'InputProblems';
  readonly problems: readonly InputProblem[];
}

export const inputProblems = (problems: readonly InputProblem[]): InputProblems => ({
  kind: 'InputProblems',
  problems: problems.slice(0, PROBLEM_LIMIT),
});

/** The same problems of an input that lies inside another. */
export const under = (prefix: string, { problems }: InputProblems): readonly InputProblem[] =>
  problems.map(one => ({ ...one, field: one.field === '' ? prefix : `${prefix}.${one.field}` }));

/** `people[1].from` */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (field, key) =>
      typeof key === 'number' ? `${field}[${key}]` : field === '' ? String(key) : `${field}.${String(key)}`,
    '',
  );

export const problemsOf = (error: z.ZodError): InputProblem[] =>
  error.issues.map(issue => ({ field: pathText(issue.path), ...wordsOf(issue) }));

type Words = Omit<InputProblem, 'field'>;

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

/** zod's own words may quote; ours are made from what would have been valid alone. */
function wordsOf(issue: z.core.$ZodIssue): Words {
  switch (issue.code) {
    case 'invalid_type':
      return { problem: 'is missing, or of another kind', valid: KINDS[issue.expected] ?? 'a value of another kind' };
    case 'too_small':
      return bound(issue.origin, { is: 'too small', few: 'too few', words: `at least ${issue.minimum}` });
    case 'too_big':
      return bound(issue.origin, { is: 'too large', few: 'too many', words: `at most ${issue.maximum}` });
    case 'invalid_value':
      return { problem: 'is none of the words known here', valid: `one of ${issue.values.map(String).join(', ')}` };
    case 'invalid_format':
    case 'custom':
      return stated(issue.message);
    default:
      return { problem: 'will not do', valid: 'see the description of the field in the schema' };
  }
}

const bound = (origin: string, { is, few, words }: { is: string; few: string; words: string }): Words => {
  if (origin === 'array') return { problem: `has ${few} items`, valid: `${words} items` };
  if (origin === 'string') return { problem: `has ${few} characters`, valid: `${words} characters` };
  return { problem: `is ${is}`, valid: words };
};

const SAID: Readonly<Record<string, Words>> = {
  'must not end before it begins': {
    problem: 'ends before it begins',
    valid: 'a last day that is not before the first',
  },
  'must not name the same person twice': { problem: 'names the same person twice', valid: 'an id for each of them' },
  'must be given as a percentage or as an amount, not both': {
    problem: 'is missing, or given beside `amount`',
    valid: 'one of `percent` and `amount`',
  },
  'must be given as eight amounts or as a Band D amount, not both': {
    problem: 'is missing, or given beside `amounts`',
    valid: 'one of `bandD` and `amounts`',
  },
  'must be born before the year ends': { problem: 'is after the end of the year', valid: 'a day before it ends' },
  'must not share an id with anybody else of the household': {
    problem: 'share an id with each other or with somebody else of the household',
    valid: 'an id for each person',
  },
  'must be PAID exactly where an allowance is among the incomes': {
    problem: 'does not go with the incomes',
    valid: 'PAID where CARERS_ALLOWANCE or CARER_SUPPORT_PAYMENT is among them, and only there',
  },
  'must be stated, or else net: one of the two': {
    problem: 'is missing, or given beside `net`',
    valid: 'one of `gross` and `net`',
  },
  'must be somebody named here': { problem: 'names nobody of the household', valid: 'the id of one of its people' },
  'must be the claimant or the partner': {
    problem: 'names nobody of the adults',
    valid: 'the id of claimant or partner',
  },
  'must name each component once, at one rate': {
    problem: 'names a component twice',
    valid: 'each component once, at one rate',
  },
  'must be people named here': { problem: 'names nobody of these people', valid: 'the id of another of the people' },
};

/** The facts say what a value must be: what is wrong is that it is not. */
function stated(message: string): Words {
  const said = SAID[message];
  if (said) return said;
  const valid = message.replace(/^must be /, '');
  return valid === message ? { problem: message, valid: message } : { problem: `is not ${valid}`, valid };
}

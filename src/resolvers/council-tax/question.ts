import { type CouncilTaxFacts, councilTaxFacts } from '../../domain/council-tax/facts.js';
import type { PlainDate } from '../../domain/dates.js';
import type { CouncilTaxFactsInput } from '../../schema/inputs/council-tax/facts.js';
import { codeOf } from '../authority-code.js';
import { type InputProblem, type InputProblems, inputProblems, problemsOf } from '../input-problems.js';
import { said, thingsIn } from '../said.js';
import { type AskedDays, askedDays } from './question-days.js';
import { askedPeople } from './question-people.js';

/** A question that can be answered: the facts as the rules take them, and what was added to what was said. */
export interface Question {
  readonly kind: 'Question';
  readonly facts: CouncilTaxFacts;
  readonly days: AskedDays;
  readonly assumptions: readonly string[];
}

/**
 * Reads an input into the facts of the rules, by the rules' own schema. The input has short forms (`band`, `from`,
 * `residents`) that the rules have not: a problem is told in the form in which the caller said it.
 */
export function councilTaxQuestion(input: CouncilTaxFactsInput, today: PlainDate): Question | InputProblems {
  const days = askedDays(input, today);
  const people = askedPeople(input);
  const bands = askedBands(input);
  const { part, elements, decisions, dwelling, reductions } = input;
  const read = councilTaxFacts.safeParse(
    said({
      year: days.year,
      authority: input.authority == null ? undefined : codeOf(input.authority),
      part,
      elements,
      decisions,
      dwelling: { ...dwelling, bands: bands.entries },
      people: people.people,
      reductions,
    }),
  );
  const own = [
    ...days.problems,
    ...people.problems,
    ...bands.problems,
    ...chargeProblems(input),
    ...sizeProblems(input),
  ];
  if (read.success && own.length === 0) {
    return { kind: 'Question', facts: read.data, days, assumptions: [...days.assumptions, ...people.assumptions] };
  }
  const renames = [...people.saidAs, ...bands.saidAs];
  const theirs = read.success ? [] : problemsOf(read.error).map(problem => renamed(problem, renames));
  const known = new Set(own.map(({ field }) => field));
  return inputProblems([...own, ...theirs.filter(({ field }) => !known.has(field))]);
}

function askedBands({ band, value1991, dwelling }: CouncilTaxFactsInput) {
  const ways = [band, value1991, dwelling?.bands].filter(way => way != null).length;
  const entry = { band, value1991: value1991 == null ? undefined : String(value1991) };
  const listed = dwelling?.bands?.map(one => ({
    ...one,
    value1991: one.value1991 == null ? null : `${one.value1991}`,
  }));
  const valid = 'one of `band`, `value1991` and `dwelling.bands`';
  return {
    // Where none will do, a band stands in, so that every other problem is found as well.
    entries: listed ?? [ways === 1 ? entry : { band: 'D' }],
    problems:
      ways === 1
        ? []
        : [{ field: 'band', problem: ways === 0 ? 'is missing' : 'is given in more than one way', valid }],
    saidAs: listed ? [] : ([['dwelling.bands[0]', '']] as const),
  };
}

function chargeProblems({ authority, elements }: CouncilTaxFactsInput): readonly InputProblem[] {
  if (authority != null || elements?.length) return [];
  const valid = 'a code that Query.billingAuthorities lists, such as hartlepool, or `elements`';
  return [{ field: 'authority', problem: 'is missing, so there is no charge to work from', valid }];
}

/**
 * Things in all the lists of one question: far more than any house has in a year. The work grows with the days on which
 * anything changes times the things that are looked at on each, and anybody may ask.
 */
const MOST_THINGS = 150;

function sizeProblems(input: CouncilTaxFactsInput): readonly InputProblem[] {
  if (thingsIn(input) <= MOST_THINGS) return [];
  return [
    { field: '', problem: 'states too much for one calculation', valid: `${MOST_THINGS} things in its lists together` },
  ];
}

/** In the form in which the caller said it. */
function renamed(problem: InputProblem, renames: readonly (readonly [string, string])[]): InputProblem {
  const rename = renames.find(([path]) => problem.field === path || problem.field.startsWith(`${path}.`));
  if (!rename) return problem;
  const [path, field] = rename;
  const rest = problem.field.slice(path.length + 1);
  return { ...problem, field: [field, rest].filter(part => part !== '').join('.') };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Household, HouseholdInput } from '../../../src/domain/household/household.js';
import { readHousehold } from '../../../src/domain/household/household-problems.js';
import { Working } from '../../../src/domain/working.js';
import { keeping } from '../../../src/domain/working-sink.js';
import type { Step } from '../../../src/domain/working-step.js';
import { comesTo } from '../../../src/domain/working-step.js';
import { everyStep } from '../../../src/domain/working-warnings.js';
import { loadStatute } from '../../../src/parameters/load-statute.js';
import { householdAwards } from '../../../src/rules/whole-household/household-awards.js';

const statute = loadStatute(join(process.cwd(), 'parameters'));

/** Every third of the invented households of the second calculation: fixed, and of many kinds. */
const householdsOf = (file: string): Household[] =>
  readFileSync(join(import.meta.dirname, '../second-calculation', file), 'utf8')
    .trim()
    .split('\n')
    .filter((_, at) => at % 3 === 0)
    .map(line => {
      const read = readHousehold((JSON.parse(line) as { facts: HouseholdInput }).facts);
      if (!read.ok) throw new Error('a household of the second calculation is not valid');
      return read.household;
    });

/** Everything in an answer that a predicate takes, however deep. Workings are leaves. */
function* within(value: unknown, key = ''): Generator<readonly [string, unknown]> {
  yield [key, value];
  if (value === null || typeof value !== 'object' || value instanceof Working) return;
  for (const [name, inner] of Object.entries(value)) yield* within(inner, name);
}

const said = (text: unknown): boolean =>
  typeof text === 'string' && text.trim() !== '' && !/undefined|null|NaN|\[object/.test(text);
const saidOrNothing = (text: unknown): boolean => text === null || said(text);

/** What is wrong with a step, in a word; nothing where it can be shown. */
function faultOf({ label, formula, plain, law, amount, effect, parameters, assumptions, steps }: Step): string[] {
  return [
    ...(said(label) ? [] : ['a step without a label']),
    ...([formula, plain, law].every(saidOrNothing) ? [] : [`${label}: a text that says nothing`]),
    ...((effect === 'note') === (amount === null) ? [] : [`${label}: an amount and its effect disagree`]),
    ...(parameters.every(one => said(one?.name) && said(one?.law)) ? [] : [`${label}: no figure of the law`]),
    ...(assumptions.every(said) ? [] : [`${label}: an assumption that says nothing`]),
    ...(steps.length === 0 || amount === null || comesTo(steps).equals(amount) ? [] : [`${label}: a wrong sum`]),
  ];
}

const FINDING = { given: 'boolean', subject: 'string', code: 'string', reason: 'string', law: 'string' };

/** What is wrong with a finding: it has to say about what, which way, why and by what law, and of whom if of somebody. */
function wrongOf(finding: unknown, people: ReadonlySet<string>): string[] {
  const { person, ...rest } = finding as Record<string, unknown>;
  const missing = Object.entries(FINDING).filter(([name, type]) => typeof rest[name] !== type || rest[name] === '');
  return [
    ...missing.map(([name]) => `${rest.code}: no ${name}`),
    ...(saidOrNothing(person) && (person === null || people.has(String(person))) ? [] : [`${rest.code}: of nobody`]),
  ];
}

const peopleOf = ({ adults, children, nonDependants }: Household): ReadonlySet<string> =>
  new Set([...adults, ...children, ...nonDependants.flatMap(({ people }) => people)].map(({ id }) => id));

function faults(household: Household): string[] {
  const answer = householdAwards(household, { statute, sink: keeping, evenIfClosed: true });
  const people = peopleOf(household);
  return [...within(answer)].flatMap(([key, value]) => {
    if (value instanceof Working) return [...everyStep(value.steps)].flatMap(faultOf);
    return key === 'findings' ? (value as readonly unknown[]).flatMap(one => wrongOf(one, people)) : [];
  });
}

describe('what officers are shown of any household', () => {
  it.each(['pension-credit.jsonl', 'universal-credit.jsonl'])('is whole: every step and every finding, %s', file => {
    expect([...new Set(householdsOf(file).flatMap(faults))]).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Household, HouseholdInput } from '../../../src/domain/household/household.js';
import { readHousehold } from '../../../src/domain/household/household-problems.js';
import { keeping } from '../../../src/domain/working-sink.js';
import { loadStatute } from '../../../src/parameters/load-statute.js';
import { householdAwards } from '../../../src/rules/whole-household/household-awards.js';
import { faultsIn } from '../../support/faults.js';

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

const peopleOf = ({ adults, children, nonDependants }: Household): ReadonlySet<string> =>
  new Set([...adults, ...children, ...nonDependants.flatMap(({ people }) => people)].map(({ id }) => id));

const faults = (household: Household): string[] =>
  faultsIn(householdAwards(household, { statute, sink: keeping, evenIfClosed: true }), peopleOf(household));

describe('what officers are shown of any household', () => {
  it.each(['pension-credit.jsonl', 'universal-credit.jsonl'])('is whole: every step and every finding, %s', file => {
    expect([...new Set(householdsOf(file).flatMap(faults))]).toEqual([]);
  });
});

import 'reflect-metadata';
import { isoDate } from '../src/domain/dates.js';
import { silent } from '../src/domain/working-sink.js';
import { householdAnswer } from '../src/resolvers/household/answer.js';
import { curveAnswer } from '../src/resolvers/household/curve.js';
import { type HouseholdQuestion, householdQuestion } from '../src/resolvers/household/question.js';
import { awardsOfAsked } from '../src/rules/whole-household/asked-household.js';
import type { HouseholdInput } from '../src/schema/inputs/household/household.js';
import { guildhallConfig } from '../src/server/config.js';
import { lawInForce } from '../src/server/law.js';
import { columns, cpuCost } from './cpu-cost.js';

/**
 * What every benefit of one household costs the process: `node dist/bench/household.js`. Bare is the rules alone, as a batch
 * runs them; explained is from a caller's input to every step and sentence of every working.
 */
const inForce = lawInForce(guildhallConfig.parse({}).council);
const KNOWN = { today: isoDate('2026-11-21'), statute: inForce.statute };

const rented = { tenure: 'HOUSING_ASSOCIATION', bedrooms: 2, rent: { amount: '120.00', per: 'WEEK' } };
const councilTax = { amount: '1500.00', per: 'YEAR' };
const job = { gross: '250.00', per: 'WEEK', hoursPerWeek: 16 };

const CASES: Readonly<Record<string, HouseholdInput>> = {
  'single, no income': { on: '2026-06-01', adults: [{ birthDate: '1990-01-01' }], home: rented, councilTax },
  'family in work': {
    on: '2026-06-01',
    adults: [{ birthDate: '1990-01-01', employments: [job] }, { birthDate: '1991-01-01' }],
    children: [{ birthDate: '2018-01-01' }, { birthDate: '2020-01-01' }],
    home: rented,
    councilTax,
  },
  'pensioners with savings': {
    on: '2026-06-01',
    adults: ['1950-01-01', '1951-01-01'].map(birthDate => ({
      birthDate,
      incomes: [{ kind: 'STATE_PENSION', amount: '150.00', per: 'WEEK' }],
    })),
    capital: [{ kind: 'SAVINGS', value: '12000.00' }],
    home: rented,
    councilTax,
  },
};

function questionOf(input: HouseholdInput): HouseholdQuestion {
  const question = householdQuestion(input, KNOWN);
  if (question.kind === 'InputProblems') throw new Error(question.problems.map(({ field }) => field).join());
  return question;
}

function explained(input: HouseholdInput): number {
  const answer = householdAnswer(questionOf(input), {}, inForce);
  const { pensionCredit, universalCredit, housingBenefit, councilTaxReduction } = answer;
  const workings = [pensionCredit, universalCredit, housingBenefit, councilTaxReduction].flatMap(one =>
    one ? [one.working] : [],
  );
  const told = workings.reduce((sum, { steps, plainEnglish }) => sum + steps.length + plainEnglish.length, 0);
  return told + answer.income.lines.length + answer.signposts.length + answer.assumptions.length;
}

process.stdout.write(columns('household, us of CPU', 'bare', 'explained', 'bare a second', 'curve of 101'));
for (const [name, input] of Object.entries(CASES)) {
  const question = questionOf(input);
  const one = cpuCost(() => awardsOfAsked(question, { statute: inForce.statute, sink: silent }));
  const other = cpuCost(() => explained(input));
  const curve = cpuCost(() => curveAnswer(question, { input, upTo: 1_000, step: 10 }, inForce));
  const each = [one, other].map(figure => figure.toFixed(1));
  process.stdout.write(columns(name, ...each, Math.round(1_000_000 / one).toString(), curve.toFixed(0)));
}

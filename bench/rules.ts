import 'reflect-metadata';
import { isoDate } from '../src/domain/dates.js';
import { financialYear } from '../src/domain/financial-year.js';
import { silent } from '../src/domain/working-sink.js';
import { councilTaxLawOf } from '../src/parameters/law-of-year.js';
import { councilTaxAnswer } from '../src/resolvers/council-tax/answer.js';
import { councilTaxQuestion } from '../src/resolvers/council-tax/question.js';
import { councilTax } from '../src/rules/council-tax/council-tax.js';
import type { CouncilTaxFactsInput } from '../src/schema/inputs/council-tax/facts.js';
import { guildhallConfig } from '../src/server/config.js';
import { lawInForce } from '../src/server/law.js';
import { columns, cpuCost } from './cpu-cost.js';

/**
 * What one calculation of council tax costs the process: `node dist/bench/rules.js`. Bare is the rules alone, as a batch
 * runs them; explained is from a caller's input to every step, row and sentence of the working.
 */
const inForce = lawInForce(guildhallConfig.parse({}).council);
const TODAY = isoDate('2026-11-21');
const YEAR = financialYear(2026);

const asked = { authority: 'testshire', year: '2026-27', band: 'D' };
const dated = (month: number, day: number) => `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
const manyChanges = (person: number) => ({
  residence: [4, 8].map(month => ({ from: dated(month, (person % 28) + 1), to: dated(month + 1, (person % 27) + 2) })),
  disregards: [{ reason: 'STUDENT', certificate: false }],
});

const CASES: Readonly<Record<string, CouncilTaxFactsInput>> = {
  'one resident': { ...asked, residents: 1 },
  'one left, one came of age': { ...asked, people: [{}, { to: '2026-09-30' }, { birthDate: '2008-07-01' }] },
  'empty, with a premium': {
    ...asked,
    people: [{ interests: [{ kind: 'FREEHOLD' }] }],
    dwelling: { unfurnished: [{ from: '2020-10-01' }] },
  },
  'thirty who come and go': { ...asked, people: Array.from({ length: 30 }, (_, at) => manyChanges(at)) },
};

function explained(input: CouncilTaxFactsInput): number {
  const question = councilTaxQuestion(input, TODAY);
  const answer = question.kind === 'Question' ? councilTaxAnswer(question, inForce) : question;
  if (answer.kind === 'InputProblems') throw new Error(answer.problems.map(({ field }) => field).join());
  const { steps, table, plainEnglish } = answer.working;
  return steps.length + table.length + plainEnglish.length;
}

function bare(input: CouncilTaxFactsInput): () => unknown {
  const question = councilTaxQuestion(input, TODAY);
  const law = councilTaxLawOf(inForce.statute, YEAR);
  if (question.kind !== 'Question' || law === null) throw new Error('a case of the benchmark cannot be asked');
  const authority = inForce.statute.authorities.year('testshire', YEAR);
  return () => councilTax(question.facts, { law, authority, sink: silent });
}

process.stdout.write(columns('council tax, us of CPU', 'bare', 'explained', 'bare a second'));
for (const [name, input] of Object.entries(CASES)) {
  const [one, other] = [cpuCost(bare(input)), cpuCost(() => explained(input))];
  process.stdout.write(columns(name, one.toFixed(1), other.toFixed(1), Math.round(1_000_000 / one).toString()));
}

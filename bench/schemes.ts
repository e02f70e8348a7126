import 'reflect-metadata';
import { cpuUsage } from 'node:process';
import { isoText } from '../src/domain/dates.js';
import { financialYear } from '../src/domain/financial-year.js';
import type { Household } from '../src/domain/household/household.js';
import { readHousehold } from '../src/domain/household/household-problems.js';
import type { Working } from '../src/domain/working.js';
import { keeping, type Sink, silent } from '../src/domain/working-sink.js';
import { warningsOf } from '../src/domain/working-warnings.js';
import { dayOfYear } from '../src/jobs/uprating/days.js';
import { sampleHousehold } from '../src/jobs/uprating/sample/sample-household.js';
import { loadStatute } from '../src/parameters/load-statute.js';
import { openSchemes } from '../src/rules/eligibility/open-schemes.js';
import { housingBenefit } from '../src/rules/housing-benefit/housing-benefit.js';
import { pensionCredit } from '../src/rules/pension-credit/pension-credit.js';
import { universalCredit } from '../src/rules/universal-credit/universal-credit.js';
import { householdAwards } from '../src/rules/whole-household/household-awards.js';
import { PLACES } from '../src/server/places.js';

/**
 * What one household of an invented caseload costs by scheme: `node dist/bench/schemes.js`. Bare is a bulk run, without
 * workings; explained reads every step of the working. The best of several rounds, for a machine is never quite idle.
 */
const CASES = 2_000;
const ROUNDS = Number(process.argv[2] ?? 12);
const DAY = dayOfYear(financialYear(2026));
const statute = loadStatute(PLACES.parameters);
const law = statute.on(DAY);

const caseload: readonly Household[] = Array.from({ length: CASES }, (_, at) => {
  const read = readHousehold(sampleHousehold({ seed: 1, at, day: isoText(DAY) }));
  if (!read.ok) throw new Error('a case of the sample cannot be read');
  return read.household;
});
const open = (isOpen: (schemes: ReturnType<typeof openSchemes>) => boolean) =>
  caseload.filter(one => isOpen(openSchemes(one, law.statePensionAge)));

interface Subject {
  readonly cases: readonly Household[];
  run(household: Household, sink: Sink): readonly (Working | undefined)[];
}

const SUBJECTS: Readonly<Record<string, Subject>> = {
  'housing benefit': {
    cases: open(schemes => schemes.housingBenefit.open),
    run: (one, sink) => [housingBenefit(one, { law, sink }).working],
  },
  'universal credit': {
    cases: open(schemes => schemes.universalCredit.open),
    run: (one, sink) => [universalCredit(one, { law, sink }).working],
  },
  'pension credit': {
    cases: open(schemes => schemes.pensionCredit.open),
    run: (one, sink) => [pensionCredit(one, { law, sink }).working],
  },
  'all of them': {
    cases: caseload,
    run(one, sink) {
      const all = householdAwards(one, { statute, sink });
      return [all.pensionCredit, all.universalCredit, all.housingBenefit].map(({ result }) => result?.working);
    },
  },
};

/** Microseconds of CPU a household, the best of the rounds. */
function cost(cases: readonly Household[], run: (household: Household) => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = cpuUsage();
    for (const one of cases) run(one);
    const { user, system } = cpuUsage(before);
    best = Math.min(best, (user + system) / cases.length);
  }
  return best;
}

const read = (workings: readonly (Working | undefined)[]) =>
  workings.map(working => working && working.steps.length + warningsOf(working).length);
const columns = (...[name, ...figures]: [string, ...string[]]) =>
  `${name.padEnd(20)}${figures.map(figure => figure.padStart(16)).join('')}\n`;
process.stdout.write(columns('us of CPU', 'cases', 'bare', 'bare a second', 'explained', 'explained a s'));
for (const [name, { cases, run }] of Object.entries(SUBJECTS)) {
  const [bare, explained] = [cost(cases, one => run(one, silent)), cost(cases, one => read(run(one, keeping)))];
  const perSecond = (us: number) => Math.round(1_000_000 / us).toString();
  process.stdout.write(
    columns(name, String(cases.length), bare.toFixed(1), perSecond(bare), explained.toFixed(1), perSecond(explained)),
  );
}

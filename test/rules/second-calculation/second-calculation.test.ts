import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoDate } from '../../../src/domain/dates.js';
import { financialYearOf } from '../../../src/domain/financial-year.js';
import type { HouseholdInput } from '../../../src/domain/household/household.js';
import { readHousehold } from '../../../src/domain/household/household-problems.js';
import { type ReductionFacts, reductionFacts } from '../../../src/domain/household/reduction-facts.js';
import type { Money } from '../../../src/domain/money.js';
import { type AwardHistoryInput, awardHistory } from '../../../src/domain/universal-credit/award-history.js';
import { silent } from '../../../src/domain/working-sink.js';
import { councilTaxReduction } from '../../../src/rules/council-tax-reduction/council-tax-reduction.js';
import { workingAgeSchemeOf } from '../../../src/rules/council-tax-reduction/local/working-age-scheme.js';
import { housingBenefit } from '../../../src/rules/housing-benefit/housing-benefit.js';
import { pensionCredit } from '../../../src/rules/pension-credit/pension-credit.js';
import { housingBenefitRatesDay } from '../../../src/rules/periods/rates-day.js';
import { ratesDay, universalCredit } from '../../../src/rules/universal-credit/universal-credit.js';
import { statute } from '../universal-credit/support.js';

// Invented households of 2024-25 to 2026-27, one a line, with what a second calculation found: a separate program in exact
// fractions, written from the regulations before these rules were read, and rounding nothing but the award. Amounts that
// the regulations round on the way can therefore be a penny or two apart, and no more.
interface Case {
  readonly facts: HouseholdInput;
  readonly history?: AwardHistoryInput;
  /** Council tax reduction: whose scheme, and what is asked besides the household. */
  readonly authority?: string;
  readonly reduction?: Readonly<Record<string, unknown>>;
  /** Housing benefit: from when the cap waits. */
  readonly capGraceFrom?: string;
  readonly expected: Readonly<Record<string, string>>;
}

const PENCE_APART = 2;

const casesOf = (file: string): Case[] =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Case);

function householdOf({ facts }: Case) {
  const read = readHousehold(facts);
  if (!read.ok) throw new Error(read.problems.map(({ field, message }) => `${field} ${message}`).join('; '));
  return read.household;
}

/** The figures that are further apart than they may be, as `name ours theirs`. */
const apart = (ours: Readonly<Record<string, unknown>>, { expected }: Case): string[] =>
  Object.entries(expected).flatMap(([name, theirs]) => {
    const found = (ours[name] as Money).toFixed();
    return Math.abs(pence(found) - pence(theirs)) > PENCE_APART ? [`${name} ${found} ${theirs}`] : [];
  });
const pence = (text: string): number => Math.round(Number(text) * 100);

type Found = Readonly<Record<string, unknown>>;

describe('a second calculation finds the same, to two pence', () => {
  it.each<[file: string, cases: number, found: (one: Case) => Found]>([
    ['universal-credit.jsonl', 120, universalCreditFound],
    ['pension-credit.jsonl', 60, pensionCreditFound],
    ['housing-benefit.jsonl', 163, housingBenefitFound],
    ['council-tax-reduction.jsonl', 146, reductionFound],
    ['local-schemes.jsonl', 36, reductionFound],
  ])('%s: %i households', (file, count, found) => {
    const cases = casesOf(file);
    const different = cases.flatMap((one, at) => apart(found(one), one).map(said => `line ${at + 1}: ${said}`));
    expect(cases).toHaveLength(count);
    expect(different).toEqual([]);
  });
});

/** Amounts for a month. */
function universalCreditFound(one: Case): Found {
  const household = householdOf(one);
  const history = awardHistory.parse(one.history ?? {});
  return { ...universalCredit(household, { law: statute.on(ratesDay(household)), sink: silent, history }) };
}

/** Amounts for a week. */
function pensionCreditFound(one: Case): Found {
  const household = householdOf(one);
  return { ...pensionCredit(household, { law: statute.on(household.claim.assessedOn), sink: silent }) };
}

/** Amounts for a week, as of an award that runs; child benefit, which counts towards the cap, is among the incomes. */
function housingBenefitFound(one: Case): Found {
  const household = householdOf(one);
  const law = statute.on(housingBenefitRatesDay(household.claim.assessedOn, household.home.rent?.per ?? null));
  const cap = { graceFrom: one.capGraceFrom === undefined ? null : isoDate(one.capGraceFrom) };
  return { ...housingBenefit(household, { law, sink: silent, cap }) };
}

/** By the prescribed scheme, the Default Scheme or the council's own, amounts for a week. */
function reductionFound(one: Case): Found {
  const household = householdOf(one);
  const law = statute.on(household.claim.assessedOn);
  const year = financialYearOf(household.claim.assessedOn);
  const scheme = one.authority === undefined ? null : statute.localSchemes.scheme(one.authority, year);
  const facts: ReductionFacts = reductionFacts.parse(one.reduction ?? {});
  const workingAge = scheme === null ? undefined : workingAgeSchemeOf(scheme, law);
  const ours = councilTaxReduction(household, { law, sink: silent, facts, workingAge });
  const { applicableAmount, income, excess, nonDependantDeductions } = ours;
  const amounts = { applicableAmount, income, excess, nonDependantDeductions };
  return { ...amounts, liability: ours.liability.perWeek, reduction: ours.reduction.perWeek };
}

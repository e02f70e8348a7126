import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { financialYearOf } from '../../../src/domain/financial-year.js';
import type { HouseholdInput } from '../../../src/domain/household/household.js';
import { readHousehold } from '../../../src/domain/household/household-problems.js';
import { type ReductionFacts, reductionFacts } from '../../../src/domain/household/reduction-facts.js';
import type { Money } from '../../../src/domain/money.js';
import { type AwardHistoryInput, awardHistory } from '../../../src/domain/universal-credit/award-history.js';
import { silent } from '../../../src/domain/working-sink.js';
import { councilTaxReduction } from '../../../src/rules/council-tax-reduction/council-tax-reduction.js';
import { workingAgeSchemeOf } from '../../../src/rules/council-tax-reduction/local/working-age-scheme.js';
import { pensionCredit } from '../../../src/rules/pension-credit/pension-credit.js';
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

describe('a second calculation finds the same', () => {
  it('universal credit, to two pence a month', () => {
    const cases = casesOf('universal-credit.jsonl');
    const different = cases.flatMap((one, at) => {
      const household = householdOf(one);
      const history = awardHistory.parse(one.history ?? {});
      const ours = universalCredit(household, { law: statute.on(ratesDay(household)), sink: silent, history });
      return apart({ ...ours }, one).map(said => `line ${at + 1}: ${said}`);
    });
    expect(cases).toHaveLength(120);
    expect(different).toEqual([]);
  });

  it('pension credit, to two pence a week', () => {
    const cases = casesOf('pension-credit.jsonl');
    const different = cases.flatMap((one, at) => {
      const household = householdOf(one);
      const ours = pensionCredit(household, { law: statute.on(household.claim.assessedOn), sink: silent });
      return apart({ ...ours }, one).map(said => `line ${at + 1}: ${said}`);
    });
    expect(cases).toHaveLength(60);
    expect(different).toEqual([]);
  });

  it('council tax reduction, to two pence a week', () => {
    const cases = casesOf('council-tax-reduction.jsonl');
    const different = cases.flatMap((one, at) =>
      apart(reductionFound(one), one).map(said => `line ${at + 1}: ${said}`),
    );
    expect(cases).toHaveLength(124);
    expect(different).toEqual([]);
  });
});

/** By the prescribed scheme, the Default Scheme or the council's own, amounts for a week. */
function reductionFound(one: Case): Record<string, Money | null> {
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

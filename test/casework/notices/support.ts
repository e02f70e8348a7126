import type { DecisionFacts } from '../../../src/casework/decisions/decision.js';
import type { Particulars } from '../../../src/casework/notices/particulars.js';
import { encode } from '../../../src/domain/codec.js';
import { isoDate } from '../../../src/domain/dates.js';
import type { HouseholdScheme } from '../../../src/domain/household/asked-schemes.js';
import { Money } from '../../../src/domain/money.js';
import { toJson } from '../../../src/domain/working-json.js';
import { everyStep } from '../../../src/domain/working-warnings.js';
import { schemeFigures } from '../../../src/rules/whole-household/scheme-figures.js';
import { aHousehold, awardsOf, type Case, statute } from '../../rules/whole-household/support.js';

export const ON = isoDate('2026-06-10');
const { appeals, councilTax } = statute.on(ON);

export const someParticulars = (more: Partial<Particulars> = {}): Particulars => ({
  number: 'W123',
  on: ON,
  to: { name: 'Mrs A Invented', address: { lines: ['1 Mill Lane', 'Testford'], postcode: 'TE5 7AA' } },
  from: {
    name: 'Testshire Borough Council',
    address: { lines: ['Town Hall', 'High Street', 'Testford'], postcode: 'TE5 7ZZ' },
    telephone: '01632 960000',
    website: 'www.testshire.example',
    email: 'benefits@testshire.example',
  },
  language: 'en',
  payment: null,
  afterRevision: false,
  nonDependantsIncome: null,
  schemeAppeals: 'our Council Tax Reduction Scheme',
  law: { ...appeals, reportingDays: councilTax.changeReportingDays.value },
  ...more,
});

/** A decision as the rules would have it kept, whatever is open today. */
export function aDecision(about: Case, scheme: 'HOUSING_BENEFIT' | 'COUNCIL_TAX_REDUCTION' = 'HOUSING_BENEFIT') {
  const awards = awardsOf({ on: '2026-06-03', ...about }, { evenIfClosed: true });
  const award = scheme === 'HOUSING_BENEFIT' ? awards.housingBenefit.result : awards.councilTaxReduction.result;
  if (award === null) throw new Error('this household was not worked out');
  const amount = award.kind === 'HousingBenefitWeek' ? award.award : award.reduction.perWeek;
  const figures = schemeFigures(awards).find(one => one.scheme === (scheme satisfies HouseholdScheme))?.figures ?? [];
  const facts: DecisionFacts = {
    scheme,
    entitled: award.entitled && amount.moreThan(Money.zero),
    amount,
    per: 'WEEK',
    from: isoDate('2026-06-01'),
    to: null,
    reason: 'You claimed on 1 June 2026.',
    figures: figures.flatMap(({ name, amount: of }) => (of === null ? [] : [{ name, amount: of }])),
    findings: award.findings.map(({ reason }) => reason),
    working: JSON.stringify(toJson(award.working)),
    givenFacts: encode(aHousehold({ on: '2026-06-03', ...about })),
    rulesVersion: 'rules',
    parametersVersion: statute.version,
    law: [...new Set([...everyStep(award.working.steps)].flatMap(({ law }) => (law === null ? [] : [law])))],
    decidedBy: 'assessor-1',
    replaces: null,
    replacedBy: null,
  };
  return facts;
}

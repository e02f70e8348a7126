import type { Calculated } from '../../casework/decisions/decide.js';
import { Money } from '../../domain/money.js';
import { schemeFigures } from '../../rules/whole-household/scheme-figures.js';
import type { DecideBenefitInput, DecideCouncilTaxInput } from '../../schema/inputs/casework/decision.js';
import type { Context } from '../context.js';
import { type Calculation, councilTaxAnswer } from '../council-tax/answer.js';
import { councilTaxQuestion } from '../council-tax/question.js';
import { householdAnswer } from '../household/answer.js';
import { householdQuestion } from '../household/question.js';
import { type InputProblems, inputProblems, under } from '../input-problems.js';

type Decided = ({ readonly kind: 'Decided' } & Calculated) | InputProblems;

const MOST = 40;

/** A benefit worked out for keeping: the scheme's own figures and working, from the facts as they were read. */
export function decidedBenefit({ household, scheme }: DecideBenefitInput, context: Context): Decided {
  const { clock, statute, rulesVersion } = context;
  const question = householdQuestion(household, { today: clock.today(), statute });
  if (question.kind !== 'HouseholdQuestion') return inputProblems([...under('household', question)]);
  const { awards } = householdAnswer(question, { evenIfClosed: true }, { statute, rulesVersion });
  const award = scheme === 'HOUSING_BENEFIT' ? awards.housingBenefit : awards.councilTaxReduction;
  const { result } = award;
  if (result === null)
    return inputProblems([
      { field: 'household', problem: 'says nothing that this benefit could be worked out from', valid: 'its facts' },
    ]);
  if (result.kind === 'CouncilTaxReduction' && result.undecided !== null)
    return inputProblems([
      { field: 'household', problem: 'does not say what this reduction turns on', valid: result.undecided },
    ]);
  const due = result.kind === 'HousingBenefitWeek' ? result.award : result.reduction.perWeek;
  const amount = award.opening.open ? due : Money.zero;
  const named = schemeFigures(awards).find(one => one.scheme === scheme)?.figures ?? [];
  const assumed = [...question.assumptions, ...awards.assumptions];
  return {
    kind: 'Decided',
    entitled: award.opening.open && result.entitled && amount.moreThan(Money.zero),
    amount,
    per: 'WEEK',
    figures: named.flatMap(({ name, amount: of }) => (of === null ? [] : [{ name, amount: of }])).slice(0, MOST),
    findings: [
      ...(award.opening.open ? [] : [award.opening.reason ?? 'This benefit is not open to the household']),
      ...result.findings.map(({ reason }) => reason),
    ].slice(0, MOST),
    working: assumed.reduce((working, one) => working.assuming(one), result.working),
    givenFacts: question.household,
    rulesVersion,
    parametersVersion: statute.version,
  };
}

/** A charge worked out for keeping. */
export function decidedCouncilTax({ facts }: DecideCouncilTaxInput, context: Context): Decided {
  const { clock, statute, rulesVersion } = context;
  const question = councilTaxQuestion(facts, clock.today());
  if (question.kind !== 'Question') return inputProblems([...under('facts', question)]);
  const answer = councilTaxAnswer(question, { statute, rulesVersion });
  if (answer.kind !== 'CouncilTaxCalculation') return inputProblems([...under('facts', answer)]);
  return { kind: 'Decided', ...chargeOf(answer), givenFacts: question.facts, rulesVersion };
}

const chargeOf = (answer: Calculation) => ({
  entitled: true,
  amount: answer.total,
  per: 'PERIOD' as const,
  figures: answer.bills.length === 0 ? [] : [{ name: 'Council tax for the period', amount: answer.total }],
  findings: foundBy(answer).slice(0, MOST),
  working: answer.kept,
  parametersVersion: answer.parametersVersion,
});

/** Who was not counted, what was given and what was not, then what was taken to be so. */
const foundBy = ({ answer, warnings }: Calculation): readonly string[] => [
  ...new Set([
    ...answer.findings.flatMap(({ subject, reason }) => (subject === 'LIABILITY' ? [] : [reason])),
    ...warnings,
  ]),
];

import { pounds } from '../../domain/council-tax/dated.js';
import type { Money } from '../../domain/money.js';
import {
  type CurvePoint,
  earningsCurve,
  itemAt,
  MOST_HOURS,
  MOST_POINTS,
} from '../../rules/whole-household/earnings-curve.js';
import type { EarningsCurveArgs } from '../../schema/inputs/household/options.js';
import { type InputProblem, type InputProblems, inputProblems, problemsOf, under } from '../input-problems.js';
import { type InForce, wishesOf } from './answer.js';
import type { HouseholdQuestion } from './question.js';

const HIGHEST_PAY = 5_000;

const pointView = (point: CurvePoint) => ({
  gross: point.gross,
  hoursPerWeek: point.hoursPerWeek,
  netEarnings: itemAt(point, 'EARNINGS'),
  otherIncome: itemAt(point, 'OTHER_INCOME'),
  childBenefit: itemAt(point, 'CHILD_BENEFIT'),
  pensionCredit: itemAt(point, 'PENSION_CREDIT'),
  universalCredit: itemAt(point, 'UNIVERSAL_CREDIT'),
  housingBenefit: itemAt(point, 'HOUSING_BENEFIT'),
  councilTaxReduction: itemAt(point, 'COUNCIL_TAX_REDUCTION'),
  income: point.income.income,
  left: point.income.left,
  keptOfTheNext: point.keptOfTheNext,
  keptOfAll: point.keptOfAll,
});

/** The curve as callers see it, or what is wrong with how it was asked for. */
export function curveAnswer(question: HouseholdQuestion, args: EarningsCurveArgs, inForce: InForce) {
  const { household } = question;
  const person = args.person ?? household.adults[0]?.id ?? '';
  const read = args.hourlyPay == null ? null : pounds.safeParse(args.hourlyPay);
  const problems = [
    ...rangeProblems(args),
    ...(household.adults.some(({ id }) => id === person) ? [] : [NOBODY]),
    ...(read === null || read.success ? [] : under('hourlyPay', inputProblems(problemsOf(read.error)))),
    ...(read?.data?.isZero() ? [NO_PAY] : []),
  ];
  if (problems.length > 0) return inputProblems(problems);
  const hourlyPay = read?.data ?? livingWage(question, inForce);
  const { upTo, step } = args;
  const points = earningsCurve(question, { person, upTo, step, hourlyPay }, wishesOf(args, inForce));
  return {
    kind: 'EarningsCurve' as const,
    person,
    hourlyPay,
    points: points.map(pointView),
    assumptions: [
      ...question.assumptions,
      `All work of ${person} is one job of ${hourlyPay.toFixed()} an hour for at most ${MOST_HOURS} hours a week, without pension contributions`,
    ],
    rulesVersion: inForce.rulesVersion,
    parametersVersion: inForce.statute.version,
  };
}

export type CurveAnswer = ReturnType<typeof curveAnswer> | InputProblems;

const livingWage = ({ household: { claim } }: HouseholdQuestion, { statute }: InForce): Money =>
  statute.on(claim.assessedOn).universalCredit.minimumWagePerHour.value;

const NOBODY: InputProblem = { field: 'person', problem: 'names nobody of the adults', valid: 'the id of an adult' };
const NO_PAY: InputProblem = { field: 'hourlyPay', problem: 'is nothing', valid: 'an amount above nothing' };

function rangeProblems({ upTo, step }: EarningsCurveArgs): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  if (upTo < 1 || upTo > HIGHEST_PAY)
    problems.push({ field: 'upTo', problem: 'is out of range', valid: `1 to ${HIGHEST_PAY}` });
  if (step < 1) problems.push({ field: 'step', problem: 'is too small', valid: 'at least 1' });
  else if (Math.floor(upTo / step) + 1 > MOST_POINTS)
    problems.push({ field: 'step', problem: 'makes too many points', valid: `at most ${MOST_POINTS} points` });
  return problems;
}

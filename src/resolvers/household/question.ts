import { day as dayText } from '../../domain/council-tax/dated.js';
import type { PlainDate } from '../../domain/dates.js';
import { type Household, household } from '../../domain/household/household.js';
import { type ReductionFacts, reductionFacts } from '../../domain/household/reduction-facts.js';
import { type AwardHistory, awardHistory, NO_HISTORY } from '../../domain/universal-credit/award-history.js';
import { firstBenefitDay } from '../../parameters/benefit-days.js';
import type { LocalScheme } from '../../parameters/local-reduction.js';
import type { Statute } from '../../parameters/statute.js';
import type { HouseholdInput } from '../../schema/inputs/household/household.js';
import { type InputProblem, type InputProblems, inputProblems, problemsOf, under } from '../input-problems.js';
import { said, thingsIn } from '../said.js';
import { askedArea } from './question-area.js';
import { askedRoute, pensionCreditProblems } from './question-awards.js';
import { childrenLeftOut } from './question-children.js';
import { askedDay, keptDay, outsideTheLaw } from './question-day.js';
import { askedPeople } from './question-people.js';
import { askedScheme } from './question-scheme.js';

/** A question that can be answered: the facts as the rules take them, and what was added to what was said. */
export interface HouseholdQuestion {
  readonly kind: 'HouseholdQuestion';
  readonly household: Household;
  readonly history: AwardHistory;
  /** The day after the last of 50 weeks of work, or null. */
  readonly capGraceFrom: PlainDate | null;
  /** The scheme of the authority that is named, or null. */
  readonly localScheme: LocalScheme | null;
  readonly reductionFacts: ReductionFacts;
  readonly assumptions: readonly string[];
}

interface Known {
  readonly today: PlainDate;
  readonly statute: Statute;
}

/** Things in all the lists of one question: far more than any household has. Anybody may ask. */
const MOST_THINGS = 200;

/**
 * Reads an input into the facts of the rules, by the rules' own schema. The input has short forms (`on`, `age`, people
 * without an `id`) that the rules have not: a problem is told in the form in which the caller said it.
 */
export function householdQuestion(input: HouseholdInput, known: Known): HouseholdQuestion | InputProblems {
  const tooMuch = sizeProblems(input);
  if (tooMuch.length > 0) return inputProblems(tooMuch);
  const day = keptDay(askedDay(input, known.today), firstBenefitDay(known.statute));
  const people = askedPeople(input, day.day);
  const { route, assumptions } = askedRoute(input);
  const { claim, home, councilTax, capital, awards } = input;
  const { adults, children, nonDependants } = people;
  const stated = { adults, children, nonDependants, home, councilTax, capital, awards };
  const read = household.safeParse(said({ ...stated, claim: { ...claim, route, assessedOn: day.text } }));
  const history = awardHistory.safeParse(said(input.universalCreditHistory ?? {}));
  const reduction = reductionFacts.safeParse(said(input.reduction ?? {}));
  const grace = dayText.nullish().safeParse(input.capGraceFrom);
  const local = askedScheme(input.authority, day.day, known.statute);
  const unlawful = read.success ? lawProblems(read.data, day.saidAs, firstBenefitDay(known.statute)) : [];
  const area =
    read.success && unlawful.length === 0 ? askedArea(read.data, read.data.claim.assessedOn, known.statute) : null;
  const problems = [
    ...day.problems,
    ...people.problems,
    ...local.problems,
    ...(read.success ? unlawful : renamedProblems(problemsOf(read.error), day.saidAs)),
    ...(area?.problems ?? []),
    ...(area === null ? [] : pensionCreditProblems(area.household, known.statute)),
    ...(history.success ? [] : under('universalCreditHistory', inputProblems(problemsOf(history.error)))),
    ...(reduction.success ? [] : under('reduction', inputProblems(problemsOf(reduction.error)))),
    ...(grace.success ? [] : under('capGraceFrom', inputProblems(problemsOf(grace.error)))),
    ...(read.success && history.success ? strangers(read.data, history.data) : []),
  ];
  if (area === null || problems.length > 0) return inputProblems(onceAField(problems));
  return {
    kind: 'HouseholdQuestion',
    household: area.household,
    history: history.success ? history.data : NO_HISTORY,
    capGraceFrom: grace.data ?? null,
    localScheme: local.scheme,
    reductionFacts: reduction.success ? reduction.data : {},
    assumptions: [
      ...[...area.assumptions, ...day.assumptions, ...people.assumptions],
      ...assumptions,
      ...childrenLeftOut(area.household),
    ],
  };
}

function sizeProblems(input: HouseholdInput): readonly InputProblem[] {
  if (thingsIn(input) <= MOST_THINGS) return [];
  const valid = `${MOST_THINGS} things in its lists together`;
  return [{ field: '', problem: 'states too much for one calculation', valid }];
}

function lawProblems({ claim }: Household, saidAs: string, first: PlainDate): readonly InputProblem[] {
  const period = claim.assessmentPeriodFrom;
  return [
    ...outsideTheLaw(claim.assessedOn, saidAs, first),
    ...(period === null ? [] : outsideTheLaw(period, 'claim.assessmentPeriodFrom', first)),
  ];
}

/** In the form in which the caller said it. */
const renamedProblems = (problems: readonly InputProblem[], saidAs: string): readonly InputProblem[] =>
  problems.map(one => (one.field === 'claim.assessedOn' ? { ...one, field: saidAs } : one));

/** Who is named in the history has to be of the household. */
const strangers = ({ adults }: Household, { claimants }: AwardHistory): readonly InputProblem[] =>
  claimants.flatMap(({ person }, at) =>
    adults.some(({ id }) => id === person)
      ? []
      : [
          {
            field: `universalCreditHistory.claimants[${at}].person`,
            problem: 'names nobody of the adults',
            valid: 'the id of claimant or partner',
          },
        ],
  );

/** What is said first of a field stands. */
function onceAField(problems: readonly InputProblem[]): readonly InputProblem[] {
  const found = new Map<string, InputProblem>();
  for (const one of problems) if (!found.has(one.field)) found.set(one.field, one);
  return [...found.values()];
}

import { type ChangesFacts, changesFacts, type StatedCause } from '../../domain/changes/changes-facts.js';
import type { PlainDate } from '../../domain/dates.js';
import { isoText } from '../../domain/dates.js';
import { daysFromTo } from '../../domain/epoch-day.js';
import { firstBenefitDay } from '../../parameters/benefit-days.js';
import type { Statute } from '../../parameters/statute.js';
import { PARTS, type Parts } from '../../rules/changes/change.js';
import type { OverpaymentCase } from '../../rules/overpayments/overpayment-case.js';
import type { ReductionGivenCase } from '../../rules/overpayments/reduction-changes.js';
import type { ChangesInput } from '../../schema/inputs/changes/changes.js';
import { householdQuestion } from '../household/question.js';
import { outsideTheLaw } from '../household/question-day.js';
import { type InputProblem, type InputProblems, inputProblems, problemsOf, under } from '../input-problems.js';
import { said, thingsIn } from '../said.js';
import { reductionCase, reductionTerms } from './reduction-question.js';

/** A case that can be decided, with what was stated besides. */
export interface ChangesQuestion {
  readonly kind: 'ChangesQuestion';
  readonly asked: OverpaymentCase;
  readonly stated: ChangesFacts;
  /** The council tax reduction on the same facts; null where none can be had. */
  readonly reduction: ReductionGivenCase | null;
  readonly assumptions: readonly string[];
}

interface Known {
  readonly today: PlainDate;
  readonly statute: Statute;
}

/** Things in all the lists of one case. Anybody may ask. */
const MOST_THINGS = 600;
/** Weeks of a case times the ways in which each has to be worked out: a few tenths of a second. */
const MOST_AWARDS = 1_500;

/**
 * Reads a case by the rules' own schema, each change's facts as the household at the start with the parts it names in place
 * of the old ones. Ages are those at the start throughout. Problems are told where the caller said it.
 */
export function changesQuestion(input: ChangesInput, known: Known): ChangesQuestion | InputProblems {
  const tooMuch = thingsIn(input) > MOST_THINGS ? [TOO_MUCH] : [];
  const read = tooMuch.length > 0 ? null : changesFacts.safeParse(said(casePart(input, known.today)));
  if (read === null || !read.success) return inputProblems(read === null ? tooMuch : problemsOf(read.error));
  const { data: stated } = read;
  const outside = lawProblems(stated, firstBenefitDay(known.statute));
  if (outside.length > 0) return inputProblems(outside);
  const base = householdQuestion({ ...input.household, ...asAt(input, stated) }, known);
  const after = (input.changes ?? []).map(({ facts }) => changedParts(facts ?? {}, { input, stated, known }));
  const terms = reductionTerms(input.household.authority, stated, known.statute);
  const problems = [
    ...(base.kind === 'InputProblems' ? under('household', base) : terms.problems),
    ...(base.kind === 'InputProblems'
      ? []
      : after.flatMap((one, at) => ('problems' in one ? under(`changes[${at}].facts`, one) : []))),
  ];
  if (base.kind === 'InputProblems' || problems.length > 0) return inputProblems(problems);
  const facts = after.map(one => ('problems' in one ? {} : one));
  const assumptions = [...base.assumptions, ...(input.reasonableDays == null ? [DAYS_ASSUMED] : [])];
  const asked = caseOf(stated, base.household, facts);
  const reduction = reductionCase(asked, stated, { facts: base.reductionFacts, schemeOn: terms.schemeOn });
  return { kind: 'ChangesQuestion', asked, stated, reduction, assumptions };
}

const DAYS_ASSUMED = 'Fourteen days were taken as the time in which the council could have acted';
const TOO_MUCH: InputProblem = {
  field: '',
  problem: 'states too much for one calculation',
  valid: `${MOST_THINGS} things in its lists together`,
};

/** Everything but households. */
function casePart({ household: _facts, changes, ...rest }: ChangesInput, today: PlainDate): object {
  const bare = changes?.map(({ facts: _after, ...change }) => change);
  return { ...rest, changes: bare, decidedOn: rest.decidedOn ?? isoText(today) };
}

/** The household as it is asked about on the first day, however it states its own. */
const asAt = ({ household }: ChangesInput, { from }: ChangesFacts) => ({
  on: isoText(from),
  claim: household.claim == null ? household.claim : { ...household.claim, assessedOn: null },
});

type ChangedFacts = NonNullable<NonNullable<ChangesInput['changes']>[number]['facts']>;

function changedParts(
  facts: ChangedFacts,
  { input, stated, known }: { input: ChangesInput; stated: ChangesFacts; known: Known },
): Partial<Parts> | InputProblems {
  const named = PARTS.filter(part => facts[part] != null);
  const said = Object.fromEntries(named.map(part => [part, facts[part]]));
  const read = householdQuestion({ ...input.household, ...asAt(input, stated), ...said }, known);
  if (read.kind === 'InputProblems') return read;
  return Object.fromEntries(named.map(part => [part, read.household[part]]));
}

function lawProblems(stated: ChangesFacts, first: PlainDate): readonly InputProblem[] {
  const weeks = Math.ceil(daysFromTo(stated.from, stated.to) / 7);
  const most = Math.floor(MOST_AWARDS / (stated.changes.length + 2));
  return [
    ...outsideTheLaw(stated.from, 'from', first),
    ...outsideTheLaw(stated.to, 'to', first),
    ...outsideTheLaw(stated.decidedOn, 'decidedOn', first),
    ...stated.changes.flatMap(({ occurredOn }, at) => outsideTheLaw(occurredOn, `changes[${at}].occurredOn`, first)),
    ...stated.changes.flatMap(({ notifiedOn }, at) =>
      notifiedOn === null ? [] : outsideTheLaw(notifiedOn, `changes[${at}].notifiedOn`, first),
    ),
    ...(weeks > Math.min(most, 530)
      ? [
          {
            field: 'to',
            problem: 'is too long after the first day for so many changes',
            valid: `at most ${Math.min(most, 530)} weeks`,
          },
        ]
      : []),
  ];
}

function caseOf(
  stated: ChangesFacts,
  base: OverpaymentCase['base'],
  facts: readonly Partial<Parts>[],
): OverpaymentCase {
  const { from, to, decidedOn, dailyRent, changes, paid, awardCause, reasonableDays, landlord } = stated;
  const causes = changes.flatMap(({ id, cause }): [string, StatedCause][] => (cause === null ? [] : [[id, cause]]));
  return {
    base,
    from,
    to,
    decidedOn,
    dailyRent,
    changes: changes.map(({ cause: _found, ...change }, at) => ({ ...change, facts: facts[at] ?? {} })),
    paid,
    causes: new Map(causes),
    awardCause,
    reasonableDays,
    landlord,
    previousHome: stated.previousHome,
    rentPaidBeyond: stated.rentPaidBeyond,
  };
}

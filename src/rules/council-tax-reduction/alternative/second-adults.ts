import { isAfter, isBefore, type PlainDate } from '../../../domain/dates.js';
import { gathered } from '../../../domain/gathered.js';
import type { Adult } from '../../../domain/household/adult.js';
import type { IncomeKind } from '../../../domain/household/income.js';
import type { NonDependantPerson } from '../../../domain/household/non-dependant.js';
import { Money } from '../../../domain/money.js';
import { grossIncome } from '../../housing-benefit/non-dependants/gross-income.js';
import { ageYears } from '../../housing-benefit/people/age.js';
import type { ReductionCase } from '../case.js';

const ADULT_FROM = 18;
/** Universal credit is not among them: it counts as income. Sch. 3 para. 1. */
const LISTED_BENEFITS: readonly IncomeKind[] = [
  'INCOME_SUPPORT',
  'ESA_INCOME_RELATED',
  'JSA_INCOME_BASED',
  'PENSION_CREDIT_GUARANTEE',
  'PENSION_CREDIT_SAVINGS',
];

export const isOnListedBenefit = ({ incomes, esaAssessmentPhase }: NonDependantPerson): boolean =>
  esaAssessmentPhase || incomes.some(({ kind }) => LISTED_BENEFITS.includes(kind));

/** 18 or over and living there. LGFA 1992, s. 6(5). */
export const residents = ({ household, situation }: ReductionCase): readonly NonDependantPerson[] =>
  gathered(household.nonDependants, ({ people }) => people).filter(
    person => !person.homeElsewhere && ageYears(person.birthDate, situation.on) >= ADULT_FROM,
  );

/** Not counted for discount, as the person's own facts or those asked besides have it. LGFA 1992, Sch. 1. */
const isDisregarded = (person: NonDependantPerson, { facts }: ReductionCase): boolean =>
  person.disregardedForCouncilTax ||
  facts.disregardedAdults?.includes(person.id) === true ||
  person.student !== 'NO' ||
  person.youthTraining ||
  person.detained;

/** Residents whose income decides the alternative. SI 2012/2885, Sch. 1 para. 4(3)(a). */
export const secondAdults = (asked: ReductionCase): readonly NonDependantPerson[] =>
  residents(asked).filter(person => !isDisregarded(person, asked));

export const isStudent = ({ student }: Adult, on: PlainDate): boolean =>
  student?.fullTime === true && !isBefore(on, student.courseFrom) && !isAfter(on, student.courseTo);

/**
 * The income of all of them together before tax, a week. Of those on a listed benefit nothing counts; somebody disregarded
 * for discount counts with a partner who is not. Sch. 3 paras 1(b), 2 and 3.
 */
export function aggregateGrossIncome(asked: ReductionCase): Money {
  const second = secondAdults(asked);
  const counted = gathered(
    asked.household.nonDependants.filter(({ people }) => people.some(person => second.includes(person))),
    ({ people }) => people,
  ).filter(person => !isOnListedBenefit(person));
  return Money.sum(counted.map(grossIncome));
}

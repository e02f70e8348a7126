import { isAfter, isBefore, type PlainDate } from '../../../domain/dates.js';
import type { IncomeKind } from '../../../domain/household/income.js';
import type { NonDependantPerson } from '../../../domain/household/non-dependant.js';
import { ageYears } from '../../housing-benefit/people/age.js';
import { delayedNonDependantDay } from '../../housing-benefit/time/change-day.js';
import type { ReductionCase } from '../case.js';

const ADULT_FROM = 18;
const LONG_STAY_WEEKS = 52;
/** How long somebody of pension age is spared an arrival or a rise. SI 2012/2885, Sch. 1 para. 46(10) to (13). */
export const DELAY_WEEKS = 26;

/** Whoever is on one of these brings no deduction at any age. Para. 8(8). */
const EXEMPTING: readonly IncomeKind[] = [
  'PENSION_CREDIT_GUARANTEE',
  'PENSION_CREDIT_SAVINGS',
  'INCOME_SUPPORT',
  'JSA_INCOME_BASED',
  'ESA_INCOME_RELATED',
];

/**
 * Why nothing comes off for somebody, or null. Unlike in housing benefit the listed benefits exempt at any age, and so does
 * being disregarded for discount. SI 2012/2885, Sch. 1 para. 8(7), (8) and (11); SI 2012/2886, Sch. para. 30(7) and (8).
 */
export function exemptPerson(person: NonDependantPerson, asked: ReductionCase): string | null {
  const { on } = asked.situation;
  if (ageYears(person.birthDate, on) < ADULT_FROM) return 'under 18';
  return awayFromHome(person, on) ?? byBenefit(person) ?? disregarded(person, asked) ?? notYet(person, asked);
}

function awayFromHome(person: NonDependantPerson, on: PlainDate): string | null {
  if (person.homeElsewhere) return 'normally lives elsewhere';
  if (person.detained) return 'in prison or otherwise held';
  if (person.awayOnOperations) return 'away in the armed forces on operations';
  const since = person.inHospitalSince;
  const longStay = since !== null && isAfter(on, since.add({ weeks: LONG_STAY_WEEKS }));
  return longStay ? `in hospital for more than ${LONG_STAY_WEEKS} weeks` : null;
}

function byBenefit({ incomes, employments, selfEmployments, esaAssessmentPhase }: NonDependantPerson): string | null {
  if (esaAssessmentPhase || incomes.some(({ kind }) => EXEMPTING.includes(kind)))
    return 'on Pension Credit or an income-based benefit';
  const earns = employments.length > 0 || selfEmployments.length > 0;
  const onUniversalCredit = incomes.some(({ kind }) => kind === 'UNIVERSAL_CREDIT');
  return onUniversalCredit && !earns ? 'on Universal Credit without earnings' : null;
}

function disregarded(person: NonDependantPerson, { facts }: ReductionCase): string | null {
  if (person.youthTraining) return 'on a youth training allowance';
  if (person.student !== 'NO') return 'a full-time student';
  const named = facts.disregardedAdults?.includes(person.id) === true;
  return named || person.disregardedForCouncilTax ? 'disregarded for the council tax discount' : null;
}

/** In pension age an arrival during the reduction counts 26 weeks later. */
function notYet({ movedInOn }: NonDependantPerson, { household, day, facts, terms }: ReductionCase): string | null {
  if (terms.kind !== 'PENSION_AGE' || movedInOn === null) return null;
  if (household.claim.route !== 'EXISTING_AWARD') return null;
  if (facts.reductionSince !== undefined && !isBefore(facts.reductionSince, movedInOn)) return null;
  const { from } = delayedNonDependantDay(movedInOn, DELAY_WEEKS);
  return isBefore(day, from) ? `moved in during the reduction, so it counts from ${from}` : null;
}

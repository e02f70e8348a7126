import { isAfter } from '../../../domain/dates.js';
import type { IncomeKind } from '../../../domain/household/income.js';
import type { NonDependantPerson } from '../../../domain/household/non-dependant.js';
import { ageYears } from '../people/age.js';
import type { Situation } from '../situation.js';
import { inRemunerativeWork } from './remunerative-work.js';

const ADULT_FROM = 18;
const YOUNG_UNDER = 25;
const LONG_STAY_WEEKS = 52;
const PENSION_CREDIT: readonly IncomeKind[] = ['PENSION_CREDIT_GUARANTEE', 'PENSION_CREDIT_SAVINGS'];

/** Why nothing comes off for somebody, or null. HB Regs, reg. 74(7), (8) and (10); HB(SPC) Regs, reg. 55(7) and (8). */
export function exemptPerson(person: NonDependantPerson, situation: Situation): string | null {
  const age = ageYears(person.birthDate, situation.on);
  if (age < ADULT_FROM) return 'under 18';
  return awayFromHome(person, situation) ?? byBenefit(person, age) ?? inEducation(person, situation);
}

function awayFromHome(person: NonDependantPerson, { on }: Situation): string | null {
  if (person.homeElsewhere) return 'normally lives elsewhere';
  if (person.detained) return 'in prison or otherwise held';
  if (person.awayOnOperations) return 'away in the armed forces on operations';
  const since = person.inHospitalSince;
  const longStay = since !== null && isAfter(on, since.add({ weeks: LONG_STAY_WEEKS }));
  return longStay ? `in hospital for more than ${LONG_STAY_WEEKS} weeks` : null;
}

function byBenefit(person: NonDependantPerson, age: number): string | null {
  const gets = (...kinds: readonly IncomeKind[]) => person.incomes.some(({ kind }) => kinds.includes(kind));
  if (gets(...PENSION_CREDIT)) return 'gets Pension Credit';
  if (age >= YOUNG_UNDER) return null;
  if (gets('INCOME_SUPPORT', 'JSA_INCOME_BASED')) return 'under 25 and on Income Support or income-based JSA';
  if (person.esaAssessmentPhase) return 'under 25 and on income-related ESA in its assessment phase';
  const earns = person.employments.length > 0 || person.selfEmployments.length > 0;
  return gets('UNIVERSAL_CREDIT') && !earns ? 'under 25 and on Universal Credit without earnings' : null;
}

/** A working-age claimant's student counts in the summer vacation if at work; a pension-age claimant's never does. */
function inEducation(person: NonDependantPerson, { scheme }: Situation): string | null {
  if (person.youthTraining) return 'on a youth training allowance';
  if (person.student === 'NO') return null;
  const working = person.student === 'FULL_TIME_IN_SUMMER_VACATION' && inRemunerativeWork(person);
  return scheme === 'WORKING_AGE' && working ? null : 'a full-time student';
}

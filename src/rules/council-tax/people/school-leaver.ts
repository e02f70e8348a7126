import type { DisregardClaim } from '../../../domain/council-tax/disregard-claim.js';
import type { PersonFacts } from '../../../domain/council-tax/person-facts.js';
import { PlainDate } from '../../../domain/dates.js';
import type { CouncilTaxLaw } from '../../../parameters/council-tax.js';
import { type DayNumber, dayNumber, type Run } from '../calendar.js';
import { isUnderAge } from './residents.js';

/**
 * The days for which somebody who left school or college is disregarded: from leaving to the end of the window of the
 * year in which they left, where they left inside that window. SI 1992/552, reg. 3 Class C.
 */
export function schoolLeaverRun(leftOn: PlainDate, law: CouncilTaxLaw): Run | null {
  const { year } = leftOn;
  const opens = PlainDate.from({ year, ...law.schoolLeaverLeftAfter.value });
  const closes = PlainDate.from({ year, ...law.schoolLeaverUntil.value });
  const left = dayNumber(leftOn);
  return left > dayNumber(opens) && left <= dayNumber(closes) ? { from: left, to: dayNumber(closes) } : null;
}

export function isSchoolLeaver(trial: {
  readonly claim: DisregardClaim;
  readonly person: PersonFacts;
  readonly day: DayNumber;
  readonly law: CouncilTaxLaw;
}): boolean {
  const { claim, person, day, law } = trial;
  const run = claim.leftOn && schoolLeaverRun(claim.leftOn, law);
  return (
    run !== null && run.from <= day && day <= run.to && isUnderAge(person, law.schoolLeaverAgeUnderYears.value, day)
  );
}

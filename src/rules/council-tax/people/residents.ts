import type { PersonFacts } from '../../../domain/council-tax/person-facts.js';
import type { CouncilTaxLaw } from '../../../parameters/council-tax.js';
import { anniversary, anyHolds, type DayNumber } from '../calendar.js';

/** The day on which a person comes to the age at which they count as a resident; null where their birth is not known. */
export const comesOfAge = (person: PersonFacts, law: CouncilTaxLaw) =>
  person.birthDate && anniversary(person.birthDate, law.adultAgeYears.value);

export function isAdult(person: PersonFacts, day: DayNumber, law: CouncilTaxLaw): boolean {
  const came = comesOfAge(person, law);
  return came === null || came <= day;
}

/** Lives in the dwelling as their sole or main residence at the end of the day, whatever their age. */
export const livesThere = (person: PersonFacts, day: DayNumber): boolean =>
  !person.isBody && anyHolds(person.residence, day);

/** A resident: 18 or over, with their sole or main residence in the dwelling. LGFA 1992, s. 6(5). */
export const isResident = (person: PersonFacts, day: DayNumber, law: CouncilTaxLaw): boolean =>
  livesThere(person, day) && isAdult(person, day, law);

/** False where the birth date is not known. */
export const isUnderAge = (person: PersonFacts, age: number, day: DayNumber): boolean =>
  person.birthDate !== null && day < anniversary(person.birthDate, age);

import type { DwellingFacts } from '../../../domain/council-tax/dwelling-facts.js';
import type { PersonFacts } from '../../../domain/council-tax/person-facts.js';
import type { CouncilTaxLaw } from '../../../parameters/council-tax.js';
import { type Run, runOf } from '../calendar.js';
import { ALWAYS, joined, without } from './runs.js';

/** When somebody lives in the dwelling, whatever their age; and when nobody does, with and without furniture. */
export interface Occupation {
  readonly occupied: readonly Run[];
  /** Nobody lives there. Occupation too short to count under SI 1992/558, art. 2 is passed over. */
  readonly unoccupied: readonly Run[];
  /**
   * Nobody lives there and it is substantially unfurnished. Up to six weeks in which it was not so are passed over, each
   * time: LGFA 1992, s. 11B(9). They count towards the time empty.
   */
  readonly empty: readonly Run[];
  /** The same without passing anything over, to say where the six weeks decided. */
  readonly emptyOutright: readonly Run[];
}

const DAYS_IN_WEEK = 7;

export function occupation(
  facts: { readonly dwelling: DwellingFacts; readonly people: readonly PersonFacts[] },
  law: CouncilTaxLaw,
): Occupation {
  const homes = facts.people.filter(person => !person.isBody).flatMap(person => person.residence);
  const occupied = joined([...homes, ...facts.dwelling.otherOccupation].map(runOf));
  const empty = without(joined(facts.dwelling.unfurnished.map(runOf)), occupied);
  const ignoredWeeks = law.emptyHomeOccupationIgnoredUpToWeeks?.value ?? 0;
  return {
    occupied,
    unoccupied: joined(without([ALWAYS], occupied), law.exemptionOccupationIgnoredUnderWeeks.value * DAYS_IN_WEEK - 1),
    empty: joined(empty, ignoredWeeks * DAYS_IN_WEEK),
    emptyOutright: empty,
  };
}

import type { CouncilTaxFacts } from '../../domain/council-tax/facts.js';
import type { CouncilTaxLaw } from '../../parameters/council-tax.js';
import type { DayNumber } from './calendar.js';
import type { Occupation } from './dwelling/occupation.js';
import type { LocalRules } from './local-rules.js';

/** What stays the same for every day of the year. */
export interface YearFacts {
  readonly facts: CouncilTaxFacts;
  readonly law: CouncilTaxLaw;
  readonly local: LocalRules;
  readonly occupation: Occupation;
}

/** One day of it. */
export interface DayFacts extends YearFacts {
  readonly day: DayNumber;
}

import type { ExceptionClass } from '../../../domain/council-tax/premium-exception-claim.js';
import { anyHolds, holds } from '../calendar.js';
import type { DayFacts } from '../day-facts.js';

const claims = ({ facts: { dwelling }, day }: DayFacts, name: ExceptionClass): boolean =>
  dwelling.premiumExceptions.some(claim => claim.class === name && holds(claim, day));

/** The same facts decide the local discount (SI 2003/3011, regs 4 to 6) and the premium exceptions J, K and L. */
export const isJobRelated = (today: DayFacts): boolean =>
  anyHolds(today.facts.dwelling.jobRelated, today.day) || claims(today, 'J');
export const isPitchOrMooring = (today: DayFacts): boolean =>
  anyHolds(today.facts.dwelling.occupiedPitchOrMooring, today.day) || claims(today, 'K');
export const isSeasonal = (today: DayFacts): boolean =>
  anyHolds(today.facts.dwelling.seasonalRestriction, today.day) || claims(today, 'L');

import type { IncomeKind } from '../../../domain/household/income.js';
import type { ReductionCase } from '../case.js';
import type { DailyTax } from '../liability.js';
import { isStudent, secondAdults } from './second-adults.js';

/** Rent that a resident pays to the applicant on a commercial footing. What a non-dependant pays for their keep is none. */
const RENT_FROM_RESIDENT: readonly IncomeKind[] = ['BOARDER', 'LODGER'];

/**
 * Why there is no alternative, or null. No resident may pay rent; there must be a second adult; one of a couple must be
 * disregarded for discount; so must others who are jointly liable. SI 2012/2885, Sch. 1 para. 4(2) and (3).
 */
export function barToAlternative(asked: ReductionCase, { sharers }: DailyTax): string | null {
  const { family, on } = asked.situation;
  if (secondAdults(asked).length === 0) return 'nobody lives there whose income could decide it';
  if (family.adults.some(({ incomes }) => incomes.some(({ kind }) => RENT_FROM_RESIDENT.includes(kind))))
    return 'a resident pays rent';
  const disregarded = asked.facts.disregardedAdults ?? [];
  const counted = family.adults.filter(adult => !disregarded.includes(adult.id) && !isStudent(adult, on));
  if (counted.length > 1) return 'the applicant has a partner, and neither is disregarded for discount';
  if (sharers > 1 && !asked.facts.othersLiableDisregarded)
    return 'others are jointly liable, and are not known to be disregarded for discount';
  return null;
}

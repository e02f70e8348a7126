import type { Household } from '../../domain/household/household.js';
import type { StatePensionAgeLaw } from '../../parameters/state-pension-age.js';
import { isPensionAge } from './pension-age.js';

/** Whether all of the one or two adults are at pension age, one of two is, or none. */
export type AgeGroup = 'PENSION_AGE' | 'MIXED_AGE' | 'WORKING_AGE';

/** On the day asked about. */
export function ageGroup({ adults, claim }: Household, law: StatePensionAgeLaw): AgeGroup {
  const pensioners = adults.filter(({ birthDate }) => isPensionAge(birthDate, claim.assessedOn, law)).length;
  if (pensioners === 0) return 'WORKING_AGE';
  return pensioners === adults.length ? 'PENSION_AGE' : 'MIXED_AGE';
}

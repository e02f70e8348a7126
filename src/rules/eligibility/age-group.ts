import type { Adult } from '../../domain/household/adult.js';
import type { Household } from '../../domain/household/household.js';
import type { StatePensionAgeLaw } from '../../parameters/state-pension-age.js';
import { isPensionAge } from './pension-age.js';

/** Whether all of the one or two adults are at pension age, one of two is, or none. */
export type AgeGroup = 'PENSION_AGE' | 'MIXED_AGE' | 'WORKING_AGE';

/** On the day asked about. */
export function ageGroup({ adults, claim }: Household, law: StatePensionAgeLaw): AgeGroup {
  const reached = ({ birthDate }: Adult) => isPensionAge(birthDate, claim.assessedOn, law);
  if (!adults.some(reached)) return 'WORKING_AGE';
  return adults.every(reached) ? 'PENSION_AGE' : 'MIXED_AGE';
}

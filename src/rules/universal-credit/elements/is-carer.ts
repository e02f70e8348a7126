import { isAfter } from '../../../domain/dates.js';
import type { Adult } from '../../../domain/household/adult.js';
import type { AwardCase } from '../award-case.js';

/**
 * Whether somebody has regular and substantial caring responsibilities for a severely disabled person at the end of the
 * assessment period. SI 2013/376, reg. 30: the conditions of Carer's Allowance but for earnings; a claim for it is not needed.
 */
export const isCarer = ({ carer }: Adult, { lastDay }: AwardCase): boolean =>
  (carer.regular || carer.allowance !== 'NONE') && (carer.stoppedOn === null || isAfter(carer.stoppedOn, lastDay));

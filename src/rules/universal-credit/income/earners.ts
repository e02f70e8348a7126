import type { Adult } from '../../../domain/household/adult.js';
import type { AwardCase } from '../award-case.js';

/**
 * Whose income and capital count: the claimants, and the other member of a couple where one claims as a single person.
 * SI 2013/376, regs 3(3), 18(2) and 22(3).
 */
export const earners = ({ claimants, partnerOutside }: AwardCase): readonly Adult[] =>
  partnerOutside ? [...claimants, partnerOutside] : claimants;

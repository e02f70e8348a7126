import { ageOn } from '../../../domain/age.js';
import type { Working } from '../../../domain/working.js';
import { type AwardCase, ofTheLaw } from '../award-case.js';

const OLDER = 25;

/**
 * One amount for the claimant or the couple. SI 2013/376, reg. 36: a couple has the higher one where either is 25 or over,
 * whatever their age, so also where one is over pension age. A lone parent under 25 has the amount of a single person under
 * 25, and so has a member of a couple who claims as a single person: reg. 36(3).
 */
export function standardAllowance({ claimants, lastDay, law: { universalCredit: law }, sink }: AwardCase): Working {
  const older = claimants.some(({ birthDate }) => ageOn(birthDate, lastDay) >= OLDER);
  if (claimants.length > 1)
    return ofTheLaw(sink, older ? law.standardAllowanceCouple25OrOver : law.standardAllowanceCoupleUnder25);
  return ofTheLaw(sink, older ? law.standardAllowanceSingle25OrOver : law.standardAllowanceSingleUnder25);
}

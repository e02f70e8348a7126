import { isBefore, isoDate } from '../../domain/dates.js';
import type { Household } from '../../domain/household/household.js';
import { Money } from '../../domain/money.js';
import type { StatePensionAgeLaw } from '../../parameters/state-pension-age.js';
import type { AgeGroup } from './age-group.js';
import { isSavedMixedAge, SAVING } from './mixed-age-saving.js';
import { closed, type Opening, opened } from './opening.js';
import { reachedBefore2016 } from './pension-age.js';

const SAVINGS_CREDIT_CLOSED = isoDate('2016-04-06');
const SAVINGS = 'SPCA 2002, s. 3(1); SPC Regs, reg. 7A';

/** Whether pension credit can be had, before income is looked at, by the members of the household. SPCA 2002 ss 1, 4(1A). */
export function pensionCreditOpen(household: Household, group: AgeGroup): Opening {
  if (household.adults.length === 0)
    return closed('In custody, or barred by immigration control', 'SPC Regs, regs 5(1), 6(2); IAA 1999, s. 115');
  if (group === 'WORKING_AGE') return closed('Nobody in the claim has reached pension age', 'SPCA 2002, s. 1(2)(b)');
  if (household.adults.every(({ residency }) => residency !== 'ELIGIBLE'))
    return closed('The claimant is treated as not living in Great Britain', 'SPC Regs, reg. 2');
  if (group === 'PENSION_AGE') return opened('Everybody in the claim has reached pension age', 'SPCA 2002, s. 1(2)');
  if (isSavedMixedAge(household)) return opened('A mixed-age couple saved since before 15 May 2019', SAVING);
  return closed('One of the couple is below pension age', 'SPCA 2002, s. 4(1A)');
}

/**
 * Savings credit: pension age before 6 April 2016, in a couple for both, unless it has been in payment since before that day
 * without a break. SPC Regs reg 7A.
 */
export function savingsCreditOpen(household: Household, law: StatePensionAgeLaw): Opening {
  const award = household.awards.pensionCredit;
  if (award?.savingsCredit.moreThan(Money.zero) && isBefore(award.since, SAVINGS_CREDIT_CLOSED))
    return opened('In payment since before 6 April 2016', SAVINGS, ['Savings credit was in the award the whole time']);
  const known = household.adults.map(one => reachedBefore2016(one, law));
  if (known.includes(false)) return closed('Pension age was not reached before 6 April 2016', SAVINGS);
  if (known.includes(null))
    return closed('Whether pension age was reached before 6 April 2016 is not known', SAVINGS, [
      'Born between 6 April 1951 and 5 April 1953: women reached pension age before 6 April 2016 and men did not; sex is not stated',
    ]);
  return opened('Pension age was reached before 6 April 2016', SAVINGS);
}

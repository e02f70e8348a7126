import { isBefore, isoDate } from '../../domain/dates.js';
import type { Household } from '../../domain/household/household.js';
import type { AgeGroup } from './age-group.js';
import { closed, type Opening, opened } from './opening.js';
import { isOnUniversalCredit, isOnWorkingAgeBenefit } from './working-age-benefit.js';

/** The scheme prescribed for pensioners, or the one the council made. */
export type ReductionScheme = 'PENSION_AGE' | 'WORKING_AGE';

const LAW = {
  ENGLAND: 'LGFA 1992, s. 13A; SI 2012/2885, reg. 3',
  WALES: 'LGFA 1992, s. 13A; SI 2013/3029 (W.)',
  SCOTLAND: 'SSI 2012/319; SSI 2021/249',
};

/**
 * A pensioner has reached pension age, and neither they nor a partner are on universal credit or a benefit it took the place
 * of. One of a couple is enough, since either can apply. SI 2012/2885 reg 3(a).
 */
export const reductionScheme = (household: Household, group: AgeGroup): ReductionScheme =>
  group !== 'WORKING_AGE' && !isOnWorkingAgeBenefit(household) ? 'PENSION_AGE' : 'WORKING_AGE';

/** Whether a reduction can be applied for. */
export function councilTaxReductionOpen(household: Household, group: AgeGroup): Opening {
  const law = LAW[household.home.nation];
  if (household.councilTax === null) return closed('No liability for council tax is stated', law);
  if (isOutside(household))
    return closed(
      'Treated as not living in Great Britain, or barred by immigration control',
      `${law}; SI 2012/2885, regs 12, 13`,
    );
  return reductionScheme(household, group) === 'PENSION_AGE'
    ? opened('The scheme prescribed for pension age', law)
    : opened('The scheme of the council for working age', law);
}

/** Schemes for years from this day do not treat those on universal credit as living abroad. SI 2026/27. */
const UNIVERSAL_CREDIT_IS_ENOUGH_FROM = isoDate('2026-04-01');

/** Neither of a couple can apply: both are liable and live there, so one of them is enough. LGFA 1992, s. 9. */
function isOutside(household: Household): boolean {
  const enough =
    household.home.nation === 'ENGLAND' &&
    !isBefore(household.claim.assessedOn, UNIVERSAL_CREDIT_IS_ENOUGH_FROM) &&
    isOnUniversalCredit(household);
  return household.adults.every(
    ({ residency }) => residency !== 'ELIGIBLE' && !(enough && residency !== 'SUBJECT_TO_IMMIGRATION_CONTROL'),
  );
}

import { isBefore, isoDate, type PlainDate } from '../../domain/dates.js';
import type { Household } from '../../domain/household/household.js';

/** From this day a couple with one member below pension age cannot begin on pension credit or pension-age housing benefit. */
const APPOINTED_DAY = isoDate('2019-05-15');

/**
 * The couple has had pension credit or pension-age housing benefit, as the same couple and without a break, since before 15
 * May 2019. SI 2019/37 art 4(1).
 */
export function isSavedMixedAge({ awards }: Household): boolean {
  const before = (since: PlainDate | null | undefined) => since != null && isBefore(since, APPOINTED_DAY);
  return before(awards.housingBenefit?.pensionAgeSchemeSince) || before(awards.pensionCredit?.since);
}

export const SAVING = 'SI 2019/37, arts 4, 6';

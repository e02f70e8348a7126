import { isBefore, isoDate } from '../../../domain/dates.js';
import type { Household } from '../../../domain/household/household.js';
import type { ReductionFacts } from '../../../domain/household/reduction-facts.js';
import { councilTaxReductionOpen } from '../../eligibility/council-tax-reduction-open.js';
import { type Finding, refused } from '../finding.js';

/** Schemes for years from this day spare people evacuated to Britain. SI 2026/27. */
const EVACUEES_FROM = isoDate('2026-04-01');
const EVACUEE_MONTHS = 6;

/**
 * A bar for those treated as not being in Great Britain or under immigration control, null where there is none. It binds the
 * schemes of authorities too. SI 2012/2885, regs 12 and 13; SI 2026/27.
 */
export function outsideBritain(household: Household, facts: ReductionFacts): Finding | null {
  if (isEvacuee(household, facts)) return null;
  const { open, reason, law } = councilTaxReductionOpen(household, 'PENSION_AGE');
  return open ? null : refused({ subject: 'ENTITLEMENT', code: 'PERSON_FROM_ABROAD', reason, law });
}

/** Six months for whoever came after advice to leave a country or in an evacuation, with a right to be here. */
function isEvacuee({ adults, claim }: Household, { evacuatedOn }: ReductionFacts): boolean {
  if (evacuatedOn === undefined || isBefore(claim.assessedOn, EVACUEES_FROM)) return false;
  const free = adults.some(({ residency }) => residency !== 'SUBJECT_TO_IMMIGRATION_CONTROL');
  return free && isBefore(claim.assessedOn, evacuatedOn.add({ months: EVACUEE_MONTHS }));
}

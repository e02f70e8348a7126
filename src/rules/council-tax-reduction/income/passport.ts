import { isOnUniversalCredit } from '../../eligibility/working-age-benefit.js';
import { passport as housingBenefitPassport } from '../../housing-benefit/passport.js';
import type { ReductionCase } from '../case.js';
import { type Finding, given } from '../finding.js';
import type { ReductionPassport } from '../result.js';

/** A benefit because of which income and capital are left out. */
export interface Passport {
  readonly by: ReductionPassport;
  readonly finding: Finding;
}

/**
 * Guarantee credit in pension age, whatever the capital; in the Default Scheme the three benefits that universal credit
 * replaced, but not universal credit, which has a means test of its own. SI 2012/2885, Sch. 1 para. 13; SI 2012/2886, Sch.
 * 7 para. 14, Sch. 8 para. 8 and Sch. 10 para. 8. Null where there is none.
 */
export function passport({ situation, household, terms }: ReductionCase): Passport | null {
  const pensionAge = terms.kind === 'PENSION_AGE';
  if (!pensionAge && isOnUniversalCredit(household)) return null;
  const found = housingBenefitPassport(situation);
  if (found === null) return null;
  return {
    by: pensionAge ? 'GUARANTEE_CREDIT' : 'LEGACY_BENEFIT',
    finding: given({ ...found, law: terms.provisions.passport }),
  };
}

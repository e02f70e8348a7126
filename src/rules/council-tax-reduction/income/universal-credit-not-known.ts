import type { Household } from '../../../domain/household/household.js';
import { isOnUniversalCredit } from '../../eligibility/working-age-benefit.js';
import { type Finding, refused } from '../finding.js';
import type { ReductionMeans } from '../means.js';
import { universalCreditMaximum } from './universal-credit-maximum.js';

/**
 * Why somebody on universal credit can be given no figure in the Default Scheme, whose means test is the Department's own:
 * without the award and its maximum amount there is nothing to test. Null for anybody else, and where both are known.
 */
export function withoutMaximum(household: Household, { law }: Pick<ReductionMeans, 'law'>): Finding | null {
  if (!isOnUniversalCredit(household)) return null;
  const award = household.awards.universalCredit;
  if (award === null) return state('AWARD_NOT_STATED', 'the award of universal credit, not only that it is an income');
  const maximum = universalCreditMaximum(award, household, law);
  return maximum.kind === 'found' ? null : state('MAXIMUM_NOT_STATED', maximum.state);
}

const state = (code: string, what: string): Finding =>
  refused({ subject: 'INCOME', code, reason: `State ${what}`, law: 'SI 2012/2886, Sch. paras 28 and 37' });

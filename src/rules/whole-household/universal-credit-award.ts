import type { Household } from '../../domain/household/household.js';
import type { UniversalCreditResult } from '../universal-credit/award.js';
import { ratesDay, universalCredit } from '../universal-credit/universal-credit.js';
import { isAsked } from './asked.js';
import { withUniversalCredit } from './fed.js';
import { legacyStated, universalCreditStated } from './in-payment.js';
import { isWorkedOut, standingOf } from './scheme-award.js';
import { type BeforeCredit, type Decided, NOTHING_ASSUMED } from './stage.js';

const CLAIMED = [
  'Universal credit is claimed and paid as worked out, and other schemes go by its figures: it opens housing benefit for temporary and supported homes',
];
const WOULD_END = ['Universal credit is not claimed: a claim would end the benefit in payment that is stated'];

/** Universal credit, and what it does to what follows. The figures are those of the first day of the assessment period. */
export function universalCreditOf(before: BeforeCredit): Decided<UniversalCreditResult> {
  const { household, open, means, takeUp } = before;
  const opening = open.universalCredit;
  const ends = endsAnother(before);
  const standing = standingOf({
    asked: isAsked(means, 'UNIVERSAL_CREDIT'),
    stated: universalCreditStated(household),
    opening,
    takenUp: takeUp === 'AS_CALCULATED' && !ends,
  });
  if (!isWorkedOut(standing, opening, means.evenIfClosed))
    return { award: { standing, opening, result: null }, household, assumptions: NOTHING_ASSUMED };
  const { statute, sink, history } = means;
  const law = statute.on(ratesDay(household));
  const result = universalCredit(household, history ? { law, sink, history } : { law, sink });
  const award = { standing, opening, result };
  if (standing !== 'TAKEN_UP' || !result.entitled)
    return { award, household, assumptions: ends && takeUp === 'AS_CALCULATED' ? WOULD_END : NOTHING_ASSUMED };
  return { award, household: withUniversalCredit(household, result), assumptions: CLAIMED };
}

/**
 * Whether a claim would end an award that is in payment: one of the older benefits, or housing benefit for an ordinary home.
 * A household that comes by managed migration has been told to claim. SI 2014/1230, regs 8 and 46.
 */
function endsAnother({ household, open }: BeforeCredit): boolean {
  if (household.claim.route === 'MANAGED_MIGRATION') return false;
  return legacyStated(household) || (open.housingBenefit.open && isOrdinaryHome(household));
}

const isOrdinaryHome = ({ home: { tenure } }: Household): boolean => tenure !== 'TEMPORARY' && tenure !== 'SUPPORTED';

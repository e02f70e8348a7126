import { isBefore, isoDate } from '../../domain/dates.js';
import { type Suggestion, signpost } from './signpost.js';

const FUND_FROM = isoDate('2026-04-01');
const FUND_TO = isoDate('2029-03-31');
const WHO_CAN = 'Shelter and SI 2013/1139, reg. 2, for who can have one; that it is no income was not read';
const SHORT = ['ABOVE_ALLOWANCE', 'SPARE_BEDROOMS', 'CAPPED', 'CONTRIBUTES'];

/**
 * Help where universal credit does not meet the rent. In England the Crisis and Resilience Fund's housing payment, from
 * 1 April 2026 to 31 March 2029; discretionary housing payments before, and still in Wales and Scotland. No income anywhere.
 */
export const suggestHelpWithRent: Suggestion = ({ household: { home }, day, universalCredit }) => {
  const causes = (universalCredit?.findings ?? []).filter(({ code, given }) => !given && SHORT.includes(code));
  if (!universalCredit?.entitled || home.rent === null || causes.length === 0) return null;
  const fund = home.nation === 'ENGLAND' && !isBefore(day, FUND_FROM) && !isBefore(FUND_TO, day);
  return signpost({
    code: 'HELP_WITH_RENT_SHORTFALL',
    why: causes.map(({ reason }) => reason).join('; '),
    effect: `${fund ? 'A housing payment of the Crisis and Resilience Fund' : 'A discretionary housing payment'} is no income for any benefit`,
    law: fund ? 'Crisis and Resilience Fund, guidance for England 2026 to 2029' : 'SI 2001/1167',
    verified: fund ? 2 : 0,
    basis: fund ? 'Two published accounts of the fund' : WHO_CAN,
  });
};

import type { Law } from '../../parameters/schemes.js';
import { type PensionCreditResult, pensionCredit } from '../pension-credit/pension-credit.js';
import { isAsked } from './asked.js';
import { withPensionCredit } from './fed.js';
import { pensionCreditStated } from './in-payment.js';
import { isWorkedOut, standingOf } from './scheme-award.js';
import { type BeforeCredit, type Decided, NOTHING_ASSUMED } from './stage.js';

const GUARANTEE = [
  'Guarantee credit is claimed and paid as worked out, so housing benefit and council tax reduction leave income and capital out',
];
const SAVINGS = [
  'Savings credit is claimed and paid as worked out, and is income for housing benefit and council tax reduction',
];

/** Pension credit, and what it does to what follows. The figures are those of the day asked about. */
export function pensionCreditOf(before: BeforeCredit, law: Law): Decided<PensionCreditResult> {
  const { household, open, means, takeUp } = before;
  const opening = open.pensionCredit;
  const stated = pensionCreditStated(household);
  const asked = isAsked(means, 'PENSION_CREDIT');
  const standing = standingOf({ asked, stated, opening, takenUp: takeUp === 'AS_CALCULATED' });
  if (!isWorkedOut(standing, opening, means.evenIfClosed))
    return { award: { standing, opening, result: null }, household, assumptions: NOTHING_ASSUMED };
  const result = pensionCredit(household, { law, sink: means.sink });
  const award = { standing, opening, result };
  if (standing !== 'TAKEN_UP' || !result.entitled) return { award, household, assumptions: NOTHING_ASSUMED };
  return {
    award,
    household: withPensionCredit(household, result, open.group),
    assumptions: result.guaranteeCredit.isZero() ? SAVINGS : GUARANTEE,
  };
}

import { incomePerWeek } from '../periods/income-per-week.js';
import type { CreditCase, Reached } from './credit-case.js';
import { given } from './finding.js';

const LAW = 'SI 2002/1792, reg. 6(6)(c) and Sch. 2 para. 13';

/**
 * Ground rent and service charges of an owner, for a week. SI 2002/1792, Sch. 2 para. 13. A mortgage is not met but by a
 * loan (SI 2017/725), and the rent of a tenant by housing benefit. What an owner states as rent is taken to be such charges.
 */
export function housingCosts({ household, sink }: CreditCase): Reached {
  const { tenure, rent } = household.home;
  if (tenure !== 'OWNER' || rent === null || rent.amount.isZero())
    return { working: sink.nothing('No housing costs of an owner', LAW), findings: [] };
  const week = sink.from(incomePerWeek(rent), 'Ground rent and service charges for a week', LAW);
  const shared = household.nonDependants.length > 0;
  const working = shared ? week.assuming('Nothing was taken off housing costs for people who live there') : week;
  const reason = 'Ground rent and service charges are part of the guarantee';
  return { working, findings: [given({ subject: 'HOUSING', code: 'OWNER_CHARGES', reason, law: LAW })] };
}

import type { Rent } from '../../../domain/household/rent.js';
import type { AwardCase } from '../award-case.js';
import { refused } from '../finding.js';
import type { Reached } from '../part.js';
import { capRent } from './cap-rent.js';
import { relevantPayments } from './relevant-payments.js';

const LAW = 'SI 2013/376, Sch. 4 para. 22';

/** The core rent or, if lower, the cap rent: the monthly local housing allowance. SI 2013/376, Sch. 4 paras 22 to 25. */
export function privateRent(rent: Rent, award: AwardCase): Reached {
  const core = relevantPayments(rent, award, false);
  const cap = capRent(award);
  if (cap === null) {
    const reason = 'The local housing allowance of the area is not known, so the rent is not limited by it';
    const unlimited = refused({ subject: 'HOUSING', code: 'ALLOWANCE_NOT_KNOWN', reason, law: LAW });
    return { working: core.assuming(reason), findings: [unlimited] };
  }
  if (!core.amount.moreThan(cap.amount)) return { working: core, findings: [] };
  const short = core.amount.minus(cap.amount);
  const reason = `The rent is above the local housing allowance by ${short.toFixed()} a month`;
  return {
    working: core.becomes(cap, 'Local housing allowance, which is less than the rent', LAW),
    findings: [refused({ subject: 'HOUSING', code: 'ABOVE_ALLOWANCE', reason, law: LAW })],
  };
}

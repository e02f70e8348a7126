import type { Rent } from '../../../domain/household/rent.js';
import type { Working } from '../../../domain/working.js';
import { type AwardCase, figureNote } from '../award-case.js';
import { type Finding, given, refused } from '../finding.js';
import type { Reached } from '../part.js';
import { bedroomEntitlement } from './bedroom-entitlement.js';
import { relevantPayments } from './relevant-payments.js';

const LAW = 'SI 2013/376, Sch. 4 para. 36';

/**
 * Rent and service charges of social housing, less 14% for one bedroom more than the household is entitled to and 25% for
 * two or more. SI 2013/376, Sch. 4 paras 34 to 36. Not for shared ownership (para. 36(5)), a sanctuary scheme home, or a
 * tenancy held with somebody who is no partner: the formula of para. 36(2) works on the steps of paras 34 and 35(3) alone,
 * and such a tenancy falls under para. 35(4). There is no exception for a partner over pension age, unlike housing benefit.
 */
export function socialRent(rent: Rent, award: AwardCase): Reached {
  const due = relevantPayments(rent, award, true);
  const { bedrooms, tenure, sanctuaryScheme } = award.household.home;
  if (tenure === 'SHARED_OWNERSHIP') return { working: due, findings: [] };
  if (bedrooms === null)
    return { working: due.assuming('No bedroom is spare: their number is not stated'), findings: [] };
  const spare = bedrooms - bedroomEntitlement(award);
  if (spare <= 0) return { working: due, findings: [] };
  if (sanctuaryScheme) return { working: due, findings: [sanctuary()] };
  if (rent.liablePeople > 1) return { working: due, findings: [heldJointly()] };
  return { working: lessSpare(due, spare, award), findings: [spareFinding(spare)] };
}

function lessSpare(due: Working, spare: number, { law: { housingBenefit: law } }: AwardCase): Working {
  const figure = spare === 1 ? law.underOccupancyOneSpare : law.underOccupancyTwoOrMoreSpare;
  return due.less(
    due.amount.times(figure.value).roundedToPenny(),
    () => figureNote(figure, `${figure.text}% for ${spare === 1 ? 'one spare bedroom' : 'two or more spare bedrooms'}`),
    LAW,
  );
}

const spareFinding = (spare: number): Finding =>
  refused({
    subject: 'HOUSING',
    code: 'SPARE_BEDROOMS',
    reason: `${spare} more ${spare === 1 ? 'bedroom' : 'bedrooms'} than the household is entitled to`,
    law: LAW,
  });

const sanctuary = (): Finding =>
  given({
    subject: 'HOUSING',
    code: 'SANCTUARY_SCHEME',
    reason: 'Nothing off for a spare bedroom: the home is in a sanctuary scheme',
    law: LAW,
  });

const heldJointly = (): Finding =>
  given({
    subject: 'HOUSING',
    code: 'JOINT_TENANCY',
    reason: 'Nothing off for a spare bedroom: somebody outside the family is liable for the rent too',
    law: 'SI 2013/376, Sch. 4 paras 35(3), 35(4) and 36(2)',
  });

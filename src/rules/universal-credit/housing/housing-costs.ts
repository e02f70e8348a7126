import type { Tenure } from '../../../domain/household/home.js';
import type { AwardCase } from '../award-case.js';
import { isAwayTooLong } from '../away.js';
import { refused } from '../finding.js';
import type { Reached } from '../part.js';
import { lessContributions } from './contributions.js';
import { bedroomsRefused } from './extra-bedrooms.js';
import { privateRent } from './private-rent.js';
import { socialRent } from './social-rent.js';

const LAW = 'SI 2013/376, reg. 26';

const WITHOUT: { readonly [T in Tenure]?: { readonly code: string; readonly reason: string; readonly law: string } } = {
  OWNER: {
    code: 'OWNER',
    reason: 'An owner has no amount for a mortgage: a loan for mortgage interest may be open to them',
    law: 'SI 2013/376, reg. 26(3) and Sch. 5; SI 2017/725',
  },
  TEMPORARY: {
    code: 'TEMPORARY_ACCOMMODATION',
    reason: 'The rent of temporary accommodation is met by housing benefit',
    law: 'SI 2013/376, Sch. 1 paras 3(i) and 3B',
  },
  SUPPORTED: {
    code: 'SPECIFIED_ACCOMMODATION',
    reason: 'The rent of specified accommodation is met by housing benefit',
    law: 'SI 2013/376, Sch. 1 paras 3(h) and 3A',
  },
};

/** The housing costs element for renters. SI 2013/376, reg. 26 and Sch. 4. */
export function housingCosts(award: AwardCase): Reached {
  const { tenure, rent } = award.household.home;
  const without = WITHOUT[tenure];
  if (without)
    return {
      working: award.sink.nothing(without.reason, without.law),
      findings: [refused({ subject: 'HOUSING', ...without })],
    };
  if (rent === null) return { working: award.sink.nothing('No rent is due', LAW), findings: [] };
  if (award.claimants.every(one => isAwayTooLong(one, award.lastDay))) return away(award);
  const before = tenure === 'PRIVATE' ? privateRent(rent, award) : socialRent(rent, award);
  const after = lessContributions(before.working, award);
  return { working: after.working, findings: [...before.findings, ...bedroomsRefused(award), ...after.findings] };
}

function away({ sink }: AwardCase): Reached {
  const reason = 'The home counts as occupied for six months of absence, which have passed';
  const law = 'SI 2013/376, Sch. 3 para. 9(1)';
  return { working: sink.nothing(reason, law), findings: [refused({ subject: 'HOUSING', code: 'AWAY', reason, law })] };
}

import { isBefore, type PlainDate } from '../../../domain/dates.js';
import type { Money } from '../../../domain/money.js';
import type { Finding } from '../finding.js';
import { given } from '../finding.js';
import { cite, type Situation } from '../situation.js';

/** HB Regs, regs 12BA(3) and (5), 12D(3) and (5). */
const AFTER_DEATH_WEEKS = 52;
const AFFORDABLE_WEEKS = 13;

/**
 * A limit of the rent held off: 52 weeks after a death in the household, 13 weeks from the claim where the rent could be
 * afforded when it was taken on and no benefit was paid in the 52 weeks before. Null where there is neither.
 */
export function rentProtection({ household, on, scheme }: Situation): Finding | null {
  const { bereavedOn, eligibleRentBefore, couldAffordWhenTakenOn, rentTakenOnClaim } = household.home.protection;
  if (isAfterDeath(bereavedOn, on)) {
    const held =
      eligibleRentBefore === null ? 'The rent is not limited' : 'The eligible rent from before a death is not lowered';
    return given({
      subject: 'RENT',
      code: 'PROTECTED_AFTER_DEATH',
      reason: `${held} for ${AFTER_DEATH_WEEKS} weeks after a death in the household`,
      law: cite(scheme, 'regs 12BA(3) and 12D(3)', 'reg. 12D(3)'),
    });
  }
  const claimed = rentTakenOnClaim;
  if (couldAffordWhenTakenOn && claimed !== null && isBefore(on, claimed.add({ weeks: AFFORDABLE_WEEKS }))) {
    return given({
      subject: 'RENT',
      code: 'PROTECTED_AFFORDABLE',
      reason: `The rent could be afforded when it was taken on, so it is not limited for ${AFFORDABLE_WEEKS} weeks`,
      law: cite(scheme, 'regs 12BA(5) and 12D(5)', 'reg. 12D(5)'),
    });
  }
  return null;
}

const isAfterDeath = (bereavedOn: PlainDate | null, on: PlainDate): boolean =>
  bereavedOn !== null && isBefore(on, bereavedOn.add({ weeks: AFTER_DEATH_WEEKS }));

/** The eligible rent that a death holds, where there was one: not the whole rent, but what was met before. Regs 12BA(3)(a), 12D(3)(a)(i). */
export const rentBeforeDeath = ({ household, on }: Situation): Money | null =>
  isAfterDeath(household.home.protection.bereavedOn, on) ? household.home.protection.eligibleRentBefore : null;

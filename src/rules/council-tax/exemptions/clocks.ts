import type { ExemptionClaim } from '../../../domain/council-tax/exemption-claim.js';
import type { CouncilTaxLaw } from '../../../parameters/council-tax.js';
import { afterMonths, type DayNumber, monthsSince } from '../calendar.js';
import type { EmptySince } from '../dwelling/empty-since.js';

/**
 * Class F: exempt without limit until the grant, then while less than six months have passed since the day of it. The
 * first day that is not exempt; null while there is no grant. SI 1992/558, art. 3 Class F.
 */
export function classFEnds(claim: ExemptionClaim, law: CouncilTaxLaw): DayNumber | null {
  const months = law.exemptionClasses.F.value.maxMonthsAfterGrant;
  return claim.grantedOn === null || months === null ? null : monthsSince(claim.grantedOn, months);
}

/** Class B: the first day after six months without occupation; null where it is not known when they began. */
export function classBEnds(since: EmptySince, law: CouncilTaxLaw): DayNumber | null {
  const months = law.exemptionClasses.B.value.maxMonths;
  return since.known && months !== null ? afterMonths(since.day, months) : null;
}

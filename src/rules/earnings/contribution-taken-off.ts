import type { PensionContribution } from '../../domain/household/work.js';
import type { Money } from '../../domain/money.js';
import { sumForYear } from './amount-for-year.js';
import type { SchemePeriod } from './scheme-period.js';

/** What comes off earnings for pension contributions in the scheme's period, exact. */
export function contributionTakenOff(contributions: readonly PensionContribution[], scheme: SchemePeriod): Money {
  const counted = contributions.filter(({ kind }) => scheme.unrelieved || kind !== 'NO_RELIEF');
  return sumForYear(counted).dividedBy(scheme.contributionOver).dividedBy(scheme.inYear);
}

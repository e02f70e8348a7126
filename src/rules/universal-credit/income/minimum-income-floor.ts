import { gathered } from '../../../domain/gathered.js';
import type { Adult } from '../../../domain/household/adult.js';
import { Money } from '../../../domain/money.js';
import type { AwardCase } from '../award-case.js';
import { type Finding, given, refused } from '../finding.js';
import { noFloorBecause } from './work-requirements.js';

const LAW = 'SI 2013/376, reg. 62';

/** What one claimant earns, and what they would be expected to, both after tax and National Insurance, for a month. */
export interface Earner {
  readonly adult: Adult;
  readonly earned: Money;
  readonly threshold: Money;
}

export interface Floored {
  readonly earned: ReadonlyMap<string, Money>;
  readonly findings: readonly Finding[];
}

const isGainful = ({ selfEmployments }: Adult): boolean => selfEmployments.some(({ gainful }) => gainful);

/** In gainful self-employment, under all the work requirements, and past any start-up period. Regs 62(1), 63 and 64. */
export const floorApplies = (adult: Adult, award: AwardCase): boolean =>
  isGainful(adult) && noFloorBecause(adult, award) === null;

/**
 * The minimum income floor. SI 2013/376, reg. 62(2) for a single claimant: earnings below the individual threshold count as
 * the threshold. Reg. 62(3) for one of a couple: only where the couple together are below theirs, and then less what would
 * take the two of them above it.
 */
export function minimumIncomeFloor(earners: readonly Earner[], award: AwardCase): Floored {
  const coupleThreshold = Money.sum(earners.map(({ threshold }) => threshold));
  const earned = new Map(earners.map(one => [one.adult.id, one.earned]));
  const findings: Finding[] = gathered(earners, ({ adult }) => liftedFinding(adult, award));
  for (const one of earners) {
    const together = Money.sum([...earned.values()]);
    if (!floorApplies(one.adult, award) || !one.earned.lessThan(one.threshold)) continue;
    if (earners.length > 1 && !together.lessThan(coupleThreshold)) continue;
    const others = together.minus(earned.get(one.adult.id) ?? Money.zero);
    const above = Money.max(Money.zero, one.threshold.plus(others).minus(coupleThreshold));
    earned.set(one.adult.id, one.threshold.minus(above));
    findings.push(floorFinding(one));
  }
  return { earned, findings };
}

const floorFinding = ({ adult, earned, threshold }: Earner): Finding =>
  given({
    subject: 'MINIMUM_INCOME_FLOOR',
    code: 'FLOOR',
    person: adult.id,
    reason: `${adult.id} earned ${earned.toFixed()}, which is below the floor of ${threshold.toFixed()}`,
    law: LAW,
  });

/** Why earnings count as they are, where a trade could have brought a floor. */
function liftedFinding(adult: Adult, award: AwardCase): Finding[] {
  const why = isGainful(adult) ? noFloorBecause(adult, award) : null;
  if (why === null) return [];
  const reason = `No minimum income floor: ${adult.id} ${why.reason}`;
  return [refused({ subject: 'MINIMUM_INCOME_FLOOR', code: why.code, person: adult.id, reason, law: why.law })];
}

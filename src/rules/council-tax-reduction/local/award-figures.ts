import type { Household } from '../../../domain/household/household.js';
import { Money } from '../../../domain/money.js';
import type { LocalScheme } from '../../../parameters/local-reduction.js';
import { withDepartmentFigures } from '../income/department-figures.js';
import { DERIVED, universalCreditMaximum } from '../income/universal-credit-maximum.js';
import type { AwardMeans, ReductionLaws } from '../means.js';

/** A household whose award of universal credit has what a means test by it asks for, and what was taken as true for that. */
export interface AwardFigures {
  readonly household: Household;
  readonly assumptions: readonly string[];
}

interface Means {
  readonly scheme: LocalScheme;
  readonly law: Pick<ReductionLaws, 'universalCredit'>;
  readonly award?: AwardMeans;
}

/**
 * Where a scheme goes by the Department's own means test, what an award is stated without is found as in the Default Scheme:
 * income from the facts, the maximum from the award and its income; an award stated with its maximum is taken as it stands. It stays unstated where neither gives it.
 */
export function withAwardFigures(asked: Household, { scheme, law, award: means }: Means): AwardFigures {
  const rule = scheme.universalCredit;
  const isStated = asked.awards.universalCredit?.maximum != null;
  if (isStated || rule === 'unknown' || rule.treatment !== 'means_test') return { household: asked, assumptions: [] };
  const { household, assumptions } = withDepartmentFigures(asked, means);
  const award = household.awards.universalCredit;
  if (award === null || award.maximum !== null) return { household, assumptions };
  const found = universalCreditMaximum(award, household, law);
  if (found.kind === 'not_known') return { household, assumptions };
  const maximum = Money.sum(found.parts.map(({ amount }) => amount));
  return {
    household: { ...household, awards: { ...household.awards, universalCredit: { ...award, maximum } } },
    assumptions: [...assumptions, DERIVED],
  };
}

import type { Household } from '../../domain/household/household.js';
import { Money } from '../../domain/money.js';
import { type Finding, refused } from './finding.js';
import type { ReductionMeans } from './means.js';
import { ratedFrom } from './rated.js';
import type { CouncilTaxReduction, ReductionSchemeKind } from './result.js';

/** Nothing to reduce, because no council tax is stated. */
export const NO_LIABILITY: Finding = refused({
  subject: 'LIABILITY',
  code: 'NO_LIABILITY',
  reason: 'No council tax is due for the home, so there is nothing to reduce',
  law: 'LGFA 1992, s. 13A(1)(a)',
});

interface Refusal {
  readonly scheme: ReductionSchemeKind;
  readonly because: Finding;
  /** A figure is due, but cannot be given. */
  readonly undecided?: boolean;
}

/** The answer where nothing was worked out, for a reason that no figure could change. */
export function noReduction(
  household: Household,
  { sink }: Pick<ReductionMeans, 'sink'>,
  { scheme, because, undecided = false }: Refusal,
): CouncilTaxReduction {
  const day = household.claim.assessedOn;
  const nothing = ratedFrom(Money.zero, day);
  const working = sink.nothing(because.reason, because.law);
  return {
    kind: 'CouncilTaxReduction',
    day,
    scheme,
    entitled: false,
    class: null,
    passport: null,
    liability: nothing,
    nonDependantDeductions: Money.zero,
    maximum: nothing,
    applicableAmount: null,
    income: null,
    capital: null,
    excess: Money.zero,
    alternative: null,
    reduction: nothing,
    undecided: undecided ? because.reason : null,
    local: null,
    assumptions: [],
    working,
    findings: [because],
  };
}

import type { Household } from '../../domain/household/household.js';
import { Money } from '../../domain/money.js';
import { warningsOf } from '../../domain/working-warnings.js';
import { refused } from './finding.js';
import type { ReductionMeans } from './means.js';
import { ratedFrom } from './rated.js';
import type { CouncilTaxReduction, ReductionSchemeKind } from './result.js';

const REASON = 'No council tax is due for the home, so there is nothing to reduce';
const LAW = 'LGFA 1992, s. 13A(1)(a)';

/** The answer where no council tax is stated. */
export function noLiability(
  household: Household,
  { sink }: ReductionMeans,
  scheme: ReductionSchemeKind,
): CouncilTaxReduction {
  const day = household.claim.assessedOn;
  const nothing = ratedFrom(Money.zero, day);
  const working = sink.nothing(REASON, LAW);
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
    local: null,
    working,
    findings: [refused({ subject: 'LIABILITY', code: 'NO_LIABILITY', reason: REASON, law: LAW })],
    get warnings() {
      return warningsOf(working);
    },
  };
}

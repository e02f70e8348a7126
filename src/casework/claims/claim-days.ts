import type { PlainDate } from '../../domain/dates.js';
import type { HousingBenefitLaw } from '../../parameters/housing-benefit.js';
import { reductionStart } from '../../rules/council-tax-reduction/time/start.js';
import { backdated } from '../../rules/housing-benefit/time/backdating.js';
import { entitlementStart } from '../../rules/housing-benefit/time/start.js';
import type { ClaimDay, ClaimScheme } from './new-claim.js';

interface ClaimFacts {
  readonly claimedOn: PlainDate;
  /** Null: long ago, as far as anybody has said. */
  readonly movedInOn: PlainDate | null;
  readonly pensionAge: boolean;
  readonly law: HousingBenefitLaw;
}

/** As a day of moving in that is further back than any claim reaches. */
const LONG_AGO_YEARS = 1;

/** What is taken as true where a claim in pension age reaches back by itself. */
export const SAME_BEFORE = 'The facts are taken to have been the same for as long before the claim as it reaches back';

/**
 * When a claim counts as made, and the first day that it can pay for. In pension age housing benefit reaches back by itself;
 * good cause in working age is for whoever decides, and a local scheme of reduction may say otherwise.
 */
export function claimDay(scheme: ClaimScheme, { claimedOn, movedInOn, pensionAge, law }: ClaimFacts): ClaimDay {
  const liableFrom = movedInOn ?? claimedOn.subtract({ years: LONG_AGO_YEARS });
  if (scheme === 'COUNCIL_TAX_REDUCTION')
    return { scheme, on: claimedOn, ...reductionStart({ appliedOn: claimedOn, liableFrom }) };
  const reach = backdated(
    {
      scheme: pensionAge ? 'PENSION_AGE' : 'WORKING_AGE',
      claimedOn,
      entitledFrom: liableFrom,
      goodCauseFrom: null,
    },
    law,
  );
  const start = entitlementStart({ claimedOn: reach.treatedAsMadeOn, liableFrom, dailyRent: false });
  return {
    scheme,
    on: reach.treatedAsMadeOn,
    from: start.from,
    reason: pensionAge ? `${reach.reason}. ${start.reason}` : start.reason,
    law: pensionAge ? `${reach.law}; ${start.law}` : start.law,
  };
}

import type { PlainDate } from '../../domain/dates.js';
import type { LocalScheme } from '../../parameters/local-reduction.js';
import type { Law } from '../../parameters/schemes.js';
import { reductionBackdated } from '../../rules/council-tax-reduction/time/backdating.js';
import { reductionStart } from '../../rules/council-tax-reduction/time/start.js';
import { backdated } from '../../rules/housing-benefit/time/backdating.js';
import { entitlementStart } from '../../rules/housing-benefit/time/start.js';
import type { ClaimDay, ClaimScheme } from './new-claim.js';

interface ClaimFacts {
  readonly claimedOn: PlainDate;
  /** Null: long ago, as far as anybody has said. */
  readonly movedInOn: PlainDate | null;
  readonly pensionAge: boolean;
  readonly law: Pick<Law, 'housingBenefit' | 'councilTaxReduction'>;
  /** The council's own scheme, where one answers for working age. */
  readonly localScheme: LocalScheme | null;
}

/** As a day of moving in that is further back than any claim reaches. */
const LONG_AGO_YEARS = 1;

/** What is taken as true where a claim in pension age reaches back by itself. */
export const SAME_BEFORE = 'The facts are taken to have been the same for as long before the claim as it reaches back';

/**
 * When a claim counts as made, and the first day that it can pay for. In pension age both reach back by themselves; good
 * cause in working age is for whoever decides.
 */
export function claimDay(scheme: ClaimScheme, facts: ClaimFacts): ClaimDay {
  const liableFrom = facts.movedInOn ?? facts.claimedOn.subtract({ years: LONG_AGO_YEARS });
  return scheme === 'COUNCIL_TAX_REDUCTION' ? reductionDay(facts, liableFrom) : benefitDay(scheme, facts, liableFrom);
}

/** SI 2012/2885, Sch. 8 paras 5 and 6 and Sch. 1 para. 45; in working age a council's scheme says how far good cause reaches. */
function reductionDay({ claimedOn, pensionAge, law, localScheme }: ClaimFacts, liableFrom: PlainDate): ClaimDay {
  const scheme = 'COUNCIL_TAX_REDUCTION';
  const reach = pensionAge ? reductionBackdated({ appliedOn: claimedOn, entitledFrom: liableFrom }, law) : null;
  const on = reach?.treatedAsMadeOn ?? claimedOn;
  const start = reductionStart({ appliedOn: on, liableFrom });
  if (reach !== null)
    return { scheme, on, ...start, reason: `${reach.reason}. ${start.reason}`, law: `${reach.law}; ${start.law}` };
  const months = localScheme?.award.backdatingMonths ?? null;
  if (months === null) return { scheme, on, ...start };
  const further = `With good cause for applying late the council's scheme reaches back by up to ${months.text} month(s), which is for whoever decides`;
  return { scheme, on, ...start, reason: `${start.reason}. ${further}`, law: `${start.law}; ${months.law}` };
}

function benefitDay(
  scheme: 'HOUSING_BENEFIT',
  { claimedOn, pensionAge, law }: ClaimFacts,
  liableFrom: PlainDate,
): ClaimDay {
  const reach = backdated(
    {
      scheme: pensionAge ? 'PENSION_AGE' : 'WORKING_AGE',
      claimedOn,
      entitledFrom: liableFrom,
      goodCauseFrom: null,
    },
    law.housingBenefit,
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

import { claimDay, SAME_BEFORE } from '../../../casework/claims/claim-days.js';
import { evidenceOfClaim } from '../../../casework/claims/evidence.js';
import type { ClaimReadings } from '../../../casework/claims/make.js';
import type { ClaimScheme } from '../../../casework/claims/new-claim.js';
import type { PlainDate } from '../../../domain/dates.js';
import type { PersonRef } from '../../../domain/references.js';
import { keeping } from '../../../domain/working-sink.js';
import { awardsOfAsked } from '../../../rules/whole-household/asked-household.js';
import type { Context } from '../../context.js';
import type { HouseholdQuestion } from '../../household/question.js';
import { keptAwardsOf } from './kept-awards.js';

interface Claimed {
  readonly customer: PersonRef;
  readonly schemes: readonly ClaimScheme[];
  readonly question: HouseholdQuestion;
  readonly movedInOn: PlainDate | null;
}

const MOST_SAID = 60;

/** What a claim's facts come to: which schemes are open, from when, and what is still needed. */
export async function claimReadings(
  { customer, schemes, question, movedInOn }: Claimed,
  context: Context,
): Promise<ClaimReadings> {
  const { fresh, statute, rulesVersion, clock } = context;
  const awards = awardsOfAsked(question, { statute, sink: keeping });
  const claimedOn = question.household.claim.claimedOn ?? clock.today();
  const pensionAge = awards.open.group === 'PENSION_AGE';
  const law = statute.on(claimedOn);
  const { localScheme } = question;
  const assumed = [...question.assumptions, ...awards.assumptions, ...(pensionAge ? [SAME_BEFORE] : [])];
  return {
    customer: await fresh.customer.load(customer),
    facts: {
      household: { ...question.household },
      awards: keptAwardsOf(awards, statute),
      days: schemes.map(scheme => claimDay(scheme, { claimedOn, movedInOn, pensionAge, law, localScheme })),
      needed: evidenceOfClaim(question.household).map(one => ({ ...one, received: false })),
      assumptions: [...new Set(assumed)].slice(0, MOST_SAID),
      rulesVersion,
      parametersVersion: statute.version,
    },
  };
}

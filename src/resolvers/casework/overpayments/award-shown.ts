import type { Case } from '../../../casework/case.js';
import type { CircumstancesFacts } from '../../../casework/circumstances/circumstances.js';
import { MOST_PAID } from '../../../domain/changes/changes-facts.js';
import { isAfter, isBefore, isoText, type PlainDate } from '../../../domain/dates.js';
import type { PersonRef } from '../../../domain/references.js';
import { claimsOf } from '../../claims-of.js';
import type { Context } from '../../context.js';

interface Run {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** The award of a claim over a run of days as the back office shows it, in the words of the rules; empty where it does not. */
export async function awardShown(
  { person, facts }: Case<CircumstancesFacts>,
  { from, to }: Run,
  { fresh }: Context,
): Promise<readonly object[]> {
  if (person === null) return [];
  const { claims } = await claimsOf(person as PersonRef, fresh);
  const claim = claims
    .map(one => one.claim)
    .find(one => !(one instanceof Error) && one.ref === facts.claim && one.kind === 'HousingBenefitClaim');
  return (claim?.entitlements ?? [])
    .filter(one => !isAfter(one.from, to) && (one.to === null || !isBefore(one.to, from)))
    .slice(0, MOST_PAID)
    .map(one => ({
      from: isoText(isBefore(one.from, from) ? from : one.from),
      to: isoText(one.to === null || isAfter(one.to, to) ? to : one.to),
      perWeek: one.weekly.toFixed(),
      payee: one.tenure === 'COUNCIL_RENT' ? 'RENT_ACCOUNT' : 'CLAIMANT',
    }));
}

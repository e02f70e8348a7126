import type { Case } from '../case.js';
import { noteClaimEvidence } from '../claims/make.js';
import { type NewClaimFacts, newClaim } from '../claims/new-claim.js';
import { type DiscountFacts, discountApplication } from '../discounts/application.js';
import { noteDiscountEvidence } from '../discounts/evidence.js';
import type { Work } from '../work.js';

const isClaim = (of: Case): of is Case<NewClaimFacts> => of.kind === newClaim.name;
const isApplication = (of: Case): of is Case<DiscountFacts> => of.kind === discountApplication.name;

/** What a claim or an application for a discount still needs, by place; null for what keeps no such list. */
export function neededBy(of: Case | null): readonly { readonly received: boolean }[] | null {
  if (of === null) return null;
  if (isClaim(of)) return of.facts.needed;
  return isApplication(of) ? of.facts.evidence : null;
}

/** Ticks in the list of the claim or application what was accepted here, while it still waits for it. */
export async function tick(work: Work, of: Case | null, places: readonly number[]): Promise<void> {
  if (of === null) return;
  const items = places.filter(place => neededBy(of)?.[place]?.received === false);
  if (items.length === 0) return;
  const seen = { case: of.ref, version: of.version, items };
  if (isClaim(of) && of.state === 'WAITING') await noteClaimEvidence.run(work, seen);
  if (isApplication(of) && of.state === 'RECEIVED') await noteDiscountEvidence.run(work, seen);
}

import type { Case } from '../../casework/case.js';
import { claimsOf } from '../claims-of.js';
import type { Context } from '../context.js';

/** Whether the claim that a decision is about shows a rent account of the council as credited now. False where it cannot be read. */
export async function isRentAccount(decided: Case | null, { fresh }: Context): Promise<boolean> {
  if (decided === null || decided.person === null) return false;
  const { claims } = await claimsOf(decided.person, fresh);
  return claims.some(
    ({ claim }) =>
      !(claim instanceof Error) &&
      claim.kind === 'HousingBenefitClaim' &&
      claim.ref === decided.about &&
      claim.entitlements[0]?.tenure === 'COUNCIL_RENT',
  );
}

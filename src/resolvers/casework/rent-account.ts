import type { Case } from '../../casework/case.js';
import type { OtherTenant } from '../../casework/overpayments/send-to-landlord.js';
import { Money } from '../../domain/money.js';
import type { PersonRef } from '../../domain/references.js';
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

/** Another tenant of a landlord as the back office has them, with the rent allowance that a claim of theirs shows last. */
export async function otherTenant(person: PersonRef | null, { fresh }: Context): Promise<OtherTenant | null> {
  const customer = person === null ? null : await fresh.customer.load(person);
  if (customer === null) return null;
  const { claims } = await claimsOf(customer.ref, fresh);
  const weekly = claims.flatMap(({ claim }) => {
    if (claim instanceof Error || claim.kind !== 'HousingBenefitClaim' || claim.status !== 'CURRENT') return [];
    const [newest] = claim.entitlements;
    return newest?.tenure === 'PRIVATE_RENT' && newest.weekly.moreThan(Money.zero) ? [newest.weekly] : [];
  });
  return { customer, allowancePerWeek: weekly[0] ?? null };
}

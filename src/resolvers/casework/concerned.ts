import type { Concerned } from '../../casework/concerned.js';
import type { AccountRef, ClaimRef, PersonRef } from '../../domain/references.js';
import type { Context } from '../context.js';

interface Named {
  readonly person: PersonRef;
  readonly account?: AccountRef | null;
  readonly claim?: ClaimRef | null;
}

/** Whether there is such a customer whom the caller may open, with such a record: read past every cache. */
export async function concerned({ person, account, claim }: Named, { fresh }: Context): Promise<Concerned> {
  const [customer, claims] = await Promise.all([
    fresh.customer.load(person),
    claim ? fresh.claimList.load(person) : null,
  ]);
  const hasAccount = !account || (customer?.accounts ?? []).some(({ ref }) => ref === account);
  const hasClaim = !claim || (claims?.claims ?? []).some(one => one.claim === claim);
  return { customer: customer !== null, record: hasAccount && hasClaim, claim: Boolean(claim) };
}

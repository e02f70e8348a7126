import { z } from 'zod';
import type { AboutRef } from '../../casework/case.js';
import { Money } from '../../domain/money.js';
import type { AccountRef, CaseRef, ClaimRef, PersonRef } from '../../domain/references.js';

const one = <Ref>() => z.custom<Ref>().nullish();

/** Of `AboutInput`; the scalars have read the references. */
export const concerns = {
  person: z.custom<PersonRef>(),
  account: one<AccountRef>(),
  claim: one<ClaimRef>(),
  aboutCase: one<CaseRef>(),
};
export const aMoney = z.custom<Money>(value => value instanceof Money, 'must be an amount of money');

interface Concerns {
  readonly account?: AccountRef | null | undefined;
  readonly claim?: ClaimRef | null | undefined;
  readonly aboutCase?: CaseRef | null | undefined;
}

/** For the end of a shape: says the one record that something is about, and refuses more than one. */
export function aboutOne<Read extends Concerns>(
  { account, claim, aboutCase, ...rest }: Read,
  context: z.RefinementCtx,
): Omit<Read, keyof Concerns> & { readonly about: AboutRef | null } {
  const named = [account, claim, aboutCase].filter(ref => ref !== null && ref !== undefined);
  if (named.length > 1)
    context.addIssue({ code: 'custom', path: ['account'], message: 'must be one of account, claim and aboutCase' });
  return { ...(rest as Omit<Read, keyof Concerns>), about: named[0] ?? null };
}

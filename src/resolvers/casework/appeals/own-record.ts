import type { AccountRef, ClaimRef, PersonRef } from '../../../domain/references.js';
import type { Context } from '../../context.js';
import { type InputProblem, type InputProblems, inputProblems } from '../../input-problems.js';

interface About {
  readonly person: PersonRef;
  readonly account?: AccountRef | null;
  readonly claim?: ClaimRef | null;
}

/**
 * What is wrong with the record that a customer's dispute is about: it has to be one of their own, or their dispute would
 * stand among somebody else's papers. Staff may know better than the back office, and are not asked.
 */
export async function notTheirOwn(
  { person, account, claim }: About,
  { caller, loaders }: Context,
): Promise<InputProblems | null> {
  if (caller.people === null) return null;
  const [accounts, claims]: readonly [readonly AccountRef[], readonly ClaimRef[]] = await Promise.all([
    account ? loaders.customer.load(person).then(one => one?.accounts.map(({ ref }) => ref) ?? []) : [],
    claim ? loaders.claimList.load(person).then(list => list?.claims.map(one => one.claim) ?? []) : [],
  ]);
  const problems: InputProblem[] = [];
  if (account && !accounts.includes(account)) problems.push(problem('account'));
  if (claim && !claims.includes(claim)) problems.push(problem('claim'));
  return problems.length > 0 ? inputProblems(problems) : null;
}

const problem = (field: 'account' | 'claim'): InputProblem => ({
  field,
  problem: 'is none of this customer',
  valid: field === 'account' ? 'an account of the customer' : 'a claim of the customer',
});

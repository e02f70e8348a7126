import type { AccountRef, ClaimRef } from '../../domain/references.js';
import type { Benefits } from '../ports/benefits.js';
import type { Answers } from '../ports/call.js';
import type { CouncilTax } from '../ports/council-tax.js';
import type { Documents } from '../ports/documents.js';
import type { Notes } from '../ports/notes.js';

/** Which of a system's records are read from it: the others have gone to another system, or are not the council's. */
export interface Scope {
  readonly account: (ref: AccountRef) => boolean;
  readonly claim: (ref: ClaimRef) => boolean;
}

/** The port, where accounts beyond the scope are not there: neither asked for nor listed. */
export function scopedCouncilTax(port: CouncilTax, { account }: Scope): CouncilTax {
  const ours = <Key extends { readonly account: AccountRef }>(keys: readonly Key[]) =>
    keys.filter(key => account(key.account));
  return {
    customers: async (people, call) =>
      each(await port.customers(people, call), customer => ({
        ...customer,
        accounts: Object.freeze(customer.accounts.filter(({ ref }) => account(ref))),
      })),
    accounts: (keys, call) => port.accounts(ours(keys), call),
    properties: (keys, call) => port.properties(ours(keys), call),
    transactions: (keys, call) => port.transactions(ours(keys), call),
    instalments: (keys, call) => port.instalments(ours(keys), call),
  };
}

/** The same of claims. What was paid is told of a person and not of a claim, and stays whole. */
export const scopedBenefits = (port: Benefits, { claim }: Scope): Benefits => ({
  claimsOf: async (people, call) =>
    each(await port.claimsOf(people, call), list => ({
      ...list,
      claims: Object.freeze(list.claims.filter(listed => claim(listed.claim))),
    })),
  claims: (keys, call) =>
    port.claims(
      keys.filter(key => claim(key.claim)),
      call,
    ),
  payments: (keys, call) => port.payments(keys, call),
});

/** The same of documents that belong to an account. */
export const scopedDocuments = (port: Documents, { account }: Scope): Documents => {
  const ours = (one: { readonly account: AccountRef | null }) => one.account === null || account(one.account);
  return {
    documentsOf: async (people, call) =>
      each(await port.documentsOf(people, call), list => ({
        ...list,
        documents: Object.freeze(list.documents.filter(ours)),
      })),
    content: (keys, call) => port.content(keys.filter(ours), call),
  };
};

/** The same of notes. */
export const scopedNotes = (port: Notes, { account, claim }: Scope): Notes => ({
  accountNotes: (keys, call) =>
    port.accountNotes(
      keys.filter(key => account(key.account)),
      call,
    ),
  claimNotes: (keys, call) =>
    port.claimNotes(
      keys.filter(key => claim(key.claim)),
      call,
    ),
});

const each = <Key extends string, Value extends object>(
  answers: Answers<Key, Value>,
  scoped: (value: Value) => Value,
): Answers<Key, Value> =>
  new Map([...answers].map(([key, value]) => [key, value instanceof Error ? value : Object.freeze(scoped(value))]));

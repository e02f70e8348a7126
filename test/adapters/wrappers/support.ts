import type { Benefits } from '../../../src/adapters/ports/benefits.js';
import type { Call } from '../../../src/adapters/ports/call.js';
import type { CouncilTax } from '../../../src/adapters/ports/council-tax.js';
import type { Documents } from '../../../src/adapters/ports/documents.js';
import type { Ask } from '../../../src/adapters/wrappers/method.js';
import type { CouncilTaxAccount } from '../../../src/domain/account.js';
import { accountRef, type PersonRef, personRef } from '../../../src/domain/references.js';
import { aCustomer, anAccount } from '../../support/records.js';

export const JO = personRef('civica', '7009999');
export const ADA = personRef('academy', 'P1');
export const ACCOUNT = accountRef('civica', '50098765');

export const aCall = (call: Partial<Call> = {}): Call => ({
  deadlineAt: performance.now() + 8_000,
  authority: 'gateway',
  staleAllowed: false,
  fresh: false,
  ...call,
});

export interface Recorded {
  readonly method: string;
  readonly keys: readonly unknown[];
  readonly call: Call;
}

const nothing = async () => new Map<never, never>();

/** A port that answers nothing but what it is given, and writes down what it is asked. */
function recording<Port>(methods: Port): Port & { readonly asked: Recorded[] } {
  const asked: Recorded[] = [];
  const entries = Object.entries(methods as Record<string, Ask<unknown, string, unknown>>).map(([method, ask]) => [
    method,
    (keys: readonly unknown[], call: Call) => {
      asked.push({ method, keys: [...keys], call });
      return ask(keys, call);
    },
  ]);
  return Object.assign(Object.fromEntries(entries), { asked });
}

export const aCouncilTax = (given: Partial<CouncilTax> = {}) =>
  recording<CouncilTax>({
    customers: async people => new Map(people.map(ref => [ref, aCustomer({ ref })])),
    accounts: async keys => new Map(keys.map(({ account, holder }) => [account, anAccount({ ref: account, holder })])),
    properties: nothing,
    transactions: nothing,
    instalments: nothing,
    ...given,
  });

export const aBenefits = (given: Partial<Benefits> = {}) =>
  recording<Benefits>({ claimsOf: nothing, claims: nothing, payments: nothing, ...given });

export const aDocuments = (given: Partial<Documents> = {}) =>
  recording<Documents>({ documentsOf: nothing, content: nothing, ...given });

/** A system that shows an account only to a person who is on it, as one at a time would be asked. */
export const accountsOf = (owners: readonly PersonRef[]): CouncilTax['accounts'] => {
  return async keys => {
    const answers = new Map<CouncilTaxAccount['ref'], CouncilTaxAccount>();
    for (const { account, holder } of keys) {
      if (owners.includes(holder)) answers.set(account, anAccount({ ref: account, holder }));
    }
    return answers;
  };
};

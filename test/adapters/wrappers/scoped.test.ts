import type { Benefits } from '../../../src/adapters/ports/benefits.js';
import type { Documents } from '../../../src/adapters/ports/documents.js';
import {
  scopedBenefits,
  scopedCouncilTax,
  scopedDocuments,
  scopedNotes,
} from '../../../src/adapters/wrappers/scoped.js';
import { accountRef, claimRef, numberOf } from '../../../src/domain/references.js';
import { scopeOf } from '../../../src/server/record-scope.js';
import { AS_OF, aCustomer, aDocument, OTIS } from '../../support/records.js';
import { aCall, aCouncilTax } from './support.js';

const [OURS, GONE] = [accountRef('civica', '50000100'), accountRef('civica', '60000100')];
const [OUR_CLAIM, GONE_CLAIM] = [claimRef('civica', '6000100'), claimRef('civica', '7000100')];
const scope = {
  account: (ref: string) => ref === OURS,
  claim: (ref: string) => ref === OUR_CLAIM,
};
const source = { system: 'civica', reference: numberOf(OTIS), asOf: AS_OF, stale: false };

describe('a system that has given some of its records to another', () => {
  it('lists and opens only the accounts that are its own', async () => {
    const listed = [OURS, GONE].map(ref => ({ ref, status: 'CURRENT' }));
    const port = aCouncilTax({ customers: async () => new Map([[OTIS, aCustomer({ accounts: listed })]]) });
    const scoped = scopedCouncilTax(port, scope);
    const customer = (await scoped.customers([OTIS], aCall())).get(OTIS);
    expect(customer).toEqual(aCustomer({ accounts: [{ ref: OURS, status: 'CURRENT' }] }));
    expect(Object.isFrozen(customer)).toBe(true);
    await scoped.accounts(
      [OURS, GONE].map(account => ({ account, holder: OTIS })),
      aCall(),
    );
    expect(port.asked.at(-1)?.keys).toEqual([{ account: OURS, holder: OTIS }]);
  });

  it('and only the claims, and the documents of its accounts and of none', async () => {
    const list = { holder: OTIS, claims: [OUR_CLAIM, GONE_CLAIM].map(claim => ({ claim, place: '1' })), source };
    const benefits = scopedBenefits({ claimsOf: async () => new Map([[OTIS, list]]) } as unknown as Benefits, scope);
    expect((await benefits.claimsOf([OTIS], aCall())).get(OTIS)).toEqual({
      ...list,
      claims: [{ claim: OUR_CLAIM, place: '1' }],
    });
    const documents = [OURS, GONE, null].map(account => aDocument({ account }));
    const port = { documentsOf: async () => new Map([[OTIS, { holder: OTIS, documents, source }]]) };
    const told = (await scopedDocuments(port as unknown as Documents, scope).documentsOf([OTIS], aCall())).get(OTIS);
    expect(told).toMatchObject({ documents: [{ account: OURS }, { account: null }] });
  });

  it('and only the notes on those', async () => {
    const asked: unknown[] = [];
    const keep = async (keys: readonly unknown[]) => {
      asked.push(...keys);
      return new Map();
    };
    const notes = scopedNotes({ accountNotes: keep, claimNotes: keep }, scope);
    const accounts = [OURS, GONE].map(account => ({ account, holder: OTIS }));
    const claims = [OUR_CLAIM, GONE_CLAIM].map(claim => ({ claim, holder: OTIS, place: '1' }));
    await notes.accountNotes(accounts, aCall());
    await notes.claimNotes(claims, aCall());
    expect(asked).toEqual([accounts[0], claims[0]]);
  });

  it('passes trouble on as it is', async () => {
    const trouble = new Error('trouble');
    const port = aCouncilTax({ customers: async () => new Map([[OTIS, trouble]]) });
    expect((await scopedCouncilTax(port, scope).customers([OTIS], aCall())).get(OTIS)).toBe(trouble);
  });
});

describe('ranges of numbers', () => {
  const accounts = [
    { from: '30000000', to: '39999999' },
    { from: '5', to: '7' },
  ];
  it.each`
    number         | within
    ${'30000000'}  | ${true}
    ${'39999999'}  | ${true}
    ${'40000000'}  | ${false}
    ${'300000000'} | ${false}
    ${'6'}         | ${true}
    ${'006'}       | ${true}
    ${'A6'}        | ${false}
  `('$number is within: $within', ({ number, within }) => {
    expect(scopeOf({ accounts }, text => text)?.account(accountRef('civica', number))).toBe(within);
  });

  it('are of the number without what the product adds to it', () => {
    const scope = scopeOf({ accounts }, text => text.slice(0, -1));
    expect(scope?.account(accountRef('academy', '300123456'))).toBe(true);
    expect(scope?.claim(claimRef('academy', '9'))).toBe(true);
  });

  it('are none where none is configured', () => expect(scopeOf({}, text => text)).toBeNull());
});

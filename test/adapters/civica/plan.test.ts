import { claimRef, documentRef, personRef } from '../../../src/domain/references.js';
import { FakeCivica } from './support/fake-civica.js';
import { aCall, gateway, key, NAME, person, yearKey } from './support/gateway.js';

const P = '7001234';
const A = '50098765';
const B = '50090001';

const holder = personRef(NAME, P);

describe('how many calls the product gets', () => {
  it('answers a whole customer with one account in one call for each document', async () => {
    const fake = new FakeCivica({ [P]: person(P, [A], ['6001122']) });
    const { councilTax, benefits, documents } = gateway({ fake });

    const customers = await councilTax.customers([holder], aCall());
    expect(customers.get(holder)).toMatchObject({ kind: 'Customer', accounts: [{ ref: `${NAME}:${A}` }] });
    await councilTax.accounts([key(A, P)], aCall());
    await Promise.all([
      councilTax.properties([key(A, P)], aCall()),
      councilTax.transactions([yearKey(A, P, 2025), yearKey(A, P, 2026)], aCall()),
      councilTax.instalments([yearKey(A, P, 2026)], aCall()),
      benefits.claimsOf([holder], aCall()),
      benefits.claims([{ claim: claimRef(NAME, '6001122'), holder, place: 'P6001122' }], aCall()),
      benefits.payments(
        [
          { holder, scheme: 'HousingBenefitClaim' },
          { holder, scheme: 'CouncilTaxReductionClaim' },
        ],
        aCall(),
      ),
      documents.documentsOf([holder], aCall()),
      documents.content([{ ...key(A, P), document: documentRef(NAME, `D${A}`) }], aCall()),
    ]);

    expect(fake.counts).toEqual({
      crmlogin: 1,
      cocrmper: 1,
      ctxsel: 1,
      ctxdet: 1,
      ctxprop: 1,
      ctxtrn: 2,
      irins: 1,
      hbsel: 1,
      hbdet: 1,
      hbpaydet: 2,
      viewdoc: 1,
      docdl: 1,
    });
  });

  it('selects each account once where its reads are asked for together', async () => {
    const fake = new FakeCivica({ [P]: person(P, [A, B]) });
    const { councilTax } = gateway({ fake });
    await Promise.all([
      councilTax.properties([key(A, P), key(B, P)], aCall()),
      councilTax.accounts([key(A, P), key(B, P)], aCall()),
      councilTax.transactions([yearKey(A, P), yearKey(B, P)], aCall()),
      councilTax.instalments([yearKey(A, P), yearKey(B, P)], aCall()),
    ]);
    expect(fake.counts).toMatchObject({ crmlogin: 1, cocrmper: 1, ctxdet: 2, ctxprop: 2, ctxtrn: 2, irins: 2 });
  });

  it('selects again only where another account was selected between', async () => {
    const fake = new FakeCivica({ [P]: person(P, [A, B]) });
    const { councilTax } = gateway({ fake });
    await councilTax.accounts([key(A, P), key(B, P)], aCall());
    await Promise.all([
      councilTax.transactions([yearKey(A, P), yearKey(B, P)], aCall()),
      councilTax.instalments([yearKey(A, P), yearKey(B, P)], aCall()),
    ]);
    expect(fake.order).toEqual([
      'crmlogin',
      'cocrmper',
      `ctxdet ${A}`,
      `ctxdet ${B}`,
      'ctxtrn 2026',
      'irins 2026',
      `ctxdet ${A}`,
      'ctxtrn 2026',
      'irins 2026',
    ]);
  });

  it('keeps accounts apart in sessions of their own where a person may have two', async () => {
    const fake = new FakeCivica({ [P]: person(P, [A, B]) });
    const { councilTax } = gateway({ fake, options: { sessions: { perPerson: 2 } } });
    await councilTax.accounts([key(A, P), key(B, P)], aCall());
    const years = await councilTax.transactions([yearKey(A, P), yearKey(B, P)], aCall());
    expect(years.size).toBe(2);
    expect(fake.counts).toMatchObject({ crmlogin: 2, cocrmper: 2, ctxdet: 2, ctxtrn: 2 });
  });

  it('asks for the claims by a form and for everything else by the query', async () => {
    const fake = new FakeCivica({ [P]: person(P, [A], ['6001122']) });
    const { benefits, documents } = gateway({ fake });
    await benefits.claimsOf([holder], aCall());
    await documents.documentsOf([holder], aCall());
    expect(fake.calls.map(({ docid, method }) => `${method} ${docid}`)).toEqual([
      'GET crmlogin',
      'GET cocrmper',
      'POST hbsel',
      'GET viewdoc',
    ]);
    expect(fake.calls[2]?.form).toEqual({ claimsts: 'All' });
    expect(fake.calls[3]?.query).toMatchObject({ outputtype: 'xml', docid: 'viewdoc', type: 'all' });
  });

  it('logs in once for many calls of one person at once', async () => {
    const fake = new FakeCivica({ [P]: person(P, [A]) });
    const { councilTax } = gateway({ fake });
    await Promise.all(Array.from({ length: 20 }, () => councilTax.customers([holder], aCall())));
    expect(fake.counts).toMatchObject({ crmlogin: 1, cocrmper: 1, ctxsel: 20 });
    expect(fake.mostAtOnce).toBe(1);
  });
});

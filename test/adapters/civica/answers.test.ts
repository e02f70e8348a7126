import { civicaOptions } from '../../../src/adapters/civica/config.js';
import { documentRef, personRef } from '../../../src/domain/references.js';
import { FakeCivica } from './support/fake-civica.js';
import { docs } from './support/fake-documents.js';
import { aCall, gateway, key, NAME, person, yearKey } from './support/gateway.js';

const P = '7001234';
const A = '50098765';
const holder = personRef(NAME, P);
const aFake = () => new FakeCivica({ [P]: person(P, [A], ['6001122']) });
const content = (id: string) => ({ ...key(A, P), document: documentRef(NAME, id) });

describe('answers', () => {
  it('say which system gave them, under which number and when, and cannot be changed', async () => {
    const { councilTax } = gateway({ fake: aFake() });
    const [account] = [...(await councilTax.accounts([key(A, P)], aCall())).values()];
    expect(JSON.parse(JSON.stringify(account))).toMatchObject({
      source: { system: NAME, reference: A, asOf: '2026-11-21T10:00:00Z', stale: false },
    });
    if (account === undefined || account instanceof Error) throw new Error('an account');
    for (const part of [account, account.source, account.years, account.years[0], account.bankDetails]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  it('leave out keys of another system, and do not ask for them', async () => {
    const fake = aFake();
    const { councilTax, benefits, documents } = gateway({ fake });
    const foreign = personRef('academy', P);
    const elsewhere = {
      account: key(A, P).account.replace(NAME, 'academy') as ReturnType<typeof key>['account'],
      holder,
    };
    const answers = await Promise.all([
      councilTax.customers([foreign], aCall()),
      councilTax.accounts([elsewhere], aCall()),
      benefits.claimsOf([foreign], aCall()),
      documents.documentsOf([foreign], aCall()),
    ]);
    expect(answers.map(answer => answer.size)).toEqual([0, 0, 0, 0]);
    expect(fake.calls).toEqual([]);
  });

  it('ask once for a key that is given twice', async () => {
    const fake = aFake();
    const { councilTax } = gateway({ fake });
    await councilTax.transactions([yearKey(A, P), yearKey(A, P)], aCall());
    expect(fake.counts).toMatchObject({ ctxtrn: 1 });
  });

  it("keep one key's trouble to that key", async () => {
    const fake = aFake();
    fake.script = ({ query }) => (query.recyear === '2025' ? '<TranList><Transaction/></TranList>' : undefined);
    const { councilTax } = gateway({ fake });
    const years = await councilTax.transactions([yearKey(A, P, 2025), yearKey(A, P, 2026)], aCall());
    expect(years.get(`${key(A, P).account}|2025`)).toMatchObject({ trouble: 'unreadable' });
    expect(years.get(`${key(A, P).account}|2026`)).toMatchObject({ transactions: [{ type: 'PAYMENT' }] });
    // The document was the right one, so the session is as good as before.
    expect(fake.counts).toMatchObject({ crmlogin: 1, ctxdet: 1 });
  });

  it('work off a long list of people within the room there is', async () => {
    const numbers = Array.from({ length: 120 }, (_, nth) => String(8_000 + nth));
    const fake = new FakeCivica(Object.fromEntries(numbers.map(one => [one, person(one, ['50091001'])])));
    const { councilTax } = gateway({ fake, options: { sessions: { max: 60 } } });
    const customers = await councilTax.customers(
      numbers.map(one => personRef(NAME, one)),
      aCall(),
    );
    expect([...customers.values()].filter(one => one instanceof Error)).toEqual([]);
    expect(customers.size).toBe(120);
  });
});

describe('the content of a document', () => {
  it('is its bytes, asked for with its account selected', async () => {
    const fake = aFake();
    const { documents } = gateway({ fake });
    const [bill] = [...(await documents.content([content(`D${A}`)], aCall())).values()];
    expect(bill).toMatchObject({ document: `${NAME}:D${A}`, mediaType: 'application/pdf' });
    expect(bill instanceof Error ? '' : Buffer.from(bill?.bytes ?? []).toString()).toBe(`%PDF-1.4 ${A}`);
    expect(fake.order.slice(2)).toEqual([`ctxdet ${A}`, 'docdl']);
  });

  it('is left out where the system lists the document and has nothing of it', async () => {
    const { documents } = gateway({ fake: aFake() });
    expect((await documents.content([content('D0')], aCall())).size).toBe(0);
  });

  it.each([
    ['a page', '<html>Sorry</html>', 'unavailable'],
    ['text', 'Document not found', 'unreadable'],
    ['a session that has ended, twice', docs.loggedOut(), 'unreadable'],
  ])('is not %s', async (_, body, trouble) => {
    const fake = aFake();
    fake.script = ({ docid }) => (docid === 'docdl' ? body : undefined);
    const { documents } = gateway({ fake });
    expect([...(await documents.content([content(`D${A}`)], aCall())).values()]).toMatchObject([{ trouble }]);
  });
});

describe('what nobody knows of a document', () => {
  it('is passed over and told by its name, wherever it stands', async () => {
    const fake = aFake();
    fake.script = ({ docid }) =>
      docid === 'viewdoc'
        ? '<Documents New="1"><Document id="D1"><DocumentName>Bill</DocumentName><Barcode>x</Barcode></Document><Extra/></Documents>'
        : undefined;
    const { documents, events } = gateway({ fake });
    expect((await documents.documentsOf([holder], aCall())).get(holder)).toMatchObject({
      documents: [{ name: 'Bill' }],
    });
    expect(events.filter(({ event }) => event === 'unknown-element')).toEqual([
      { event: 'unknown-element', document: 'viewdoc', element: '@New' },
      { event: 'unknown-element', document: 'viewdoc', element: 'Barcode' },
      { event: 'unknown-element', document: 'viewdoc', element: 'Extra' },
    ]);
  });

  it('is nothing in the documents that are known', async () => {
    const { councilTax, benefits, documents, events } = gateway({ fake: aFake() });
    await Promise.all([
      councilTax.customers([holder], aCall()),
      councilTax.accounts([key(A, P)], aCall()),
      councilTax.properties([key(A, P)], aCall()),
      councilTax.transactions([yearKey(A, P)], aCall()),
      councilTax.instalments([yearKey(A, P)], aCall()),
      benefits.claimsOf([holder], aCall()),
      benefits.payments([{ holder, scheme: 'HousingBenefitClaim' }], aCall()),
      documents.documentsOf([holder], aCall()),
    ]);
    expect(events).toEqual([{ event: 'session-opened' }]);
  });
});

describe('the configuration', () => {
  it('wants a user and a password, and nothing else', () => {
    expect(() => civicaOptions.parse({})).toThrow();
    expect(() => civicaOptions.parse({ userId: 'svc', password: '' })).toThrow();
    expect(civicaOptions.parse({ userId: 'svc', password: 'x' }).sessions).toMatchObject({ max: 200, perPerson: 1 });
  });

  it('refuses a meaning that is none of ours', () => {
    const claimStatuses = { 9: 'RESTING' };
    expect(() => civicaOptions.parse({ userId: 'u', password: 'p', benefits: { claimStatuses } })).toThrow();
  });

  it('describes every key', () => {
    const undescribed: string[] = [];
    const walk = (shape: Record<string, { description?: string | undefined; shape?: object }>, path: string) => {
      for (const [name, schema] of Object.entries(shape)) {
        if (schema.description === undefined) undescribed.push(`${path}${name}`);
        const inner = 'unwrap' in schema && typeof schema.unwrap === 'function' ? schema.unwrap() : schema;
        if ('shape' in inner) walk(inner.shape as typeof shape, `${path}${name}.`);
      }
    };
    walk(civicaOptions.shape, '');
    expect(undescribed).toEqual([]);
  });
});

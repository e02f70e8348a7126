import { claimRef, personRef } from '../../../src/domain/references.js';
import { FakeCivica } from './support/fake-civica.js';
import { docs } from './support/fake-documents.js';
import { aCall, gateway, key, NAME, person, yearKey } from './support/gateway.js';

const mine = person('7001', ['50091001', '50091002'], ['6001']);
const other = person('7002', ['50092001'], ['6002']);
const [account] = mine.accounts;
const [foreign] = other.accounts;
if (account === undefined || foreign === undefined) throw new Error('each has an account');

const holder = personRef(NAME, '7001');
const theClaim = { claim: claimRef(NAME, '6001'), holder, place: 'P6001' };
type Made = ReturnType<typeof gateway>;

const theirs = [
  {
    what: 'the accounts of another person',
    docid: 'ctxsel',
    document: docs.accounts('', other),
    ask: ({ councilTax }: Made) => councilTax.customers([holder], aCall()),
  },
  {
    what: 'another account of the same person',
    docid: 'ctxdet',
    document: docs.account('', mine, { ref: '50091002', status: 'CURRENT' }),
    ask: ({ councilTax }: Made) => councilTax.accounts([key('50091001', '7001')], aCall()),
  },
  {
    what: 'the account under another person',
    docid: 'ctxdet',
    document: docs.account('', other, account),
    ask: ({ councilTax }: Made) => councilTax.accounts([key('50091001', '7001')], aCall()),
  },
  {
    what: 'another account where one was to be selected',
    docid: 'ctxdet',
    document: docs.account('', mine, foreign),
    ask: ({ councilTax }: Made) => councilTax.transactions([yearKey('50091001', '7001')], aCall()),
  },
  {
    what: 'the dwellings of another account',
    docid: 'ctxprop',
    document: docs.properties('', mine, foreign),
    ask: ({ councilTax }: Made) => councilTax.properties([key('50091001', '7001')], aCall()),
  },
  {
    what: 'the claims of another person',
    docid: 'hbsel',
    document: docs.claims(other),
    ask: ({ benefits }: Made) => benefits.claimsOf([holder], aCall()),
  },
  {
    what: 'another claim',
    docid: 'hbdet',
    document: docs.claim(mine, '6001').replaceAll('6001', '6009'),
    ask: ({ benefits }: Made) => benefits.claims([theClaim], aCall()),
  },
  {
    what: 'the claim at another dwelling',
    docid: 'hbdet',
    document: docs.claim(mine, '6001').replace('P6001', 'P6009'),
    ask: ({ benefits }: Made) => benefits.claims([theClaim], aCall()),
  },
  {
    what: 'the claim of another person',
    docid: 'hbdet',
    document: docs.claim({ ...other, claims: ['6001'] }, '6001'),
    ask: ({ benefits }: Made) => benefits.claims([theClaim], aCall()),
  },
  {
    what: 'a document made in another session',
    docid: 'ctxsel',
    document: docs.accounts('S99ANOTHER', mine),
    ask: ({ councilTax }: Made) => councilTax.customers([holder], aCall()),
  },
];

describe.each(theirs)('when the system answers with $what', ({ docid, document, ask }) => {
  it('tells nothing of it, and gives the session up', async () => {
    const fake = new FakeCivica({ '7001': mine, '7002': other });
    const made = gateway({ fake });
    fake.script = call => (call.docid === docid ? document : undefined);
    const answers: ReadonlyMap<string, unknown> = await ask(made);
    expect([...answers.values()]).toMatchObject([{ name: 'UpstreamError', trouble: 'unreadable' }]);
    expect(made.events).toContainEqual({ event: 'session-dropped', because: 'trouble' });

    fake.script = () => undefined;
    const again: ReadonlyMap<string, unknown> = await ask(made);
    expect([...again.values()]).toEqual([expect.not.objectContaining({ name: 'UpstreamError' })]);
    expect(fake.counts).toMatchObject({ crmlogin: 2 });
  });
});

const anonymous = [
  {
    what: 'payments',
    docid: 'hbpaydet',
    ask: ({ benefits }: Made) => benefits.payments([{ holder, scheme: 'HousingBenefitClaim' as const }], aCall()),
  },
  { what: 'documents', docid: 'viewdoc', ask: ({ documents }: Made) => documents.documentsOf([holder], aCall()) },
];

describe.each(anonymous)('$what, whose document names nobody', ({ docid, ask }) => {
  it('are not asked for in a session that turns out to be of another person', async () => {
    const fake = new FakeCivica({ '7001': mine, '7002': other });
    const made = gateway({ fake });
    fake.script = call => (call.docid === 'ctxsel' ? docs.accounts('', other) : undefined);
    const answers: ReadonlyMap<string, unknown> = await ask(made);
    expect([...answers.values()]).toMatchObject([{ name: 'UpstreamError', trouble: 'unreadable' }]);
    expect(fake.counts[docid]).toBeUndefined();
    expect(made.events).toContainEqual({ event: 'session-dropped', because: 'trouble' });
  });

  it('are asked for once the session has shown whose it is, by whichever document', async () => {
    const fake = new FakeCivica({ '7001': mine });
    const made = gateway({ fake });
    await ask(made);
    await ask(made);
    expect(fake.counts).toMatchObject({ ctxsel: 1, [docid]: 2 });
  });

  it('cost no further call where another document has named the person', async () => {
    const fake = new FakeCivica({ '7001': mine });
    const made = gateway({ fake });
    await made.councilTax.accounts([key('50091001', '7001')], aCall());
    await ask(made);
    expect(fake.counts).toMatchObject({ ctxdet: 1, [docid]: 1 });
    expect(fake.counts.ctxsel).toBeUndefined();
  });
});

it('compares references without their padding', async () => {
  const fake = new FakeCivica({ '7001': mine });
  const { councilTax } = gateway({ fake });
  const accounts = await councilTax.accounts([key('50091001', '7001')], aCall());
  expect([...accounts.values()]).toMatchObject([{ ref: `${NAME}:50091001` }]);
});

it('lets a council say that its documents name no session or another, by configuration', async () => {
  const fake = new FakeCivica({ '7001': mine });
  fake.script = ({ docid }) => (docid === 'ctxsel' ? docs.accounts('ROTATED', mine) : undefined);
  const { councilTax } = gateway({ fake, options: { sessions: { checkSessionId: false } } });
  expect((await councilTax.customers([holder], aCall())).get(holder)).toMatchObject({ ref: holder });
});

import { accountsOf, claimsOf, type Found } from '../../../sandbox/population/population.js';
import { civica } from '../../../src/adapters/civica/civica.js';
import { civicaOptions } from '../../../src/adapters/civica/config.js';
import type { CivicaEvent } from '../../../src/adapters/civica/events.js';
import { systemClock } from '../../../src/domain/dates.js';
import { financialYear } from '../../../src/domain/financial-year.js';
import { Money } from '../../../src/domain/money.js';
import { accountRef, claimRef, personRef } from '../../../src/domain/references.js';
import { createUpstream } from '../../../src/platform/http/create-upstream.js';
import { useSandbox } from '../../support/sandbox.js';
import { aCall } from './support/gateway.js';

const HOUSEHOLDS = 60;
const sandbox = useSandbox({ households: 200 });
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** The adapter over sockets; what the product does not publish is set as the sandbox has it. */
function connected() {
  const events: CivicaEvent[] = [];
  const upstream = createUpstream({
    system: 'civica',
    baseUrl: sandbox().civicaUrl,
    limits: { timeoutMs: 3_000, retry: { retries: 0 }, bulkhead: { running: 20 } },
  });
  closing.push(() => upstream.close());
  const options = civicaOptions.parse({
    userId: 'guildhall',
    password: 'testshire',
    benefits: { claimTypes: { S: 'both' } },
  });
  return {
    ...civica({ name: 'civica', options, upstream, clock: systemClock, observe: one => events.push(one) }),
    events,
  };
}

const everybody = (): Found[] =>
  Array.from({ length: HOUSEHOLDS }, (_, index) => sandbox().population.household(index))
    .filter(household => household !== null)
    .flatMap(household => household.people.map(person => ({ household, person })));

const holderOf = ({ person }: Found) => personRef('civica', person.reference);
const accounts = () =>
  everybody().flatMap(found =>
    accountsOf(found.household, found.person.reference).map(account => ({
      account,
      key: { account: accountRef('civica', account.reference), holder: holderOf(found) },
    })),
  );
const kinds = (events: CivicaEvent[]) => [...new Set(events.map(event => JSON.stringify(event)))];
const pence = (amount: number) => Money.pence(amount).toFixed();
/** Amounts and days as text, as a reader of the answer sees them. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the whole of Testshire, read through the protocol', () => {
  it('tells everybody with their accounts, and knows every element that is sent', async () => {
    const { councilTax, documents, benefits, events } = connected();
    const people = everybody();
    const holders = people.map(holderOf);
    const [customers, claims, letters] = await Promise.all([
      councilTax.customers(holders, aCall({ deadlineAt: performance.now() + 60_000 })),
      benefits.claimsOf(holders, aCall({ deadlineAt: performance.now() + 60_000 })),
      documents.documentsOf(holders, aCall({ deadlineAt: performance.now() + 60_000 })),
    ]);
    for (const found of people) {
      const listed = accountsOf(found.household, found.person.reference).map(({ reference }) => `civica:${reference}`);
      const customer = plain(customers.get(holderOf(found)));
      expect(customer).toMatchObject({
        kind: 'Customer',
        nationalInsuranceNumber: found.person.nino,
        name: { surname: found.person.surname },
        accounts: expect.arrayContaining(listed.map(ref => expect.objectContaining({ ref }))),
      });
      const claimed = claimsOf(found.household, found.person.reference).map(({ reference }) => `civica:${reference}`);
      expect(claims.get(holderOf(found))).toMatchObject({ claims: claimed.map(claim => ({ claim })) });
    }
    expect(letters.size).toBe(holders.length);
    expect([...letters.values()].filter(list => list instanceof Error)).toEqual([]);
    expect(kinds(events)).toEqual(['{"event":"session-opened"}']);
  });

  it('tells each account as its ledger has it: balance, years, every transaction the right way, every instalment', async () => {
    const { councilTax, events } = connected();
    const all = accounts();
    const call = aCall({ deadlineAt: performance.now() + 60_000 });
    const years = all.flatMap(({ account, key }) =>
      account.years.map(year => ({ year, key: { ...key, year: financialYear(year.year) } })),
    );
    const [told, posted, plans, places] = await Promise.all([
      councilTax.accounts(
        all.map(({ key }) => key),
        call,
      ),
      councilTax.transactions(
        years.map(({ key }) => key),
        call,
      ),
      councilTax.instalments(
        years.map(({ key }) => key),
        call,
      ),
      councilTax.properties(
        all.map(({ key }) => key),
        call,
      ),
    ]);
    for (const { account, key } of all) {
      expect(plain(told.get(key.account))).toMatchObject({
        ref: key.account,
        closed: account.closedOn !== null,
        balance: pence(account.balance),
        directDebit: account.directDebit,
        years: account.years.map(year => ({
          year: year.year,
          balance: pence(year.balance),
          stage: { code: year.stage.code },
        })),
      });
      const dwelling = { ref: `civica:${account.dwelling.place}`, band: account.dwelling.band };
      const current = account.closedOn === null;
      expect(places.get(key.account)).toMatchObject({
        properties: expect.arrayContaining([
          expect.objectContaining({ current, property: expect.objectContaining(dwelling) }),
        ]),
      });
    }
    for (const { year, key } of years) {
      const text = `${key.account}|${key.year}` as const;
      const of = plain(posted.get(text)) as { transactions: { effect: string; amount: string }[] };
      const effects = of.transactions.map(({ effect, amount }) => (effect === 'CREDIT' ? `-${amount}` : amount)).sort();
      expect(effects.map(Number).sort()).toEqual(year.transactions.map(({ effect }) => effect / 100).sort());
      expect(plain(plans.get(text))).toMatchObject({
        instalments: year.plan.map(({ amount }) => ({ amount: pence(amount) })),
      });
    }
    expect(years.length).toBeGreaterThan(50);
    expect(kinds(events)).toEqual(['{"event":"session-opened"}']);
  });

  it('tells each claim with its status and its lines', async () => {
    const { benefits } = connected();
    const all = everybody().flatMap(found =>
      claimsOf(found.household, found.person.reference).map(claim => ({
        claim,
        key: { claim: claimRef('civica', claim.reference), holder: holderOf(found), place: claim.dwelling.place },
      })),
    );
    const records = await benefits.claims(
      all.map(({ key }) => key),
      aCall({ deadlineAt: performance.now() + 60_000 }),
    );
    for (const { claim, key } of all) {
      const record = records.get(key.claim);
      if (record === undefined || record instanceof Error) throw new Error(`a claim: ${record?.message}`);
      for (const scheme of record.schemes) {
        expect(scheme.status).toBe(claim.status.toUpperCase());
        const lines = scheme.kind === 'HousingBenefitClaim' ? claim.rent : claim.support;
        expect(scheme.entitlements.map(({ weekly }) => weekly.toFixed())).toEqual(
          lines.map(({ weekly }) => pence(weekly)),
        );
      }
    }
    expect(all.length).toBeGreaterThan(10);
  });
});

describe('the sandbox in trouble', () => {
  const first = () => {
    const [one] = accounts().filter(({ account }) => account.years.length > 0);
    if (one === undefined) throw new Error('an account');
    return { ...one, year: { ...one.key, year: financialYear(one.account.years[0]?.year ?? 0) } };
  };

  it.each([
    ['down', 'unavailable'],
    ['html', 'unavailable'],
    ['error', 'unavailable'],
    ['refuse', 'unavailable'],
    ['empty', 'unavailable'],
    ['hang', 'timeout'],
    ['truncated', 'unreadable'],
    ['bad-xml', 'unreadable'],
    ['doctype', 'unreadable'],
    ['wrong-person', 'unreadable'],
  ] as const)('%s is %s, and the next call is answered', async (kind, trouble) => {
    const { councilTax } = connected();
    const { key } = first();
    await councilTax.customers([key.holder], aCall());
    sandbox().setFaults({ kind, docid: 'ctxdet', times: 1 });
    const failed = await councilTax.accounts([key], aCall());
    expect([...failed.values()]).toMatchObject([{ name: 'UpstreamError', trouble }]);
    const well = await councilTax.accounts([key], aCall());
    expect([...well.values()]).toMatchObject([{ kind: 'CouncilTaxAccount', ref: key.account }]);
  });

  it.each(['ctxdet', 'ctxprop', 'ctxtrn', 'irins', 'ctxsel', 'viewdoc'] as const)(
    'a session that ends at %s is begun again, once, and the answer is right',
    async docid => {
      const { councilTax, documents } = connected();
      const { key, year, account } = first();
      await councilTax.accounts([key], aCall());
      sandbox().resetCalls();
      sandbox().setFaults({ kind: 'expired', docid, times: 1 });
      const answers = await Promise.all([
        councilTax.customers([key.holder], aCall()),
        councilTax.accounts([key], aCall()),
        councilTax.properties([key], aCall()),
        councilTax.transactions([year], aCall()),
        councilTax.instalments([year], aCall()),
        documents.documentsOf([key.holder], aCall()),
      ]);
      const values: unknown[] = answers.flatMap(answer => [...answer.values()]);
      expect(values.filter(value => value instanceof Error)).toEqual([]);
      expect(values).toHaveLength(6);
      expect(values[2]).toMatchObject({ properties: [{ property: { ref: `civica:${account.dwelling.place}` } }] });
      expect(sandbox().calls()).toMatchObject({ crmlogin: 1, cocrmper: 1 });
    },
  );

  it('is known to be down, and to be up', async () => {
    const { health } = connected();
    expect(await health.check(AbortSignal.timeout(5_000))).toBe('up');
    sandbox().setFaults({ kind: 'down', docid: 'login' });
    expect(await health.check(AbortSignal.timeout(5_000))).toBe('down');
  });

  it('leaves out a person, an account and a claim that there are not', async () => {
    const { councilTax, benefits } = connected();
    const { key } = first();
    expect((await councilTax.customers([personRef('civica', '1')], aCall())).size).toBe(0);
    expect((await councilTax.accounts([{ ...key, account: accountRef('civica', '1') }], aCall())).size).toBe(0);
    const none = { claim: claimRef('civica', '1'), holder: key.holder, place: 'P1' };
    expect((await benefits.claims([none], aCall())).size).toBe(0);
  });
});

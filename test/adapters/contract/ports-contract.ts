import type { Account, Claim, Household, Person } from '../../../sandbox/population/model.js';
import { pounds } from '../../../sandbox/population/pence.js';
import { accountsOf, claimsOf, type Population } from '../../../sandbox/population/population.js';
import type { Benefits } from '../../../src/adapters/ports/benefits.js';
import type { Answers, Call } from '../../../src/adapters/ports/call.js';
import type { CouncilTax } from '../../../src/adapters/ports/council-tax.js';
import type { Documents } from '../../../src/adapters/ports/documents.js';
import type { Health } from '../../../src/adapters/ports/health.js';
import { financialYear } from '../../../src/domain/financial-year.js';
import {
  type AccountRef,
  accountRef,
  type ClaimRef,
  claimRef,
  type PersonRef,
  personRef,
} from '../../../src/domain/references.js';

/** A product over Testshire, with how its references are made of the town's. */
export interface ProductUnderTest {
  readonly councilTax: CouncilTax;
  readonly benefits: Benefits;
  readonly documents: Documents;
  readonly health: Health;
}

export interface Contract {
  readonly system: string;
  readonly population: () => Population;
  readonly product: () => ProductUnderTest;
  readonly account: (number: string) => AccountRef;
  readonly claim: (number: string) => ClaimRef;
  /** The households that are read: enough to hold every landmark. */
  readonly households: number;
}

const aCall = (more: Partial<Call> = {}): Call => ({
  deadlineAt: performance.now() + 120_000,
  authority: 'gateway',
  staleAllowed: false,
  fresh: false,
  ...more,
});

interface Holding {
  readonly home: Household;
  readonly person: Person;
  readonly ref: PersonRef;
  readonly accounts: readonly Account[];
  readonly claims: readonly Claim[];
}

/** What any back office may write in its own way: capitals, padding. */
const said = (text: string | null | undefined) => text?.toUpperCase() ?? null;
const plain = <Value>(value: Value) => JSON.parse(JSON.stringify(value));

function whole<Key extends string, Value>(answers: Answers<Key, Value>): ReadonlyMap<Key, Value> {
  for (const [key, value] of answers) if (value instanceof Error) throw new Error(`${key}: ${value.message}`);
  return answers as ReadonlyMap<Key, Value>;
}

/** The one suite of how a port behaves, whichever product is behind it. */
export function portContract({ system, population, product, account, claim, households }: Contract): void {
  const everybody = (): Holding[] =>
    Array.from({ length: households }, (_, index) => population().household(index))
      .filter(home => home !== null)
      .flatMap(home =>
        home.people.map(person => ({
          home,
          person,
          ref: personRef(system, person.reference),
          accounts: accountsOf(home, person.reference),
          claims: claimsOf(home, person.reference),
        })),
      )
      .filter(({ accounts, claims }) => accounts.length + claims.length > 0);
  const onAccounts = () =>
    everybody().flatMap(holding =>
      holding.accounts.map(own => ({ own, key: { account: account(own.reference), holder: holding.ref } })),
    );
  // One account through one person each: of a couple, only the first of a call is sure to be answered.
  const once = <Item extends { key: { account: AccountRef } }>(items: readonly Item[]) => [
    ...new Map(items.map(item => [item.key.account, item])).values(),
  ];
  const accountYears = () =>
    once(onAccounts()).flatMap(({ own, key }) =>
      own.years.map(year => ({ year, key: { ...key, year: financialYear(year.year) } })),
    );
  const placeOf = async (holder: PersonRef, wanted: ClaimRef) => {
    const list = whole(await product().benefits.claimsOf([holder], aCall())).get(holder);
    return list?.claims.find(one => one.claim === wanted)?.place ?? '1';
  };

  it('tells people with their names, their numbers and exactly their accounts, current ones first', async () => {
    const people = everybody();
    const told = whole(
      await product().councilTax.customers(
        people.map(({ ref }) => ref),
        aCall(),
      ),
    );
    for (const { ref, person, accounts, home } of people) {
      const customer = told.get(ref);
      expect({ ref, surname: said(customer?.name.surname) }).toEqual({ ref, surname: said(person.surname) });
      expect(said(customer?.name.forenames)).toBe(said(person.forenames));
      expect(customer?.accounts.map(one => one.ref).sort()).toEqual(accounts.map(one => account(one.reference)).sort());
      const current = accounts.filter(({ closedOn }) => closedOn === null).map(one => account(one.reference));
      expect(new Set(customer?.accounts.slice(0, current.length).map(one => one.ref))).toEqual(new Set(current));
      const known = home.claims.length > 0 || system === 'civica';
      if (known) expect(customer?.nationalInsuranceNumber).toBe(person.nino);
      const contacts = customer?.contacts.map(({ value }) => value) ?? [];
      expect([...person.telephones, person.mobile, person.email]).toEqual(expect.arrayContaining(contacts));
    }
    expect(people.length).toBeGreaterThan(30);
  });

  it('tells of an account what the ledger says, through whoever is liable on it', async () => {
    const all = once(onAccounts());
    const told = whole(
      await product().councilTax.accounts(
        all.map(({ key }) => key),
        aCall(),
      ),
    );
    for (const { own, key } of all) {
      expect(plain(told.get(key.account))).toMatchObject({
        ref: key.account,
        holder: key.holder,
        closed: own.closedOn !== null,
        balance: pounds(own.balance),
        directDebit: own.directDebit,
        paymentGroup: own.paymentGroup,
        years: own.years.map(year => ({
          year: year.year,
          balance: pounds(year.balance),
          arrears: pounds(year.arrears),
          stage: { code: year.stage.code },
          nextPayment: year.next === null ? null : { amount: pounds(year.next.amount) },
          arrangement: year.arrangement === 0 ? null : String(year.arrangement),
        })),
        source: { system, stale: false },
      });
    }
  });

  it('tells the same account to each of a couple as their own', async () => {
    const couple = onAccounts().filter(({ own }) => own.holders.length === 2);
    const [first] = couple;
    const other = couple.find(({ own, key }) => own === first?.own && key.holder !== first?.key.holder);
    if (first === undefined || other === undefined) throw new Error('a couple');
    for (const { key, own } of [first, other]) {
      const told = whole(await product().councilTax.accounts([key], aCall())).get(key.account);
      expect(told).toMatchObject({ ref: key.account, holder: key.holder });
      expect(told?.balance.toFixed()).toBe(pounds(own.balance));
    }
  });

  it('tells the dwellings, the current one first, with its band', async () => {
    const all = once(onAccounts());
    const told = whole(
      await product().councilTax.properties(
        all.map(({ key }) => key),
        aCall(),
      ),
    );
    for (const { own, key } of all) {
      const properties = told.get(key.account)?.properties ?? [];
      const newest =
        own.closedOn === null ? properties[0] : properties.find(one => one.property.band === own.dwelling.band);
      expect(newest?.current).toBe(own.closedOn === null);
      expect(newest?.property).toMatchObject({ band: own.dwelling.band, through: key });
      expect(newest?.property.address.postcode).toBe(own.dwelling.postcode);
      expect(newest?.property.address.lines.map(said)).toEqual(own.dwelling.lines.map(said));
      expect(properties).toHaveLength(own.earlier === null ? 1 : 2);
    }
  });

  it('tells every transaction once and the right way, newest first, and every instalment in order', async () => {
    const all = accountYears();
    const keys = all.map(({ key }) => key);
    const { councilTax } = product();
    const [ledgers, plans] = await Promise.all([
      councilTax.transactions(keys, aCall()),
      councilTax.instalments(keys, aCall()),
    ]);
    for (const { year, key } of all) {
      const text = `${key.account}|${key.year}` as const;
      const { transactions } = plain(whole(ledgers).get(text));
      const effects = transactions.map((one: { effect: string; amount: string }) =>
        Number(one.effect === 'CREDIT' ? -one.amount : one.amount).toFixed(2),
      );
      expect(effects.sort()).toEqual(year.transactions.map(({ effect }) => (effect / 100).toFixed(2)).sort());
      const days = transactions.map((one: { on: string }) => one.on);
      expect(days).toEqual([...days].sort().reverse());
      const plan = plain(whole(plans).get(text)).instalments;
      expect(plan.map((one: { amount: string }) => one.amount)).toEqual(year.plan.map(({ amount }) => pounds(amount)));
    }
    expect(all.length).toBeGreaterThan(60);
  });

  it('tells exactly the claims that a person holds, with their status and lines', async () => {
    const people = everybody();
    const lists = whole(
      await product().benefits.claimsOf(
        people.map(({ ref }) => ref),
        aCall(),
      ),
    );
    const keys = people.flatMap(({ ref, claims }) => {
      const listed = lists.get(ref)?.claims ?? [];
      expect(listed.map(one => one.claim).sort()).toEqual(claims.map(({ reference }) => claim(reference)).sort());
      return listed.map(one => ({ ...one, holder: ref }));
    });
    const unique = [...new Map(keys.map(key => [key.claim, key])).values()];
    const records = whole(await product().benefits.claims(unique, aCall()));
    const invented = new Map(people.flatMap(({ claims }) => claims.map(one => [claim(one.reference), one] as const)));
    for (const [ref, record] of records) {
      const own = invented.get(ref);
      expect(record.schemes.length).toBeGreaterThan(0);
      for (const scheme of record.schemes) {
        expect({ ref, status: scheme.status }).toEqual({ ref, status: own?.status.toUpperCase() });
        const lines = (scheme.kind === 'HousingBenefitClaim' ? own?.rent : own?.support) ?? [];
        expect(scheme.entitlements.map(({ weekly }) => weekly.toFixed())).toEqual(lines.map(one => pounds(one.weekly)));
        if (scheme.kind === 'HousingBenefitClaim') {
          expect(scheme.nextPayment?.amount.toFixed()).toBe(own?.next ? pounds(own.next.amount) : undefined);
          const tenures = new Set(scheme.entitlements.map(({ tenure }) => tenure));
          expect([...tenures]).toEqual(lines.length === 0 ? [] : [`${own?.tenure?.toUpperCase()}_RENT`]);
        }
      }
    }
    expect(records.size).toBeGreaterThan(10);
  });

  it('tells a claimant what was paid for rent, newest first, and a partner nothing of it', async () => {
    const people = everybody().filter(({ claims }) => claims.length > 0);
    const told = whole(
      await product().benefits.payments(
        people.map(({ ref: holder }) => ({ holder, scheme: 'HousingBenefitClaim' as const })),
        aCall(),
      ),
    );
    for (const { ref, claims, person } of people) {
      const paid = claims
        .filter(({ claimant }) => claimant === person.reference)
        .flatMap(({ payments }) => payments)
        .filter(one => one.account === null)
        .sort((a, b) => b.on - a.on);
      const history = told.get(`${ref}|HousingBenefitClaim`);
      expect(history?.payments.map(({ amount }) => amount.toFixed())).toEqual(paid.map(one => pounds(one.amount)));
    }
  });

  it('shows a record to nobody who does not hold it: it is not there', async () => {
    const [own] = once(onAccounts());
    const stranger = everybody().find(({ accounts }) => !accounts.some(one => one === own?.own));
    const claimed = everybody().find(({ claims }) => claims.length > 0);
    const other = everybody().find(({ home, ref }) => home !== claimed?.home && ref !== claimed?.ref);
    if (!own || !stranger || !claimed || !other) throw new Error('people of two households');
    const key = { account: own.key.account, holder: stranger.ref };
    const year = { ...key, year: financialYear(own.own.years[0]?.year ?? 2026) };
    const { councilTax, benefits } = product();
    const wanted = claim(claimed.claims[0]?.reference ?? '');
    const place = await placeOf(claimed.ref, wanted);
    const asked = await Promise.all([
      councilTax.accounts([key], aCall()),
      benefits.claims([{ claim: wanted, holder: other.ref, place }], aCall()),
      ...(system === 'civica'
        ? []
        : [
            councilTax.properties([key], aCall()),
            councilTax.transactions([year], aCall()),
            councilTax.instalments([year], aCall()),
          ]),
    ]);
    for (const answers of asked) expect([...(answers as Answers<string, unknown>).values()]).toEqual([]);
  });

  it('shows a claim to its claimant and partner alone: a non-dependant of the household has none', async () => {
    const others = Array.from({ length: households }, (_, index) => population().household(index))
      .filter(home => home !== null && home.claims.length > 0)
      .flatMap(home => home?.people.filter(({ reference }) => claimsOf(home, reference).length === 0) ?? [])
      .map(({ reference }) => personRef(system, reference));
    expect(others.length).toBeGreaterThan(0);
    for (const list of whole(await product().benefits.claimsOf(others, aCall())).values())
      expect(list.claims).toEqual([]);
  });

  it('leaves out who and what there is not, and what is another system’s', async () => {
    const { councilTax, benefits, documents } = product();
    const [{ key } = { key: null }] = onAccounts();
    if (key === null) throw new Error('an account');
    const nobody = personRef(system, '1');
    const elsewhere = personRef('elsewhere', '7000100');
    expect((await councilTax.customers([nobody, elsewhere], aCall())).size).toBe(0);
    expect((await councilTax.accounts([{ ...key, account: accountRef(system, '10') }], aCall())).size).toBe(0);
    expect((await councilTax.accounts([{ ...key, account: accountRef('elsewhere', '10') }], aCall())).size).toBe(0);
    expect(
      (await benefits.claims([{ claim: claimRef(system, '10'), holder: key.holder, place: '1' }], aCall())).size,
    ).toBe(0);
    expect((await documents.documentsOf([elsewhere], aCall())).size).toBe(0);
    expect((await councilTax.customers([], aCall())).size).toBe(0);
  });

  it('gives records that nobody can change, and says of each whose it is', async () => {
    const [{ key } = { key: null }] = onAccounts();
    if (key === null) throw new Error('an account');
    const told = whole(await product().councilTax.accounts([key], aCall())).get(key.account);
    expect(Object.isFrozen(told) && Object.isFrozen(told?.years) && Object.isFrozen(told?.source)).toBe(true);
    expect(told?.source).toMatchObject({ system, stale: false });
  });

  it('never rejects: whose time is up or who has gone is told of a timeout, key by key', async () => {
    const keys = once(onAccounts())
      .slice(0, 3)
      .map(({ key }) => key);
    const gone = AbortSignal.abort();
    for (const call of [aCall({ deadlineAt: performance.now() - 1 }), aCall({ signal: gone })]) {
      const answers = await product().councilTax.accounts(keys, call);
      expect(answers.size).toBe(3);
      for (const answer of answers.values())
        expect(answer).toMatchObject({ name: 'UpstreamError', system, trouble: 'timeout' });
    }
  });

  it('is known to be up', async () => {
    expect(await product().health.check(AbortSignal.timeout(10_000))).toBe('up');
  });
}

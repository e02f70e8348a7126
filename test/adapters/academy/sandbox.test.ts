import { formerPartner } from '../../../sandbox/academy/claim-rows.js';
import { checkOf, memberNumber } from '../../../sandbox/academy/written.js';
import { stoppedClock } from '../../../src/domain/dates.js';
import { financialYear } from '../../../src/domain/financial-year.js';
import { accountRef, claimRef, personRef } from '../../../src/domain/references.js';
import { aCall, useAcademy, withOptions } from './support/town.js';

const HOUSEHOLDS = 90;
const { connect, options, population } = useAcademy(HOUSEHOLDS);
const shown = (number: string) => `${number}${checkOf(Number(number))}`;
const ref = (number: string) => personRef('academy', number);
const own = () => options() as Record<string, Record<string, unknown>>;

const homes = () =>
  Array.from({ length: HOUSEHOLDS }, (_, index) => population.household(index)).filter(home => home !== null);
const FIRST = { account: accountRef('academy', shown('50000100')), holder: ref('7000100') };

describe('people without a number in the register of parties', () => {
  // Households from the fiftieth whose place leaves five over eleven have none, or nought, which is none as well.
  const unregistered = () =>
    homes().filter(({ index, accounts }) => index >= 50 && index % 11 === 5 && accounts.length > 0);

  it('are the rows they stand in, by account and place, and nobody else', async () => {
    const { councilTax } = connect();
    for (const { accounts, people } of unregistered()) {
      const [account] = accounts;
      const lead = people.find(({ reference }) => reference === account?.holders[0]);
      const holder = ref(`ct.${account?.reference}.0`);
      const customer = (await councilTax.customers([holder], aCall())).get(holder);
      const listed = accountRef('academy', shown(account?.reference ?? ''));
      expect(customer).toMatchObject({ name: { surname: lead?.surname.toUpperCase() }, accounts: [{ ref: listed }] });
      expect((await councilTax.accounts([{ account: listed, holder }], aCall())).size).toBe(1);
    }
    expect(unregistered().length).toBeGreaterThan(1);
  });

  it('are not all one person whose number is nought', async () => {
    const { councilTax, benefits } = connect();
    expect((await councilTax.customers([ref('0')], aCall())).size).toBe(0);
    const [list] = (await benefits.claimsOf([ref('0')], aCall())).values();
    expect(list).toMatchObject({ claims: [] });
  });

  it('have one reference: who has a number is known by it alone', async () => {
    const { councilTax, benefits } = connect();
    const asRow = ref('ct.50000100.0');
    expect((await councilTax.customers([asRow], aCall())).size).toBe(0);
    expect((await councilTax.accounts([{ ...FIRST, holder: asRow }], aCall())).size).toBe(0);
    const asMember = ref(`hb.${memberNumber(0, 0)}`);
    const [list] = (await benefits.claimsOf([asMember], aCall())).values();
    expect(list).toMatchObject({ claims: [] });
  });
});

describe('who is liable on an account', () => {
  it('is the lead and each who is jointly liable, by the reference that opens it, whoever asks', async () => {
    const { councilTax } = connect();
    const couples = homes().flatMap(({ index, accounts }) =>
      accounts.filter(({ holders }) => holders.length === 2).map(account => ({ index, ...account })),
    );
    expect(couples.length).toBeGreaterThan(3);
    for (const { index, reference, holders } of couples.slice(0, 12)) {
      const account = accountRef('academy', shown(reference));
      const inRegister = !(index >= 50 && index % 11 === 5);
      const liable = holders.map((holder, at) => ref(inRegister ? holder : `ct.${reference}.${at}`));
      for (const holder of liable) {
        const told = (await councilTax.accounts([{ account, holder }], aCall())).get(account);
        expect(told).toMatchObject({ holder, liable });
      }
    }
  });
});

describe('who holds a claim', () => {
  it('is in its current household: a former partner has nothing of it', async () => {
    const { benefits, councilTax } = connect();
    const home = homes().find(({ index, claims }) => index % 3 === 1 && claims.length > 0);
    const [claim] = home?.claims ?? [];
    if (!home || !claim) throw new Error('a claim with an earlier household');
    const former = ref(String(formerPartner(home)));
    const key = { claim: claimRef('academy', shown(claim.reference)), holder: former, place: '1' };
    expect((await benefits.claims([key], aCall())).size).toBe(0);
    expect((await benefits.claimsOf([former], aCall())).get(former)).toMatchObject({ claims: [] });
    expect((await councilTax.customers([former], aCall())).get(former)).toMatchObject({ name: { surname: 'FORMER' } });
    const holder = ref(claim.claimant);
    const current = (await benefits.claims([{ ...key, holder }], aCall())).get(key.claim);
    expect(current).toMatchObject({ schemes: expect.arrayContaining([expect.objectContaining({ place: '2' })]) });
  });

  it('is nobody where the council has not said who claims', async () => {
    const { memberTypes: _, ...rest } = own().benefits ?? {};
    const { benefits } = connect({ options: withOptions(options(), { benefits: rest }) });
    const list = (await benefits.claimsOf([FIRST.holder], aCall())).get(FIRST.holder);
    expect(list).toMatchObject({ claims: [] });
  });
});

describe('what is not public', () => {
  const unmapped = () => connect({ options: withOptions(options(), { mapping: undefined }) });
  const year = { ...FIRST, year: financialYear(2026) };

  it('is not told without a mapping: no years, no instalments, no next payment', async () => {
    const { councilTax, benefits } = unmapped();
    expect((await councilTax.accounts([FIRST], aCall())).get(FIRST.account)).toMatchObject({
      years: [],
      closed: false,
    });
    expect((await councilTax.instalments([year], aCall())).size).toBe(0);
    const key = { claim: claimRef('academy', shown('6000100')), holder: FIRST.holder, place: '1' };
    const record = (await benefits.claims([key], aCall())).get(key.claim);
    expect(record).toMatchObject({ schemes: [{ nextPayment: null, status: 'CURRENT' }, { nextPayment: null }] });
  });

  it('leaves the ledger by the day on which each was processed', async () => {
    const { councilTax } = unmapped();
    const told = (await councilTax.transactions([year], aCall())).get(`${FIRST.account}|${year.year}`);
    if (told === undefined || told instanceof Error) throw new Error('a ledger');
    const [account] = population.household(0)?.accounts ?? [];
    const within = account?.years.flatMap(({ transactions }) => transactions).filter(({ on }) => on >= 20_544); // 1 April 2026
    expect(told.transactions).toHaveLength(within?.length ?? -1);
    expect(told.transactions.every(({ on }) => on.toString() >= '2026-04-01')).toBe(true);
    expect(told.transactions[0]?.number).toBe(String(told.transactions.length));
  });

  it('and a code that nobody explained makes that record unreadable, and no other', async () => {
    const { transactions, ...rest } = own().councilTax as { transactions: Record<string, string> };
    const { PAY: _, ...known } = transactions;
    const changed = { councilTax: { ...rest, transactions: known } };
    const { councilTax, events } = connect({ options: withOptions(options(), changed) });
    const [ledger] = (await councilTax.transactions([year], aCall())).values();
    expect(ledger).toMatchObject({ name: 'UpstreamError', trouble: 'unreadable' });
    expect((await councilTax.accounts([FIRST], aCall())).get(FIRST.account)).toMatchObject({
      kind: 'CouncilTaxAccount',
    });
    expect(events).toContainEqual({ event: 'unknown-code', list: 'transactions' });
  });

  it('nor does a mapped table that is not there take anything else with it', async () => {
    const mapping = String(own().mapping).replace('assumed.instalment', 'assumed.nothing');
    const { councilTax } = connect({ options: withOptions(options(), { mapping }) });
    const [plan] = (await councilTax.instalments([year], aCall())).values();
    expect(plan).toMatchObject({ name: 'UpstreamError', trouble: 'refused' });
    expect((await councilTax.accounts([FIRST], aCall())).get(FIRST.account)).toMatchObject({
      kind: 'CouncilTaxAccount',
    });
  });
});

describe('the date of the copy', () => {
  it.each`
    now                       | stale
    ${'2026-11-21T09:00:00Z'} | ${false}
    ${'2026-11-23T21:59:00Z'} | ${false}
    ${'2026-11-24T09:00:00Z'} | ${true}
  `('on $now everything is of Friday evening, stale: $stale', async ({ now, stale }) => {
    const { councilTax, benefits } = connect({ clock: stoppedClock(now) });
    const [customer] = (await councilTax.customers([FIRST.holder], aCall())).values();
    const [list] = (await benefits.claimsOf([FIRST.holder], aCall())).values();
    for (const one of [customer, list]) {
      const { source } = JSON.parse(JSON.stringify(one));
      expect(source).toMatchObject({ system: 'academy', stale, asOf: '2026-11-20T22:00:00Z' });
    }
  });

  it('is asked for once, and what has none is no answer', async () => {
    const copy = { table: 'dbo.hbincome', column: 'inc_code' };
    const { councilTax } = connect({ options: withOptions(options(), { copy }) });
    const [customer] = (await councilTax.customers([FIRST.holder], aCall())).values();
    expect(customer).toMatchObject({ name: 'UpstreamError', trouble: 'unreadable' });
  });
});

describe('a read', () => {
  it('is one call however many keys and statements it has', async () => {
    const { councilTax, calls } = connect();
    const keys = homes().flatMap(({ accounts }) =>
      accounts.map(({ reference, holders }) => ({
        account: accountRef('academy', shown(reference)),
        holder: ref(holders[0] ?? ''),
      })),
    );
    await councilTax.accounts(keys.slice(0, 50), aCall());
    expect(calls).toMatchObject([{ system: 'academy', operation: 'accounts', outcome: 'ok', attempts: 1 }]);
  });

  it('with more rows than it may have is refused whole', async () => {
    const { councilTax } = connect({ options: withOptions(options(), { maxRows: 100 }) });
    const year = { year: financialYear(2026) };
    const keys = homes().flatMap(({ accounts }) =>
      accounts.map(({ reference }) => ({ ...FIRST, ...year, account: accountRef('academy', shown(reference)) })),
    );
    const all = await councilTax.transactions(keys, aCall());
    expect(new Set([...all.values()].map(String))).toEqual(new Set(['UpstreamError: academy: unreadable']));
    const [one] = (await councilTax.transactions([{ ...FIRST, ...year }], aCall())).values();
    expect(one).toMatchObject({ account: FIRST.account });
  });

  it('can change nothing', async () => {
    const { upstream } = connect();
    const write = (text: string) =>
      upstream.read({ operation: 'x', read: reader => reader.rows({ text, values: [] }) }, aCall());
    await expect(write('delete from dbo.ctaccount')).rejects.toMatchObject({ name: 'UpstreamError' });
    await expect(write("insert into assumed.copy_run values ('2026-01-01')")).rejects.toMatchObject({
      name: 'UpstreamError',
    });
    const { councilTax } = connect();
    expect((await councilTax.accounts([FIRST], aCall())).size).toBe(1);
  });

  it('reads only the divisions that are the council’s', async () => {
    const { councilTax, benefits } = connect({ options: withOptions(options(), { divisions: [7] }) });
    expect((await councilTax.customers([FIRST.holder], aCall())).size).toBe(0);
    expect((await councilTax.accounts([FIRST], aCall())).size).toBe(0);
    expect((await benefits.claimsOf([FIRST.holder], aCall())).get(FIRST.holder)).toMatchObject({ claims: [] });
  });
});

describe('what else the database holds', () => {
  it('letters that were sent, and no others; their pages are elsewhere', async () => {
    const { documents } = connect();
    const [list] = (await documents.documentsOf([FIRST.holder], aCall())).values();
    expect(list).toMatchObject({
      documents: [{ name: 'Benefit Decision Letter', module: 'BENEFITS', type: 'LETTER' }],
    });
    const [document] = list instanceof Error ? [] : (list?.documents ?? []);
    const key = { document: document?.ref ?? ('' as never), holder: FIRST.holder, account: null };
    expect((await documents.content([key], aCall())).size).toBe(0);
  });

  it('notes, in entries, for who holds the record', async () => {
    const { notes } = connect();
    const claim = { claim: claimRef('academy', shown('6000100')), holder: FIRST.holder, place: '1' };
    const entries = [
      { author: 'JSMITH1', time: '09:14:22' },
      { author: 'AKHAN2', time: '15:40:01' },
    ];
    expect((await notes.accountNotes([FIRST], aCall())).get(FIRST.account)).toMatchObject({ entries });
    expect((await notes.claimNotes([claim], aCall())).get(claim.claim)).toMatchObject({ entries });
    const stranger = ref('7000104');
    expect((await notes.accountNotes([{ ...FIRST, holder: stranger }], aCall())).size).toBe(0);
    expect((await notes.claimNotes([{ ...claim, holder: stranger }], aCall())).size).toBe(0);
  });

  it('a wrong check digit is another account', async () => {
    const { councilTax } = connect();
    const wrong = { ...FIRST, account: accountRef('academy', '500001008') };
    expect((await councilTax.accounts([wrong], aCall())).size).toBe(0);
  });
});

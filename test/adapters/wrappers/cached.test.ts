import { benefitsWrappers } from '../../../src/adapters/wrappers/benefits.js';
import { councilTaxWrappers } from '../../../src/adapters/wrappers/council-tax.js';
import { documentsWrappers } from '../../../src/adapters/wrappers/documents.js';
import { benefitsPolicy, councilTaxPolicy, documentsPolicy } from '../../../src/adapters/wrappers/policy.js';
import type { PropertyRef } from '../../../src/domain/references.js';
import { claimRef, documentRef, propertyRef } from '../../../src/domain/references.js';
import type { Sourced } from '../../../src/domain/source.js';
import { UpstreamError } from '../../../src/platform/http/upstream-error.js';
import { fakeRedis } from '../../platform/cache/fake-redis.js';
import { aCache, handClock, settle } from '../../platform/cache/support.js';
import { aCustomer, aDocument, aHousingBenefitClaim, anAccount, IMOGEN, OTIS } from '../../support/records.js';
import { ACCOUNT, aBenefits, aCall, aCouncilTax, accountsOf, aDocuments, JO } from './support.js';

const room = { memory: { maxEntries: 100_000 } };
const down = () => new UpstreamError('civica', 'unavailable');

function aKept(port = aCouncilTax()) {
  const clock = handClock();
  const cache = aCache({ ...room, clock });
  return { clock, cache, port, councilTax: councilTaxWrappers.cached(port, cache, councilTaxPolicy) };
}

describe('cached port', () => {
  it('asks once while the policy says so', async () => {
    const { clock, port, councilTax } = aKept();
    const keys = [{ account: ACCOUNT, holder: OTIS }];
    const first = await councilTax.accounts(keys, aCall());
    clock.advance(29_999);
    const second = await councilTax.accounts(keys, aCall());
    expect(second.get(ACCOUNT)).toBe(first.get(ACCOUNT));
    clock.advance(1);
    await councilTax.accounts(keys, aCall());
    expect(port.asked).toHaveLength(2);
  });

  it('asks only for what it has not', async () => {
    const { port, councilTax } = aKept();
    await councilTax.customers([OTIS], aCall());
    await councilTax.customers([IMOGEN, OTIS], aCall());
    expect(port.asked.map(({ keys }) => keys)).toEqual([[OTIS], [IMOGEN]]);
  });

  it('keeps apart what was read through different people and under different authorities', async () => {
    const { port, councilTax } = aKept(aCouncilTax({ accounts: accountsOf([OTIS, IMOGEN]) }));
    const through = async (holder: typeof OTIS, authority: 'gateway' | 'caller:1' = 'gateway') =>
      (await councilTax.accounts([{ account: ACCOUNT, holder }], aCall({ authority }))).get(ACCOUNT);
    expect(await through(OTIS)).toMatchObject({ holder: OTIS });
    expect(await through(JO)).toBeUndefined();
    expect(await through(IMOGEN)).toMatchObject({ holder: IMOGEN });
    expect(await through(OTIS, 'caller:1')).toMatchObject({ holder: OTIS });
    expect(port.asked).toHaveLength(4);
  });

  it('never keeps one person’s answer under another’s key', async () => {
    let wrong = true;
    const customers = async () => new Map([[OTIS, aCustomer({ ref: wrong ? IMOGEN : OTIS })]]);
    const { councilTax } = aKept(aCouncilTax({ customers }));
    expect((await councilTax.customers([OTIS], aCall())).get(OTIS)).toEqual(new UpstreamError('civica', 'unreadable'));
    wrong = false;
    expect((await councilTax.customers([OTIS], aCall())).get(OTIS)).toMatchObject({ ref: OTIS });
  });

  it('is invalidated by every reference in a key', async () => {
    const { cache, port, councilTax } = aKept();
    const keys = [
      { account: ACCOUNT, holder: OTIS },
      { account: ACCOUNT, holder: IMOGEN },
    ] as const;
    for (const key of keys) await councilTax.accounts([key], aCall());
    await councilTax.customers([IMOGEN], aCall());
    port.asked.splice(0);
    await cache.invalidate([IMOGEN]);
    for (const key of keys) await councilTax.accounts([key], aCall());
    await councilTax.customers([IMOGEN], aCall());
    expect(port.asked.map(({ keys: asked }) => asked)).toEqual([[keys[1]], [IMOGEN]]);
    port.asked.splice(0);
    await cache.invalidate([ACCOUNT]);
    for (const key of keys) await councilTax.accounts([key], aCall());
    expect(port.asked).toHaveLength(2);
  });

  it('comes back from Redis as it was', async () => {
    const clock = handClock();
    const redis = fakeRedis(clock);
    const through = () =>
      councilTaxWrappers.cached(aCouncilTax(), aCache({ ...room, clock, redis: redis.client() }), councilTaxPolicy);
    const key = { account: ACCOUNT, holder: OTIS };
    await through().accounts([key], aCall());
    await settle();
    const port = aCouncilTax();
    const cache = aCache({ ...room, clock, redis: redis.client() });
    const other = councilTaxWrappers.cached(port, cache, councilTaxPolicy);
    const account = (await other.accounts([key], aCall())).get(ACCOUNT);
    if (account === undefined || account instanceof Error) throw new Error('no account');
    const was = anAccount({ ref: ACCOUNT });
    expect(account.balance.equals(was.balance)).toBe(true);
    expect(account.source.asOf.equals(was.source.asOf)).toBe(true);
    expect(account.years[0]?.nextPayment?.due.toString()).toBe('2026-12-01');
    expect(account.bankDetails).toEqual(was.bankDetails);
    expect(Object.isFrozen(account.years[0])).toBe(true);
    expect(port.asked).toEqual([]);
  });

  it('never keeps the content of a document, whatever the policy says', async () => {
    const document = documentRef('civica', 'D1');
    const content = { document, mediaType: 'application/pdf' as const, bytes: new Uint8Array([1]) };
    const port = aDocuments({ content: async () => new Map([[document, content]]) });
    const policy = { ...documentsPolicy, content: { freshMs: 1_000, staleMs: 0, maxEntries: 10 } };
    const documents = documentsWrappers.cached(port, aCache(room), policy);
    for (let times = 0; times < 2; times += 1)
      await documents.content([{ document, holder: OTIS, account: null }], aCall());
    expect(port.asked).toHaveLength(2);
  });

  it('passes the call on as it came', async () => {
    const { port, councilTax } = aKept();
    const call = aCall({ fresh: true });
    await councilTax.customers([OTIS], call);
    expect(port.asked[0]?.call).toBe(call);
  });

  it('refreshes behind the caller with a time of its own', async () => {
    const clock = handClock();
    const port = aCouncilTax();
    const customers = { freshMs: 60_000, staleMs: 600_000, maxEntries: 10, revalidateMs: 5_000 };
    const councilTax = councilTaxWrappers.cached(port, aCache({ ...room, clock }), { ...councilTaxPolicy, customers });
    const gone = new AbortController();
    await councilTax.customers([OTIS], aCall());
    clock.advance(60_000);
    const call = aCall({ staleAllowed: true, signal: gone.signal, deadlineAt: performance.now() + 1 });
    const old = (await councilTax.customers([OTIS], call)).get(OTIS);
    expect(old).toMatchObject({ source: { stale: true } });
    expect(port.asked[1]?.call.signal).toBeUndefined();
    expect(port.asked[1]?.call.deadlineAt).toBeGreaterThan(performance.now() + 1_000);
  });

  it('of all three ports fits in one cache', () => {
    const cache = aCache({ memory: { maxEntries: 18_000 } });
    councilTaxWrappers.cached(aCouncilTax(), cache, councilTaxPolicy);
    benefitsWrappers.cached(aBenefits(), cache, benefitsPolicy);
    documentsWrappers.cached(aDocuments(), cache, documentsPolicy);
  });
});

describe('cached port: old answers are marked, and all in them that has a source', () => {
  const { source } = aCustomer();
  const healthyOnce = <Args extends unknown[], Answer>(answer: (...args: Args) => Answer) => {
    let times = 0;
    return (...args: Args): Answer => {
      times += 1;
      if (times > 1) throw down();
      return answer(...args);
    };
  };
  const staleIn = (entity: unknown): boolean[] => {
    if (typeof entity !== 'object' || entity === null) return [];
    const own = 'source' in entity ? [(entity as Sourced).source.stale] : [];
    return [...own, ...Object.values(entity).flatMap(staleIn)];
  };

  /** Reads, lets it grow old while the system is down, reads again. */
  async function healthyThenDown<Key, Value>(
    ask: (keys: readonly Key[], call: ReturnType<typeof aCall>) => Promise<ReadonlyMap<string, Value | Error>>,
    { key, clock }: { key: Key; clock: ReturnType<typeof handClock> },
  ) {
    const [healthy] = (await ask([key], aCall())).values();
    clock.advance(400_000);
    const [old] = (await ask([key], aCall({ staleAllowed: true }))).values();
    const [refused] = (await ask([key], aCall())).values();
    expect(refused).toEqual(down());
    return { healthy: staleIn(healthy), old: staleIn(old), frozen: Object.isFrozen(old) };
  }

  it('a customer', async () => {
    const { clock, councilTax } = aKept(
      aCouncilTax({ customers: healthyOnce(async () => new Map([[OTIS, aCustomer({ ref: OTIS })]])) }),
    );
    const marks = await healthyThenDown(councilTax.customers, { key: OTIS, clock });
    expect(marks).toEqual({ healthy: [false], old: [true], frozen: true });
  });

  it('the properties of an account', async () => {
    const property = (ref: PropertyRef) => ({
      property: {
        kind: 'Dwelling' as const,
        uprn: null,
        ref,
        through: { account: ACCOUNT, holder: OTIS },
        address: { lines: [], postcode: null },
        band: null,
        source,
      },
      current: true,
      fullYearCharge: null,
      charge: null,
    });
    const properties = [property(propertyRef('civica', '1')), property(propertyRef('civica', '2'))];
    const { clock, councilTax } = aKept(
      aCouncilTax({
        properties: healthyOnce(async () => new Map([[ACCOUNT, { account: ACCOUNT, properties, source }]])),
      }),
    );
    const marks = await healthyThenDown(councilTax.properties, { key: { account: ACCOUNT, holder: OTIS }, clock });
    expect(marks).toEqual({ healthy: [false, false, false], old: [true, true, true], frozen: true });
  });

  it('both schemes of a claim', async () => {
    const clock = handClock();
    const claim = claimRef('civica', '6001122');
    const hb = aHousingBenefitClaim({ ref: claim });
    const schemes = [hb, { ...hb, kind: 'CouncilTaxReductionClaim' as const }];
    const port = aBenefits({ claims: healthyOnce(async () => new Map([[claim, { claim, schemes, source }]])) });
    const benefits = benefitsWrappers.cached(port, aCache({ ...room, clock }), benefitsPolicy);
    const marks = await healthyThenDown(benefits.claims, { key: { claim, holder: OTIS, place: '1|2' }, clock });
    expect(marks).toEqual({ healthy: [false, false, false], old: [true, true, true], frozen: true });
  });

  it('a list of documents', async () => {
    const clock = handClock();
    const documents = [aDocument()];
    const port = aDocuments({
      documentsOf: healthyOnce(async () => new Map([[OTIS, { holder: OTIS, documents, source }]])),
    });
    const kept = documentsWrappers.cached(port, aCache({ ...room, clock }), documentsPolicy);
    const marks = await healthyThenDown(kept.documentsOf, { key: OTIS, clock });
    expect(marks).toEqual({ healthy: [false, false], old: [true, true], frozen: true });
  });
});

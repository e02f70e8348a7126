import type { AddressInfo } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { TOWER_POSTCODE } from '../../../sandbox/os-places/gazetteer.js';
import { osPlacesHalf } from '../../../sandbox/os-places/routes.js';
import { osPlaces } from '../../../src/adapters/os-places/addresses.js';
import { osPlacesConfig } from '../../../src/adapters/os-places/config.js';
import { readPage } from '../../../src/adapters/os-places/wire.js';
import type { Call } from '../../../src/adapters/ports/call.js';
import { stoppedClock } from '../../../src/domain/dates.js';
import { createCache } from '../../../src/platform/cache/cache.js';
import { createUpstream } from '../../../src/platform/http/create-upstream.js';
import type { UpstreamObservation } from '../../../src/platform/http/upstream-options.js';
import { town } from '../academy/support/town.js';

const call = (): Call => ({
  deadlineAt: performance.now() + 60_000,
  authority: 'gateway',
  staleAllowed: true,
  fresh: false,
});

describe('OS Places, as the sandbox simulates it', () => {
  let app: FastifyInstance;
  let baseUrl: string;
  const closing: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    app = Fastify({ forceCloseConnections: true });
    osPlacesHalf(app, town(60));
    await app.listen({ port: 0, host: '127.0.0.1' });
    baseUrl = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/os-places`;
  });
  afterEach(() => fault(null));
  afterAll(async () => {
    for (const close of closing) await close();
    await app.close();
  });

  const fault = (kind: string | null) =>
    app.inject({
      method: 'POST',
      url: '/control/os-places',
      payload: kind === null ? 'null' : { kind },
      headers: { 'content-type': 'application/json' },
    });
  const asked = ({ key = 'testshire', kept = false } = {}) => {
    const config = osPlacesConfig.parse({ baseUrl, key });
    const calls: UpstreamObservation[] = [];
    const upstream = createUpstream({
      system: 'os-places',
      baseUrl,
      limits: { retry: { retries: 0 }, timeoutMs: 30_000 },
      observe: one => void calls.push(one),
    });
    const cache = kept ? createCache({ memory: { maxEntries: 30_000 } }) : null;
    closing.push(
      () => upstream.close(),
      async () => cache?.close(),
    );
    return {
      places: osPlaces({ config, upstream, cache, maxEntries: 1_000, clock: stoppedClock('2026-11-21T09:00:00Z') }),
      calls,
    };
  };
  const home = () => {
    const dwelling = town(60).household(3)?.accounts[0]?.dwelling;
    if (dwelling === undefined) throw new Error('nobody lives there');
    return dwelling;
  };

  it('gives the addresses at a postcode, lines without the postcode', async () => {
    const { places } = asked();
    const { postcode, lines } = home();
    const { addresses, more, source } = await places.find({ by: 'postcode', value: postcode }, call());
    const own = addresses.find(one => one.lines[0] === lines[0]?.toUpperCase());
    expect(own).toMatchObject({ postcode, lines: lines.map(line => line.toUpperCase()), custodian: '99' });
    expect([more, source.system]).toEqual([false, 'os-places']);
    const [same] = (await places.find({ by: 'uprn', value: own?.uprn ?? '' }, call())).addresses;
    expect(same).toEqual(own);
  });

  it('pages where a postcode has more than a hundred, and leaves out the block and what is history', async () => {
    const { places, calls } = asked();
    const { addresses } = await places.find({ by: 'postcode', value: TOWER_POSTCODE }, call());
    expect(addresses).toHaveLength(130);
    expect(new Set(addresses.map(({ uprn }) => uprn)).size).toBe(130);
    expect(addresses.every(({ parentUprn, classification }) => parentUprn !== null && classification === 'RD06')).toBe(
      true,
    );
    expect(calls).toHaveLength(2);
  });

  it('finds by words, one page of them', async () => {
    const { places, calls } = asked();
    const { addresses, more } = await places.find({ by: 'text', value: 'tower road testborough' }, call());
    expect(addresses.length).toBeGreaterThan(90);
    expect([more, calls.length]).toEqual([true, 1]);
  });

  it('has nothing where nothing fits, for which the service leaves the results out', async () => {
    const { places } = asked();
    await expect(places.find({ by: 'postcode', value: 'ZZ99 9ZZ' }, call())).resolves.toMatchObject({ addresses: [] });
  });

  it.each`
    kind      | trouble          | status
    ${'429'}  | ${'refused'}     | ${429}
    ${'403'}  | ${'refused'}     | ${403}
    ${'503'}  | ${'unavailable'} | ${503}
    ${'html'} | ${'unreadable'}  | ${200}
  `('says $trouble of $kind and nothing of the address', async ({ kind, trouble, status }) => {
    const { places } = asked();
    await fault(kind);
    const asking = places.find({ by: 'text', value: 'secret lane' }, call());
    await expect(asking).rejects.toMatchObject({ trouble, status, retryAfterMs: null });
    await expect(asking).rejects.not.toThrow(/secret/);
  });

  it('is refused with a wrong key', async () => {
    const { places } = asked({ key: 'another' });
    const asking = places.find({ by: 'postcode', value: 'TE1 0AA' }, call());
    await expect(asking).rejects.toMatchObject({ trouble: 'refused', status: 401 });
  });

  it('is asked once for what is asked again, by whomever', async () => {
    const { places, calls } = asked({ kept: true });
    const query = { by: 'postcode', value: home().postcode } as const;
    const first = await places.find(query, call());
    const again = await places.find(query, { ...call(), authority: 'caller:other' });
    expect(again).toEqual(first);
    expect(calls).toHaveLength(1);
  });
});

describe('a page of OS Places', () => {
  const page = (results?: object[]) =>
    readPage(
      Buffer.from(
        JSON.stringify({ header: { totalresults: results?.length ?? 0, offset: 0 }, ...(results && { results }) }),
      ),
    );

  it('may have no results at all', () => {
    expect(page()).toEqual({ total: 0, records: 0, addresses: [] });
  });

  it('is read of either dataset, and of neither not at all', () => {
    const DPA = { UPRN: '000990000012345', ADDRESS: '12, LANTERN STREET, TESTBOROUGH, TE5 7AA', POSTCODE: 'TE5 7AA' };
    expect(() => page([{ DPA }])).toThrow('UPRN');
    expect(page([{ DPA: { ...DPA, UPRN: '990000012345' } }]).addresses).toEqual([
      {
        uprn: '990000012345',
        parentUprn: null,
        lines: ['12', 'LANTERN STREET', 'TESTBOROUGH'],
        postcode: 'TE5 7AA',
        classification: null,
        custodian: null,
      },
    ]);
    expect(() => page([{ OTHER: {} }])).toThrow('neither');
  });
});

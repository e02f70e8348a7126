import type { Addresses } from '../../src/adapters/ports/addresses.js';
import type { Dwellings } from '../../src/adapters/ports/dwellings.js';
import type { RatingList } from '../../src/adapters/ports/rating-list.js';
import { isoDate } from '../../src/domain/dates.js';
import type { DwellingRecord } from '../../src/domain/dwelling.js';
import type { Hereditament } from '../../src/domain/hereditament.js';
import { Money } from '../../src/domain/money.js';
import { accountRef, propertyRef } from '../../src/domain/references.js';
import type { PlacePorts } from '../../src/loaders/scope.js';
import { UpstreamError } from '../../src/platform/http/upstream-error.js';
import { graph, ports } from '../support/graph.js';
import { AS_OF, IMOGEN, OTIS } from '../support/records.js';

const REF = propertyRef('academy', 'P0001');
const dwelling: DwellingRecord = {
  property: {
    kind: 'Dwelling',
    ref: REF,
    through: null,
    uprn: '990000012345',
    address: { lines: ['12 Lantern Street', 'Testborough'], postcode: 'TE5 7AA' },
    band: 'D',
    source: { system: 'academy', reference: 'P0001', asOf: AS_OF, stale: false },
  },
  bands: [
    { band: 'D', from: isoDate('2010-04-01'), to: null },
    { band: 'C', from: isoDate('1993-04-01'), to: isoDate('2010-03-31') },
  ],
  occupations: [
    { account: accountRef('civica', '50098765'), occupier: OTIS, from: isoDate('2020-01-01'), to: null, current: true },
    {
      account: accountRef('civica', '50000001'),
      occupier: IMOGEN,
      from: null,
      to: isoDate('2019-12-31'),
      current: false,
    },
  ],
};
const shop = (uarn: string): Hereditament => ({
  kind: 'Hereditament',
  uarn,
  billingAuthority: '0099',
  authorityReference: 'N1',
  firmName: null,
  address: { lines: ['14 LANTERN STREET', 'TESTBOROUGH'], postcode: 'TE5 7AA' },
  entries: [
    {
      listYear: 2026,
      assessment: '29012345000',
      description: 'SHOP AND PREMISES',
      descriptionCode: 'CS',
      scatCode: '249S',
      rateableValue: Money.pounds('18250'),
      composite: false,
      effectiveOn: isoDate('2026-04-01'),
      alteredOn: null,
      from: isoDate('2026-04-01'),
      to: null,
    },
  ],
  source: { system: 'voa', reference: uarn, asOf: AS_OF, stale: false },
});

interface Given {
  readonly find?: Dwellings['find'];
  readonly search?: RatingList['search'];
  readonly addresses?: Addresses;
}
const places = ({ find, search, addresses }: Given = {}): PlacePorts => ({
  ratingList: {
    byUarn: async uarns => new Map(uarns.filter(uarn => uarn === '12345678000').map(uarn => [uarn, shop(uarn)])),
    search: search ?? (async () => [shop('12345678000')]),
    valuations: async () => new Map(),
  },
  dwellings: [
    { system: 'academy', find: find ?? (async ({ values }) => new Map(values.map(value => [value, [dwelling]]))) },
  ],
  addresses: addresses ?? null,
});
const asked = async (given?: Given) => graph({ ports: Object.assign(ports(), { places: places(given) }) });

const ONE = `query P($uprn: Uprn!) { property(uprn: $uprn) { __typename id ... on Dwelling { uprn band bands { band from to }
  occupations { nodes { account occupier from to current } } } } }`;
const LIST = `query L($address: String) { properties(postcode: "TE5 7AA", address: $address) { totalCount nodes { __typename
  ... on Hereditament { uarn postcode current { rateableValue description } entries { listYear } } } } }`;

describe('a dwelling by its UPRN', () => {
  it('is shown to an officer with its bands and who was liable there, and the audit has them', async () => {
    const { ask, audited } = await asked();
    const { data, errors } = await ask({ as: 'officer', query: ONE, variables: { uprn: '990000012345' } });
    expect(errors).toBeUndefined();
    expect(data?.property).toMatchObject({
      __typename: 'Dwelling',
      uprn: '990000012345',
      band: 'D',
      bands: [{ band: 'D', from: '2010-04-01', to: null }, { band: 'C' }],
      occupations: {
        nodes: [
          { occupier: OTIS, current: true },
          { occupier: IMOGEN, to: '2019-12-31' },
        ],
      },
    });
    expect(JSON.stringify(audited)).toContain(OTIS);
    expect(JSON.stringify(audited)).toContain(IMOGEN);
  });

  it('is nobody else’s to look up, and the back office is not even asked', async () => {
    let calls = 0;
    const { ask } = await asked({
      find: async () => {
        calls += 1;
        return new Map([['990000012345', [dwelling]]]);
      },
    });
    const query = 'query P($uprn: Uprn!) { property(uprn: $uprn) { id } }';
    const variables = { uprn: '990000012345' };
    const resident = await ask({ as: 'resident', people: [OTIS], query, variables });
    const anybody = await ask({ as: 'public', query, variables });
    expect([resident.data, anybody.data]).toEqual([{ property: null }, { property: null }]);
    expect(calls).toBe(0);
  });

  it('opens again by its id', async () => {
    const { ask } = await asked();
    const first = await ask({ as: 'officer', query: ONE, variables: { uprn: '990000012345' } });
    const { id } = (first.data as { property: { id: string } }).property;
    const again = await ask({ as: 'officer', query: `{ node(id: "${id}") { __typename id } }` });
    expect(again.data).toEqual({ node: { __typename: 'Dwelling', id } });
    const resident = await ask({ as: 'resident', people: [OTIS], query: `{ node(id: "${id}") { id } }` });
    expect(resident.data).toEqual({ node: null });
  });

  it('at a postcode are given of every system that answers, and the one that does not is named', async () => {
    const trouble = new UpstreamError('academy', 'unavailable');
    const given = places({ find: async ({ values }) => new Map(values.map(value => [value, trouble])) });
    const other: Dwellings = {
      system: 'civica',
      find: async ({ values }) => new Map(values.map(at => [at, [dwelling]])),
    };
    const { ask } = await graph({
      ports: Object.assign(ports(), { places: { ...given, dwellings: [...given.dwellings, other] } }),
    });
    const { data, errors } = await ask({ as: 'officer', query: LIST });
    expect(data?.properties).toMatchObject({
      totalCount: 3,
      nodes: [null, { __typename: 'Dwelling' }, { __typename: 'Hereditament' }],
    });
    expect(errors).toMatchObject([
      { path: ['properties', 'nodes', 0], extensions: { code: 'UPSTREAM_UNAVAILABLE', system: 'academy' } },
    ]);
  });

  it('is null with an error where the back office cannot be asked', async () => {
    const trouble = new UpstreamError('academy', 'unavailable');
    const { ask } = await asked({ find: async ({ values }) => new Map(values.map(value => [value, trouble])) });
    const { data, errors } = await ask({ as: 'officer', query: ONE, variables: { uprn: '990000012345' } });
    expect(data).toEqual({ property: null });
    expect(errors?.[0]?.extensions).toMatchObject({ system: 'academy' });
  });
});

describe('properties at a postcode', () => {
  it('are the dwellings, for staff, and the hereditaments, for everybody', async () => {
    const { ask } = await asked();
    const officer = await ask({ as: 'officer', query: LIST });
    expect(officer.data?.properties).toMatchObject({ totalCount: 2 });
    const anybody = await ask({ as: 'public', query: LIST });
    expect(anybody.data?.properties).toEqual({
      totalCount: 1,
      nodes: [
        {
          __typename: 'Hereditament',
          uarn: '12345678000',
          postcode: 'TE5 7AA',
          current: { rateableValue: '18250.00', description: 'SHOP AND PREMISES' },
          entries: [{ listYear: 2026 }],
        },
      ],
    });
  });

  it('are told apart by words, which are never too few nor the whole country', async () => {
    const { ask } = await asked();
    const other = await ask({ as: 'officer', query: LIST, variables: { address: 'Quay Road' } });
    expect(other.data?.properties).toMatchObject({ totalCount: 1 });
    const short = await ask({ as: 'officer', query: LIST, variables: { address: 'ab' } });
    expect(short.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    const many = await asked({
      search: async ({ most }) => Array.from({ length: most }, (_, at) => shop(String(10_000_000_000 + at))),
    });
    const flood = await many.ask({ as: 'public', query: LIST });
    expect(flood.errors?.[0]?.message).toContain('More than 200');
  });

  it('have to be asked for by something', async () => {
    const { ask } = await asked();
    for (const query of ['{ properties { totalCount } }', '{ property { id } }', '{ addresses { totalCount } }']) {
      const { errors } = await ask({ as: 'public', query });
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    }
  });
});

describe('addresses of the gazetteer', () => {
  it.each([true, false])('say whether there are more than were asked for: %s', async more => {
    const source = { system: 'os-places', reference: 'TE5 7AA', asOf: AS_OF, stale: false };
    const { ask } = await asked({ addresses: { find: async () => ({ addresses: [], more, source }) } });
    const { data, errors } = await ask({
      as: 'public',
      query: '{ addresses(postcode: "TE5 7AA") { totalCount more } }',
    });
    expect([errors, data?.addresses]).toEqual([undefined, { totalCount: 0, more }]);
  });
});

import { type FeedReads, feedReads } from '../../../src/casework/feeds/reads/feed-reads.js';
import { holdsOn } from '../../../src/casework/feeds/reads/holds.js';
import { isoDate } from '../../../src/domain/dates.js';
import { accountRef, claimRef } from '../../../src/domain/references.js';
import { intake } from '../../../src/jobs/feeds/intake.js';
import { matchAll } from '../../../src/jobs/feeds/match.js';
import type { FeedMeans } from '../../../src/jobs/feeds/means.js';
import { receive } from '../../../src/jobs/feeds/receive.js';
import { contentOfText, feedsOn, mappings } from '../../jobs/feeds/feed-samples.js';
import { type Graph, graph, ports } from '../../support/graph.js';
import { aCustomer, aHousingBenefitClaim, anAccount, OTIS } from '../../support/records.js';
import { describeStores } from '../../support/stores.js';
import { bss, HBMS, hold, SPACE, STOP, UC_V1, UC_V2 } from './told-samples.js';

const ACCOUNT = accountRef('civica', '50098765');
const OTHER = accountRef('civica', '50098766');
const ownCustomer = aCustomer({ accounts: [ACCOUNT, OTHER].map(ref => ({ ref, status: 'CURRENT' })) });
const CLAIMS = ['6001122', '6001133'].map(number => claimRef('civica', number));
const asked = <Key, Text extends string>(keys: readonly Key[], textOf: (key: Key) => Text, of: (key: Key) => unknown) =>
  new Map(keys.map(key => [textOf(key), of(key)])) as never;

/** The nodes of a customer's list. */
const listed = (data: unknown, list: string): unknown[] =>
  (data as { customer?: Record<string, { nodes: unknown[] }> } | null)?.customer?.[list]?.nodes ?? [];

/** Otis is `civica:7001234`; whose records a feed tells of is found by the digits of the number. */
const OTIS_AS_FEEDS_HAVE_HIM = { number: 'AA001234A', match: 'civica:7001234' };

describeStores('what feeds tell, in the graph', store => {
  let means: FeedMeans;
  let served: Graph;
  let asks: string[] = [];
  let counted: FeedReads;

  const arrives = async (name: string, text: string) => {
    const { file } = await receive(means, { name, source: 'test', content: contentOfText(text) });
    await intake(means, file);
    await matchAll(means);
  };

  beforeAll(async () => {
    const people = {
      match: async ({ nino }: { nino: string | null }) =>
        nino === OTIS_AS_FEEDS_HAVE_HIM.number.slice(0, 8)
          ? [
              {
                person: OTIS,
                confidence: 1,
                weight: 20,
                verdict: 'CERTAIN' as const,
                evidence: (['NINO', 'SURNAME'] as const).map(field => ({
                  field,
                  agreement: 'SAME' as const,
                  weight: 9,
                })),
              },
            ]
          : [],
    };
    means = feedsOn(store.database(), { people: people as never });
    await arrives('uc-lctr-v1-1.csv', UC_V1);
    await arrives('uc-lctr-v2-1.csv', UC_V2);
    await arrives('hb-stop-1.csv', STOP);
    await arrives('hbms-1.csv', HBMS);
    await arrives(
      `breathing-space-${SPACE}-1.csv`,
      bss(hold('2026-11-10T09:00:00Z', `D1,5009 8765,712.00,0,2026-11-11,2027-01-09,false,false`)),
    );
    const real = feedReads(store.database(), () => mappings);
    counted = {
      mappings,
      records: (keys, today) => {
        asks.push(`records ${keys.length}`);
        return real.records(keys, today);
      },
      holds: (accounts, today) => {
        asks.push(`holds ${accounts.length}`);
        return real.holds(accounts, today);
      },
      standings: real.standings,
    };
    served = await graph({
      feeds: counted,
      ports: ports({
        councilTax: {
          customers: async refs =>
            asked(
              refs,
              ref => ref,
              () => ownCustomer,
            ),
          accounts: async keys =>
            asked(
              keys,
              ({ account }) => account,
              ({ account: ref }) => anAccount({ ref }),
            ),
        },
        benefits: {
          claimsOf: async people =>
            asked(
              people,
              person => person,
              () => ({
                claims: CLAIMS.map(claim => ({ claim, place: 'P1', status: 'CURRENT' })),
                source: ownCustomer.source,
              }),
            ),
          claims: async keys =>
            asked(
              keys,
              ({ claim }) => claim,
              ({ claim: ref }) => ({
                schemes: [aHousingBenefitClaim({ ref })],
                source: ownCustomer.source,
              }),
            ),
        },
      }),
    });
  });
  afterAll(async () => {
    await served.apollo.stop();
    await means.jobs.close(1_000);
  });
  beforeEach(() => {
    asks = [];
    served.audited.length = 0;
  });

  const AWARDS = `{ customer(ref: "${OTIS}") { universalCreditAwards(first: 5) { totalCount nodes {
    from to status award elements { element amount } deductions { reason amount } earnings wantsCouncilTaxReduction
    told { feed version grade layoutAssumed purpose } } } } }`;

  it('gives each assessment period once, the newest first, as it was corrected last, with its file and grade', async () => {
    const { data, errors } = await served.ask({ query: AWARDS });
    expect(errors).toBeUndefined();
    const grade = { grade: 'C', layoutAssumed: true };
    expect(listed(data, 'universalCreditAwards')).toMatchObject([
      {
        from: '2026-09-01',
        award: '398.00',
        earnings: '90.00',
        elements: [
          { element: 'STANDARD_ALLOWANCE', amount: '420.27' },
          { element: 'HOUSING_ELEMENT', amount: '120.00' },
        ],
        deductions: [{ reason: 'COUNCIL_TAX', amount: '25.00' }],
        wantsCouncilTaxReduction: true,
        told: { feed: 'uc-lctr', version: '2', ...grade },
      },
      { from: '2026-08-01', status: 'NIL_AWARD', award: '0.00', elements: [], told: { version: '1', ...grade } },
    ]);
    expect(served.runs.at(-1)).toBe('compiled');
    expect(served.audited).toMatchObject([{ whose: [OTIS], outcome: 'shown' }]);
  });

  it('keeps the part for health from whoever decides nothing, and everything from recovery', async () => {
    const health = `{ customer(ref: "${OTIS}") { universalCreditAwards(first: 5) { nodes { limitedCapabilityElement } } } }`;
    const told = await served.ask({ as: 'assessor', query: health });
    expect(told.errors).toBeUndefined();
    expect(JSON.stringify(told.data)).toContain('432.86');
    expect((await served.ask({ as: 'officer', query: health })).status).toBe(403);
    expect((await served.ask({ as: 'officer', purpose: 'recovery', query: AWARDS })).status).toBe(403);
    expect((await served.ask({ as: 'resident', people: [OTIS], query: AWARDS })).errors).toBeUndefined();
  });

  it('shows a stop notice on the claim that it names, and one that names none of theirs on each; one read for all', async () => {
    const { data, errors } = await served.ask({
      query: `{ customer(ref: "${OTIS}") { claims(first: 5) { nodes { ref ... on HousingBenefitClaim {
        stopNotices(first: 5) { nodes { reference from reason } } } benefitNotices(first: 5) { totalCount } } } } }`,
    });
    expect(errors).toBeUndefined();
    expect(listed(data, 'claims')).toMatchObject([
      { ref: 'civica:6001122', stopNotices: { nodes: [{ reference: 'S2' }, { reference: 'S1', from: '2026-11-30' }] } },
      { ref: 'civica:6001133', stopNotices: { nodes: [{ reference: 'S2', reason: 'OTHER' }] } },
    ]);
    expect(asks).toEqual(['records 2']);
  });

  it.each(['earningsAlerts', 'dataMatches'])('never shows a customer or a contact centre %s', async field => {
    const query = `{ customer(ref: "${OTIS}") { claims(first: 5) { nodes { ... on HousingBenefitClaim {
      ${field}(first: 5) { nodes { reference } } } } } } }`;
    for (const [as, purpose] of [
      ['resident', 'self-service'],
      ['chatbot', 'self-service'],
      ['officer', 'enquiry'],
      ['officer', 'recovery'],
      ['assessor', 'appeal'],
    ] as const)
      expect((await served.ask({ as, purpose, people: [OTIS], query })).status).toBe(403);
    const { data, errors } = await served.ask({ as: 'assessor', query });
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)[field === 'dataMatches' ? 'includes' : 'indexOf']('R900')).toBe(
      field === 'dataMatches' ? true : -1,
    );
  });

  const HOLDS = `{ customer(ref: "${OTIS}") { accounts(first: 5) { nodes { ref holds {
    kind from until inForce debtReference reference stops told { grade } } } } } }`;

  it('shows a moratorium on the debt that it names, however the reference is written; one read for all accounts', async () => {
    const { data, errors } = await served.ask({ query: HOLDS });
    expect(errors).toBeUndefined();
    expect(listed(data, 'accounts')).toMatchObject([
      {
        ref: ACCOUNT,
        holds: [
          {
            kind: 'BREATHING_SPACE',
            from: '2026-11-11',
            until: '2027-01-09',
            inForce: true,
            reference: 'BSS-0000000001',
            stops: ['ENFORCEMENT', 'INTEREST_AND_FEES', 'ASKING_FOR_PAYMENT'],
            told: { grade: 'A' },
          },
        ],
      },
      { ref: OTHER, holds: [] },
    ]);
    expect(asks).toEqual(['holds 2']);
    const kind = `{ customer(ref: "${OTIS}") { accounts(first: 1) { nodes { holds { moratorium } } } } }`;
    expect((await served.ask({ as: 'officer', query: kind })).status).toBe(403);
    expect((await served.ask({ as: 'officer', purpose: 'recovery', query: kind })).errors).toBeUndefined();
  });

  it("tells nobody of a moratorium that is somebody else's, and holds the debt all the same", async () => {
    const line = `2026-11-10T09:00:00Z,1,AA009999A,STRANGER,SAM,1970-01-01,,${SPACE},BSS-0000000002,D9,50098766,,0,2026-11-11,,true,true`;
    await arrives(`breathing-space-${SPACE}-2.csv`, bss(line));
    const { data } = await served.ask({ query: HOLDS });
    expect(listed(data, 'accounts')[1]).toEqual({ ref: OTHER, holds: [] });
    const held = await holdsOn(store.database().kysely, [OTHER], { on: isoDate('2027-06-01') });
    expect(held.get(OTHER)).toMatchObject([
      { inForce: true, until: null, moratorium: 'MENTAL_HEALTH_CRISIS', people: [] },
    ]);
  });

  it.each`
    on              | inForce  | because
    ${'2026-11-10'} | ${false} | ${'it starts the day after'}
    ${'2026-11-11'} | ${true}  | ${'its first day counts'}
    ${'2027-01-09'} | ${true}  | ${'so does its last'}
    ${'2027-01-10'} | ${false} | ${'it is over'}
  `('on $on: $because', async ({ on, inForce }: { on: string; inForce: boolean }) => {
    const held = await holdsOn(store.database().kysely, [ACCOUNT], { on: isoDate(on) });
    expect(held.get(ACCOUNT)).toMatchObject([{ inForce }]);
  });

  it('ends a hold where a later record says so, also one that names another debt', async () => {
    await arrives(
      `breathing-space-${SPACE}-3.csv`,
      bss(hold('2026-11-12T09:00:00Z', `D1,50098765,712.00,13,2026-11-11,2026-11-12,false,false`)),
    );
    expect(
      (await holdsOn(store.database().kysely, [ACCOUNT], { on: isoDate('2026-11-12') })).get(ACCOUNT),
    ).toMatchObject([{ inForce: false }]);
    await arrives(
      `breathing-space-${SPACE}-4.csv`,
      bss(hold('2026-11-13T09:00:00Z', `D1,999,712.00,0,2026-11-11,,false,false`)),
    );
    expect((await holdsOn(store.database().kysely, [ACCOUNT], { on: isoDate('2026-11-13') })).get(ACCOUNT)).toEqual([]);
  });

  it('says how far each feed is', async () => {
    const query = `{ feeds { name grade layoutAssumed files filesWaiting records recordsWaiting poison lastPeriod
      lastFile { name records receivedAt } coverage { mapped fields { field mapped given } } } }`;
    expect((await served.ask({ as: 'resident', people: [OTIS], query })).status).toBe(403);
    const { data, errors } = await served.ask({ as: 'manager', query });
    expect(errors).toBeUndefined();
    const feeds = (data?.feeds ?? []) as { name: string; coverage: { fields: unknown[] } }[];
    const of = (name: string) => feeds.find(feed => feed.name === name);
    expect(of('uc-lctr/1')).toMatchObject({
      ...{ grade: 'C', files: 1, filesWaiting: 0, records: 2, recordsWaiting: 0, poison: 0, lastPeriod: '2026-09-01' },
      lastFile: { name: 'uc-lctr-v1-1.csv', records: 2 },
    });
    expect(of('uc-lctr/1')?.coverage.fields).toEqual(
      expect.arrayContaining([
        { field: 'earnedIncomeClaimant', mapped: true, given: 0.5 },
        { field: 'capital', mapped: false, given: 0 },
      ]),
    );
    expect(of('breathing-space/1')).toMatchObject({ recordsWaiting: 1, layoutAssumed: false });
    expect(of('vep/1')).toMatchObject({ files: 0, lastFile: null });
  });
});

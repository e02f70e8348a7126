import { civica } from '../../../src/adapters/civica/civica.js';
import { civicaOptions } from '../../../src/adapters/civica/config.js';
import { systemClock } from '../../../src/domain/dates.js';
import { personRef } from '../../../src/domain/references.js';
import { createUpstream } from '../../../src/platform/http/create-upstream.js';
import type { Upstream } from '../../../src/platform/http/upstream.js';
import { meetGood, QUICK, upstreamTroubles } from '../../support/troubles.js';
import { docs } from './support/fake-documents.js';
import { aCall, person } from './support/gateway.js';

const holder = personRef('civica', '7001');
const xml = (text: string) => ({ status: 200, contentType: 'text/xml', body: Buffer.from(text) });

/** Logs in and binds without the wire, so that the trouble is met by the document that is asked for. */
const loggedIn = (real: Upstream): Upstream => ({
  system: real.system,
  close: () => real.close(),
  async request(request, limits) {
    if (request.operation === 'crmlogin') return request.accept(xml(docs.login('5', 'Logged in', 'S1')));
    if (request.operation === 'cocrmper') return request.accept(xml(docs.bound('Person Reference Set')));
    return real.request(request, limits);
  },
});

const made = (baseUrl: string, wrap: (upstream: Upstream) => Upstream) => {
  const upstream = wrap(createUpstream({ system: 'civica', baseUrl, limits: QUICK }));
  const options = civicaOptions.parse({ userId: 'u', password: 'p' });
  return { ...civica({ name: 'civica', options, upstream, clock: systemClock }), close: () => upstream.close() };
};

async function valueOrError(answers: Promise<ReadonlyMap<string, unknown>>): Promise<unknown> {
  const [only] = [...(await answers).values()];
  if (only instanceof Error) throw only;
  return only;
}

/** These are how the product shows that it is down, where other systems would only be unreadable. */
const overrides = {
  'empty body': 'unavailable',
  'HTML with status 200': 'unavailable',
  'HTML under the right content type': 'unavailable',
} as const;

const theDocument = { contentType: 'text/xml', body: docs.accounts('S1', person('7001', ['50091001'])) };
const readDocument = (baseUrl: string) => {
  const { councilTax, close } = made(baseUrl, loggedIn);
  return { call: () => valueOrError(councilTax.customers([holder], aCall())), close };
};

describe.each(upstreamTroubles(readDocument, { sample: theDocument, overrides }))('$name', ({ trouble, meet }) => {
  it(`is ${trouble} where a document was asked for`, async () => {
    const { outcome } = await meet();
    expect(outcome).toMatchObject({ name: 'UpstreamError', system: 'civica', trouble });
  });
});

const theLogin = { contentType: 'text/xml', body: docs.login('5', 'Logged in', 'S1') };
const logIn = (baseUrl: string) => {
  const { documents, close } = made(baseUrl, upstream => upstream);
  return { call: () => valueOrError(documents.documentsOf([holder], aCall())), close };
};

describe.each(upstreamTroubles(logIn, { sample: theLogin, overrides }))('$name', ({ trouble, meet }) => {
  it(`is ${trouble} where the gateway logs in, and nothing more is asked`, async () => {
    const { outcome, requests } = await meet();
    expect(outcome).toMatchObject({ name: 'UpstreamError', system: 'civica', trouble });
    expect(requests).toBeLessThanOrEqual(1);
  });
});

it('is answered when all is well', async () => {
  expect((await meetGood(readDocument, theDocument)).outcome).toMatchObject({ kind: 'Customer', ref: holder });
});

const healthOf = (baseUrl: string) => {
  const { health, close } = made(baseUrl, upstream => upstream);
  return { call: () => health.check(AbortSignal.timeout(5_000)), close };
};

const theAnonymous = { contentType: 'text/xml', body: docs.anonymous() };

describe.each(upstreamTroubles(healthOf, { sample: theAnonymous }))('health when the system $name', ({ meet }) => {
  it('is down, and never throws', async () => {
    expect((await meet()).outcome).toBe('down');
  });
});

it('is up when an anonymous session is given, and down when none is', async () => {
  expect((await meetGood(healthOf, theAnonymous)).outcome).toBe('up');
  const none = { contentType: 'text/xml', body: '<StandardInfo><SessionID/></StandardInfo>' };
  expect((await meetGood(healthOf, none)).outcome).toBe('down');
});

import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createUpstream } from '../../../src/platform/http/create-upstream.js';
import type { TlsOptions } from '../../../src/platform/http/transport.js';
import { READ, within } from './fixtures.js';

// Made for these tests, good for a hundred years, and trusted by nothing else.
const pem = (name: string) => readFileSync(new URL(`certificates/${name}`, import.meta.url), 'utf8');

describe.each(['undici', 'node'] as const)('an upstream behind TLS, over %s', transport => {
  let server: Server;

  beforeEach(async () => {
    const identity = { cert: pem('server.pem'), key: pem('server.key'), ca: pem('ca.pem') };
    server = createServer({ ...identity, requestCert: true, rejectUnauthorized: false }, (request, response) => {
      const known = (request.socket as unknown as { authorized: boolean }).authorized;
      response.end(known ? 'known' : 'unknown');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterEach(() => new Promise(resolve => server.close(resolve)));

  async function ask(tls?: TlsOptions): Promise<unknown> {
    const baseUrl = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const limits = { retry: { retries: 0 } };
    const upstream = createUpstream({ system: 'example', baseUrl, transport, limits, ...(tls && { tls }) });
    const outcome = await upstream.request(READ, within(8_000)).catch((error: unknown) => error);
    await upstream.close();
    return outcome;
  }

  it('is answered under a private authority it was given', async () => {
    expect(await ask({ ca: pem('ca.pem') })).toBe('unknown');
  });

  it('shows its own certificate when asked', async () => {
    expect(await ask({ ca: pem('ca.pem'), cert: pem('client.pem'), key: pem('client.key') })).toBe('known');
  });

  it('is not believed under an authority nobody named', async () => {
    expect(await ask()).toMatchObject({ name: 'UpstreamError', trouble: 'unavailable' });
  });
});

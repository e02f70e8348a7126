import { once } from 'node:events';
import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { createUpstream } from '../../../src/platform/http/create-upstream.js';
import type { UpstreamLimitsGiven } from '../../../src/platform/http/upstream-options.js';
import { type RawServer, rawServer, respond, type Serve } from '../../support/troubles-server.js';
import { READ, WRITE, within } from './fixtures.js';

/** The socket of the first request, and a server that answers by `answer`. */
function watched(answer: (socket: Socket) => void) {
  let found: (socket: Socket) => void;
  const socket = new Promise<Socket>(resolve => {
    found = resolve;
  });
  const serve = (used: Socket) => {
    found(used);
    answer(used);
  };
  return { socket, serve };
}

/** Soon: the transport's own timeouts would close it in the end. */
async function closed(socket: Socket): Promise<void> {
  if (!socket.closed) await once(socket, 'close', { signal: AbortSignal.timeout(1_000) });
}

describe.each(['undici', 'node'] as const)('the sockets to an upstream, over %s', transport => {
  let server: RawServer;
  afterEach(() => server.close());

  async function started(serve: Serve, limits: UpstreamLimitsGiven = {}) {
    server = await rawServer(serve);
    return createUpstream({
      system: 'example',
      baseUrl: `${server.baseUrl}/base`,
      transport,
      limits: { retry: { retries: 0 }, ...limits },
    });
  }

  it('are used again for the next call', async () => {
    const used = new Set<Socket>();
    const upstream = await started(socket => {
      used.add(socket);
      respond(socket, { body: 'fine' });
    });
    for (let n = 0; n < 5; n += 1) {
      expect(await upstream.request(READ, within(5_000))).toBe('fine');
      await pause(20); // the answer may be read a moment before its socket is free
    }
    expect(used.size).toBeLessThanOrEqual(2); // the pool opens a second while it makes sure of the first
    await upstream.close();
  });

  it('are let go when the caller goes', async () => {
    const caller = new AbortController();
    const { socket, serve } = watched(() => setImmediate(() => caller.abort()));
    const upstream = await started(serve);
    await expect(upstream.request(READ, within(5_000, caller.signal))).rejects.toMatchObject({ trouble: 'timeout' });
    await closed(await socket);
    expect(server.requests).toHaveLength(1);
    await upstream.close();
  });

  it('are let go in the middle of a reply when the caller goes', async () => {
    const caller = new AbortController();
    const { socket, serve } = watched(used => {
      used.write('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf');
      setTimeout(() => caller.abort(), 30);
    });
    const upstream = await started(serve);
    await expect(upstream.request(READ, within(5_000, caller.signal))).rejects.toMatchObject({ trouble: 'timeout' });
    await closed(await socket);
    expect(server.requests).toHaveLength(1);
    await upstream.close();
  });

  it('are let go when time is up', async () => {
    const { socket, serve } = watched(() => undefined);
    const upstream = await started(serve, { timeoutMs: 50 });
    await expect(upstream.request(READ, within(5_000))).rejects.toMatchObject({ trouble: 'timeout' });
    await closed(await socket);
    expect(server.requests).toHaveLength(1);
    await upstream.close();
  });

  it('are none for a caller who has already gone', async () => {
    const upstream = await started(socket => respond(socket, { body: 'fine' }));
    await expect(upstream.request(READ, within(5_000, AbortSignal.abort()))).rejects.toMatchObject({
      trouble: 'timeout',
    });
    expect(server.requests).toHaveLength(0);
    await upstream.close();
  });

  it('are no more than the bulkhead runs at once', async () => {
    let most = 0;
    const upstream = await started(
      socket => {
        most = Math.max(most, server.sockets.size);
        setTimeout(() => respond(socket, { body: 'fine' }), 5);
      },
      { bulkhead: { running: 3 } },
    );
    const answers = await Promise.all(Array.from({ length: 20 }, () => upstream.request(READ, within(5_000))));
    expect(answers).toHaveLength(20);
    expect(most).toBeLessThanOrEqual(3);
    await upstream.close();
  });

  it('are closed only when requests under way have ended', async () => {
    const upstream = await started(socket => setTimeout(() => respond(socket, { body: 'fine' }), 50));
    const asked = upstream.request(READ, within(5_000));
    while (server.requests.length === 0) await new Promise(resolve => setImmediate(resolve));
    await Promise.all([upstream.close(), expect(asked).resolves.toBe('fine')]);
    while (server.sockets.size > 0) await new Promise(resolve => setImmediate(resolve));
  });

  it('give the next call its own reply after one that was longer than it said', async () => {
    let first = true;
    const upstream = await started(socket => {
      respond(
        socket,
        first ? { headers: { 'content-length': '4' }, body: 'fineHTTP/1.1 200 OK\r\n\r\nstray' } : { body: 'next' },
      );
      first = false;
    });
    await upstream.request(READ, within(5_000)).catch(() => undefined); // read short or refused: either is safe
    expect(await upstream.request(READ, within(5_000))).toBe('next');
    await upstream.close();
  });

  it('carry the request as it was put', async () => {
    const upstream = await started(socket => respond(socket, { body: 'fine' }));
    await upstream.request(
      { ...READ, query: { name: 'a b&c', empty: '' }, headers: { accept: 'text/xml' } },
      within(5_000),
    );
    await upstream.request({ ...WRITE, form: { amount: '1.00', note: 'é&=' } }, within(5_000));
    const { form: _form, ...bare } = WRITE;
    await upstream.request({ ...bare, json: { amount: '1.00' } }, within(5_000));
    const [get = '', form = '', json = ''] = server.requests;
    expect(get).toMatch(/^GET \/base\/account\?name=a\+b%26c&empty= HTTP\/1.1\r\n/);
    expect(get).toMatch(/^accept: text\/xml\r$/im);
    expect(get).toMatch(/^accept-encoding: identity\r$/im);
    expect(form).toMatch(/^POST \/base\/account HTTP\/1.1\r\n/);
    expect(form).toMatch(/^content-type: application\/x-www-form-urlencoded\r$/im);
    expect(form).toMatch(/\r\n\r\namount=1.00&note=%C3%A9%26%3D$/);
    expect(json).toMatch(/^content-type: application\/json\r$/im);
    expect(json).toMatch(/\r\n\r\n\{"amount":"1.00"\}$/);
    await upstream.close();
  });
});

describe('the sockets to an upstream, over undici alone', () => {
  let server: RawServer;
  afterEach(() => server.close());

  it('carry nothing for a caller who went before they were open', async () => {
    server = await rawServer(socket => respond(socket, { body: 'fine' }));
    const upstream = createUpstream({ system: 'example', baseUrl: server.baseUrl });
    const caller = new AbortController();
    const asked = upstream.request(READ, within(5_000, caller.signal)).catch((error: unknown) => error);
    await new Promise(resolve => process.nextTick(resolve));
    caller.abort();
    expect(await asked).toMatchObject({ trouble: 'timeout' });
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(server.requests).toEqual([]);
    await upstream.close();
  });

  it('are let go as soon as a reply announces a body too large', async () => {
    server = await rawServer(socket => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 1001\r\n\r\n'));
    const upstream = createUpstream({ system: 'example', baseUrl: server.baseUrl, limits: { maxBodyBytes: 1_000 } });
    await expect(upstream.request(READ, within(5_000))).rejects.toMatchObject({ trouble: 'unreadable' });
    await upstream.close();
  });
});

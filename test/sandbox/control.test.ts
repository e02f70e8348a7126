import { useSandbox } from '../support/sandbox.js';
import { Caller } from './caller.js';
import type { Tree } from './reading.js';

const sandbox = useSandbox({ households: 50 });
const send = (method: string, path: string, body?: unknown) =>
  fetch(`${sandbox().url}${path}`, {
    method,
    ...(body === undefined
      ? {}
      : {
          body: typeof body === 'string' ? body : JSON.stringify(body),
          headers: { 'content-type': 'application/json' },
        }),
  });
const json = async (method: string, path: string, body?: unknown): Promise<Tree> =>
  (await send(method, path, body)).json();

describe('/control/faults', () => {
  it('takes one or many, lists them with what is left, and takes all away', async () => {
    await json('POST', '/control/faults', { kind: 'error', docid: 'login', times: 2 });
    await json('POST', '/control/faults', { faults: [{ kind: 'slow', ms: 5 }] });
    expect((await new Caller(sandbox).raw({ docid: 'login' })).status).toBe(500);
    expect(await json('GET', '/control/faults')).toEqual({
      faults: [
        { kind: 'error', docid: 'login', times: 2, left: 1 },
        { kind: 'slow', docid: 'all', ms: 5, left: null },
      ],
    });
    expect(await json('DELETE', '/control/faults')).toEqual({ faults: [] });
    expect((await new Caller(sandbox).raw({ docid: 'login' })).status).toBe(200);
  });

  it.each([
    ['an unknown kind', { kind: 'explode-7' }],
    ['an unknown operation', { kind: 'down', docid: 'explode-7' }],
    ['no kind', { times: 1 }],
    ['no times at all', { kind: 'down', times: 0 }],
    ['a wait beyond the limit', { kind: 'slow', ms: 120_001 }],
    ['another status', { kind: 'down', status: 404 }],
    ['a word nobody knows', { kind: 'down', 'explode-7': 1 }],
    ['an empty list', { faults: [] }],
    ['too long a list', { faults: Array(51).fill({ kind: 'down' }) }],
    ['no object', [1]],
    ['no JSON', '{"kind": explode-7'],
  ])('refuses %s with 400 and what is wrong, and sets nothing', async (_what, body) => {
    const response = await send('POST', '/control/faults', body);
    expect(response.status).toBe(400);
    const said = await response.text();
    expect(JSON.parse(said).error.length).toBeGreaterThan(10);
    if (!said.includes('Unrecognized')) expect(said).not.toContain('explode-7');
    expect(await json('GET', '/control/faults')).toEqual({ faults: [] });
  });

  it('names the kinds there are', async () => {
    const { problems } = await json('POST', '/control/faults', { kind: 'explode-7' });
    expect(problems).toEqual([{ at: 'faults.0.kind', problem: expect.stringMatching(/"down".*"hang".*"empty"/) }]);
  });

  it('keeps at most fifty', async () => {
    const forty = { faults: Array(40).fill({ kind: 'slow', ms: 0 }) };
    expect((await send('POST', '/control/faults', forty)).status).toBe(200);
    const response = await send('POST', '/control/faults', forty);
    expect(response.status).toBe(400);
    expect(((await response.json()) as Tree).error).toContain('DELETE');
    expect((await json('GET', '/control/faults')).faults).toHaveLength(40);
  });
});

describe('/control/calls', () => {
  it('counts each operation, those that failed and those it does not know', async () => {
    const desk = await new Caller(sandbox).as('7000100');
    sandbox().setFaults({ kind: 'error', docid: 'ctxsel', times: 1 });
    await desk.raw({ docid: 'ctxsel', sessionId: desk.session });
    await desk.ask('ctxsel');
    await desk.raw({ docid: 'who-knows' });
    const expected = { total: 5, calls: { crmlogin: 1, cocrmper: 1, ctxsel: 2, unknown: 1 } };
    expect(await json('GET', '/control/calls')).toEqual(expected);
    expect(sandbox().calls()).toEqual(expected.calls);
    expect(await json('DELETE', '/control/calls')).toEqual({ total: 0, calls: {} });
  });
});

describe('what tells about the sandbox', () => {
  it('lists people worth looking at, with their accounts and claims', async () => {
    const people = await json('GET', '/people');
    expect(people[0]).toEqual({
      reference: 'civica:7000100',
      why: expect.stringContaining('arrears'),
      accounts: ['civica:50000100'],
      claims: ['civica:6000100'],
    });
    expect(people).toEqual(sandbox().people);
  });

  it('describes every route in words', async () => {
    const text = await (await send('GET', '/')).text();
    for (const route of [
      '/civica',
      '/people',
      '/health',
      '/tokens',
      '/control/faults',
      '/control/calls',
      'jwks.json',
      'rotate',
    ]) {
      expect(text).toContain(route);
    }
  });

  it('says that it is up and which day it is', async () => {
    expect(await json('GET', '/health')).toMatchObject({ status: 'up', households: 50, today: '2026-11-21' });
  });
});

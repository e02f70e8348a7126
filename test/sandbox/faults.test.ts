import { XMLValidator } from 'fast-xml-parser';
import { FAULT_KINDS } from '../../sandbox/faults/fault.js';
import { useSandbox } from '../support/sandbox.js';
import { Caller } from './caller.js';

const sandbox = useSandbox();
let desk: Caller;
beforeEach(async () => {
  desk = await new Caller(sandbox).as('7000100');
});

const call = (signal?: AbortSignal) => desk.raw({ docid: 'ctxsel', sessionId: desk.session }, signal ? { signal } : {});
const text = async () => (await call()).text();
const WELL = /<PersonReference>7000100<\/PersonReference>/;

describe('faults that answer at once', () => {
  it('is a page of outage with 503 or with 200', async () => {
    sandbox().setFaults({ kind: 'down', times: 1 }, { kind: 'down', status: 200, times: 1 });
    for (const status of [503, 200]) {
      const response = await call();
      expect([response.status, response.headers.get('content-type')]).toEqual([status, 'text/html']);
      expect(await response.text()).toContain('<html');
    }
    expect(await text()).toMatch(WELL);
  });

  it('is HTML that says it is XML and is not', async () => {
    sandbox().setFaults({ kind: 'html' });
    const response = await call();
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/xml']);
    expect(XMLValidator.validate(await response.text())).not.toBe(true);
  });

  it('is an error of the server', async () => {
    sandbox().setFaults({ kind: 'error' });
    expect((await call()).status).toBe(500);
  });

  it('is nothing at all', async () => {
    sandbox().setFaults({ kind: 'empty' });
    const response = await call();
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it('is XML cut short', async () => {
    sandbox().setFaults({ kind: 'truncated' });
    const cut = await text();
    sandbox().clearFaults();
    const whole = await text();
    expect(whole.slice(0, 200)).toBe(cut.slice(0, 200));
    expect(XMLValidator.validate(cut)).not.toBe(true);
    expect(XMLValidator.validate(whole)).toBe(true);
  });

  it('is XML that is not well formed though all of it came', async () => {
    sandbox().setFaults({ kind: 'bad-xml' });
    const bad = await text();
    expect(bad.trimEnd().endsWith('</CtaxSelectDoc>')).toBe(true);
    expect(XMLValidator.validate(bad)).not.toBe(true);
  });

  it('is a document with a document type and entities', async () => {
    sandbox().setFaults({ kind: 'doctype' });
    expect(await text()).toMatch(/^<\?xml[^>]+\?>\n<!DOCTYPE answer \[<!ENTITY /);
  });

  it('is a good answer for somebody else, and leaves the session alone', async () => {
    sandbox().setFaults({ kind: 'wrong-person', times: 2 });
    expect(await text()).toMatch(/<PersonReference>7000104</);
    const { CtaxDetails } = await desk.ask('ctxdet', { actref: '50000100' });
    expect([CtaxDetails.PersonName.PersonReference, CtaxDetails.CtxActRef]).toEqual(['7000104', '50000103']);
    expect(await text()).toMatch(WELL);
  });

  it('is a session that ended', async () => {
    sandbox().setFaults({ kind: 'expired', times: 1 });
    expect(await text()).toContain('<Login>');
    expect(await text()).toContain('<Login>');
    await desk.as('7000100');
    expect(await text()).toMatch(WELL);
  });
});

describe('faults of the network', () => {
  it('closes the socket without a word', async () => {
    sandbox().setFaults({ kind: 'refuse' });
    await expect(call()).rejects.toThrow();
  });

  it('answers late', async () => {
    sandbox().setFaults({ kind: 'slow', ms: 120 });
    const began = performance.now();
    expect(await text()).toMatch(WELL);
    expect(performance.now() - began).toBeGreaterThanOrEqual(110);
  });

  it('never answers, and lets go of a client that leaves or waits too long', async () => {
    sandbox().setFaults({ kind: 'hang', times: 1 }, { kind: 'hang', ms: 80 });
    await expect(call(AbortSignal.timeout(60))).rejects.toMatchObject({ name: 'TimeoutError' });
    await expect(call()).rejects.toThrow('fetch failed');
  });

  it('drips: the length is known at once and the bytes are slow', async () => {
    sandbox().setFaults({ kind: 'drip', ms: 5 });
    const leave = new AbortController();
    const response = await call(leave.signal);
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(1_000);
    const first = await response.body?.getReader().read();
    expect(first?.value?.length).toBeLessThan(20);
    leave.abort();
  });

  it('drips to the end for whoever waits', async () => {
    sandbox().setFaults({ kind: 'drip', ms: 0, docid: 'cocrmper' });
    expect((await desk.ask('cocrmper', { personref: '7000100' })).SetPerson.ErrorCode['#']).toBe('0');
  });
});

describe('whom a fault strikes', () => {
  it('only the operation named', async () => {
    sandbox().setFaults({ kind: 'error', docid: 'ctxdet' });
    expect((await call()).status).toBe(200);
    expect((await desk.raw({ docid: 'ctxdet', sessionId: desk.session })).status).toBe(500);
  });

  it('so many calls and no more, then the next fault in turn', async () => {
    sandbox().setFaults({ kind: 'error', times: 2 }, { kind: 'empty', times: 1 });
    const statuses = [];
    for (let turn = 0; turn < 4; turn += 1) {
      const response = await call();
      statuses.push([response.status, (await response.text()).length > 300]);
    }
    expect(statuses).toEqual([
      [500, false],
      [500, false],
      [200, false],
      [200, true],
    ]);
  });

  it('does not perform what it stops: a selection is not made', async () => {
    sandbox().setFaults({ kind: 'error', docid: 'ctxdet', times: 1 });
    await desk.as('7000104');
    await desk.raw({ docid: 'ctxdet', sessionId: desk.session, actref: '50000103' });
    expect((await desk.ask('ctxprop')).CtaxPropDetails.CtxActRef).toBe('50000104');
  });

  it('performs what it spoils: a selection is made though the answer was cut', async () => {
    sandbox().setFaults({ kind: 'truncated', docid: 'ctxdet', times: 1 });
    await desk.as('7000104');
    await desk.raw({ docid: 'ctxdet', sessionId: desk.session, actref: '50000103' });
    expect((await desk.ask('ctxprop')).CtaxPropDetails.CtxActRef).toBe('50000103');
  });

  it('knows every kind there is', () => {
    for (const kind of FAULT_KINDS) expect(() => sandbox().setFaults({ kind })).not.toThrow();
  });
});

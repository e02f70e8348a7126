import fastify from 'fastify';
import type { Case } from '../../../src/casework/case.js';
import { overpaymentNotice } from '../../../src/casework/notices/decision-notice.js';
import type { Caller } from '../../../src/domain/caller.js';
import { encode } from '../../../src/domain/codec.js';
import { isoDate } from '../../../src/domain/dates.js';
import { Money } from '../../../src/domain/money.js';
import { caseRef, personRef } from '../../../src/domain/references.js';
import { noticeCallback } from '../../../src/server/http/notice-callback.js';
import { noticeRoute } from '../../../src/server/http/notice-route.js';
import { someParticulars } from '../../casework/notices/support.js';
import { anActing } from '../../support/acting.js';

const ONE = '7b1f4a52-0d3c-4c1a-9f3e-000000000001';
const TWO = '7b1f4a52-0d3c-4c1a-9f3e-000000000002';
const OTHER = '7b1f4a52-0d3c-4c1a-9f3e-000000000003';

const period = {
  ...{ from: isoDate('2026-04-06'), to: isoDate('2026-04-19'), reason: 'Your wages went up.' },
  ...{ paid: Money.pounds('120.00'), due: Money.pounds('80.00'), underlying: Money.zero },
};
const document = encode(overpaymentNotice({ periods: [period], off: [], perWeek: null }, someParticulars()));
const kept = (id: string, kind = 'DecisionNotice') =>
  ({
    ...{ kind, ref: caseRef(id), number: 'W7', person: personRef('civica', '7000001') },
    facts: { document, format: 'STANDARD' },
  }) as unknown as Case;

describe('the route of notices', () => {
  const served = async (caller: Caller, audit: () => Promise<void> = async () => undefined) => {
    const app = fastify();
    const entries: unknown[] = [];
    const all = [kept(ONE), kept(TWO), kept(OTHER, 'Decision')];
    noticeRoute(app, {
      casework: { cases: { byRefs: async () => new Map(all.map(one => [one.ref, one])) } } as never,
      audit: {
        record: async (entry: unknown) => {
          entries.push(entry);
          return audit();
        },
      } as never,
      identify: async () => caller,
      admitRate: async () => undefined,
    });
    const get = async (url: string) => app.inject({ method: 'GET', url });
    return { get, entries };
  };
  const { caller: sender } = anActing({ class: 'assessor' });

  it('prints a batch as one PDF, recorded before it leaves, to whoever may send letters', async () => {
    const { get, entries } = await served(sender);
    const answer = await get(`/notices/batch?of=${ONE},${TWO}`);
    expect([answer.statusCode, answer.rawPayload.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    expect(entries).toMatchObject([{ operation: 'fetchNotice', whose: ['civica:7000001', 'civica:7000001'] }]);
    const resident = anActing({ class: 'resident', people: [personRef('civica', '7000001')] }).caller;
    expect((await (await served(resident)).get(`/notices/batch?of=${ONE}`)).statusCode).not.toBe(200);
  });

  it('prints none of a batch of which one is no notice or no reference, and nothing that could not be recorded', async () => {
    const { get } = await served(sender);
    for (const of of [`${ONE},${OTHER}`, `${ONE},${ONE.replace('1f', '2f')}`, `${ONE},x y`, ''])
      expect((await get(`/notices/batch?of=${encodeURIComponent(of)}`)).statusCode).not.toBe(200);
    const unrecorded = await served(sender, () => Promise.reject(new Error('down')));
    expect((await unrecorded.get(`/notices/batch?of=${ONE}`)).rawPayload.toString()).not.toContain('%PDF');
    expect((await get(`/notices/${ONE}.txt`)).body).toContain('You have to pay back £40.00.');
    expect((await get(`/notices/${OTHER}.pdf`)).statusCode).not.toBe(200);
  });
});

describe('the callback of the messenger', () => {
  const told = async (authorization: string | undefined, body: string) => {
    const app = fastify();
    const heard: string[] = [];
    await noticeCallback(app, {
      isTheirs: header => header === 'Bearer agreed',
      hear: async bytes => {
        heard.push(bytes.toString());
        return bytes.toString().startsWith('{');
      },
    });
    const headers = { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) };
    const { statusCode } = await app.inject({ method: 'POST', url: '/webhooks/govuk-notify', headers, payload: body });
    return { statusCode, heard };
  };

  it('hears whoever has the token, and nobody else', async () => {
    expect(await told('Bearer agreed', '{"id":"1"}')).toEqual({ statusCode: 204, heard: ['{"id":"1"}'] });
    expect(await told('Bearer other', '{"id":"1"}')).toEqual({ statusCode: 401, heard: [] });
    expect(await told(undefined, '{"id":"1"}')).toEqual({ statusCode: 401, heard: [] });
  });

  it('says that a body told it nothing, and takes in none that is too large', async () => {
    expect((await told('Bearer agreed', 'no news')).statusCode).toBe(400);
    expect(await told('Bearer agreed', `{${'x'.repeat(70_000)}`)).toEqual({ statusCode: 413, heard: [] });
  });
});

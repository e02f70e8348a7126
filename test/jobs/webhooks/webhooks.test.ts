import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BackOfficeTaskFacts, backOfficeTask } from '../../../src/casework/back-office/task.js';
import type { OpenTo } from '../../../src/casework/case.js';
import type { Casework } from '../../../src/casework/casework.js';
import type { Command } from '../../../src/casework/command.js';
import { done } from '../../../src/casework/outcome.js';
import { noteOnCase } from '../../../src/casework/worklists/commands.js';
import type { PersonRef } from '../../../src/domain/references.js';
import { JOB_KINDS } from '../../../src/jobs/kinds.js';
import { deliver } from '../../../src/jobs/webhooks/deliver.js';
import { dispatch } from '../../../src/jobs/webhooks/dispatch.js';
import { isTold, type Webhook, webhookDelivery } from '../../../src/jobs/webhooks/webhook.js';
import type { AuditEntry } from '../../../src/platform/audit/entry.js';
import type { Database } from '../../../src/platform/database/database.js';
import { guardedPost } from '../../../src/platform/http/guarded-post.js';
import type { Jobs } from '../../../src/platform/jobs/jobs.js';
import { anActing } from '../../support/acting.js';
import { caseworkOn, doneWith } from '../../support/casework.js';
import { describeStores } from '../../support/stores.js';

interface NewCase {
  readonly openTo: OpenTo;
}
const newCase: Command<NewCase> = {
  name: 'newCase',
  async run(work, { openTo }) {
    const facts: BackOfficeTaskFacts = {
      system: 'civica',
      title: 'CANARY in the facts',
      entries: [],
      cause: null,
      proof: null,
      seen: 'NOT_LOOKED',
    };
    return done(await work.open(backOfficeTask, { person: 'civica:7000100' as PersonRef, facts, openTo }));
  },
};

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const NOW = new Date('2026-11-23T09:00:00Z');

describeStores('webhooks', store => {
  const secret = Buffer.alloc(32, 3);
  const received: Received[] = [];
  let status = 204;
  let server: Server;
  let on: Casework & { readonly jobs: Jobs };
  const audited: AuditEntry[] = [];
  const database = (): Database => store.database();
  const webhook = (changes: Partial<Webhook> = {}): Webhook => ({
    name: 'portal',
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    secrets: [secret],
    topics: ['BackOfficeTask.*'],
    class: 'officer',
    purpose: 'enquiry',
    privateAllowed: false,
    timeoutMs: 5_000,
    ...changes,
  });
  const means = (changes: Partial<Webhook> = {}) => ({
    webhooks: [webhook(changes)],
    database: database(),
    cases: on.cases,
    audit: { record: async (entry: AuditEntry) => void audited.push(entry) },
    post: guardedPost,
    clockNow: () => NOW,
  });
  const made = (openTo: OpenTo = 'staff') =>
    doneWith(on, newCase, { input: { openTo }, as: anActing({ class: 'assessor', purpose: 'fraud' }) });
  const last = async () => {
    const [row] = await database().run<{ id: number }>({ text: 'select max(id) as id from casework_outbox' });
    return row?.id ?? 0;
  };
  const waiting = async () => {
    const counts = await on.jobs.failed.counts();
    return counts.find(({ kind }) => kind === webhookDelivery.name)?.waiting ?? 0;
  };

  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = '';
      request.on('data', chunk => {
        body += chunk;
      });
      request.on('end', () => {
        received.push({ headers: request.headers, body });
        response.writeHead(status, status === 302 ? { location: 'http://127.0.0.1:1/' } : {}).end('their own words');
      });
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    on = caseworkOn(database(), JOB_KINDS);
    await on.jobs.ready();
  });
  beforeEach(() => {
    received.length = 0;
    audited.length = 0;
    status = 204;
  });
  afterAll(async () => {
    await on.jobs.close(1_000);
    await new Promise(resolve => server.close(resolve));
  });

  it('make a delivery of each change from the first look on, once, however often they look', async () => {
    await made();
    const dispatching = { database: database(), jobs: on.jobs, webhooks: [webhook()] };
    await dispatch(dispatching);
    expect(await waiting()).toBe(0);
    const one = await made();
    await doneWith(on, noteOnCase, { input: { case: one.ref, version: 1, text: 'a note' } });
    await Promise.all([dispatch(dispatching), dispatch(dispatching)]);
    await dispatch(dispatching);
    expect(await waiting()).toBe(2);
  });

  it('send references alone, signed, and keep who was told of whom before', async () => {
    const one = await made();
    const notice = await last();
    await deliver(means(), { webhook: 'portal', notice });
    const [{ headers, body } = { headers: {}, body: '' }] = received;
    expect(JSON.parse(body)).toEqual({
      id: String(notice),
      at: '2026-11-23T09:00:00Z',
      topic: 'BackOfficeTask.open',
      kind: 'BackOfficeTask',
      action: 'open',
      case: one.ref,
      version: 1,
    });
    const seconds = NOW.getTime() / 1_000;
    const sign = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
    expect(headers['guildhall-signature']).toBe(`t=${seconds},v1=${sign}`);
    expect(headers['guildhall-event']).toBe(String(notice));
    expect(audited).toMatchObject([
      { subject: 'webhook:portal', callerClass: 'officer', whose: ['civica:7000100'], outcome: 'sent' },
    ]);
  });

  it('tell nothing that could not be recorded', async () => {
    await made();
    const unrecorded = { ...means(), audit: { record: () => Promise.reject(new Error('no audit')) } };
    await expect(deliver(unrecorded, { webhook: 'portal', notice: await last() })).rejects.toThrow('no audit');
    expect(received).toEqual([]);
  });

  it('tell nobody of what they may not open, and of nothing that is theirs no more', async () => {
    await made('fraud');
    const data = { webhook: 'portal', notice: await last() };
    await deliver(means(), data);
    expect(received).toEqual([]);
    await deliver(means({ class: 'assessor', purpose: 'fraud' }), data);
    expect(received).toHaveLength(1);
    await deliver({ ...means(), webhooks: [] }, data);
    await deliver(means({ class: 'assessor', purpose: 'fraud' }), { webhook: 'portal', notice: 999_999 });
    expect(received).toHaveLength(1);
  });

  it.each([302, 400, 500])('fail on %i, to be tried again, and say nothing that the other side said', async answer => {
    status = answer;
    await made();
    const failing = deliver(means(), { webhook: 'portal', notice: await last() });
    await expect(failing).rejects.toThrow(/^NOT_TAKEN$/);
    expect(received).toHaveLength(1);
  });

  it.each`
    topics                          | told
    ${['*']}                        | ${true}
    ${['BackOfficeTask.*']}         | ${true}
    ${['BackOfficeTask.open']}      | ${true}
    ${['BackOfficeTask.key']}       | ${false}
    ${['BackOffice.*', 'Appeal.*']} | ${false}
  `('with $topics: told of a task that is opened: $told', ({ topics, told }) => {
    expect(isTold(webhook({ topics }), { topic: 'BackOfficeTask.open', kind: 'BackOfficeTask' })).toBe(told);
  });
});

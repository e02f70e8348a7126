import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { NotifyBook } from '../../../sandbox/govuk-notify/book.js';
import { govukNotifyHalf } from '../../../sandbox/govuk-notify/routes.js';
import { govukNotify } from '../../../src/adapters/govuk-notify/govuk-notify.js';
import type { AtBoundary } from '../../../src/casework/boundary.js';
import type { Case } from '../../../src/casework/case.js';
import type { Casework } from '../../../src/casework/casework.js';
import { makeDecision } from '../../../src/casework/decisions/decide.js';
import * as notices from '../../../src/casework/notices/jobs.js';
import type { NoticeFacts } from '../../../src/casework/notices/kind.js';
import { sendNotice } from '../../../src/casework/notices/send.js';
import type { PreferenceFacts } from '../../../src/casework/preferences/preferences.js';
import { statePreferences } from '../../../src/casework/preferences/state.js';
import type { Customer } from '../../../src/domain/customer.js';
import { Instant, isoDate, stoppedClock } from '../../../src/domain/dates.js';
import { type CaseRef, personRef } from '../../../src/domain/references.js';
import { fromJson } from '../../../src/domain/working-json.js';
import { lookAtAllNotices } from '../../../src/jobs/notices/round.js';
import { sendNoticeOnce } from '../../../src/jobs/notices/send.js';
import type { Database } from '../../../src/platform/database/database.js';
import { createUpstream } from '../../../src/platform/http/create-upstream.js';
import type { Jobs } from '../../../src/platform/jobs/jobs.js';
import { aDecision, someParticulars } from '../../casework/notices/support.js';
import { PENSIONER, pension } from '../../rules/whole-household/support.js';
import { anActing } from '../../support/acting.js';
import { caseworkOn, doneWith } from '../../support/casework.js';
import { memoryStore } from '../../support/memory-store.js';

const AT = '2026-11-23T09:00:00Z';
const LATER = '2026-11-23T09:10:00Z';
const KEY = 'test-5a1d0000-0000-4000-8000-000000000001-5a1d0000-0000-4000-8000-000000000002';
const person = personRef('civica', '7000100');
const customer = {
  kind: 'Customer',
  ref: person,
  name: { title: 'Mrs', initials: 'A', forenames: 'Ada', surname: 'Invented' },
} as unknown as Customer;
const { from, law, schemeAppeals } = someParticulars();

describe('a notice on its way', () => {
  let database: Database;
  let on: Casework & { readonly jobs: Jobs };
  let app: FastifyInstance;
  let book: NotifyBook;
  let base: string;
  const now = { ms: Instant.from(AT).epochMilliseconds };
  const assessor = anActing({ class: 'assessor' });

  beforeAll(async () => {
    database = await memoryStore();
    on = caseworkOn(database, Object.values(notices));
    book = new NotifyBook(() => now.ms);
    app = Fastify();
    govukNotifyHalf(app, { book, apiKey: KEY, now: () => now.ms });
    await app.listen({ port: 0, host: '127.0.0.1' });
    base = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/govuk-notify`;
  }, 60_000);
  afterAll(async () => {
    await on.jobs.close();
    await app.close();
    await database.close();
  });

  const means = ({ boundary = () => undefined, at = AT }: { boundary?: AtBoundary; at?: string } = {}) => {
    const upstream = createUpstream({ system: 'govuk-notify', baseUrl: base, limits: { timeoutMs: 60_000 } });
    const options = { apiKey: KEY, emailTemplate: KEY.slice(5, 41), searchLagMs: 60_000 };
    return {
      messenger: govukNotify(upstream, options, () => now.ms),
      casework: on,
      database,
      clock: stoppedClock(at),
      boundary,
    };
  };

  async function madeNotice(email: string | null, format: PreferenceFacts['format'] = 'STANDARD') {
    const facts = aDecision({ adults: [{ birthDate: PENSIONER, incomes: [pension('260.00')] }] });
    const { working, givenFacts, ...rest } = facts;
    const calculated = { ...rest, working: fromJson(JSON.parse(working)), givenFacts: JSON.parse(givenFacts) };
    const deciding = {
      scheme: facts.scheme,
      person,
      about: null,
      from: facts.from,
      to: null,
      reason: facts.reason,
      replaces: null,
      asked: '',
    };
    const decided = await doneWith(on, makeDecision(calculated), { input: deciding, as: assessor });
    const before = await newestPreferences();
    const said = await doneWith(on, statePreferences(customer), {
      input: {
        ...{ customer: person, instead: before?.ref ?? null, channel: email === null ? 'POST' : 'EMAIL', email },
        ...{ eBilling: false, format, language: 'en', thirdParties: [] },
      },
      as: assessor,
    });
    const sending = {
      customer,
      preferences: said as Case<PreferenceFacts>,
      from,
      law,
      schemeAppeals,
      messenger: { letters: true },
    };
    const input = {
      decision: decided.ref,
      postTo: { lines: ['1 Mill Lane', 'Testford'], postcode: 'TE5 7AA' },
      payment: null,
      afterRevision: false,
      nonDependantsIncome: null,
    };
    return (await doneWith(on, sendNotice(sending), { input, as: assessor })) as Case<NoticeFacts>;
  }

  const newestPreferences = async () =>
    (await on.cases.ofPerson({ person, kinds: ['ContactPreferences'] }, { first: 1, caller: assessor.caller }))
      .cases[0];
  const read = async (ref: CaseRef) => (await on.cases.byRefs([ref], assessor.caller)).get(ref) as Case<NoticeFacts>;
  const sentFor = ({ number }: Case) => book.all().filter(({ reference }) => reference?.startsWith(`${number}-`));

  it('is handed over once, though the process ends before the answer is kept, and arrives', async () => {
    const one = await madeNotice('ada@example.org');
    expect(one.state).toBe('TO_SEND');
    const dies: AtBoundary = boundary => {
      if (boundary === 'job:called-upstream') throw new Error('the process ends here');
    };
    await expect(sendNoticeOnce(means({ boundary: dies }), one.ref)).rejects.toThrow('ends here');
    expect((await read(one.ref)).state).toBe('SENDING');
    await lookAtAllNotices(means({ at: LATER }));
    expect(await read(one.ref)).toMatchObject({ state: 'SENT' });
    const [message, ...others] = sentFor(one);
    expect(others).toEqual([]);
    expect(message?.personalisation.body).toContain('You get Housing Benefit of £92.87 a week.');
    book.settle();
    await lookAtAllNotices(means({ at: LATER }));
    expect(await read(one.ref)).toMatchObject({ state: 'DELIVERED', facts: { status: 'delivered' } });
  });

  it('is sent again only once the messenger has had time to show it, where it never got there', async () => {
    const one = await madeNotice('ada@example.org');
    const nowhere = createServer().listen(0);
    const port = (nowhere.address() as AddressInfo).port;
    nowhere.close();
    const upstream = createUpstream({
      system: 'govuk-notify',
      baseUrl: `http://127.0.0.1:${port}`,
      limits: { timeoutMs: 60_000 },
    });
    const gone = govukNotify(
      upstream,
      { apiKey: KEY, emailTemplate: KEY.slice(5, 41), searchLagMs: 60_000 },
      () => now.ms,
    );
    await expect(sendNoticeOnce({ ...means(), messenger: gone }, one.ref)).rejects.toThrow();
    await expect(sendNoticeOnce(means(), one.ref)).rejects.toMatchObject({ name: 'NotKnownYet' });
    expect(sentFor(one)).toEqual([]);
    await sendNoticeOnce(means({ at: LATER }), one.ref);
    expect([sentFor(one).length, (await read(one.ref)).state]).toEqual([1, 'SENT']);
  });

  it('goes to the printer where it comes back, and the preferences are told', async () => {
    const one = await madeNotice('perm-fail@simulator.notify');
    await sendNoticeOnce(means(), one.ref);
    book.settle();
    await sendNoticeOnce(means(), one.ref);
    expect(await read(one.ref)).toMatchObject({
      state: 'TO_PRINT',
      facts: { route: 'PRINT', status: 'permanent-failure', why: expect.stringContaining('did not arrive') },
    });
    expect((await newestPreferences())?.facts).toMatchObject({
      bounces: [{ on: isoDate('2026-11-23'), permanent: true }],
    });
  });

  it('is a letter that is printed for us by post, and a person’s work in braille', async () => {
    const letter = await madeNotice(null);
    await sendNoticeOnce(means(), letter.ref);
    const [message] = sentFor(letter);
    expect(message?.content?.subarray(0, 5).toString()).toBe('%PDF-');
    const braille = await madeNotice(null, 'BRAILLE');
    expect(braille).toMatchObject({ state: 'WITH_PERSON', facts: { why: expect.stringContaining('braille') } });
  });

  it('is not taken with a token of another service or another time', async () => {
    now.ms += 60_000;
    const one = await madeNotice('ada@example.org');
    const late = means();
    now.ms += 60_000;
    const stale = govukNotify(
      createUpstream({ system: 'govuk-notify', baseUrl: base, limits: { timeoutMs: 60_000 } }),
      { apiKey: KEY, emailTemplate: KEY.slice(5, 41), searchLagMs: 60_000 },
      () => now.ms - 60_000,
    );
    await sendNoticeOnce({ ...late, messenger: stale }, one.ref);
    expect(await read(one.ref)).toMatchObject({ state: 'TO_PRINT', facts: { status: 'refused' } });
  });
});

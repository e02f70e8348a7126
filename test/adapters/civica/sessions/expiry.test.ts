import { numberOf, personRef } from '../../../../src/domain/references.js';
import { TransportFailure } from '../../../../src/platform/http/transport.js';
import { FakeCivica } from '../support/fake-civica.js';
import { docs } from '../support/fake-documents.js';
import { aCall, gateway, key, NAME, person, yearKey } from '../support/gateway.js';

const P = '7001234';
const A = '50098765';
const B = '50090001';
const holder = personRef(NAME, P);
const MINUTE = 60_000;

const aFake = () => new FakeCivica({ [P]: person(P, [A, B], ['6001122']) });
const afterLogin = (fake: FakeCivica) => fake.order.slice(fake.order.lastIndexOf('crmlogin'));

describe('a session that has ended', () => {
  it('logs in again once, selects the account again, and answers', async () => {
    const fake = aFake();
    const { councilTax, events } = gateway({ fake });
    await councilTax.transactions([yearKey(A, P)], aCall());
    fake.expireAll();
    const plans = await councilTax.instalments([yearKey(A, P)], aCall());
    expect([...plans.values()]).toMatchObject([{ instalments: [{ byDirectDebit: true }] }]);
    expect(afterLogin(fake)).toEqual(['crmlogin', 'cocrmper', `ctxdet ${A}`, 'irins 2026']);
    expect(fake.counts).toMatchObject({ crmlogin: 2, irins: 2 });
    expect(events).toContainEqual({ event: 'session-expired' });
  });

  it('is seen by LoggedIn in the right document, too', async () => {
    const fake = aFake();
    const { documents } = gateway({ fake });
    let first = true;
    fake.script = ({ docid }) => {
      if (docid !== 'viewdoc' || !first) return undefined;
      first = false;
      return '<Documents><StandardInfo><LoggedIn>FALSE</LoggedIn></StandardInfo></Documents>';
    };
    const lists = await documents.documentsOf([holder], aCall());
    expect(lists.get(holder)).toMatchObject({ documents: [{ type: 'BILL' }, { type: 'BILL' }] });
    expect(fake.counts).toMatchObject({ crmlogin: 2, viewdoc: 2 });
  });

  it('is unreadable when the new session is answered no better, and not tried a third time', async () => {
    const fake = aFake();
    const { councilTax } = gateway({ fake });
    fake.script = ({ docid }) => (docid === 'ctxtrn' ? docs.loggedOut() : undefined);
    const years = await councilTax.transactions([yearKey(A, P)], aCall());
    expect([...years.values()]).toMatchObject([{ name: 'UpstreamError', trouble: 'unreadable' }]);
    expect(fake.counts).toEqual({ crmlogin: 2, cocrmper: 2, ctxdet: 2, ctxtrn: 2 });
  });

  it('is not even tried after it lay unused for its time', async () => {
    const fake = aFake();
    let now = 0;
    const { councilTax, events } = gateway({ fake, now: () => now, options: { sessions: { idleMs: 10 * MINUTE } } });
    const call = () => councilTax.customers([holder], aCall({ deadlineAt: Number.MAX_SAFE_INTEGER }));
    await call();
    now += 9 * MINUTE;
    await call();
    expect(fake.counts).toMatchObject({ crmlogin: 1, ctxsel: 2 });
    now += 11 * MINUTE;
    await call();
    expect(fake.counts).toMatchObject({ crmlogin: 2, ctxsel: 3 });
    expect(events).toContainEqual({ event: 'session-dropped', because: 'idle' });
  });

  it('keeps clear of the time-out that documents state, though more is configured', async () => {
    const fake = aFake();
    let now = 0;
    const { councilTax } = gateway({ fake, now: () => now, options: { sessions: { idleMs: 60 * MINUTE } } });
    const call = () => councilTax.customers([holder], aCall({ deadlineAt: Number.MAX_SAFE_INTEGER }));
    await call();
    now += 15 * MINUTE;
    await call();
    expect(fake.counts).toMatchObject({ crmlogin: 1 });
    now += 17 * MINUTE;
    await call();
    expect(fake.counts).toMatchObject({ crmlogin: 2 });
  });
});

describe('what trouble does to a session', () => {
  it('gives the session up after a selection that came to nothing: the account chosen is not known', async () => {
    const fake = aFake();
    const { councilTax } = gateway({ fake });
    await councilTax.transactions([yearKey(A, P)], aCall());
    fake.script = ({ docid, query }) => {
      if (docid === 'ctxdet' && query.actref === B) throw new TransportFailure('timeout');
      return undefined;
    };
    const failed = await councilTax.transactions([yearKey(B, P)], aCall());
    expect([...failed.values()]).toMatchObject([{ trouble: 'timeout' }]);
    await councilTax.instalments([yearKey(A, P)], aCall());
    expect(afterLogin(fake)).toEqual(['crmlogin', 'cocrmper', `ctxdet ${A}`, 'irins 2026']);
  });

  it('keeps the session after a read that ran out of time: that changed nothing', async () => {
    const fake = aFake();
    const { councilTax } = gateway({ fake });
    await councilTax.accounts([key(A, P)], aCall());
    fake.script = ({ docid }) => {
      if (docid === 'ctxtrn') throw new TransportFailure('timeout');
      return undefined;
    };
    const failed = await councilTax.transactions([yearKey(A, P)], aCall());
    expect([...failed.values()]).toMatchObject([{ trouble: 'timeout' }]);
    await councilTax.instalments([yearKey(A, P)], aCall());
    expect(fake.counts).toEqual({ crmlogin: 1, cocrmper: 1, ctxdet: 1, ctxtrn: 1, irins: 1 });
  });

  it('does not use a session for another account after a selection so slow that it may have been sent twice', async () => {
    const fake = aFake();
    let now = 0;
    fake.pause = ({ docid }) => {
      if (docid === 'ctxdet') now += 800;
      return Promise.resolve();
    };
    const { councilTax } = gateway({ fake, now: () => now });
    const patient = aCall({ deadlineAt: Number.MAX_SAFE_INTEGER });
    await councilTax.accounts([key(A, P)], patient);
    await councilTax.transactions([yearKey(A, P)], patient);
    expect(fake.counts).toMatchObject({ crmlogin: 1, ctxdet: 1 });
    await councilTax.transactions([yearKey(B, P)], patient);
    expect(afterLogin(fake)).toEqual(['crmlogin', 'cocrmper', `ctxdet ${B}`, 'ctxtrn 2026']);
  });
});

describe('logging in', () => {
  it('leaves out a person whom the system does not know', async () => {
    const fake = aFake();
    const { councilTax } = gateway({ fake });
    const unknown = personRef(NAME, '7009999');
    const customers = await councilTax.customers([unknown, holder], aCall());
    expect(customers.has(unknown)).toBe(false);
    expect(customers.get(holder)).toMatchObject({ ref: holder });
    expect(numberOf(unknown)).toBe('7009999');
  });

  it('does not take words that are in no list for a person who does not exist', async () => {
    const fake = aFake();
    const { councilTax } = gateway({ fake });
    fake.script = ({ docid }) => (docid === 'cocrmper' ? docs.bound('System busy') : undefined);
    const customers = await councilTax.customers([holder], aCall());
    expect(customers.get(holder)).toMatchObject({ trouble: 'unreadable' });
  });

  it('asks once and then not again for a while after the system refused the log-in', async () => {
    const fake = aFake();
    let now = 0;
    const { councilTax } = gateway({ fake, password: 'wrong', now: () => now });
    const patient = aCall({ deadlineAt: Number.MAX_SAFE_INTEGER });
    const outcomes = await Promise.all([1, 2, 3].map(() => councilTax.customers([holder], patient)));
    for (const outcome of outcomes) expect(outcome.get(holder)).toMatchObject({ trouble: 'refused' });
    expect(fake.counts).toEqual({ crmlogin: 1 });
    now += 60_001;
    await councilTax.customers([holder], patient);
    expect(fake.counts).toEqual({ crmlogin: 2 });
  });

  it('takes the words of another council from its configuration', async () => {
    const fake = aFake();
    fake.script = ({ docid }) => {
      if (docid === 'crmlogin') return docs.login('OK', 'Mewngofnodwyd', 'S1');
      return docid === 'cocrmper' ? docs.bound('Person wedi ei osod') : undefined;
    };
    fake.sessions.set('S1', { person: person(P, [A]), account: null });
    const words = { loginCodes: ['ok'], personSet: ['person wedi ei osod'] };
    const { councilTax } = gateway({ fake, options: { words } });
    const customers = await councilTax.customers([holder], aCall());
    expect(customers.get(holder)).toMatchObject({ ref: holder });
  });
});

describe('an account that the person does not have', () => {
  it('is left out, and so is everything about it', async () => {
    const fake = aFake();
    const { councilTax } = gateway({ fake });
    const answers = await Promise.all([
      councilTax.accounts([key('50099999', P), key(A, P)], aCall()),
      councilTax.transactions([yearKey('50099999', P), yearKey(A, P)], aCall()),
    ]);
    expect(answers.map(answer => [...answer.keys()])).toEqual([[`${NAME}:${A}`], [`${NAME}:${A}|2026`]]);
    expect(fake.counts).toMatchObject({ crmlogin: 1, ctxtrn: 1 });
  });

  it('leaves no account surely selected', async () => {
    const fake = aFake();
    const { councilTax } = gateway({ fake });
    await councilTax.accounts([key(A, P)], aCall());
    await councilTax.accounts([key('50099999', P)], aCall());
    await councilTax.transactions([yearKey(A, P)], aCall());
    expect(fake.order.slice(2)).toEqual([`ctxdet ${A}`, 'ctxdet 50099999', `ctxdet ${A}`, 'ctxtrn 2026']);
  });

  it('is not told from other words: any other failure is a refusal', async () => {
    const fake = aFake();
    fake.script = ({ docid }) => (docid === 'ctxdet' ? docs.noAccount('', 'Record locked') : undefined);
    const { councilTax } = gateway({ fake });
    const answers = await councilTax.accounts([key(A, P)], aCall());
    expect([...answers.values()]).toMatchObject([{ trouble: 'refused' }]);
  });
});

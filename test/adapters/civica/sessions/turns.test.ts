import { personRef } from '../../../../src/domain/references.js';
import { FakeCivica } from '../support/fake-civica.js';
import { aCall, gateway, key, NAME, person, yearKey } from '../support/gateway.js';

const [P, Q, R] = ['7001', '7002', '7003'];
const A = '50091001';
const B = '50091002';
const ref = (number = '') => personRef(NAME, number);

const aFake = () =>
  new FakeCivica({
    '7001': person('7001', [A, B]),
    '7002': person('7002', ['50092001']),
    '7003': person('7003', ['50093001']),
  });

/** Holds back the calls that match until it is opened. */
function gate(fake: FakeCivica, docid: string) {
  let open = () => {};
  const opened = new Promise<void>(resolve => {
    open = resolve;
  });
  let arrived = () => {};
  const arrival = new Promise<void>(resolve => {
    arrived = resolve;
  });
  fake.pause = call => {
    if (call.docid !== docid) return Promise.resolve();
    arrived();
    return opened;
  };
  return { open, arrival };
}

describe('waiting for a session', () => {
  it('ends when the caller has no more time, and the call is never made', async () => {
    const fake = aFake();
    const { councilTax, documents } = gateway({ fake });
    const held = gate(fake, 'ctxsel');
    const first = councilTax.customers([ref(P)], aCall());
    await held.arrival;
    const hurried = await documents.documentsOf([ref(P)], aCall({ deadlineAt: performance.now() + 20 }));
    expect(hurried.get(ref(P))).toMatchObject({ name: 'UpstreamError', trouble: 'timeout' });
    held.open();
    expect((await first).get(ref(P))).toMatchObject({ kind: 'Customer' });
    expect(fake.counts).not.toHaveProperty('viewdoc');
  });

  it('ends when the caller goes away, and the others stay', async () => {
    const fake = aFake();
    const { councilTax, documents } = gateway({ fake });
    const held = gate(fake, 'ctxsel');
    const first = councilTax.customers([ref(P)], aCall());
    await held.arrival;
    const caller = new AbortController();
    const gone = documents.documentsOf([ref(P)], aCall({ signal: caller.signal }));
    const stays = councilTax.accounts([key(A, '7001')], aCall());
    caller.abort();
    expect((await gone).get(ref(P))).toMatchObject({ trouble: 'timeout' });
    held.open();
    await first;
    expect([...(await stays).values()]).toMatchObject([{ kind: 'CouncilTaxAccount' }]);
    expect(fake.counts).not.toHaveProperty('viewdoc');
  });

  it('is bounded: one call more is turned away at once', async () => {
    const fake = aFake();
    const { councilTax } = gateway({ fake, options: { sessions: { waiting: 2 } } });
    const held = gate(fake, 'ctxsel');
    const first = councilTax.customers([ref(P)], aCall());
    await held.arrival;
    const waiting = [councilTax.customers([ref(P)], aCall()), councilTax.customers([ref(P)], aCall())];
    const turnedAway = await councilTax.customers([ref(P)], aCall());
    expect(turnedAway.get(ref(P))).toMatchObject({ trouble: 'unavailable' });
    held.open();
    for (const answered of await Promise.all([first, ...waiting])) {
      expect(answered.get(ref(P))).toMatchObject({ kind: 'Customer' });
    }
  });

  it('lets calls for the selected account pass one for another, but only so many in a row', async () => {
    const fake = aFake();
    const { councilTax } = gateway({ fake, options: { sessions: { together: 3 } } });
    const held = gate(fake, 'ctxdet');
    const first = councilTax.accounts([key(A, '7001')], aCall());
    await held.arrival;
    const others = [
      councilTax.transactions([yearKey(B, '7001')], aCall()),
      councilTax.transactions(
        [2020, 2021, 2022, 2023, 2024].map(year => yearKey(A, '7001', year)),
        aCall(),
      ),
    ];
    held.open();
    await Promise.all([first, ...others]);
    expect(fake.order.slice(2)).toEqual([
      `ctxdet ${A}`,
      'ctxtrn 2020',
      'ctxtrn 2021',
      'ctxtrn 2022',
      `ctxdet ${B}`,
      'ctxtrn 2026',
      `ctxdet ${A}`,
      'ctxtrn 2023',
      'ctxtrn 2024',
    ]);
  });
});

describe('the pool of sessions', () => {
  it('gives up the session longest unused when another person needs the room', async () => {
    const fake = aFake();
    const { councilTax, events } = gateway({ fake, options: { sessions: { max: 2 } } });
    for (const one of [P, Q, P, R, P]) await councilTax.customers([ref(one)], aCall());
    expect(fake.counts).toMatchObject({ crmlogin: 3 });
    expect(events).toContainEqual({ event: 'session-dropped', because: 'room' });
    await councilTax.customers([ref(Q)], aCall());
    expect(fake.counts).toMatchObject({ crmlogin: 4 });
  });

  it('turns a person away while every session is in use, and never takes one from under a call', async () => {
    const fake = aFake();
    const { councilTax } = gateway({ fake, options: { sessions: { max: 2 } } });
    const held = gate(fake, 'ctxsel');
    const busy = [councilTax.customers([ref(P)], aCall()), councilTax.customers([ref(Q)], aCall())];
    const turnedAway = await councilTax.customers([ref(R)], aCall());
    expect(turnedAway.get(ref(R))).toMatchObject({ trouble: 'unavailable' });
    held.open();
    const answers = await Promise.all(busy);
    expect(answers.map(answer => [...answer.keys()])).toEqual([[ref(P)], [ref(Q)]]);
  });

  it('uses no more sessions at once than it may, and everybody has a turn', async () => {
    const fake = aFake();
    let underWay = 0;
    let most = 0;
    fake.pause = async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise(resolve => setImmediate(resolve));
      underWay -= 1;
    };
    const { councilTax } = gateway({ fake, options: { sessions: { concurrent: 2 } } });
    const answers = await councilTax.customers([ref(P), ref(Q), ref(R)], aCall());
    expect(answers.size).toBe(3);
    expect(most).toBe(2);
  });

  it('closes: what waits is turned away, what is under way ends, and nothing more is asked', async () => {
    const fake = aFake();
    const { councilTax, close } = gateway({ fake });
    const held = gate(fake, 'ctxsel');
    const first = councilTax.customers([ref(P)], aCall());
    await held.arrival;
    const second = councilTax.customers([ref(P)], aCall());
    const closed = close();
    expect((await second).get(ref(P))).toMatchObject({ trouble: 'unavailable' });
    held.open();
    await closed;
    expect((await first).get(ref(P))).toMatchObject({ kind: 'Customer' });
    const late = await councilTax.customers([ref(P)], aCall());
    expect(late.get(ref(P))).toMatchObject({ trouble: 'unavailable' });
  });
});

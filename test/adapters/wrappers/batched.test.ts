import { IN_BATCHES, ONE_BY_ONE } from '../../../src/adapters/wrappers/batched.js';
import { councilTaxWrappers } from '../../../src/adapters/wrappers/council-tax.js';
import { BatchRefusal } from '../../../src/platform/batching/refusal.js';
import { UpstreamError } from '../../../src/platform/http/upstream-error.js';
import { aCustomer, anAccount, IMOGEN, OTIS } from '../../support/records.js';
import { ACCOUNT, aCall, aCouncilTax, accountsOf, JO } from './support.js';

const { batched } = councilTaxWrappers;
const civica = { ...IN_BATCHES, system: 'civica' };

describe('batched port', () => {
  it('makes one call of what several requests ask at once', async () => {
    const port = aCouncilTax();
    const councilTax = batched(port, civica);
    const [one, two] = await Promise.all([
      councilTax.customers([OTIS, IMOGEN], aCall()),
      councilTax.customers([IMOGEN, JO], aCall()),
    ]);
    expect([[...one.keys()], [...two.keys()]]).toEqual([
      [OTIS, IMOGEN],
      [IMOGEN, JO],
    ]);
    expect(port.asked.map(({ keys }) => keys)).toEqual([[OTIS, IMOGEN, JO]]);
  });

  it('asks one at a time where that is how the system answers', async () => {
    const port = aCouncilTax();
    await batched(port, { ...ONE_BY_ONE, system: 'civica' }).customers([OTIS, IMOGEN], aCall());
    expect(port.asked.map(({ keys }) => keys)).toEqual([[OTIS], [IMOGEN]]);
  });

  it('passes on whose authority, until when and how fresh, and a call that survives being copied', async () => {
    const port = aCouncilTax();
    const signal = new AbortController().signal;
    const call = aCall({ authority: 'caller:1', fresh: true, staleAllowed: true, signal });
    await batched(port, civica).customers([OTIS], call);
    const passed = { ...port.asked[0]?.call };
    expect(passed).toMatchObject({ authority: 'caller:1', fresh: true, staleAllowed: false });
    expect(passed.deadlineAt).toBe(call.deadlineAt);
    expect(passed.signal).toBeInstanceOf(AbortSignal);
  });

  it('shares nothing between authorities', async () => {
    const port = aCouncilTax();
    const councilTax = batched(port, civica);
    await Promise.all(
      (['caller:1', 'caller:2'] as const).map(authority => councilTax.customers([OTIS], aCall({ authority }))),
    );
    expect(port.asked.map(({ call }) => call.authority).sort()).toEqual(['caller:1', 'caller:2']);
  });

  it('never answers an account asked for through one person with what another was told', async () => {
    const port = aCouncilTax({ accounts: accountsOf([OTIS, IMOGEN]) });
    const councilTax = batched(port, civica);
    const through = [OTIS, JO, IMOGEN].map(holder => councilTax.accounts([{ account: ACCOUNT, holder }], aCall()));
    const [otis, jo, imogen] = await Promise.all(through);
    expect(otis?.get(ACCOUNT)).toMatchObject({ holder: OTIS });
    expect(jo?.has(ACCOUNT)).toBe(false);
    expect(imogen?.get(ACCOUNT)).toMatchObject({ holder: IMOGEN });
    expect(port.asked.map(({ keys }) => keys.length)).toEqual([1, 1, 1]);
  });

  it('asked for one account through two people at once, gives it where either is on it', async () => {
    const councilTax = batched(aCouncilTax({ accounts: accountsOf([OTIS]) }), civica);
    const keys = [JO, OTIS].map(holder => ({ account: ACCOUNT, holder }));
    expect((await councilTax.accounts(keys, aCall())).get(ACCOUNT)).toMatchObject({ holder: OTIS });
    const failing = aCouncilTax({
      accounts: async ([key]) =>
        new Map([[ACCOUNT, key?.holder === JO ? new UpstreamError('civica', 'timeout') : anAccount({ ref: ACCOUNT })]]),
    });
    for (const order of [keys, [...keys].reverse()]) {
      expect((await batched(failing, civica).accounts(order, aCall())).get(ACCOUNT)).toMatchObject({ holder: OTIS });
    }
  });

  it('drops an entity that is not its key’s, as unreadable', async () => {
    const port = aCouncilTax({
      customers: async () => new Map([[OTIS, aCustomer({ ref: IMOGEN })]]),
      accounts: async () => new Map([[ACCOUNT, anAccount({ ref: ACCOUNT, holder: IMOGEN })]]),
    });
    const councilTax = batched(port, civica);
    const unreadable = new UpstreamError('civica', 'unreadable');
    expect((await councilTax.customers([OTIS], aCall())).get(OTIS)).toEqual(unreadable);
    expect((await councilTax.accounts([{ account: ACCOUNT, holder: OTIS }], aCall())).get(ACCOUNT)).toEqual(unreadable);
  });

  it('who stops waiting is told of a timeout, who is beyond the queue that too much is asked', async () => {
    const port = aCouncilTax({ customers: () => new Promise(() => {}) });
    const late = await batched(port, civica).customers([OTIS], aCall({ deadlineAt: performance.now() - 1 }));
    expect(late.get(OTIS)).toEqual(new UpstreamError('civica', 'timeout'));
    const narrow = batched(port, { ...civica, maxWaiting: 1 });
    const gone = new AbortController();
    const answers = narrow.customers([OTIS, IMOGEN], aCall({ signal: gone.signal }));
    gone.abort();
    expect((await answers).get(IMOGEN)).toBeInstanceOf(BatchRefusal);
    expect((await answers).get(OTIS)).toEqual(new UpstreamError('civica', 'timeout'));
  });

  it('tells which method it is', async () => {
    const told: unknown[] = [];
    const observe = (...what: unknown[]) => told.push(what);
    await batched(aCouncilTax(), { ...civica, observe }).customers([OTIS, IMOGEN], aCall());
    expect(told).toEqual([['customers', 'batch', 2]]);
  });
});

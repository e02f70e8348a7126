import { batcher } from '../../../src/platform/batching/batcher.js';
import { anAsk, aSpec, heldLoads, sofar, turn } from './support.js';

/** One key a load, as before a system that answers one at a time. */
async function answeredInPart(reply?: (key: string) => string | Error | undefined) {
  const { begun, load } = heldLoads();
  const things = batcher(aSpec({ load, maxBatch: 1 }));
  const both = things.load(['a', 'b'], anAsk());
  await turn();
  begun[0]?.answer(reply);
  await turn();
  return { begun, things, both };
}

describe('batcher: an answer whose caller still waits for others', () => {
  it('is given to whoever asks meanwhile, without another load', async () => {
    const { begun, things, both } = await answeredInPart();
    expect(await sofar(both)).toBe('pending');
    expect(await sofar(things.load(['a'], anAsk()))).toEqual(new Map([['a', 'value of a']]));
    const second = things.load(['a', 'b'], anAsk());
    begun[1]?.answer();
    expect(await second).toEqual(await both);
    expect(begun.map(({ keys }) => keys)).toEqual([['a'], ['b']]);
  });

  it('that says there is no record is given likewise', async () => {
    const { begun, things } = await answeredInPart(() => undefined);
    expect(await sofar(things.load(['a'], anAsk()))).toEqual(new Map());
    expect(begun).toHaveLength(2);
  });

  it('is not given once its caller has all that was asked for', async () => {
    const { begun, things, both } = await answeredInPart();
    begun[1]?.answer();
    await both;
    const again = things.load(['a'], anAsk());
    await turn();
    begun[2]?.answer(() => 'newer');
    expect(await again).toEqual(new Map([['a', 'newer']]));
  });

  it('is not given once its caller has gone', async () => {
    const { begun, load } = heldLoads();
    const things = batcher(aSpec({ load, maxBatch: 1 }));
    const gone = new AbortController();
    const both = things.load(['a', 'b'], anAsk({ signal: gone.signal }));
    await turn();
    begun[0]?.answer();
    await turn();
    gone.abort();
    await both;
    const again = things.load(['a'], anAsk());
    await turn();
    begun[2]?.answer(() => 'newer');
    expect(await again).toEqual(new Map([['a', 'newer']]));
  });

  it.each([
    ['an error', () => new Error('no'), anAsk()],
    ['an older one than a fresh read wants', undefined, anAsk({ fresh: true })],
  ])('is not given where it is %s', async (_, reply, ask) => {
    const { begun, things } = await answeredInPart(reply);
    const again = things.load(['a'], ask);
    await turn();
    begun[2]?.answer(() => 'newer');
    expect(await again).toEqual(new Map([['a', 'newer']]));
  });

  it('is not given to another authority', async () => {
    const { begun, things } = await answeredInPart();
    expect(await sofar(things.load(['a'], anAsk({ authority: 'caller:1' })))).toBe('pending');
    expect(begun).toHaveLength(3);
  });
});

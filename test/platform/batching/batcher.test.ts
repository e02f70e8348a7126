import { batcher } from '../../../src/platform/batching/batcher.js';
import { BatchRefusal } from '../../../src/platform/batching/refusal.js';
import { anAsk, aSpec, heldLoads, turn } from './support.js';

describe('batcher: what goes together', () => {
  it('fifty equal loads at once are one load of one key', async () => {
    const { begun, load } = heldLoads();
    const things = batcher(aSpec({ load }));
    const all = Array.from({ length: 50 }, () => things.load(['a'], anAsk()));
    await turn();
    begun[0]?.answer();
    const answers = await Promise.all(all);
    expect(begun.map(({ keys }) => keys)).toEqual([['a']]);
    expect(answers.every(answer => answer.get('a') === 'value of a')).toBe(true);
  });

  it('a key that is being loaded is joined, and asked again once it has been answered', async () => {
    const { begun, load } = heldLoads();
    const things = batcher(aSpec({ load }));
    const first = things.load(['a', 'b'], anAsk());
    await turn();
    const second = things.load(['b', 'c'], anAsk());
    await turn();
    for (const one of begun) one.answer();
    expect(await first).toEqual(
      new Map([
        ['a', 'value of a'],
        ['b', 'value of b'],
      ]),
    );
    expect(await second).toEqual(
      new Map([
        ['b', 'value of b'],
        ['c', 'value of c'],
      ]),
    );
    const third = things.load(['b'], anAsk());
    await turn();
    begun[2]?.answer();
    await third;
    expect(begun.map(({ keys }) => keys)).toEqual([['a', 'b'], ['c'], ['b']]);
  });

  it('a key asked twice in one call is one key', async () => {
    const { begun, load } = heldLoads();
    const answers = batcher(aSpec({ load })).load(['a', 'a'], anAsk());
    await turn();
    begun[0]?.answer();
    expect(await answers).toEqual(new Map([['a', 'value of a']]));
    expect(begun[0]?.keys).toEqual(['a']);
  });

  it('loads under different authorities are never mixed nor shared', async () => {
    const { begun, load } = heldLoads();
    const things = batcher(aSpec({ load }));
    const asked = ['gateway', 'caller:1', 'caller:2'].map(authority => things.load(['a', 'b'], anAsk({ authority })));
    await turn();
    for (const one of begun) one.answer(key => `${key} for ${one.ask.authority}`);
    expect(begun.map(({ ask }) => ask.authority).sort()).toEqual(['caller:1', 'caller:2', 'gateway']);
    expect((await Promise.all(asked)).map(answers => answers.get('a'))).toEqual([
      'a for gateway',
      'a for caller:1',
      'a for caller:2',
    ]);
  });

  it('no batch is larger than its limit', async () => {
    const { begun, load } = heldLoads();
    const things = batcher(aSpec({ load, maxBatch: 2 }));
    const answers = things.load(['a', 'b', 'c', 'd', 'e'], anAsk());
    await turn();
    for (const one of begun) one.answer();
    expect(begun.map(({ keys }) => keys)).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
    expect((await answers).size).toBe(5);
  });

  it('while as many run as may, the rest collect into one', async () => {
    const { begun, load } = heldLoads();
    const things = batcher(aSpec({ load, maxConcurrent: 1 }));
    const all = [things.load(['a'], anAsk())];
    for (const key of ['b', 'c', 'd']) {
      await turn();
      all.push(things.load([key], anAsk()));
    }
    await turn();
    expect(begun.map(({ keys }) => keys)).toEqual([['a']]);
    begun[0]?.answer();
    await turn();
    expect(begun.map(({ keys }) => keys)).toEqual([['a'], ['b', 'c', 'd']]);
    begun[1]?.answer();
    expect((await Promise.all(all)).map(answers => [...answers.values()])).toEqual([
      ['value of a'],
      ['value of b'],
      ['value of c'],
      ['value of d'],
    ]);
  });

  it('two questions with one answer text are two loads, and each has its own answer', async () => {
    const answerText = (key: string) => key.slice(0, 1);
    const { begun, load } = heldLoads(answerText);
    const things = batcher(aSpec({ load, answerText }));
    const asked = ['a1', 'a2', 'a1', 'a3'].map(key => things.load([key, 'b'], anAsk()));
    await turn();
    const joined = things.load(['a2'], anAsk());
    for (const one of begun) one.answer();
    expect(begun.map(({ keys }) => keys)).toEqual([['a1', 'b'], ['a2'], ['a3']]);
    const answers = await Promise.all([...asked, joined]);
    expect(answers.map(answer => answer.get('a'))).toEqual(
      ['a1', 'a2', 'a1', 'a3', 'a2'].map(key => `value of ${key}`),
    );
    const again = things.load(['a2', 'a1'], anAsk());
    await turn();
    begun[4]?.answer();
    await turn();
    begun[3]?.answer(() => new Error('no'));
    expect([...(await again)]).toEqual([['a', 'value of a1']]);
  });

  it('a fresh ask does not join a load that had begun, but one that had not', async () => {
    const { begun, load } = heldLoads();
    const things = batcher(aSpec({ load }));
    const early = things.load(['a'], anAsk());
    await turn();
    const fresh = things.load(['a'], anAsk({ fresh: true }));
    const other = things.load(['a'], anAsk({ fresh: true }));
    const later = things.load(['a'], anAsk());
    await turn();
    expect(begun.map(({ keys, ask }) => [keys, ask.fresh])).toEqual([
      [['a'], false],
      [['a'], true],
    ]);
    begun[0]?.answer(() => 'old');
    expect((await early).get('a')).toBe('old');
    // The end of the old load does not hide the new one from those who come now.
    const last = things.load(['a'], anAsk());
    await turn();
    begun[1]?.answer(() => 'new');
    const answers = await Promise.all([fresh, other, later, last]);
    expect(answers.map(answer => answer.get('a'))).toEqual(['new', 'new', 'new', 'new']);
    expect(begun).toHaveLength(2);
  });
});

describe('batcher: trouble', () => {
  it('keys that have no record are absent, and errors are their own keys’', async () => {
    const trouble = new Error('trouble');
    const things = batcher(
      aSpec({
        load: async () =>
          new Map<string, string | Error>([
            ['a', 'value of a'],
            ['b', trouble],
          ]),
      }),
    );
    expect(await things.load(['a', 'b', 'c'], anAsk())).toEqual(
      new Map<string, string | Error>([
        ['a', 'value of a'],
        ['b', trouble],
      ]),
    );
  });

  it('nobody is given what he did not ask for', async () => {
    const things = batcher(
      aSpec({
        load: async () =>
          new Map([
            ['a', 'value of a'],
            ['z', 'value of z'],
          ]),
      }),
    );
    expect([...(await things.load(['a'], anAsk())).keys()]).toEqual(['a']);
  });

  it.each<[string, () => Promise<Map<string, string>>]>([
    ['rejects', () => Promise.reject(new Error('down'))],
    [
      'throws',
      () => {
        throw new Error('down');
      },
    ],
  ])('a load that %s is the answer to each of its keys', async (_, load) => {
    const answers = await batcher(aSpec({ load })).load(['a', 'b'], anAsk());
    expect([...answers.values()]).toEqual([new Error('down'), new Error('down')]);
  });

  it('a load that rejects with no Error is an Error all the same', async () => {
    const answers = await batcher(aSpec({ load: () => Promise.reject('a secret') })).load(['a'], anAsk());
    expect(answers.get('a')).toBeInstanceOf(Error);
    expect(String(answers.get('a'))).not.toContain('secret');
  });

  it('a key that has no text fails its own call only', async () => {
    const { begun, load } = heldLoads();
    const keyText = (key: string) => {
      if (key === 'bad') throw new TypeError('no text');
      return key;
    };
    const things = batcher(aSpec({ load, keyText }));
    const good = things.load(['a'], anAsk());
    await expect(things.load(['b', 'bad'], anAsk())).rejects.toThrow('no text');
    await turn();
    begun[0]?.answer();
    expect((await good).get('a')).toBe('value of a');
    expect(begun.map(({ keys }) => keys)).toEqual([['a']]);
  });

  it('keys beyond the queue’s limit are refused, and those of loads under way still joined', async () => {
    const { begun, load } = heldLoads();
    const things = batcher(aSpec({ load, maxWaiting: 2, maxConcurrent: 1 }));
    const first = things.load(['a'], anAsk());
    await turn();
    const second = things.load(['b', 'c', 'd', 'a'], anAsk());
    await turn();
    begun[0]?.answer();
    await turn();
    begun[1]?.answer();
    const answers = await second;
    expect(answers.get('d')).toEqual(new BatchRefusal('things', 'Overloaded'));
    expect([answers.get('a'), answers.get('b'), answers.get('c')]).toEqual(['value of a', 'value of b', 'value of c']);
    expect((await first).get('a')).toBe('value of a');
    const third = things.load(['d'], anAsk());
    await turn();
    begun[2]?.answer();
    expect((await third).get('d')).toBe('value of d');
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses a limit of %p', limit => {
    expect(() => batcher(aSpec({ maxBatch: limit }))).toThrow(RangeError);
  });
});

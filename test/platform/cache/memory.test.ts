import { BatchRefusal } from '../../../src/platform/batching/refusal.js';
import { UpstreamError } from '../../../src/platform/http/upstream-error.js';
import { aCache, aSpec, counted, handClock, plain, reading, settle } from './support.js';

const down = () => new UpstreamError('civica', 'unavailable');

function aKind(spec = {}, options = {}) {
  const clock = handClock();
  const cache = aCache({ clock, ...options });
  return { clock, cache, things: cache.forCaller(aSpec(spec)) };
}

describe('cache in memory', () => {
  it('reads once what stays fresh, and only what it has not', async () => {
    const { clock, things } = aKind();
    const { asked, load } = counted();
    expect(plain(await things.readMany(['a', 'b'], reading(), load))).toEqual({ a: 'a 1', b: 'b 1' });
    clock.advance(59_999);
    expect(plain(await things.readMany(['b', 'c'], reading(), load))).toEqual({ b: 'b 1', c: 'c 1' });
    clock.advance(1);
    expect(plain(await things.readMany(['a'], reading(), load))).toEqual({ a: 'a 2' });
    expect(asked).toEqual([['a', 'b'], ['c'], ['a']]);
  });

  it('gives the very value that was loaded, not a copy', async () => {
    const { cache } = aKind();
    const kind = cache.forCaller<object>({ ...aSpec({ name: 'objects' }), codec: { encode: String, decode: Object } });
    const value = Object.freeze({});
    const load = async () => new Map([['a', value]]);
    await kind.readMany(['a'], reading(), load);
    const again = (await kind.readMany(['a'], reading(), load)).get('a');
    expect(again).not.toBeInstanceOf(Error);
    expect(again).toEqual({ value: expect.anything(), stale: false });
    expect((again as { value: object }).value).toBe(value);
  });

  it('runs out up to a tenth sooner, so that what came together does not go together', async () => {
    const { clock, things } = aKind({}, { random: () => 0.999 });
    const { asked, load } = counted();
    await things.readMany(['a'], reading(), load);
    clock.advance(54_100);
    await things.readMany(['a'], reading(), load);
    expect(asked).toHaveLength(2);
  });

  it('keeps what is about a person apart for each authority', async () => {
    const { things } = aKind();
    const { asked, load } = counted();
    const of = async (authority: string) => plain(await things.readMany(['a'], reading({ authority }), load));
    expect([await of('caller:1'), await of('caller:2'), await of('gateway'), await of('caller:1')]).toEqual([
      { a: 'a 1' },
      { a: 'a 2' },
      { a: 'a 3' },
      { a: 'a 1' },
    ]);
    expect(asked).toHaveLength(3);
  });

  it.each([
    { one: ['caller:1', '2|a'], other: ['caller:1|2', 'a'] },
    { one: ['caller:1', 'a'], other: ['gateway', '\u00018:caller:1|a'] },
    { one: ['gateway', '\u0001own|a'], other: ['own', 'a'] },
    { one: ['c', ':1|a'], other: ['c:1', '|a'] },
  ])(
    'never takes $one for $other',
    async ({ one: [authority = '', key = ''], other: [otherAuthority = '', otherKey = ''] }) => {
      const { things } = aKind();
      await things.readMany([key], reading({ authority }), async () => new Map([[key, 'one']]));
      const { load } = counted(() => 'other');
      const other = await things.readMany([otherKey], reading({ authority: otherAuthority }), load);
      expect(plain(other)).toEqual({ [otherKey]: 'other' });
    },
  );

  it('reference data are the same for every authority', async () => {
    const things = aCache().shared(aSpec());
    const { asked, load } = counted();
    for (const authority of ['caller:1', 'caller:2', 'gateway'])
      await things.readMany(['a'], reading({ authority }), load);
    expect(asked).toEqual([['a']]);
  });

  it('believes "no record" for 5 seconds and no longer', async () => {
    const { clock, things } = aKind();
    const { asked, load } = counted(() => undefined);
    expect(plain(await things.readMany(['a'], reading(), load))).toEqual({});
    clock.advance(4_999);
    expect(plain(await things.readMany(['a'], reading(), load))).toEqual({});
    expect(asked).toHaveLength(1);
    clock.advance(1);
    await things.readMany(['a'], reading(), load);
    expect(asked).toHaveLength(2);
  });

  it('a record that is gone is gone, whatever was kept of it', async () => {
    const { clock, things } = aKind();
    const { load } = counted((_, times) => (times === 2 ? undefined : times > 2 ? down() : 'here'));
    const read = () => things.readMany(['a'], reading({ staleAllowed: true }), load);
    await read();
    clock.advance(60_000);
    expect(plain(await read())).toEqual({});
    clock.advance(5_000);
    expect((await read()).get('a')).toBeInstanceOf(UpstreamError);
  });

  it('reads past itself where it is to be fresh, and keeps what it reads', async () => {
    const { things } = aKind();
    const { asked, load } = counted();
    await things.readMany(['a'], reading(), load);
    expect(plain(await things.readMany(['a'], reading({ fresh: true }), load))).toEqual({ a: 'a 2' });
    expect(plain(await things.readMany(['a'], reading(), load))).toEqual({ a: 'a 2' });
    expect(asked).toHaveLength(2);
  });

  it('an earlier load that ends later does not take the place of a later one', async () => {
    const { clock, things } = aKind();
    let end: (answers: Map<string, string>) => void = () => {};
    const slow = things.readMany(['a'], reading(), () => new Promise(resolve => (end = resolve)));
    clock.advance(10);
    await things.readMany(['a'], reading({ fresh: true }), async () => new Map([['a', 'new']]));
    end(new Map([['a', 'old']]));
    expect(plain(await slow)).toEqual({ a: 'old' });
    expect(plain(await things.readMany(['a'], reading(), counted().load))).toEqual({ a: 'new' });
  });

  it('keeps no more than its entries, the least used going first', async () => {
    const { things } = aKind({ maxEntries: 2 });
    const { asked, load } = counted();
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await things.readMany([key], reading(), load);
    expect(asked).toEqual([['a'], ['b'], ['c'], ['b']]);
  });

  it('keeps no more than its bytes', async () => {
    const { things } = aKind({ maxEntries: 100 }, { memory: { maxEntries: 100, maxBytes: 25 } });
    const { asked, load } = counted(key => key.repeat(10));
    for (const key of ['a', 'b', 'c', 'a', 'c']) await things.readMany([key], reading(), load);
    expect(asked).toEqual([['a'], ['b'], ['c'], ['a']]);
  });

  it('does not keep errors', async () => {
    const { things } = aKind();
    const { load } = counted((key, times) => (times === 1 ? down() : key));
    expect((await things.readMany(['a'], reading(), load)).get('a')).toEqual(down());
    expect(plain(await things.readMany(['a'], reading(), load))).toEqual({ a: 'a' });
  });

  it.each([
    ['rejects', () => Promise.reject(down())],
    [
      'throws',
      () => {
        throw down();
      },
    ],
  ])('a load that %s is the answer to each of its keys', async (_, load) => {
    const { things } = aKind();
    expect(plain(await things.readMany(['a', 'b'], reading(), load))).toEqual({ a: down(), b: down() });
  });
});

describe('cache: old answers', () => {
  it('are given, marked, where the upstream fails and an old answer will do', async () => {
    const { clock, things } = aKind();
    const { load } = counted((key, times) => (times === 1 ? key : down()));
    await things.readMany(['a'], reading(), load);
    clock.advance(60_000 + 599_999);
    expect(plain(await things.readMany(['a'], reading({ staleAllowed: true }), load))).toEqual({ a: 'old a' });
    expect((await things.readMany(['a'], reading(), load)).get('a')).toEqual(down());
    clock.advance(1);
    expect((await things.readMany(['a'], reading({ staleAllowed: true }), load)).get('a')).toEqual(down());
  });

  it('are given after a fresh read too, where that is allowed', async () => {
    const { things } = aKind();
    const { load } = counted((key, times) => (times === 1 ? key : down()));
    await things.readMany(['a'], reading(), load);
    const options = reading({ fresh: true, staleAllowed: true });
    expect(plain(await things.readMany(['a'], options, load))).toEqual({ a: 'old a' });
  });

  it.each([
    ['refused', new UpstreamError('civica', 'refused'), false],
    ['our own bug', new TypeError('bug'), false],
    ['timeout', new UpstreamError('civica', 'timeout'), true],
    ['unreadable', new UpstreamError('civica', 'unreadable'), true],
    ['overloaded', new BatchRefusal('things', 'Overloaded'), true],
  ])('after %s: %p, old answer %p', async (_, error, given) => {
    const { clock, things } = aKind();
    const { load } = counted((key, times) => (times === 1 ? key : error));
    await things.readMany(['a'], reading(), load);
    clock.advance(60_000);
    const answers = plain(await things.readMany(['a'], reading({ staleAllowed: true }), load));
    expect(answers).toEqual({ a: given ? 'old a' : error });
  });

  it('of reference data are given at once while one new one is loaded behind them', async () => {
    const clock = handClock();
    const things = aCache({ clock }).shared(aSpec());
    const { asked, whys, load } = counted();
    const read = () => things.readMany(['a'], reading({ staleAllowed: true }), load);
    await read();
    clock.advance(60_000);
    const many = await Promise.all([read(), read(), read()]);
    expect(many.map(plain)).toEqual([{ a: 'old a 1' }, { a: 'old a 1' }, { a: 'old a 1' }]);
    await settle();
    expect(plain(await read())).toEqual({ a: 'a 2' });
    expect([asked, whys]).toEqual([
      [['a'], ['a']],
      ['read', 'refresh'],
    ]);
  });

  it('are not given at once to those to whom they will not do', async () => {
    const clock = handClock();
    const things = aCache({ clock }).shared(aSpec());
    const { load } = counted();
    await things.readMany(['a'], reading(), load);
    clock.advance(60_000);
    expect(plain(await things.readMany(['a'], reading(), load))).toEqual({ a: 'a 2' });
  });

  it('about a person are given at once only as far as the spec says', async () => {
    const { clock, things } = aKind({ revalidateMs: 1_000 });
    const { load } = counted();
    const read = () => things.readMany(['a'], reading({ staleAllowed: true }), load);
    await read();
    clock.advance(60_999);
    expect(plain(await read())).toEqual({ a: 'old a 1' });
    await settle();
    clock.advance(61_000);
    expect(plain(await read())).toEqual({ a: 'a 3' });
  });

  it('stay while a refresh fails, and the next reader tries again', async () => {
    const clock = handClock();
    const things = aCache({ clock }).shared(aSpec());
    const { asked, load } = counted((key, times) => (times === 1 ? key : down()));
    const read = () => things.readMany(['a'], reading({ staleAllowed: true }), load);
    await read();
    clock.advance(60_000);
    await read();
    await settle();
    expect(plain(await read())).toEqual({ a: 'old a' });
    await settle();
    expect(asked).toHaveLength(3);
  });

  it('are refreshed two hundred at once at most', async () => {
    const clock = handClock();
    const things = aCache({ clock }).shared(aSpec());
    const keys = Array.from({ length: 300 }, (_, at) => `k${at}`);
    const { asked, load } = counted();
    await things.readMany(keys, reading(), load);
    clock.advance(60_000);
    expect((await things.readMany(keys, reading({ staleAllowed: true }), load)).size).toBe(300);
    await settle();
    expect(asked[1]).toHaveLength(200);
  });
});

describe('cache: invalidation', () => {
  it('by a tag takes away what has it, for every authority, and nothing else', async () => {
    const { cache, things } = aKind();
    const { asked, load } = counted();
    const keys = ['account:1|person:1', 'account:1|person:2', 'account:2|person:1'];
    for (const authority of ['gateway', 'caller:1']) await things.readMany(keys, reading({ authority }), load);
    await cache.invalidate(['account:1']);
    for (const authority of ['gateway', 'caller:1']) await things.readMany(keys, reading({ authority }), load);
    expect(asked.slice(2)).toEqual([keys.slice(0, 2), keys.slice(0, 2)]);
  });

  it('takes away old answers and what a load under way will bring', async () => {
    const { cache, clock, things } = aKind();
    let end: (answers: Map<string, string>) => void = () => {};
    const slow = things.readMany(['a'], reading(), () => new Promise(resolve => (end = resolve)));
    await cache.invalidate(['a']);
    end(new Map([['a', 'of before']]));
    await slow;
    const { asked, load } = counted((key, times) => (times === 1 ? key : down()));
    expect(plain(await things.readMany(['a'], reading(), load))).toEqual({ a: 'a' });
    await cache.invalidate(['a']);
    clock.advance(1);
    const after = await things.readMany(['a'], reading({ staleAllowed: true }), load);
    expect(after.get('a')).toEqual(down());
    expect(asked).toHaveLength(2);
  });

  it('of more tags than are remembered takes everything away rather than miss one', async () => {
    const { cache, things } = aKind();
    const { asked, load } = counted();
    await cache.invalidate(['a']);
    await things.readMany(['a', 'b'], reading(), load);
    await cache.invalidate(Array.from({ length: 10_001 }, (_, at) => `t${at}`));
    await things.readMany(['a', 'b'], reading(), load);
    expect(asked).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  it('is remembered as long as anything it concerns can be', async () => {
    const { cache, clock, things } = aKind();
    const { load } = counted((key, times) => (times === 1 ? key : down()));
    await things.readMany(['a'], reading(), load);
    await cache.invalidate(['a']);
    clock.advance(659_000);
    await cache.invalidate(['b']);
    const after = await things.readMany(['a'], reading({ staleAllowed: true }), load);
    expect(after.get('a')).toEqual(down());
  });
});

describe('cache: specs it refuses', () => {
  it.each([
    ['a person’s data fresh for more than 5 minutes', { freshMs: 300_001 }],
    ['no freshness', { freshMs: 0 }],
    ['freshness that is no number', { freshMs: Number.NaN }],
    ['a name with a person in it', { name: 'Mrs Smith' }],
    ['half a version', { version: 1.5 }],
    ['more entries than there is room for', { maxEntries: 10_001 }],
  ])('%s', (_, spec) => {
    expect(() => aCache().forCaller(aSpec(spec))).toThrow(RangeError);
  });

  it('a name that is taken, and entries that together are too many', () => {
    const cache = aCache();
    cache.forCaller(aSpec({ maxEntries: 6_000 }));
    expect(() => cache.shared(aSpec())).toThrow(RangeError);
    expect(() => cache.shared(aSpec({ name: 'others', maxEntries: 6_000 }))).toThrow(RangeError);
  });

  it('reference data may be fresh for longer', () => {
    expect(() => aCache().shared(aSpec({ freshMs: 3_600_000 }))).not.toThrow();
  });
});

import fc from 'fast-check';
import { fakeRedis } from './fake-redis.js';
import { aCache, aSpec, handClock, reading, settle } from './support.js';

/** A value says whose it is and under which authority it was read: `person|authority`. */
async function mixedReads(seed: number, reads: number): Promise<{ crossed: number; answered: number }> {
  const clock = handClock();
  const redis = fakeRedis(clock);
  const kinds = [0, 1, 2].map(() =>
    aCache({ clock, redis: redis.client() }).forCaller(aSpec({ maxEntries: 400, revalidateMs: 5_000 })),
  );
  const random = fc.sample(fc.infiniteStream(fc.nat()), { seed, numRuns: 1 })[0] as IterableIterator<number>;
  const upTo = (below: number) => (random.next().value as number) % below;
  let crossed = 0;
  let answered = 0;
  const readOnce = async () => {
    const authority = ['gateway', 'caller:1', 'caller:2'][upTo(3)] ?? 'gateway';
    const keys = Array.from({ length: 1 + upTo(4) }, () => `civica:${upTo(500)}`);
    const options = reading({ authority, fresh: upTo(20) === 0, staleAllowed: upTo(2) === 0 });
    const got = await kinds[upTo(3)]?.readMany(keys, options, async missing => {
      if (upTo(10) === 0) await new Promise(resolve => setImmediate(resolve));
      return new Map(missing.map(key => [key, upTo(15) === 0 ? new Error('down') : `${key}|${authority}`]));
    });
    for (const [key, found] of got ?? []) {
      if (found instanceof Error) continue;
      answered += 1;
      if (!keys.includes(key) || found.value !== `${key}|${authority}`) crossed += 1;
    }
  };
  for (let done = 0; done < reads; done += 20) {
    await Promise.all(Array.from({ length: 20 }, readOnce));
    clock.advance(upTo(2_000));
    if (upTo(10) === 0) redis.mood = redis.mood === 'well' ? 'dead' : 'well';
  }
  await settle();
  return { crossed, answered };
}

describe('cache: whose is whose', () => {
  it('10,000 mixed reads for 500 people in three processes never cross', async () => {
    const { crossed, answered } = await mixedReads(20_261_121, 10_000);
    expect(crossed).toBe(0);
    expect(answered).toBeGreaterThan(20_000);
  });
});

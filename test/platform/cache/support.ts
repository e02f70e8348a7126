import { type CacheOptions, createCache } from '../../../src/platform/cache/cache.js';
import type { CacheClock } from '../../../src/platform/cache/clock.js';
import type { CacheKeys } from '../../../src/platform/cache/sealing.js';
import type { CacheSpec, Found, ReadOptions } from '../../../src/platform/cache/spec.js';

/** Starts on a day of its own and moves when it is told to. */
export function handClock(): CacheClock & { advance(ms: number): void } {
  let passed = 0;
  return {
    monotonicMs: () => 1_000 + passed,
    wallMs: () => 1_790_000_000_000 + passed,
    advance(ms) {
      passed += ms;
    },
  };
}

export const someKeys: CacheKeys = {
  hmacSecret: Buffer.alloc(32, 'h'),
  encryptionKeys: [{ id: 'k1', key: Buffer.alloc(32, 'e') }],
};

export const aCache = (options: Partial<CacheOptions> = {}) =>
  createCache({ memory: { maxEntries: 10_000 }, keys: someKeys, random: () => 0, ...options });

export const aSpec = (spec: Partial<CacheSpec<string>> = {}): CacheSpec<string> => ({
  name: 'things',
  version: 1,
  freshMs: 60_000,
  staleMs: 600_000,
  maxEntries: 1_000,
  codec: { encode: value => JSON.stringify(value), decode: text => JSON.parse(text) },
  tagsOf: key => key.split('|'),
  ...spec,
});

export const reading = (options: Partial<ReadOptions> = {}): ReadOptions => ({
  authority: 'gateway',
  fresh: false,
  staleAllowed: false,
  ...options,
});

/** An upstream that counts what it is asked, and gives each key a new value each time. */
export function counted(reply: (key: string, times: number) => string | Error | undefined = (key, n) => `${key} ${n}`) {
  const asked: string[][] = [];
  const whys: string[] = [];
  const times = new Map<string, number>();
  const load = async (keys: readonly string[], why: string) => {
    asked.push([...keys]);
    whys.push(why);
    const answers = new Map<string, string | Error>();
    for (const key of keys) {
      const n = (times.get(key) ?? 0) + 1;
      times.set(key, n);
      const value = reply(key, n);
      if (value !== undefined) answers.set(key, value);
    }
    return answers;
  };
  return { asked, whys, load };
}

/** Answers as plain values: an old one says so. */
export const plain = (answers: ReadonlyMap<string, Found<string> | Error>) =>
  Object.fromEntries(
    [...answers].map(([key, found]) => [
      key,
      found instanceof Error ? found : found.stale ? `old ${found.value}` : found.value,
    ]),
  );

/** Lets what nobody waits for happen. */
export async function settle(): Promise<void> {
  for (let turns = 0; turns < 5; turns += 1) await new Promise(resolve => setImmediate(resolve));
}

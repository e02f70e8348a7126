import { randomBytes } from 'node:crypto';
import DataLoader from 'dataloader';
import type { Call } from '../src/adapters/ports/call.js';
import type { CouncilTax } from '../src/adapters/ports/council-tax.js';
import { IN_BATCHES } from '../src/adapters/wrappers/batched.js';
import { councilTaxWrappers } from '../src/adapters/wrappers/council-tax.js';
import { councilTaxPolicy } from '../src/adapters/wrappers/policy.js';
import type { AccountKey, CouncilTaxAccount } from '../src/domain/account.js';
import { decode, encode } from '../src/domain/codec.js';
import { Instant } from '../src/domain/dates.js';
import { Money } from '../src/domain/money.js';
import { accountRef, personRef } from '../src/domain/references.js';
import { batcher } from '../src/platform/batching/batcher.js';
import { createCache } from '../src/platform/cache/cache.js';
import { redisClient } from '../src/platform/cache/redis.js';

/**
 * What a read costs this process, upstreams answering in the next turn: `node dist/bench/cache.js`, with REDIS_URL for Redis too.
 * Warm reads are of 15 keys; cold ones are 40 callers of 10 keys each in one turn, the keys all different.
 */
const WARM_KEYS = 15;
const CALLERS = 40;
const KEYS_EACH = 10;
const ROUNDS = 15;

const holder = personRef('bench', 'P1');
const source = { system: 'bench', reference: '1', asOf: Instant.from('2026-11-21T09:00:00.123Z'), stale: false };
const anAccount = ({ account }: AccountKey): CouncilTaxAccount => ({
  kind: 'CouncilTaxAccount',
  ref: account,
  holder,
  liable: null,
  closed: false,
  balance: Money.pounds('712.00'),
  paymentGroup: 'DD 1ST OF MONTH',
  directDebit: true,
  bankDetails: null,
  years: [],
  source,
});
const nextTurn = () => new Promise(resolve => setImmediate(resolve));
const nothing = async () => new Map<never, never>();
const upstream: CouncilTax = {
  customers: nothing,
  async accounts(keys) {
    await nextTurn();
    return new Map(keys.map(key => [key.account, anAccount(key)]));
  },
  properties: nothing,
  transactions: nothing,
  instalments: nothing,
};

/** References are read anew for each request, as they are in life: no hash is kept with them yet. */
const keysFrom = (first: number, count: number): AccountKey[] =>
  Array.from({ length: count }, (_, at) => ({ account: accountRef('bench', String(first + at)), holder }));
const aCall = (): Call => ({
  deadlineAt: performance.now() + 8_000,
  authority: 'gateway',
  staleAllowed: true,
  fresh: false,
});

/** The median of the rounds, in nanoseconds of this process's CPU for each of `parts`. */
async function measure(name: string, parts: number, work: () => Promise<unknown>): Promise<void> {
  const took: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const cpu = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(cpu);
    took.push(((user + system) * 1_000) / parts);
  }
  const median = took.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
  console.log(`${name.padEnd(58)}${median.toFixed(0).padStart(8)} ns`);
}

type Cold = (keys: AccountKey[]) => Promise<unknown>;

/** Every caller in one turn, as under load. */
async function cold(name: string, ask: () => Cold): Promise<void> {
  const turns = 100;
  let first = 1;
  await measure(name, turns * CALLERS * KEYS_EACH, async () => {
    for (let turn = 0; turn < turns; turn += 1) {
      const callers = Array.from({ length: CALLERS }, () => {
        first += KEYS_EACH;
        return ask()(keysFrom(first, KEYS_EACH));
      });
      await Promise.all(callers);
    }
  });
}

async function coldReads(): Promise<void> {
  const limits = { ...IN_BATCHES, maxWaiting: 10_000 };
  const texts = (keys: readonly AccountKey[]) => keys.map(({ account }) => account as string);
  const answers = async (keys: readonly string[]) => {
    await nextTurn();
    return new Map(keys.map(key => [key, key]));
  };
  await cold('cold: keys and answers alone, a key', () => async keys => answers(texts(keys)));
  await cold('cold: a loader a request, its own call, a key', () => {
    const loader = new DataLoader<string, string | undefined>(async keys => {
      const found = await answers(keys);
      return keys.map(key => found.get(key));
    });
    return keys => Promise.all(texts(keys).map(key => loader.load(key)));
  });
  const shared = batcher<string, string>({ ...limits, name: 'bench', keyText: key => key, load: answers });
  await cold('cold: batcher, a key', () => keys => shared.load(texts(keys), aCall()));
  await cold('cold: port alone, an account', () => keys => upstream.accounts(keys, aCall()));
  const port = councilTaxWrappers.batched(upstream, { ...limits, system: 'bench' });
  await cold('cold: batched port, an account', () => keys => port.accounts(keys, aCall()));
  const cache = createCache({ memory: { maxEntries: 20_000 } });
  const kept = councilTaxWrappers.cached(port, cache, councilTaxPolicy);
  await cold('cold: cached and batched port, an account', () => keys => kept.accounts(keys, aCall()));
}

const kindOf = (cache: ReturnType<typeof createCache>, name: string) =>
  cache.forCaller<CouncilTaxAccount>({
    name,
    version: 1,
    freshMs: 60_000,
    staleMs: 0,
    maxEntries: 5_000,
    codec: { encode, decode },
  });

async function warmReads(): Promise<void> {
  const times = 20_000;
  const cache = createCache({ memory: { maxEntries: 20_000 } });
  const kind = kindOf(cache, 'bench');
  const port = councilTaxWrappers.cached(upstream, cache, councilTaxPolicy);
  const asked = Array.from({ length: times }, () => keysFrom(1, WARM_KEYS));
  const accounts = new Map(asked[0]?.map(key => [key.account as string, anAccount(key)]));
  await kind.readMany([...accounts.keys()], aCall(), async () => accounts);
  await port.accounts(asked[0] ?? [], aCall());
  const notWarm = () => Promise.reject(new Error('not warm'));
  await measure(`warm: cache, ${WARM_KEYS} keys`, times, async () => {
    for (const keys of asked) {
      const texts = keys.map(({ account }) => account);
      await kind.readMany(texts, aCall(), notWarm);
    }
  });
  await measure(`warm: cached port, ${WARM_KEYS} accounts`, times, async () => {
    for (const keys of asked) await port.accounts(keys, aCall());
  });
}

async function redisReads(url: string): Promise<void> {
  const times = 2_000;
  const client = redisClient({ url }, code => console.error(code));
  await client.connect();
  const keys = { hmacSecret: randomBytes(32), encryptionKeys: [{ id: 'bench', key: randomBytes(32) }] };
  const asked = keysFrom(1, WARM_KEYS);
  const accounts = new Map(asked.map(key => [key.account as string, anAccount(key)]));
  const other = createCache({ memory: { maxEntries: 5_000 }, redis: client, keys });
  await kindOf(other, 'bench').readMany([...accounts.keys()], aCall(), async () => accounts);
  await new Promise(resolve => setTimeout(resolve, 100));
  // One entry of memory, so that nearly every read goes to Redis.
  const cache = createCache({ memory: { maxEntries: 5_000 }, redis: client, keys, redisTimeoutMs: 1_000 });
  const kind = cache.forCaller<CouncilTaxAccount>({
    name: 'bench',
    version: 1,
    freshMs: 60_000,
    staleMs: 0,
    maxEntries: 1,
    codec: { encode, decode },
  });
  const notWarm = () => Promise.reject(new Error('not warm'));
  await measure(`Redis: cache, ${WARM_KEYS} accounts`, times, async () => {
    for (let at = 0; at < times; at += 1) await kind.readMany([...accounts.keys()], aCall(), notWarm);
  });
  for (const one of [cache, other]) await one.close();
  client.disconnect();
}

await warmReads();
await coldReads();
const account = anAccount({ account: accountRef('bench', '1'), holder });
const text = encode(account);
const many = Array.from({ length: 20_000 }, () => text);
await measure('codec: encode an account', many.length, async () => many.map(() => encode(account)));
await measure('codec: decode an account', many.length, async () => many.map(one => decode(one)));
if (process.env.REDIS_URL) await redisReads(process.env.REDIS_URL);

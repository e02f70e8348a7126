import fc from 'fast-check';
import type { CouncilTax } from '../../../src/adapters/ports/council-tax.js';
import { councilTaxWrappers } from '../../../src/adapters/wrappers/council-tax.js';
import { councilTaxPolicy } from '../../../src/adapters/wrappers/policy.js';
import { type AccountRef, accountRef, numberOf, personRef, systemOf } from '../../../src/domain/references.js';
import { UpstreamError } from '../../../src/platform/http/upstream-error.js';
import { fakeRedis } from '../../platform/cache/fake-redis.js';
import { aCache, handClock } from '../../platform/cache/support.js';
import { anAccount } from '../../support/records.js';
import { aCall, aCouncilTax } from './support.js';

const PEOPLE = 500;
const AUTHORITIES = ['gateway', 'caller:1', 'caller:2'] as const;
const accountOf = (system: string, n: number): AccountRef => accountRef(system, `9${n % PEOPLE}`);

/** Account n is that of the people n and n + 1. What it says of itself says under whose authority it was read. */
const aSystem = (upTo: (below: number) => number): CouncilTax =>
  aCouncilTax({
    async accounts(keys, { authority }) {
      for (let waits = upTo(3); waits > 0; waits -= 1) await new Promise(resolve => setImmediate(resolve));
      const answers = new Map<AccountRef, ReturnType<typeof anAccount> | Error>();
      for (const { account, holder } of keys) {
        const n = Number(numberOf(holder));
        const theirs = [n, n - 1 + PEOPLE].map(one => accountOf(systemOf(holder), one));
        if (upTo(12) === 0) answers.set(account, new UpstreamError(systemOf(account), 'timeout'));
        else if (theirs.includes(account))
          answers.set(account, anAccount({ ref: account, holder, paymentGroup: authority }));
      }
      return answers;
    },
  });

async function mixedReads(reads: number) {
  const numbers = fc.sample(fc.infiniteStream(fc.nat()), { seed: 7, numRuns: 1 })[0] as IterableIterator<number>;
  const upTo = (below: number) => (numbers.next().value as number) % below;
  const clock = handClock();
  const redis = fakeRedis(clock);
  const cache = aCache({ memory: { maxEntries: 50_000 }, clock, redis: redis.client() });
  const systems = ['civica', 'academy'].map((system): [string, CouncilTax] => {
    const limits = { system, maxBatch: 1 + upTo(20), maxConcurrent: 3, maxWaiting: 10_000 };
    return [system, councilTaxWrappers.batched(aSystem(upTo), limits)];
  });
  const port = councilTaxWrappers.cached(councilTaxWrappers.routed(new Map(systems)), cache, councilTaxPolicy);
  const seen = { own: 0, none: 0, trouble: 0, crossed: 0 };
  const readOnce = async () => {
    const authority = AUTHORITIES[upTo(3)] ?? 'gateway';
    const [system, n, whose] = [['civica', 'academy'][upTo(2)] ?? '', upTo(PEOPLE), upTo(4)];
    // Of the four who ask, two are on the account.
    const key = { account: accountOf(system, n), holder: personRef(system, String((n + whose) % PEOPLE)) };
    const call = aCall({ authority, fresh: upTo(10) === 0, staleAllowed: upTo(2) === 0 });
    const answer = (await port.accounts([key], call)).get(key.account);
    if (answer instanceof Error) seen.trouble += 1;
    else if (answer === undefined) seen[whose < 2 ? 'crossed' : 'none'] += 1;
    else {
      const own = answer.ref === key.account && answer.holder === key.holder && answer.paymentGroup === authority;
      seen[own && whose < 2 ? 'own' : 'crossed'] += 1;
    }
  };
  for (let done = 0; done < reads; done += 50) {
    await Promise.all(Array.from({ length: 50 }, readOnce));
    clock.advance(upTo(3_000));
    if (upTo(5) === 0) await cache.invalidate([accountOf('civica', upTo(PEOPLE))]);
  }
  return seen;
}

describe('ports in all their wrappers', () => {
  it('10,000 reads of 500 people’s accounts in two systems: nobody is shown another’s, nor anything of another’s authority', async () => {
    const seen = await mixedReads(10_000);
    expect(seen.crossed).toBe(0);
    for (const count of [seen.own, seen.none, seen.trouble]) expect(count).toBeGreaterThan(200);
  });
});

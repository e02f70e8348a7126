import type { Keeping } from '../../src/adapters/wrappers/cached.js';
import { benefitsPolicy, councilTaxPolicy, documentsPolicy } from '../../src/adapters/wrappers/policy.js';
import { guildhallConfig } from '../../src/server/config.js';

const keepOf = (keep: object) => guildhallConfig.shape.cache.safeParse({ keep });

describe('how long answers are kept', () => {
  const { keep } = guildhallConfig.parse({}).cache;

  it('has a time for every kind of answer that is kept, the starting one unless another is given', () => {
    const kept = { councilTax: councilTaxPolicy, benefits: benefitsPolicy, documents: documentsPolicy };
    for (const [port, policy] of Object.entries(kept)) {
      const times = Object.entries<Keeping | 'never'>(policy).flatMap(([name, keeping]) =>
        keeping === 'never' ? [] : [[name, { freshMs: keeping.freshMs, staleMs: keeping.staleMs }]],
      );
      expect(keep[port as keyof typeof kept]).toEqual(Object.fromEntries(times));
    }
  });

  it('can be set for one kind alone', () => {
    const { success, data } = keepOf({ councilTax: { accounts: { freshMs: 5_000 } } });
    expect(success).toBe(true);
    expect(data?.keep.councilTax.accounts).toEqual({ freshMs: 5_000, staleMs: keep.councilTax.accounts.staleMs });
    expect(data?.keep.councilTax.customers).toEqual(keep.councilTax.customers);
  });

  it.each<[object, string]>([
    [
      { councilTax: { accounts: { freshMs: 300_001 } } },
      'what is about a person counts as just read for 5 minutes at most',
    ],
    [{ councilTax: { accounts: { freshMs: 0 } } }, 'no time at all'],
    [{ councilTax: { accounts: { staleMs: 86_400_001 } } }, 'more than a day'],
    [{ benefits: { claims: { staleMs: -1 } } }, 'less than nothing'],
  ])('refuses %j: %s', keep => {
    expect(keepOf(keep).success).toBe(false);
  });
});

import fc from 'fast-check';
import { jitteredWaitMs, RETRY_DEFAULTS, RetryBudget } from '../../../src/platform/resilience/retry-budget.js';

describe('the retry budget', () => {
  const aBudget = () => {
    const clock = { ms: 50_000 };
    return { clock, budget: new RetryBudget(RETRY_DEFAULTS, () => clock.ms) };
  };
  const taken = (budget: RetryBudget, wanted: number) =>
    Array.from({ length: wanted }, () => budget.take()).filter(Boolean).length;

  it('always has three in ten seconds', () => {
    const { budget } = aBudget();
    expect(taken(budget, 10)).toBe(3);
  });

  it('has a tenth of the calls when that is more', () => {
    const { budget } = aBudget();
    for (let n = 0; n < 200; n += 1) budget.called();
    expect(taken(budget, 100)).toBe(20);
  });

  it('is new when ten seconds have gone', () => {
    const { clock, budget } = aBudget();
    taken(budget, 3);
    clock.ms += 9_000;
    expect(budget.take()).toBe(false);
    clock.ms += 1_000;
    expect(budget.take()).toBe(true);
  });
});

describe('the wait before a retry', () => {
  it('is 50 ms at least and a second at most, the first half a second at most', () => {
    expect(jitteredWaitMs(RETRY_DEFAULTS, 1, () => 0)).toBe(50);
    expect(jitteredWaitMs(RETRY_DEFAULTS, 1, () => 0.999_999)).toBeCloseTo(500, 2);
    expect(jitteredWaitMs(RETRY_DEFAULTS, 2, () => 0)).toBe(50);
    expect(jitteredWaitMs(RETRY_DEFAULTS, 2, () => 0.999_999)).toBeCloseTo(1_000, 2);
  });

  it('stays within its limits, whatever they are', () => {
    const limits = fc.record({
      waitAtLeastMs: fc.nat(500),
      waitAtMostMs: fc.integer({ min: 500, max: 5_000 }),
      retries: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(
        limits,
        fc.integer({ min: 1, max: 5 }),
        fc.double({ min: 0, max: 0.999_999, noNaN: true }),
        (given, retry, at) => {
          const waitMs = jitteredWaitMs({ ...RETRY_DEFAULTS, ...given }, Math.min(retry, given.retries), () => at);
          expect(waitMs).toBeGreaterThanOrEqual(given.waitAtLeastMs);
          expect(waitMs).toBeLessThanOrEqual(given.waitAtMostMs);
        },
      ),
    );
  });
});

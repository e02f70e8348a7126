import fc from 'fast-check';
import { SlidingTally } from '../../../src/platform/resilience/sliding-tally.js';

describe('a sliding tally', () => {
  it('counts what is certainly inside the window, and nothing that is certainly outside', () => {
    const event = fc.record({ afterMs: fc.nat(4_000), hit: fc.boolean() });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), fc.nat(30_000), (events, restMs) => {
        const clock = { ms: 0 };
        const tally = new SlidingTally(10_000, () => clock.ms);
        const seen = events.map(({ afterMs, hit }) => {
          clock.ms += afterMs;
          if (hit) tally.hit();
          else tally.miss();
          return { at: clock.ms, hit };
        });
        clock.ms += restMs;
        const { hits, misses } = tally.totals();
        const since = (ageMs: number) => seen.filter(({ at }) => clock.ms - at < ageMs);
        for (const [count, wanted] of [
          [hits, true],
          [misses, false],
        ] as const) {
          expect(count).toBeGreaterThanOrEqual(since(9_000).filter(({ hit }) => hit === wanted).length);
          expect(count).toBeLessThanOrEqual(since(10_000).filter(({ hit }) => hit === wanted).length);
        }
      }),
    );
  });

  it('starts from nothing when it is cleared', () => {
    const tally = new SlidingTally(10_000, () => 0);
    tally.hit();
    tally.clear();
    tally.miss();
    expect(tally.totals()).toEqual({ hits: 0, misses: 1 });
  });
});

import { setImmediate as turn } from 'node:timers/promises';
import { TurnRefusal, Turns } from '../../../src/platform/limits/turns.js';

describe('turns', () => {
  it('begin at once where nobody waits, and again once the turn is over', async () => {
    const turns = new Turns(1);
    await turns.take();
    await turn();
    await turn();
    await turns.take();
  });

  it('are had one in each turn of the event loop, in order', async () => {
    const turns = new Turns(10);
    const begun: number[] = [];
    const all = [1, 2, 3, 4].map(async one => {
      await turns.take();
      begun.push(one);
    });
    const seen: number[] = [];
    while (begun.length < 4) {
      await turn();
      seen.push(begun.length);
    }
    await Promise.all(all);
    expect(begun).toEqual([1, 2, 3, 4]);
    // Between two looks, a turn apart, no more than one has begun.
    expect(seen.every((count, at) => count - (seen[at - 1] ?? 0) <= 1 + Number(at === 0))).toBe(true);
  });

  it('are refused beyond as many as may wait, and given again after', async () => {
    const turns = new Turns(2);
    const [first, second, third] = [turns.take(), turns.take(), turns.take()];
    await expect(turns.take()).rejects.toThrow(TurnRefusal);
    await Promise.all([first, second, third]);
    await turns.take();
  });
});

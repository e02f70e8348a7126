import { setImmediate } from 'node:timers/promises';
import { inOrder } from '../../../src/jobs/uprating/in-order.js';

async function* upTo(last: number, taken: number[]) {
  for (let number = 1; number <= last; number += 1) {
    taken.push(number);
    yield number;
  }
}

describe('work under way in order', () => {
  it('answers in the order of the items, whichever is done first', async () => {
    const answers: (readonly [number, string])[] = [];
    const work = async (number: number) => {
      for (let turn = 0; turn < 10 - number; turn += 1) await setImmediate();
      return `done ${number}`;
    };
    for await (const answer of inOrder(upTo(6, []), 4, work)) answers.push(answer);
    expect(answers).toEqual([1, 2, 3, 4, 5, 6].map(number => [number, `done ${number}`]));
  });

  it('takes no more items than may be under way', async () => {
    const taken: number[] = [];
    for await (const [number] of inOrder(upTo(20, taken), 3, async item => item))
      expect(taken.length).toBeLessThanOrEqual(number + 2);
    expect(taken).toHaveLength(20);
  });

  it('fails where one fails, after what came before it', async () => {
    const answers: number[] = [];
    const work = async (number: number) => {
      if (number === 3) throw new Error('third');
      return number;
    };
    const all = async () => {
      for await (const [number] of inOrder(upTo(9, []), 4, work)) answers.push(number);
    };
    await expect(all()).rejects.toThrow('third');
    expect(answers).toEqual([1, 2]);
  });
});

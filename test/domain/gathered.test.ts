import fc from 'fast-check';
import { gathered } from '../../src/domain/gathered.js';

describe('gathered', () => {
  it('gives what flatMap gives, in the same order, and each its place', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.integer(), { maxLength: 4 }), { maxLength: 6 }), lists => {
        const each = (list: readonly number[], at: number) => list.map(one => `${at}: ${one}`);
        expect(gathered(lists, each)).toEqual(lists.flatMap(each));
      }),
    );
  });
});

import fc from 'fast-check';
import {
  type Fraction,
  fractionOf,
  product,
  quotient,
  type Rounding,
  reduced,
  roundedTo,
  sum,
} from '../../src/domain/fraction.js';
import { runs } from '../support/property-runs.js';

/** The same number in whole numbers of any size. */
interface Ratio {
  readonly top: bigint;
  readonly bottom: bigint;
}

const MOST = Number.MAX_SAFE_INTEGER;
const near = (limit: number) => fc.integer({ min: 0, max: 100 }).map(by => limit - by);
/** Amounts of every day, and both sides of 32 and of 53 bits. */
const size = fc.oneof(fc.integer({ min: 0, max: 1_000_000 }), fc.maxSafeNat(), near(2 ** 31 + 50), near(MOST));
const whole = fc.tuple(size, fc.boolean()).map(([one, below]) => (below ? -one : one) + 0);
const bottom = fc.oneof(fc.constantFrom(1, 2, 3, 7, 12, 52, 365, 366, 100, 10_000), size).map(one => Math.max(1, one));
const fraction = fc.tuple(whole, bottom).map(([top, under]) => reduced(top, under) as Fraction);
const roundings = fc.constantFrom<Rounding>('UP', 'DOWN', 'HALF_UP');

const exact = (one: Fraction): Ratio => ({ top: BigInt(one.top), bottom: BigInt(one.bottom) });

/** Equal, in its lowest terms, of numbers that hold every digit, and its nought without a sign. */
function expectToBe(found: Fraction, { top, bottom: under }: Ratio) {
  expect(BigInt(found.top) * under).toBe(top * BigInt(found.bottom));
  expect(commonOf(BigInt(found.top), BigInt(found.bottom))).toBe(1n);
  expect([found.top, found.bottom].every(Number.isSafeInteger)).toBe(true);
  expect(found.bottom).toBeGreaterThan(0);
  expect(Object.is(found.top, -0)).toBe(false);
}

const commonOf = (one: bigint, other: bigint): bigint =>
  other === 0n ? (one < 0n ? -one : one) : commonOf(other, one % other);

const fits = (...numbers: readonly bigint[]) => numbers.every(one => -BigInt(MOST) <= one && one <= BigInt(MOST));

const OPERATIONS = {
  sum: {
    ours: sum,
    theirs: (a: Ratio, b: Ratio) => ({ top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom }),
  },
  product: { ours: product, theirs: (a: Ratio, b: Ratio) => ({ top: a.top * b.top, bottom: a.bottom * b.bottom }) },
  quotient: { ours: quotient, theirs: (a: Ratio, b: Ratio) => ({ top: a.top * b.bottom, bottom: a.bottom * b.top }) },
};

describe('fractions', () => {
  it.each(['sum', 'product', 'quotient'] as const)('give a %s that is exact, or none', name => {
    const { ours, theirs } = OPERATIONS[name];
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        fc.pre(name !== 'quotient' || b.top !== 0);
        const [found, expected] = [ours(a, b), theirs(exact(a), exact(b))];
        if (found) expectToBe(found, expected);
        else expect(name === 'sum' || !fits(expected.top, expected.bottom)).toBe(true);
      }),
      runs(3_000),
    );
  });

  it('give a sum wherever the parts fit', () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        const [one, other] = [exact(a), exact(b)];
        const parts = [one.top * other.bottom, other.top * one.bottom] as const;
        const fit = fits(...parts, parts[0] + parts[1], one.bottom * other.bottom);
        expect(sum(a, b) !== null || !fit).toBe(true);
      }),
      runs(3_000),
    );
  });

  it('are in their lowest terms, whatever the sign of the bottom', () => {
    fc.assert(
      fc.property(whole, bottom, fc.boolean(), (top, under, below) => {
        const found = reduced(top, below ? -under : under) as Fraction;
        expectToBe(found, { top: BigInt(below ? -top : top), bottom: BigInt(under) });
      }),
      runs(3_000),
    );
  });

  it('are rounded to any unit as whole numbers of any size are, or not at all', () => {
    fc.assert(
      fc.property(fraction, roundings, fc.constantFrom(1, 5, 100), (one, rounding, unit) => {
        const expected = roundedExactly(exact(one), rounding, BigInt(unit));
        const found = roundedTo(one, rounding, unit);
        if (found === null) expect(fits(expected, BigInt(one.bottom) * BigInt(unit))).toBe(false);
        else expect([BigInt(found), Object.is(found, -0)]).toEqual([expected, false]);
      }),
      runs(3_000),
    );
  });

  it.each`
    text        | top     | bottom
    ${'0.55'}   | ${11}   | ${20}
    ${'-1.048'} | ${-131} | ${125}
    ${'52'}     | ${52}   | ${1}
    ${-0}       | ${0}    | ${1}
  `('are read from $text', ({ text, top, bottom: under }) => {
    expect(fractionOf(text)).toEqual({ top: top + 0, bottom: under });
  });

  it('are not read from more digits than they hold', () => {
    expect(fractionOf('0.1234567890123456')).toBeNull();
    expect(fractionOf('9007199254740993')).toBeNull();
    expect(fractionOf(Number.NaN)).toBeNull();
  });
});

function roundedExactly({ top, bottom: under }: Ratio, rounding: Rounding, unit: bigint): bigint {
  const [sized, each] = [top < 0n ? -top : top, under * unit];
  const [down, rest] = [sized / each, sized % each];
  const more = rounding === 'UP' ? rest > 0n : rounding === 'HALF_UP' && rest * 2n >= each;
  return (top < 0n ? -1n : 1n) * (more ? down + 1n : down) * unit;
}

import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { Money } from '../../src/domain/money.js';

const pounds = (text: string) => Money.pounds(text);
const pence = fc.integer({ min: -10_000_000, max: 10_000_000 });
/** Every day's amounts, and the last that a whole number holds. */
const anyPence = fc.oneof(
  pence,
  fc.maxSafeInteger(),
  fc.integer({ min: 0, max: 99 }).map(by => Number.MAX_SAFE_INTEGER - by),
);
/** A multiplier or divisor as the law writes them: a count, a percentage, a share in days of a year. */
const ratio = fc.oneof(
  fc.integer({ min: 1, max: 400 }),
  fc.constantFrom('0.55', '0.65', '0.2', '1.048', '0.0833', '4.345', '52', '365', '366', '52.142857'),
  fc.integer({ min: 1, max: 999_999 }).map(number => new Decimal(number).dividedBy(10_000)),
);
/** Parts of a year, a month, a household. */
const share = fc.constantFrom(3, 7, 12, 52, 365, 366, '4.345');
// The same sum in 60 digits, by the library alone.
const Exact = Decimal.clone({ precision: 60 });
const byLibrary = (number: number) => new Exact(number);

describe('money', () => {
  it('keeps a third of a pound exactly', () => {
    expect(pounds('1.00').dividedBy(3).times(3).equals(pounds('1.00'))).toBe(true);
    expect(pounds('10.00').dividedBy(3).toExact()).toMatch(/^3\.3{30,}$/);
  });

  it.each`
    amount       | penny      | down       | up         | pound
    ${'1.005'}   | ${'1.01'}  | ${'1.00'}  | ${'1.01'}  | ${'1.00'}
    ${'-1.005'}  | ${'-1.01'} | ${'-1.00'} | ${'-1.01'} | ${'-1.00'}
    ${'1.5'}     | ${'1.50'}  | ${'1.50'}  | ${'1.50'}  | ${'2.00'}
    ${'-1.5'}    | ${'-1.50'} | ${'-1.50'} | ${'-1.50'} | ${'-2.00'}
    ${'0.4949'}  | ${'0.49'}  | ${'0.49'}  | ${'0.50'}  | ${'0.00'}
    ${'-0.0049'} | ${'0.00'}  | ${'0.00'}  | ${'-0.01'} | ${'0.00'}
  `('rounds $amount', ({ amount, penny, down, up, pound }) => {
    const one = pounds(amount);
    const said = [one.roundedToPenny(), one.roundedDownToPenny(), one.roundedUpToPenny(), one.roundedToPound()];
    expect(said.map(rounded => rounded.toFixed())).toEqual([penny, down, up, pound]);
  });

  it('multiplies, divides and rounds as a library of 60 digits does', () => {
    fc.assert(
      fc.property(pence, ratio, ratio, (amount, by, over) => {
        const ours = Money.pence(amount).times(by).dividedBy(over);
        const theirs = byLibrary(amount).times(by).dividedBy(over);
        expect(ours.roundedToPenny().toFixed()).toBe(
          theirs.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).plus(0).dividedBy(100).toFixed(2),
        );
        expect(ours.roundedUpToPenny().toExact()).toBe(
          theirs.toDecimalPlaces(0, Decimal.ROUND_UP).plus(0).dividedBy(100).toFixed(2),
        );
        expect(ours.isNegative()).toBe(amount < 0);
      }),
      { numRuns: 1_000 },
    );
  });

  it('adds shares of different years, and takes them off again', () => {
    fc.assert(
      fc.property(fc.tuple(pence, pence), fc.tuple(share, share), ([a, b], [over, under]) => {
        const [one, two] = [Money.pence(a).dividedBy(over), Money.pence(b).dividedBy(under)];
        expect(one.plus(two).minus(two).equals(one)).toBe(true);
        expect(one.compare(two)).toBe(byLibrary(a).dividedBy(over).comparedTo(byLibrary(b).dividedBy(under)));
        expect(one.plus(two).compare(two)).toBe(Math.sign(a));
      }),
    );
  });

  it('never takes a sum of cut numbers for an exact one', () => {
    const [one, other] = [
      Money.pence(9_007_199_254_740_991).dividedBy(97),
      Money.pence(9_007_199_254_740_989).dividedBy(89),
    ];
    const apart = byLibrary(9_007_199_254_740_991).dividedBy(97).minus(byLibrary(9_007_199_254_740_989).dividedBy(89));
    expect(one.minus(other).toFixed()).toBe(apart.dividedBy(100).toFixed(2));
    const [near, by] = [
      Money.pence(8_000_000_000_000_011).dividedBy(9_999_991),
      Money.pence(8_000_000_000_000_003).dividedBy(9_999_973),
    ];
    const gap = byLibrary(8_000_000_000_000_011)
      .dividedBy(9_999_991)
      .minus(byLibrary(8_000_000_000_000_003).dividedBy(9_999_973));
    expect(near.minus(by).times('1000000').toFixed()).toBe(gap.times(10_000).toFixed(2));
  });

  it('goes on in decimals where whole numbers end', () => {
    const huge = Money.pence(Number.MAX_SAFE_INTEGER);
    expect(huge.plus(huge).toFixed()).toBe('180143985094819.82');
    expect(huge.times('1.5').minus(huge).roundedToPenny().toFixed()).toBe('45035996273704.96');
    expect(huge.dividedBy(7).times(11).dividedBy(13).toFixed()).toBe('10887823274961.64');
    expect(huge.plus(huge).minus(huge).equals(huge)).toBe(true);
    expect(Money.pence(1).times(new Decimal(1).dividedBy(3)).isZero()).toBe(false);
  });

  it('adds, takes off, multiplies and rounds amounts of any size as whole numbers of any size do', () => {
    fc.assert(
      fc.property(anyPence, anyPence, fc.integer({ min: -400, max: 400 }), (one, other, by) => {
        const [a, b] = [Money.pence(one), Money.pence(other)];
        const penceOf = (amount: Money) => BigInt(new Exact(amount.toExact()).times(100).toFixed());
        expect(penceOf(a.plus(b))).toBe(BigInt(one) + BigInt(other));
        expect(penceOf(a.minus(b))).toBe(BigInt(one) - BigInt(other));
        expect(penceOf(a.times(by))).toBe(BigInt(one) * BigInt(by));
        expect(a.compare(b)).toBe(Number(BigInt(one) > BigInt(other)) - Number(BigInt(one) < BigInt(other)));
        expect(a.minus(b).isNegative()).toBe(one < other);
        expect(a.minus(b).isZero()).toBe(one === other);
        const toThePound = byLibrary(one).dividedBy(100).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).plus(0);
        expect(a.roundedToPound().toFixed()).toBe(toThePound.toFixed(2));
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives the most and the least of any number', () => {
    const [one, two, three] = ['-1.00', '2.00', '0.30'].map(pounds) as [Money, Money, Money];
    expect([Money.max(one, two, three), Money.min(two, three, one), Money.max(three)]).toEqual([two, one, three]);
  });

  it('comes back from its text as it was', () => {
    fc.assert(
      fc.property(pence, ratio, (amount, over) => {
        const one = Money.pence(amount).dividedBy(over);
        const back = Money.exact(one.toExact());
        expect(back.equals(one)).toBe(true);
        expect(back.toExact()).toBe(one.toExact());
      }),
    );
  });

  it('has no nought with a sign', () => {
    const noughts = [
      Money.pence(-0),
      Money.zero.negated(),
      pounds('0.001').times(-0),
      pounds('-0.004').roundedToPenny(),
    ];
    for (const nought of noughts) {
      expect(nought).toEqual(Money.zero);
      expect(nought.isNegative()).toBe(false);
    }
  });

  it.each([0, '0', '0.00', new Decimal(0)])('is not divided by %s', nothing => {
    expect(() => pounds('1.00').dividedBy(nothing)).toThrow(RangeError);
  });
});

import { Decimal } from 'decimal.js';
import {
  compared,
  type Fraction,
  fractionOf,
  fromDecimal,
  isWhole,
  product,
  quotient,
  type Ratio,
  type Rounding,
  roundedTo,
  sum,
} from './fraction.js';

export type { Ratio } from './fraction.js';

// Forty digits hold any council's money times any ratio in the law, so a division loses nothing a penny can see.
const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
// Nearly all amounts: the two digits after the point are simply run on.
const TO_THE_PENNY = /^-?\d{1,13}\.\d\d$/;
// Told by what they hold: to ask an object what it is an instance of costs ten times as much.
const isFraction = (exact: Fraction | Decimal): exact is Fraction => 'bottom' in exact;
const ROUNDINGS = { UP: Decimal.ROUND_UP, DOWN: Decimal.ROUND_DOWN, HALF_UP: Decimal.ROUND_HALF_UP } as const;

/**
 * An amount in pounds, exact. Whole pence are a safe integer inside (fast); anything finer, such as a day's share of a year's
 * charge, is a fraction of them, and only where its digits do not fit a decimal of 40. Nothing is rounded unless a method
 * named for rounding is called.
 */
export class Money {
  static readonly zero = new Money(0);

  private constructor(
    private readonly wholePence: number,
    private readonly finer?: Fraction | Decimal,
  ) {}

  /** From pounds as text, such as `1234.56` or `-0.005`. Throws a RangeError on anything that is not a plain decimal. */
  static pounds(text: string): Money {
    if (TO_THE_PENNY.test(text)) return Money.pence(Number(text.slice(0, -3) + text.slice(-2)));
    if (!/^-?\d{1,13}(\.\d{1,20})?$/.test(text)) throw new RangeError('not an amount in pounds');
    return Money.fromPence(new Exact(text).times(100));
  }

  /** From whole pence. */
  static pence(pence: number): Money {
    if (!Number.isSafeInteger(pence)) throw new RangeError('not a whole number of pence');
    return new Money(pence === 0 ? 0 : pence);
  }

  /** The other way of `toExact`: every digit that was written comes back. Throws a RangeError on any other text. */
  static exact(text: string): Money {
    if (TO_THE_PENNY.test(text)) return Money.pence(Number(text.slice(0, -3) + text.slice(-2)));
    if (text.length > 200 || !/^-?\d+(\.\d+)?$/.test(text)) throw new RangeError('not an exact amount');
    return Money.fromPence(new Exact(text).times(100));
  }

  static sum(amounts: readonly Money[]): Money {
    let total = Money.zero;
    for (const amount of amounts) total = total.plus(amount);
    return total;
  }

  private static fromPence(pence: Decimal): Money {
    return Money.fromFraction(fromDecimal(pence)) ?? new Money(0, pence);
  }

  private static fromFraction(fraction: Fraction | null): Money | null {
    if (fraction === null) return null;
    return fraction.bottom === 1 ? new Money(fraction.top) : new Money(0, fraction);
  }

  private get exactPence(): Decimal {
    if (this.finer === undefined) return new Exact(this.wholePence);
    return isFraction(this.finer) ? new Exact(this.finer.top).dividedBy(this.finer.bottom) : this.finer;
  }

  /** Null where the digits do not fit one. */
  private get fraction(): Fraction | null {
    if (this.finer === undefined) return { top: this.wholePence, bottom: 1 };
    return isFraction(this.finer) ? this.finer : null;
  }

  private get isWholePence(): boolean {
    return this.finer === undefined;
  }

  /** Nothing, and written as whole pence, as nothing nearly always is. */
  private get isNought(): boolean {
    return this.wholePence === 0 && this.finer === undefined;
  }

  // Much of what is added up is nothing, and to add nothing makes no new amount.
  plus(other: Money): Money {
    if (other.isNought) return this;
    if (this.isNought) return other;
    if (this.isWholePence && other.isWholePence) {
      const pence = this.wholePence + other.wholePence;
      if (isWhole(pence)) return new Money(pence);
    }
    const [one, two] = [this.fraction, other.fraction];
    return Money.fromFraction(one && two && sum(one, two)) ?? Money.fromPence(this.exactPence.plus(other.exactPence));
  }

  minus(other: Money): Money {
    if (other.isNought) return this;
    if (this.isWholePence && other.isWholePence) {
      const pence = this.wholePence - other.wholePence;
      if (isWhole(pence)) return new Money(pence);
    }
    return this.plus(other.negated());
  }

  negated(): Money {
    if (this.finer === undefined) return new Money(0 - this.wholePence);
    if (isFraction(this.finer)) return new Money(0, { top: -this.finer.top, bottom: this.finer.bottom });
    return new Money(0, this.finer.negated());
  }

  abs(): Money {
    return this.isNegative() ? this.negated() : this;
  }

  times(ratio: Ratio): Money {
    if (this.isWholePence && isWhole(ratio)) {
      const pence = this.wholePence * ratio;
      // Plus nothing, so that no nought has a sign.
      if (isWhole(pence)) return new Money(pence + 0);
    }
    const [pence, by] = [this.fraction, fractionOf(ratio)];
    return (
      Money.fromFraction(pence && by && product(pence, by)) ?? Money.fromPence(this.exactPence.times(new Exact(ratio)))
    );
  }

  dividedBy(ratio: Ratio): Money {
    const [pence, by] = [this.fraction, fractionOf(ratio)];
    if (by?.top === 0) throw new RangeError('money divided by zero');
    if (this.isWholePence && isWhole(ratio)) {
      const each = this.wholePence / ratio;
      // Of whole numbers this is whole only where nothing is left over: anything less shows in 53 bits.
      if (isWhole(each)) return new Money(each + 0);
    }
    return (
      Money.fromFraction(pence && by && quotient(pence, by)) ??
      Money.fromPence(this.exactPence.dividedBy(new Exact(ratio)))
    );
  }

  /** This amount over another, as an exact ratio. */
  over(other: Money): Decimal {
    return this.exactPence.dividedBy(other.exactPence);
  }

  /** To the penny, half a penny away from zero. */
  roundedToPenny(): Money {
    return this.isWholePence ? this : this.rounded('HALF_UP', 1);
  }

  /** To the penny, any part of a penny dropped (toward zero). */
  roundedDownToPenny(): Money {
    return this.isWholePence ? this : this.rounded('DOWN', 1);
  }

  /** To the penny, any part of a penny counted whole (away from zero). */
  roundedUpToPenny(): Money {
    return this.isWholePence ? this : this.rounded('UP', 1);
  }

  /** To the whole pound, 50p upward. */
  roundedToPound(): Money {
    return this.rounded('HALF_UP', 100);
  }

  /** To a multiple of so many pence. */
  private rounded(rounding: Rounding, pence: number): Money {
    const whole = this.fraction && roundedTo(this.fraction, rounding, pence);
    if (whole !== null) return new Money(whole);
    return Money.fromPence(this.exactPence.dividedBy(pence).toDecimalPlaces(0, ROUNDINGS[rounding]).times(pence));
  }

  compare(other: Money): -1 | 0 | 1 {
    if (this.isWholePence && other.isWholePence) return Math.sign(this.wholePence - other.wholePence) as -1 | 0 | 1;
    const [one, two] = [this.fraction, other.fraction];
    return ((one && two && compared(one, two)) ?? this.exactPence.comparedTo(other.exactPence)) as -1 | 0 | 1;
  }

  equals(other: Money): boolean {
    return this.compare(other) === 0;
  }

  lessThan(other: Money): boolean {
    return this.compare(other) < 0;
  }

  moreThan(other: Money): boolean {
    return this.compare(other) > 0;
  }

  static max(first: Money, ...others: Money[]): Money {
    let most = first;
    for (const other of others) if (other.moreThan(most)) most = other;
    return most;
  }

  static min(first: Money, ...others: Money[]): Money {
    let least = first;
    for (const other of others) if (other.lessThan(least)) least = other;
    return least;
  }

  isZero(): boolean {
    if (this.finer === undefined) return this.wholePence === 0;
    return isFraction(this.finer) ? this.finer.top === 0 : this.finer.isZero();
  }

  isNegative(): boolean {
    if (this.finer === undefined) return this.wholePence < 0;
    return isFraction(this.finer) ? this.finer.top < 0 : this.finer.isNegative();
  }

  /** Pounds with two decimals, rounded half up: how an amount is shown. */
  toFixed(): string {
    const rounded = this.roundedToPenny();
    if (!rounded.isWholePence) return rounded.exactPence.dividedBy(100).toFixed(2);
    const digits = Math.abs(rounded.wholePence).toString().padStart(3, '0');
    return `${rounded.wholePence < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  }

  /** Pounds to every digit held: how an amount is kept, so that it comes back unchanged. */
  toExact(): string {
    return this.isWholePence ? this.toFixed() : this.exactPence.dividedBy(100).toFixed();
  }

  toString(): string {
    return this.toExact();
  }

  toJSON(): string {
    return this.toExact();
  }
}

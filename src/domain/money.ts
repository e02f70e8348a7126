import { Decimal } from 'decimal.js';

// Forty digits hold any council's money times any ratio in the law, so a division loses nothing a penny can see.
const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
// Nearly all amounts: the two digits after the point are simply run on.
const TO_THE_PENNY = /^-?\d{1,13}\.\d\d$/;
export type Ratio = Decimal | number | string;

/**
 * An amount in pounds, exact. Whole pence are a safe integer inside (fast); anything finer, such as a day's share of a
 * year's charge, is a decimal of 40 digits. Nothing is rounded unless a method named for rounding is called.
 */
export class Money {
  static readonly zero = new Money(0);

  private constructor(
    private readonly wholePence: number,
    private readonly finePence?: Decimal,
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

  /** The other way of `toExact`: every digit that was held comes back. Throws a RangeError on any other text. */
  static exact(text: string): Money {
    if (TO_THE_PENNY.test(text)) return Money.pence(Number(text.slice(0, -3) + text.slice(-2)));
    if (text.length > 200 || !/^-?\d+(\.\d+)?$/.test(text)) throw new RangeError('not an exact amount');
    return Money.fromPence(new Exact(text).times(100));
  }

  static sum(amounts: Iterable<Money>): Money {
    let total = Money.zero;
    for (const amount of amounts) total = total.plus(amount);
    return total;
  }

  private static fromPence(pence: Decimal): Money {
    const whole = pence.toNumber();
    return Number.isSafeInteger(whole) && pence.isInteger() ? Money.pence(whole) : new Money(0, pence);
  }

  private get exactPence(): Decimal {
    return this.finePence ?? new Exact(this.wholePence);
  }

  private get isWholePence(): boolean {
    return this.finePence === undefined;
  }

  plus(other: Money): Money {
    const sum = this.wholePence + other.wholePence;
    if (this.isWholePence && other.isWholePence && Number.isSafeInteger(sum)) return new Money(sum);
    return Money.fromPence(this.exactPence.plus(other.exactPence));
  }

  minus(other: Money): Money {
    return this.plus(other.negated());
  }

  negated(): Money {
    return this.isWholePence ? Money.pence(-this.wholePence) : Money.fromPence(this.exactPence.negated());
  }

  abs(): Money {
    return this.isNegative() ? this.negated() : this;
  }

  times(ratio: Ratio): Money {
    if (typeof ratio === 'number' && Number.isSafeInteger(ratio) && this.isWholePence) {
      const product = this.wholePence * ratio;
      if (Number.isSafeInteger(product)) return Money.pence(product);
    }
    return Money.fromPence(this.exactPence.times(new Exact(ratio)));
  }

  dividedBy(ratio: Ratio): Money {
    const divisor = new Exact(ratio);
    if (divisor.isZero()) throw new RangeError('money divided by zero');
    return Money.fromPence(this.exactPence.dividedBy(divisor));
  }

  /** This amount over another, as an exact ratio. */
  over(other: Money): Decimal {
    return this.exactPence.dividedBy(other.exactPence);
  }

  /** To the penny, half a penny away from zero. */
  roundedToPenny(): Money {
    return this.isWholePence ? this : Money.fromPence(this.exactPence.toDecimalPlaces(0, Decimal.ROUND_HALF_UP));
  }

  /** To the penny, any part of a penny dropped (toward zero). */
  roundedDownToPenny(): Money {
    return this.isWholePence ? this : Money.fromPence(this.exactPence.toDecimalPlaces(0, Decimal.ROUND_DOWN));
  }

  /** To the penny, any part of a penny counted whole (away from zero). */
  roundedUpToPenny(): Money {
    return this.isWholePence ? this : Money.fromPence(this.exactPence.toDecimalPlaces(0, Decimal.ROUND_UP));
  }

  /** To the whole pound, 50p upward. */
  roundedToPound(): Money {
    return Money.fromPence(this.exactPence.dividedBy(100).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(100));
  }

  compare(other: Money): -1 | 0 | 1 {
    if (this.isWholePence && other.isWholePence) return Math.sign(this.wholePence - other.wholePence) as -1 | 0 | 1;
    return this.exactPence.comparedTo(other.exactPence) as -1 | 0 | 1;
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
    return others.reduce((most, other) => (other.moreThan(most) ? other : most), first);
  }

  static min(first: Money, ...others: Money[]): Money {
    return others.reduce((least, other) => (other.lessThan(least) ? other : least), first);
  }

  isZero(): boolean {
    return this.isWholePence ? this.wholePence === 0 : this.exactPence.isZero();
  }

  isNegative(): boolean {
    return this.isWholePence ? this.wholePence < 0 : this.exactPence.isNegative();
  }

  /** Pounds with two decimals, rounded half up: how an amount is shown. */
  toFixed(): string {
    if (!this.isWholePence) return this.exactPence.dividedBy(100).toFixed(2);
    const digits = Math.abs(this.wholePence).toString().padStart(3, '0');
    return `${this.wholePence < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
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

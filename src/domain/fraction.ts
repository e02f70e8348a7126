import { Decimal } from 'decimal.js';

/** A number that money is multiplied or divided by. */
export type Ratio = Decimal | number | string;

/** A fraction in its lowest terms, the denominator above nothing, both safe integers. */
export interface Fraction {
  readonly top: number;
  readonly bottom: number;
}

/** Ratios written out by rules are few; figures of the law are one object each. */
const MOST_TEXTS = 1_000;
const ofTexts = new Map<string, Fraction | null>();
const ofDecimals = new WeakMap<Decimal, Fraction | null>();

/** A ratio as a fraction; null where its digits are too many for one. */
export function fractionOf(ratio: Ratio): Fraction | null {
  if (typeof ratio === 'number' && Number.isSafeInteger(ratio)) return { top: ratio, bottom: 1 };
  if (ratio instanceof Decimal) return remembered(ofDecimals, ratio, ratio);
  if (ofTexts.size >= MOST_TEXTS) ofTexts.clear();
  return remembered(ofTexts, String(ratio), ratio);
}

interface Memory<Key> {
  get(key: Key): Fraction | null | undefined;
  set(key: Key, value: Fraction | null): unknown;
}

function remembered<Key>(memory: Memory<Key>, key: Key, ratio: Ratio): Fraction | null {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = fromDecimal(new Decimal(ratio));
  memory.set(key, made);
  return made;
}

/** A decimal as a fraction; null where its digits are too many. */
export function fromDecimal(decimal: Decimal): Fraction | null {
  const places = decimal.isFinite() ? decimal.decimalPlaces() : Number.POSITIVE_INFINITY;
  if (places > MOST_PLACES) return null;
  const bottom = 10 ** places;
  return reduced(decimal.times(bottom).toNumber(), bottom);
}
const MOST_PLACES = 15;

/** In lowest terms; null where either is no safe integer. The bottom may have either sign, and is never nothing. */
export function reduced(top: number, bottom: number): Fraction | null {
  if (!Number.isSafeInteger(top) || !Number.isSafeInteger(bottom)) return null;
  const common = greatestCommon(Math.abs(top), Math.abs(bottom)) * Math.sign(bottom);
  // Plus nothing, so that no nought has a sign.
  return { top: top / common + 0, bottom: bottom / common };
}

function greatestCommon(one: number, other: number): number {
  let [larger, smaller] = [one, other];
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** Null where any part does not fit: two parts that were each cut could come to a sum that looks as if it did. */
export function sum(a: Fraction, b: Fraction): Fraction | null {
  if (a.bottom === b.bottom) return reduced(a.top + b.top, a.bottom);
  const [one, other] = [a.top * b.bottom, b.top * a.bottom];
  if (!Number.isSafeInteger(one) || !Number.isSafeInteger(other)) return null;
  return reduced(one + other, a.bottom * b.bottom);
}
export const product = (a: Fraction, b: Fraction): Fraction | null => reduced(a.top * b.top, a.bottom * b.bottom);
/** The divisor is not nothing. */
export const quotient = (a: Fraction, b: Fraction): Fraction | null => reduced(a.top * b.bottom, a.bottom * b.top);

/** How the rest of a division is treated, by its size whatever the sign. */
export type Rounding = 'UP' | 'DOWN' | 'HALF_UP';

/** The nearest whole number, as said. Never overflows: the rest is below the bottom. */
export function roundedTo({ top, bottom }: Fraction, rounding: Rounding): number {
  const size = Math.abs(top);
  const rest = size % bottom;
  const down = (size - rest) / bottom;
  const more = rounding === 'UP' ? rest > 0 : rounding === 'HALF_UP' && rest >= bottom - rest;
  return Math.sign(top) * (more ? down + 1 : down) + 0;
}

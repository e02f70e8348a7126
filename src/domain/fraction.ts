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

/** A number without a part, and so small that its neighbours are numbers too. */
export const isWhole = (ratio: Ratio): ratio is number => Number.isSafeInteger(ratio);

/** A ratio as a fraction; null where its digits are too many for one. */
export function fractionOf(ratio: Ratio): Fraction | null {
  if (isWhole(ratio)) return { top: ratio + 0, bottom: 1 };
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
  if (!isWhole(top) || !isWhole(bottom)) return null;
  const common = greatestCommon(Math.abs(top), Math.abs(bottom)) * Math.sign(bottom);
  // Plus nothing, so that no nought has a sign.
  return { top: top / common + 0, bottom: bottom / common };
}

/** After one step both are nearly always of 32 bits, for which the rest of a division costs a tenth. */
function greatestCommon(one: number, other: number): number {
  if (other === 1) return 1;
  const rest = one % other;
  return other <= MOST_OF_32_BITS ? greatestCommonOf32Bits(other, rest) : greatestCommonOf53Bits(other, rest);
}
const MOST_OF_32_BITS = 2 ** 31 - 1;

function greatestCommonOf32Bits(one: number, other: number): number {
  let [larger, smaller] = [one | 0, other | 0];
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

function greatestCommonOf53Bits(one: number, other: number): number {
  let [larger, smaller] = [one, other];
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** Null where any part does not fit: two parts that were each cut could come to a sum that looks as if it did. */
export function sum(a: Fraction, b: Fraction): Fraction | null {
  if (a.bottom === b.bottom) return reduced(a.top + b.top, a.bottom);
  if (a.bottom === 1) return plusWhole(b, a.top);
  if (b.bottom === 1) return plusWhole(a, b.top);
  const [one, other] = [a.top * b.bottom, b.top * a.bottom];
  if (!isWhole(one) || !isWhole(other)) return null;
  return reduced(one + other, a.bottom * b.bottom);
}

/** Which is more, as a sign; null where that does not fit. */
export function compared(a: Fraction, b: Fraction): number | null {
  const [one, other] = [a.top * b.bottom, b.top * a.bottom];
  return isWhole(one) && isWhole(other) ? Math.sign(one - other) : null;
}

/** No divisor is looked for: what is in its lowest terms stays so. */
function plusWhole({ top, bottom }: Fraction, whole: number): Fraction | null {
  const more = whole * bottom;
  return isWhole(more) && isWhole(top + more) ? { top: top + more, bottom } : null;
}

export const product = (a: Fraction, b: Fraction): Fraction | null => reduced(a.top * b.top, a.bottom * b.bottom);
/** The divisor is not nothing. */
export const quotient = (a: Fraction, b: Fraction): Fraction | null => reduced(a.top * b.bottom, a.bottom * b.top);

/** How the rest of a division is treated, by its size whatever the sign. */
export type Rounding = 'UP' | 'DOWN' | 'HALF_UP';

/** The nearest multiple of a unit, as said; null where it does not fit. */
export function roundedTo({ top, bottom }: Fraction, rounding: Rounding, unit: number): number | null {
  const whole = bottom * unit;
  if (!isWhole(whole)) return null;
  const size = Math.abs(top);
  const rest = size % whole;
  const down = (size - rest) / whole;
  const more = rounding === 'UP' ? rest > 0 : rounding === 'HALF_UP' && rest >= whole - rest;
  const nearest = Math.sign(top) * (more ? down + 1 : down) * unit + 0;
  return isWhole(nearest) ? nearest : null;
}

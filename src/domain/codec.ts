import { Instant, isoDate, isoText, PlainDate } from './dates.js';
import { Money } from './money.js';

/**
 * Domain values to JSON text and back, with every Money, PlainDate, Instant and run of bytes kept exactly. Those become
 * tagged text, `~` and a letter first; text of our own that starts with `~` is tagged too, so nothing is ever mistaken.
 * What it does not know how to keep it refuses, at either end, and a refusal never holds the value.
 */
const TAG = '~';
const TAG_CODE = TAG.charCodeAt(0);
const DEEPEST = 40;

/** Throws TypeError for what cannot be kept: functions, other classes, numbers that are not finite, too deep a nesting. */
export const encode = (value: unknown): string => JSON.stringify(tagged(value, 0));

/**
 * The value that was encoded, deeply frozen but for bytes, which JavaScript cannot freeze. Dates are shared between
 * results. Throws SyntaxError or TypeError for text that `encode` did not make; the type is the caller's to know.
 */
export const decode = <T>(text: string): T => untagged(JSON.parse(text), 0) as T;

function tagged(value: unknown, depth: number): unknown {
  switch (typeof value) {
    case 'string':
      return value.charCodeAt(0) === TAG_CODE ? `${TAG}s${value}` : value;
    case 'boolean':
      return value;
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError('a number that is not finite cannot be kept');
      return value;
    case 'object':
      return value === null ? null : taggedObject(value, depth);
    default:
      throw new TypeError(`a ${typeof value} cannot be kept`);
  }
}

function taggedObject(value: object, depth: number): unknown {
  if (depth === DEEPEST) throw new TypeError('a value nested too deeply, or in itself, cannot be kept');
  if (Array.isArray(value)) return value.map(item => tagged(item, depth + 1));
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return taggedInstance(value);
  const out: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    if (name === '__proto__') throw new TypeError('a field of that name cannot be kept');
    const field = (value as Record<string, unknown>)[name];
    // As in JSON: a field that is undefined is a field that is not there.
    if (field !== undefined) out[name] = tagged(field, depth + 1);
  }
  return out;
}

function taggedInstance(value: object): string {
  if (value instanceof Money) return `${TAG}m${value.toExact()}`;
  if (value instanceof PlainDate) {
    if (value.calendarId !== 'iso8601') throw new TypeError('a date of another calendar cannot be kept');
    return `${TAG}d${isoText(value)}`;
  }
  if (value instanceof Instant) return `${TAG}i${value.epochNanoseconds}`;
  if (value instanceof Uint8Array) {
    return `${TAG}b${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64')}`;
  }
  throw new TypeError('an instance of that class cannot be kept');
}

function untagged(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return value.charCodeAt(0) === TAG_CODE ? fromTag(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (depth === DEEPEST) throw new TypeError('text nested too deeply');
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at += 1) value[at] = untagged(value[at], depth + 1);
  } else {
    const fields = value as Record<string, unknown>;
    for (const name of Object.keys(fields)) {
      const field = fields[name];
      if (typeof field === 'object' || (typeof field === 'string' && field.charCodeAt(0) === TAG_CODE)) {
        fields[name] = untagged(field, depth + 1);
      }
    }
  }
  return Object.freeze(value);
}

function fromTag(text: string): unknown {
  const body = text.slice(2);
  switch (text[1]) {
    case 's':
      return body;
    case 'm':
      return Object.freeze(Money.exact(body));
    case 'd':
      // Only a year of four digits is written as the trade writes it.
      return body.length === 10 ? isoDate(body) : Object.freeze(PlainDate.from(body, { overflow: 'reject' }));
    case 'i':
      return Object.freeze(new Instant(BigInt(body)));
    case 'b':
      return new Uint8Array(Buffer.from(body, 'base64'));
    default:
      throw new TypeError('a tag that is not ours');
  }
}

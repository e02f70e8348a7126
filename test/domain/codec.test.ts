import fc from 'fast-check';
import { decode, encode } from '../../src/domain/codec.js';
import { Instant, isoDate, PlainDate } from '../../src/domain/dates.js';
import { Money } from '../../src/domain/money.js';

const aMoney = fc.oneof(
  fc.maxSafeInteger().map(pence => Money.pence(pence)),
  fc
    .tuple(fc.integer(), fc.integer({ min: 1, max: 366 }))
    .map(([pence, days]) => Money.pence(pence).dividedBy(days).times(31)),
);
const aDate = fc
  .tuple(fc.integer({ min: -200_000, max: 200_000 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => PlainDate.from({ year, month, day }));
const anInstant = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }).map(ns => new Instant(ns));
const { value: aValue } = fc.letrec(tie => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string(),
    fc.string().map(text => `~${text}`),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(number => number + 0 || 0),
    fc.boolean(),
    fc.constant(null),
    aMoney,
    aDate,
    anInstant,
    fc.uint8Array(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.string().filter(name => name !== '__proto__'),
      tie('value'),
      { maxKeys: 4, noNullPrototype: true },
    ),
  ),
}));

/** Our own classes as text that says which they are: jest sees nothing inside a Temporal value. */
const shown = (value: unknown): unknown => {
  if (value instanceof Money) return { money: value.toExact() };
  if (value instanceof PlainDate) return { date: value.toString() };
  if (value instanceof Instant) return { instant: value.toString() };
  if (value instanceof Uint8Array) return { bytes: [...value] };
  if (Array.isArray(value)) return value.map(shown);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, shown(field)]));
};

const everyObject = (value: unknown, visit: (object: object) => void): void => {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return;
  visit(value);
  if (value instanceof Money) return;
  for (const field of Object.values(value)) everyObject(field, visit);
};

describe('codec', () => {
  it('gives back what it was given, whatever that is, frozen throughout', () => {
    fc.assert(
      fc.property(aValue, value => {
        const back = decode(encode(value));
        expect(shown(back)).toEqual(shown(value));
        everyObject(back, object => expect(Object.isFrozen(object)).toBe(true));
      }),
      { numRuns: 1_000 },
    );
  });

  it('keeps the digits of a day’s share of a charge', () => {
    const share = Money.pounds('1834.57').dividedBy(366);
    expect(decode<Money>(encode(share)).equals(share)).toBe(true);
    expect(decode<Money>(encode(share)).toExact()).toBe(share.toExact());
  });

  it.each([
    ['-0.05', -5],
    ['-12.34', -1234],
    ['0.00', 0],
    ['90071992547409.91', Number.MAX_SAFE_INTEGER],
  ])('money of %s comes back', (text, pence) => {
    const money = decode<Money>(encode(Money.pence(pence)));
    expect([money.toExact(), money.equals(Money.pence(pence))]).toEqual([text, true]);
  });

  it('gives back instances that work as such', () => {
    const back = decode<{ on: PlainDate; at: Instant }>(
      encode({ on: isoDate('2026-11-21'), at: Instant.from('2026-11-21T09:14:22.123456789Z') }),
    );
    expect(back.on.add({ days: 10 }).toString()).toBe('2026-12-01');
    expect(back.at.toString()).toBe('2026-11-21T09:14:22.123456789Z');
  });

  it('leaves the value that it encodes alone', () => {
    const value = { on: isoDate('2026-11-21'), list: [Money.pence(1)] };
    encode(value);
    expect(value.list[0]).toBeInstanceOf(Money);
    expect(Object.isFrozen(value)).toBe(false);
  });

  it('a field that is undefined is not there', () => {
    expect(decode(encode({ a: undefined, b: 1 }))).toEqual({ b: 1 });
    expect(Object.keys(decode<object>(encode({ a: undefined, b: 1 })))).toEqual(['b']);
  });

  const inItself: unknown[] = [];
  inItself.push(inItself);
  it.each([
    ['a function', () => 'secret'],
    ['a Date', new Date(0)],
    ['a Map', new Map([['secret', 1]])],
    ['a number that is not finite', Number.NaN],
    ['a bigint', 1n],
    ['undefined', undefined],
    ['undefined in a list', [undefined]],
    ['a value that holds itself', inItself],
    ['a field called __proto__', JSON.parse('{"__proto__":{"secret":1}}')],
    ['a date of another calendar', isoDate('2026-11-21').withCalendar('gregory')],
  ])('refuses %s', (_, value) => {
    expect(() => encode(value)).toThrow(TypeError);
    expect(() => encode({ nested: value === undefined ? [value] : value })).toThrow(/^(?!.*secret)/);
  });

  it.each([
    ['an unknown tag', '"~xsecret"'],
    ['a tag without its letter', '"~"'],
    ['money that is none', '"~mten"'],
    ['a day that does not exist', '"~d2026-02-30"'],
    ['an instant that is none', '"~inow"'],
    ['no JSON', '{"a":'],
    ['JSON nested too deeply', '['.repeat(50) + ']'.repeat(50)],
    ['an unknown tag in a list in an object', '{"a":[{"b":"~q"}]}'],
  ])('refuses %s', (_, text) => {
    expect(() => decode(text)).toThrow();
  });
});

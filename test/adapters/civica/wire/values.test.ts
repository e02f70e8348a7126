import fc from 'fast-check';
import {
  codeText,
  day,
  dayOrNull,
  endOrNull,
  plainText,
  pounds,
  poundsOrNull,
  textOrNull,
} from '../../../../src/adapters/civica/wire/values.js';

describe('amounts', () => {
  it.each`
    sent               | exact
    ${'   1234.56'}    | ${'1234.56'}
    ${'-178.00 '}      | ${'-178.00'}
    ${'1,234.5'}       | ${'1234.50'}
    ${'-1,234,567.89'} | ${'-1234567.89'}
    ${'0'}             | ${'0.00'}
    ${'£12.30'}        | ${'12.30'}
    ${'Â£12.30'}       | ${'12.30'}
    ${'-£0.01'}        | ${'-0.01'}
    ${'9999999999.99'} | ${'9999999999.99'}
  `('reads $sent exactly', ({ sent, exact }) => {
    expect(pounds(sent).toExact()).toBe(exact);
  });

  it.each([
    '',
    '  ',
    '12.345',
    '1,23.00',
    '12,34',
    '1.234,56',
    '12.',
    '.50',
    '+5.00',
    '1e3',
    'NaN',
    '12.00CR',
    '--1',
    '12 00',
  ])('refuses %p', sent => {
    expect(() => pounds(sent)).toThrow('amount');
  });

  it('reads any amount of whole pence as it was written, padded or not', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat({ max: 12 }), (pence, padding) => {
        const digits = String(Math.abs(pence)).padStart(3, '0');
        const written = `${pence < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
        expect(pounds(' '.repeat(padding) + written).toFixed()).toBe(written);
      }),
    );
  });

  it('has none where the text is blank', () => {
    expect(poundsOrNull(' ')).toBeNull();
    expect(poundsOrNull(null)).toBeNull();
  });
});

describe('days', () => {
  it.each`
    sent              | iso
    ${'21/11/2026'}   | ${'2026-11-21'}
    ${'01-02-2026'}   | ${'2026-02-01'}
    ${' 29/02/2028 '} | ${'2028-02-29'}
  `('reads $sent day first', ({ sent, iso }) => {
    expect(day(sent).toString()).toBe(iso);
  });

  it.each([
    '1/2/2026',
    '01/02/26',
    '2026-02-01',
    '2026/02/01',
    '02/13/2026',
    '29/02/2026',
    '01/02-2026',
    '00/01/2026',
    '01 Feb 2026',
    '',
  ])('refuses %p: it could be read another way, or is no day', sent => {
    expect(() => day(sent)).toThrow('date');
  });

  it('knows the last day of 2099 for no end, in either spelling', () => {
    expect([endOrNull('31-12-2099'), endOrNull('31/12/2099'), endOrNull('')]).toEqual([null, null, null]);
    expect(endOrNull('31/03/2027')?.toString()).toBe('2027-03-31');
    expect(dayOrNull('31/12/2099')?.toString()).toBe('2099-12-31');
  });
});

describe('words', () => {
  it('are trimmed, and the pound sign is put right', () => {
    expect(plainText('  Â£5 a week  ')).toBe('£5 a week');
    expect(textOrNull('   ')).toBeNull();
    expect(codeText(' d/d  cash ')).toBe('D/D CASH');
  });
});

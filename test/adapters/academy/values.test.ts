import { checkedOf, checks, personOf } from '../../../src/adapters/academy/references.js';
import { personName } from '../../../src/adapters/academy/wire/names.js';
import { noteEntries } from '../../../src/adapters/academy/wire/notes-text.js';
import * as values from '../../../src/adapters/academy/wire/values.js';
import { workingHours } from '../../../src/adapters/academy/working-time.js';
import { Instant } from '../../../src/domain/dates.js';
import { accountRef, personRef } from '../../../src/domain/references.js';
import { Unreadable } from '../../../src/platform/http/upstream.js';

describe('values of the copy', () => {
  it.each`
    text                             | day
    ${'2026-04-06'}                  | ${'2026-04-06'}
    ${'2026-04-06 00:00:00'}         | ${'2026-04-06'}
    ${'2026-04-06 00:00:00.0000000'} | ${'2026-04-06'}
    ${'2026-04-06T00:00'}            | ${'2026-04-06'}
    ${' 2026-04-06   '}              | ${'2026-04-06'}
    ${'2099-12-31'}                  | ${undefined}
    ${'2099-12-31 00:00:00.0000000'} | ${undefined}
    ${'1900-01-01 00:00:00'}         | ${undefined}
    ${''}                            | ${undefined}
    ${null}                          | ${undefined}
  `('the date "$text" is $day', ({ text, day }) => expect(values.dayOrNull(text)?.toString()).toBe(day));

  it.each(['06/04/2026', '2026-02-30', '2026-13-01', 'soon', '20260406', '2026-04-06 late'])(
    '"%s" is no date',
    text => {
      expect(() => values.dayOrNull(text)).toThrow(Unreadable);
    },
  );

  it('a day that must be there is neither of the two that stand for none', () => {
    for (const text of ['2099-12-31', '1900-01-01', null]) expect(() => values.day(text)).toThrow(Unreadable);
  });

  it.each`
    end                      | open
    ${'2099-12-31'}          | ${true}
    ${'2099-12-31 00:00:00'} | ${true}
    ${null}                  | ${true}
    ${'2098-12-31'}          | ${false}
    ${'1900-01-01'}          | ${false}
  `('a period that ends "$end" is open: $open', ({ end, open }) => expect(values.isOpen(end)).toBe(open));

  it.each`
    text             | pounds
    ${'142.37'}      | ${'142.37'}
    ${'.50'}         | ${'0.50'}
    ${'-.50'}        | ${'-0.50'}
    ${'7'}           | ${'7.00'}
    ${'0.1'}         | ${'0.10'}
    ${'142.370000'}  | ${'142.37'}
    ${'   -12.00  '} | ${'-12.00'}
  `('"$text" is $pounds', ({ text, pounds }) => expect(values.pounds(text).toFixed()).toBe(pounds));

  it.each(['', '1.005', '1e3', '1,000.00', 'NaN', '£5'])('"%s" is no amount', text => {
    expect(() => values.pounds(text)).toThrow(Unreadable);
  });

  it('a flag is nought or one, and anything else an error and not a no', () => {
    expect([values.flag(0), values.flag(1), values.flag(null)]).toEqual([false, true, false]);
    expect(() => values.flag(2)).toThrow(Unreadable);
    expect(() => values.flag(-1)).toThrow(Unreadable);
  });

  it('a time of the copy is London’s, summer and winter', () => {
    expect(values.moment('2026-11-20 22:00:00').toString()).toBe('2026-11-20T22:00:00Z');
    expect(values.moment('2026-07-03 22:00:00.000').toString()).toBe('2026-07-03T21:00:00Z');
    expect(() => values.moment(null)).toThrow(Unreadable);
    expect(() => values.moment('2026-07-03 25:00:00')).toThrow(Unreadable);
  });
});

describe('names', () => {
  const whole = (text: string) => personName({ title: null, surname: null, forenames: [], whole: text });
  it.each`
    text                              | surname            | forenames
    ${'PEMBERTON IMOGEN            '} | ${'PEMBERTON'}     | ${'IMOGEN'}
    ${'VAN DER BERG JAN'}             | ${'VAN DER BERG'}  | ${'JAN'}
    ${'UPPERTON-SHAH ROHAN PAUL'}     | ${'UPPERTON-SHAH'} | ${'ROHAN PAUL'}
    ${'DE  LA CRUZ   ANA'}            | ${'DE LA CRUZ'}    | ${'ANA'}
    ${'PEMBERTON, IMOGEN'}            | ${'PEMBERTON'}     | ${'IMOGEN'}
    ${'CHER'}                         | ${'CHER'}          | ${null}
    ${'ST'}                           | ${'ST'}            | ${null}
  `('"$text" is $surname and $forenames', ({ text, surname, forenames }) => {
    expect(whole(text)).toMatchObject({ surname, forenames });
  });

  it('the split columns go before the whole, and blank is nobody', () => {
    const split = { title: 'MRS  ', surname: 'PEMBERTON   ', forenames: ['IMOGEN ', '  ', null], whole: 'X Y' };
    expect(personName(split)).toEqual({ title: 'MRS', initials: null, surname: 'PEMBERTON', forenames: 'IMOGEN' });
    expect(whole('    ')).toBeNull();
  });
});

describe('references', () => {
  it('an account is its number and its check character', () => {
    const asked = checkedOf(accountRef('academy', '300123456'));
    expect(asked).toEqual({ id: 30012345, check: '6' });
    expect([asked && checks(asked, '6'), asked && checks(asked, '7'), asked && checks(asked, null)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(checkedOf(accountRef('academy', '30012345X'))).toEqual({ id: 30012345, check: 'X' });
    expect(checkedOf(accountRef('academy', '30012345-'))).toEqual({ id: 30012345, check: '-' });
    for (const number of ['6', 'A6', '99999999999', '2147483648' + '1', '1.2'])
      expect(checkedOf(accountRef('academy', number))).toBeNull();
  });

  it.each`
    number             | person
    ${'7000100'}       | ${{ by: 'party', party: 7000100 }}
    ${'ct.30012345.0'} | ${{ by: 'liability', account: 30012345, place: 0 }}
    ${'hb.900871'}     | ${{ by: 'member', member: 900871 }}
    ${'ct.30012345'}   | ${null}
    ${'9999999999'}    | ${null}
    ${'P0044'}         | ${null}
  `('$number names $person', ({ number, person }) => expect(personOf(personRef('academy', number))).toEqual(person));
});

describe('notes', () => {
  const dashes = '-'.repeat(200);
  const opening = 'User Id: JSMITH1  Date: 03.11.2026 09:14:22  1234567';
  it('are taken apart into entries with who and when', () => {
    const entries = noteEntries(
      `${opening}\r\nFirst line\r\nsecond: Â£5 --- done\r\n${dashes}\r\nUser Id: A  Date: 01.02.2026 10:00:00\nx`,
    );
    expect(JSON.parse(JSON.stringify(entries))).toEqual([
      { author: 'JSMITH1', on: '2026-11-03', time: '09:14:22', text: 'First line\nsecond: £5 --- done' },
      { author: 'A', on: '2026-02-01', time: '10:00:00', text: 'x' },
    ]);
  });

  it('keep all the text of an entry that opens otherwise, or on a day that is none', () => {
    expect(noteEntries(`free text\n${dashes}\n${opening.replace('03.11', '31.02')}\nx`)).toEqual([
      { author: null, on: null, time: null, text: 'free text' },
      { author: null, on: null, time: null, text: `${opening.replace('03.11', '31.02')}\nx` },
    ]);
    expect(noteEntries(`${dashes}\n\n${dashes}`)).toEqual([]);
  });

  it('stay quick on text that was made to be slow', () => {
    const began = performance.now();
    noteEntries(`User Id:${' '.repeat(200_000)}x`);
    noteEntries(`${'\n '.repeat(100_000)}${'-'.repeat(49)}`);
    noteEntries(`${'-'.repeat(49)} `.repeat(20_000));
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});

describe('the age of a copy in working hours', () => {
  const hours = (from: string, to: string, holidays: string[] = []) =>
    Math.round(workingHours(Instant.from(from), Instant.from(to), new Set(holidays)));
  it.each`
    from                      | to                        | counted | because
    ${'2026-11-17T22:00:00Z'} | ${'2026-11-18T22:00:00Z'} | ${24}   | ${'a working day'}
    ${'2026-11-20T22:00:00Z'} | ${'2026-11-23T22:00:00Z'} | ${24}   | ${'Friday evening to Monday evening'}
    ${'2026-11-20T22:00:00Z'} | ${'2026-11-22T12:00:00Z'} | ${2}    | ${'a Sunday does not age it'}
    ${'2026-11-20T22:00:00Z'} | ${'2026-11-24T09:00:00Z'} | ${35}   | ${'Monday’s copy did not come'}
    ${'2026-12-24T22:00:00Z'} | ${'2026-12-29T08:00:00Z'} | ${10}   | ${'Christmas: two holidays and a weekend'}
    ${'2026-03-27T22:00:00Z'} | ${'2026-03-30T21:00:00Z'} | ${24}   | ${'the clocks go forward'}
  `('$because: $counted', ({ from, to, counted }) => {
    expect(hours(from, to, ['2026-12-25', '2026-12-28'])).toBe(counted);
  });

  it('is beyond all counting after two months, and nothing where the copy is of tomorrow', () => {
    expect(workingHours(Instant.from('2026-01-01T00:00:00Z'), Instant.from('2026-11-01T00:00:00Z'), new Set())).toBe(
      Infinity,
    );
  });
});

import { julianField } from '../../../src/adapters/bacs/fields.js';
import { standard18File } from '../../../src/adapters/bacs/standard-18-file.js';
import { standard18Line } from '../../../src/adapters/bacs/standard-18-line.js';
import type { LineCode } from '../../../src/adapters/ports/bacs.js';
import { isoDate } from '../../../src/domain/dates.js';
import { usableReference } from '../../../src/domain/direct-debit/bacs-text.js';
import { aCouncil } from './support.js';

const PAYER = { sortCode: '089999', accountNumber: '00000007', accountName: "O'Fernleigh & Sons, Testshire" };
const aLine = (code: LineCode = '0N') => ({ code, payer: PAYER, reference: '50098765' });

describe('Standard 18', () => {
  it.each`
    from   | to     | holds                   | field
    ${1}   | ${6}   | ${'089999'}             | ${'destination sort code'}
    ${7}   | ${14}  | ${'00000007'}           | ${'destination account'}
    ${15}  | ${15}  | ${'0'}                  | ${'type'}
    ${16}  | ${17}  | ${'0N'}                 | ${'transaction code'}
    ${18}  | ${23}  | ${'089999'}             | ${'originating sort code'}
    ${24}  | ${31}  | ${'00000009'}           | ${'originating account'}
    ${32}  | ${35}  | ${'    '}               | ${'free'}
    ${36}  | ${46}  | ${'00000000000'}        | ${'amount'}
    ${47}  | ${64}  | ${'TESTSHIRE BC      '} | ${'service user name'}
    ${65}  | ${82}  | ${'50098765          '} | ${'reference'}
    ${83}  | ${100} | ${'O FERNLEIGH & SONS'} | ${'destination name'}
    ${101} | ${106} | ${' 26328'}             | ${'processing date'}
  `('has the $field at $from to $to', ({ from, to, holds }) => {
    const line = standard18Line(aLine(), aCouncil, isoDate('2026-11-24'));
    expect(line).toHaveLength(106);
    expect(line.slice(from - 1, to)).toBe(holds);
    expect(standard18Line(aLine(), aCouncil)).toBe(line.slice(0, 100));
  });

  it.each(['0N', '0C', '0S'] as const)('says %s without an amount', code => {
    expect(standard18Line(aLine(code), aCouncil).slice(15, 17)).toBe(code);
    expect(standard18Line(aLine(code), aCouncil).slice(35, 46)).toBe('00000000000');
  });

  it.each`
    day             | julian
    ${'2026-01-01'} | ${' 26001'}
    ${'2028-12-31'} | ${' 28366'}
    ${'2027-12-31'} | ${' 27365'}
  `('writes $day as "$julian"', ({ day, julian }) => expect(julianField(isoDate(day))).toBe(julian));

  it('has labels of 80 characters about its records, and counts instructions and no money', () => {
    const submission = {
      serial: '000042',
      madeOn: isoDate('2026-11-23'),
      processingOn: isoDate('2026-11-24'),
      lines: [aLine('0C'), aLine('0N')],
    };
    const lines = standard18File(submission, aCouncil).split('\r\n');
    expect(lines.map(line => [line.slice(0, 4), line.length])).toEqual([
      ['VOL1', 80],
      ['HDR1', 80],
      ['HDR2', 80],
      ['UHL1', 80],
      ['0899', 100],
      ['0899', 100],
      ['EOF1', 80],
      ['EOF2', 80],
      ['UTL1', 80],
      ['', 0],
    ]);
    const [vol = '', hdr1 = '', hdr2 = '', uhl = '', , , eof1 = '', eof2 = '', utl = ''] = lines;
    expect([vol.slice(4, 10), vol.slice(41, 47), vol.slice(79)]).toEqual(['000042', '990099', '1']);
    expect(hdr1.slice(4, 41)).toBe('A990099S  199009900004200010001      ');
    expect(hdr1.slice(41).trimEnd()).toBe(' 26327 26329 000000');
    expect(hdr2.slice(4, 15)).toBe('F0200000100');
    expect(uhl.slice(4, 40)).toBe(' 26328999999    000000001 DAILY  001');
    expect([eof1.slice(4), eof2.slice(4)]).toEqual([hdr1.slice(4), hdr2.slice(4)]);
    expect([utl.slice(4, 44), utl.slice(52, 59)]).toEqual(['0'.repeat(40), '0000002']);
  });

  it('says nothing of what does not fit', () => {
    const wrong = { ...PAYER, accountNumber: '1234567X' };
    expect(() => standard18Line({ ...aLine(), payer: wrong }, aCouncil)).toThrow(
      /^the payer's account number is to be 8/,
    );
    expect(() => standard18Line({ ...aLine(), reference: 'DDIC12345' }, aCouncil)).toThrow(/^Bacs does not take this/);
  });

  it.each`
    reference                | takes    | because
    ${'50098765'}            | ${true}  | ${'eight digits'}
    ${'CT-50098765/1'}       | ${true}  | ${'signs that Bacs has'}
    ${'12345'}               | ${false} | ${'five characters'}
    ${'A-----B'}             | ${false} | ${'two that count'}
    ${'11111111'}            | ${false} | ${'all the same'}
    ${'DDIC123456'}          | ${false} | ${'beginning with DDIC'}
    ${'D-DIC123456'}         | ${false} | ${'beginning so but for a hyphen'}
    ${'1234567890123456789'} | ${false} | ${'nineteen characters'}
    ${'50098765_'}           | ${false} | ${'a sign that Bacs has not'}
    ${'ct50098765'}          | ${false} | ${'small letters'}
    ${'/50098765'}           | ${false} | ${'beginning with a sign'}
  `('takes $reference: $takes, being $because', ({ reference, takes }) =>
    expect(usableReference(reference)).toBe(takes),
  );
});

import { reasonOf } from '../../../src/adapters/bacs/reasons.js';
import { readReport } from '../../../src/adapters/bacs/reports.js';
import { BacsFileProblem } from '../../../src/adapters/ports/bacs.js';
import { aCouncil, anAmendment, message, messages, unpaid, unpaids, xml } from './support.js';

const read = (content: Uint8Array) => readReport(content, aCouncil);

describe('reports from Bacs', () => {
  it('reads one amendment and many the same', () => {
    const one = read(messages(anAmendment()));
    expect(one).toMatchObject({
      kind: 'ADDACS',
      notices: [
        {
          position: 1,
          reference: '50098765',
          payer: { sortCode: '089999', accountNumber: '00000007' },
          moved: null,
          reason: { code: '1', effect: 'CANCELLED' },
        },
      ],
    });
    const two = read(messages(anAmendment(), anAmendment({ reference: 'A&amp;B 12345', 'reason-code': '3' })));
    expect(two.kind === 'ADDACS' && two.notices.map(({ reference }) => reference)).toEqual(['50098765', 'A&B 12345']);
  });

  it('reads what became of a file, and of its instructions', () => {
    const report = read(
      messages(
        message({
          'record-type': 'V',
          'file-type': 'LIVE',
          'vol-serial-number': '000042',
          'accepted-ddi': '9',
          'rejected-ddi': '1',
        }),
        message({ 'record-type': 'N', reference: '50098765', 'reason-code': 'F' }),
        message({ 'record-type': 'D', reference: '50098766', 'reason-code': '5' }),
      ),
    );
    expect(report).toMatchObject({
      kind: 'AUDDIS',
      files: [{ serial: '000042', accepted: 9, rejected: 1 }],
      notices: [{ reason: { code: 'F' } }, { position: 3, reason: { code: '5' } }],
    });
  });

  it('reads an unpaid debit, its amount exactly', () => {
    const report = read(unpaids(unpaid('1012'), unpaid('0', { valueOf: '1,178.05' })));
    expect(
      report.kind === 'ARUDD' && report.unpaid.map(({ amount, reason }) => [amount.toFixed(), reason.effect]),
    ).toEqual([
      ['178.00', 'CANCELLED'],
      ['1178.05', 'UNPAID'],
    ]);
    expect(report).toMatchObject({ unpaid: [{ payer: { sortCode: '089999', accountNumber: '00000007' } }, {}] });
  });

  it('reads a day on which nothing came', () => {
    expect(read(unpaids())).toEqual({ kind: 'ARUDD', unpaid: [] });
    expect(read(xml('<ARUDD><Advice/></ARUDD>'))).toEqual({ kind: 'ARUDD', unpaid: [] });
    expect(read(xml('<MessagingAdvices/>'))).toEqual({ kind: 'ADDACS', notices: [] });
  });

  it.each`
    trouble           | content
    ${'NOT_XML'}      | ${Buffer.from('<BACSDocument><Data>')}
    ${'NOT_XML'}      | ${Buffer.from('<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><BACSDocument/>')}
    ${'NOT_A_REPORT'} | ${xml('<InputReport/>')}
    ${'NOT_A_REPORT'} | ${xml('<ARUDD/><MessagingAdvices/>')}
    ${'NOT_OURS'}     | ${messages(anAmendment({ 'user-number': '111111' }))}
    ${'NOT_OURS'} | ${Buffer.from(Buffer.from(unpaids(unpaid('0')))
    .toString('latin1')
    .replace('number="00000009"', 'number="00000001"'))}
    ${'NOT_LIVE'}     | ${messages(anAmendment({ 'file-type': 'TEST' }))}
    ${'RECORD_TYPE'}  | ${messages(anAmendment(), anAmendment({ 'record-type': 'Z' }))}
    ${'WRONG_SHAPE'}  | ${messages(message({ 'record-type': 'A', reference: '50098765' }))}
    ${'WRONG_SHAPE'}  | ${unpaids(unpaid('0', { valueOf: 'lots' }))}
  `('refuses whole what is $trouble, without its words', ({ trouble, content }) => {
    expect(() => read(content)).toThrow(new BacsFileProblem(trouble));
  });
});

describe('the reasons, code by code', () => {
  it.each`
    report      | code          | effect
    ${'AUDDIS'} | ${'1'}        | ${'REFUSED'}
    ${'AUDDIS'} | ${'2'}        | ${'DECEASED'}
    ${'AUDDIS'} | ${'3'}        | ${'MOVED_BANK'}
    ${'AUDDIS'} | ${'5'}        | ${'REFUSED'}
    ${'AUDDIS'} | ${'6'}        | ${'REFUSED'}
    ${'AUDDIS'} | ${'7'}        | ${'REFUSED'}
    ${'AUDDIS'} | ${'B'}        | ${'REFUSED'}
    ${'AUDDIS'} | ${'C'}        | ${'DETAILS_CHANGED'}
    ${'AUDDIS'} | ${'F'}        | ${'REFUSED'}
    ${'AUDDIS'} | ${'G'}        | ${'REFUSED'}
    ${'AUDDIS'} | ${'H'}        | ${'EXPIRED'}
    ${'AUDDIS'} | ${'I'}        | ${'REFUSED'}
    ${'AUDDIS'} | ${'K'}        | ${'REFUSED'}
    ${'AUDDIS'} | ${'L'}        | ${'REFUSED'}
    ${'AUDDIS'} | ${'M'}        | ${'REFUSED'}
    ${'AUDDIS'} | ${'N'}        | ${'REFUSED'}
    ${'AUDDIS'} | ${'O'}        | ${'REFUSED'}
    ${'AUDDIS'} | ${'P'}        | ${'REFUSED'}
    ${'AUDDIS'} | ${'Q'}        | ${'REFUSED'}
    ${'AUDDIS'} | ${'0'}        | ${'ASK_PERSON'}
    ${'ADDACS'} | ${'0'}        | ${'CANCELLED'}
    ${'ADDACS'} | ${'1'}        | ${'CANCELLED'}
    ${'ADDACS'} | ${'2'}        | ${'DECEASED'}
    ${'ADDACS'} | ${'3'}        | ${'MOVED_BANK'}
    ${'ADDACS'} | ${'B'}        | ${'CANCELLED'}
    ${'ADDACS'} | ${'C'}        | ${'DETAILS_CHANGED'}
    ${'ADDACS'} | ${'D'}        | ${'DISPUTED'}
    ${'ADDACS'} | ${'E'}        | ${'DETAILS_CHANGED'}
    ${'ADDACS'} | ${'R'}        | ${'REINSTATED'}
    ${'ADDACS'} | ${'F'}        | ${'ASK_PERSON'}
    ${'ARUDD'}  | ${'0'}        | ${'UNPAID'}
    ${'ARUDD'}  | ${'1'}        | ${'CANCELLED'}
    ${'ARUDD'}  | ${'2'}        | ${'DECEASED'}
    ${'ARUDD'}  | ${'3'}        | ${'CANCELLED'}
    ${'ARUDD'}  | ${'4'}        | ${'DISPUTED'}
    ${'ARUDD'}  | ${'5'}        | ${'CANCELLED'}
    ${'ARUDD'}  | ${'6'}        | ${'CANCELLED'}
    ${'ARUDD'}  | ${'7'}        | ${'WRONGLY_COLLECTED'}
    ${'ARUDD'}  | ${'8'}        | ${'WRONGLY_COLLECTED'}
    ${'ARUDD'}  | ${'9'}        | ${'WRONGLY_COLLECTED'}
    ${'ARUDD'}  | ${'A'}        | ${'ASK_PERSON'}
    ${'ARUDD'}  | ${'B'}        | ${'CANCELLED'}
    ${'ARUDD'}  | ${'1012'}     | ${'CANCELLED'}
    ${'ARUDD'}  | ${'1011'}     | ${'ASK_PERSON'}
    ${'ARUDD'}  | ${'R'}        | ${'ASK_PERSON'}
    ${'ARUDD'}  | ${'toString'} | ${'ASK_PERSON'}
  `('$report $code is $effect', ({ report, code, effect }) => expect(reasonOf(report, code, {}).effect).toBe(effect));

  it('takes a long code from the configuration, and shows none that is no code', () => {
    expect(reasonOf('ARUDD', '1011', { '1011': '0' })).toMatchObject({ code: '1011', effect: 'UNPAID' });
    expect(reasonOf('ADDACS', 'O FERNLEIGH', {})).toMatchObject({ code: '?', effect: 'ASK_PERSON' });
  });
});

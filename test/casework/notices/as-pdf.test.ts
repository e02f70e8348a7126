import { batchAsPdf, noticeAsPdf } from '../../../src/casework/notices/as-pdf.js';
import { decisionNotice } from '../../../src/casework/notices/decision-notice.js';
import { Money } from '../../../src/domain/money.js';
import { pagesOf } from '../../../src/platform/pdf/write-pdf.js';
import { PENSIONER, pension } from '../../rules/whole-household/support.js';
import { type ReadPart, readPdf } from '../../support/pdf-structure.js';
import { aDecision, someParticulars } from './support.js';

const notice = (language: 'en' | 'cy' = 'en') =>
  decisionNotice(
    aDecision({ adults: [{ birthDate: PENSIONER, incomes: [pension('260.00')] }] }),
    someParticulars({ language }),
  );
const outline = ({ type, lang, scope, says, parts }: ReadPart, depth = 0): string[] => [
  `${' '.repeat(depth)}${[type, lang, scope].filter(Boolean).join('.')}: ${says.trim()}`,
  ...parts.flatMap(one => outline(one, depth + 1)),
];
const outlined = (bytes: Buffer) => readPdf(bytes).parts.flatMap(one => outline(one));

describe('a notice as PDF', () => {
  const whole = async (language: 'en' | 'cy' = 'en') => noticeAsPdf({ notice: notice(language), largePrint: false });

  it('is tagged, has a language and shows its title', async () => {
    const pdf = await whole();
    const { catalogue } = readPdf(pdf);
    expect(catalogue).toMatch(/\/Lang \(en-GB\)[\s\S]*\/MarkInfo \d+ 0 R[\s\S]*\/StructTreeRoot \d+ 0 R/);
    for (const part of ['/Marked true', '/DisplayDocTitle true', '/Tabs /S', '/ToUnicode'])
      expect(pdf.toString('latin1')).toContain(part);
  });

  it('is read out in its order: whose it is, its title, its sections with their lists and tables', async () => {
    const lines = outlined(await whole());
    expect(lines.slice(0, 8)).toEqual([
      'Document: ',
      ' Part: ',
      '  P: Mrs A Invented 1 Mill Lane Testford TE5 7AA',
      '  P: Testshire Borough Council Town Hall High Street Testford TE5 7ZZ',
      '  P: Date: 10 June 2026 Decision number: W123',
      '  H1: Housing Benefit',
      '  P: Dear Mrs A Invented',
      '  H2: Our decision',
    ]);
    const from = lines.findIndex(line => line.includes('Caption: How we worked out'));
    expect(lines.slice(from - 1, from + 9)).toEqual([
      '  Table: ',
      '   Caption: How we worked out your Housing Benefit for a week',
      '   TR: ',
      '    TH.Column: Item',
      '    TH.Column: Amount',
      '   TR: ',
      '    TH.Row: The part of your rent that Housing Benefit can help with',
      '    TD: £100.00',
      '   TR: ',
      '    TH.Row: Less because your income is above your applicable amount',
    ]);
    const list = lines.findIndex(line => line.startsWith('  L:'));
    expect(lines.slice(list, list + 3)).toEqual(['  L: ', '   LI: ', '    LBody: your rent changes']);
  });

  it('leaves no word out of its structure but the foot of each page', async () => {
    const pdf = await whole();
    const { unmarked, decoration } = readPdf(pdf);
    expect(unmarked).toBe('');
    expect(decoration.replaceAll(/\s+/g, ' ')).toBe(
      Array.from({ length: pagesOf(pdf) }, (_, at) => `W123 Page ${at + 1} of ${pagesOf(pdf)}`).join(''),
    );
    expect(pagesOf(pdf)).toBeGreaterThan(1);
  });

  it('marks what is Welsh as Welsh', async () => {
    const lines = outlined(await whole('cy'));
    expect(lines).toEqual(
      expect.arrayContaining([
        '  H1: [cy Budd-dal Tai] / Housing Benefit',
        '  H2: [cy Ein penderfyniad] / Our decision',
      ]),
    );
  });

  it('is a part of its own among several, each with its own title', async () => {
    const both = await batchAsPdf([
      { notice: notice(), largePrint: true },
      { notice: notice('cy'), largePrint: false },
    ]);
    const [document] = readPdf(both).parts;
    expect(document?.parts.map(({ type, parts }) => [type, parts.filter(one => one.type === 'H1').length])).toEqual([
      ['Part', 1],
      ['Part', 1],
    ]);
    expect(readPdf(both).unmarked).toBe('');
  });

  it('prints a table that is longer than a page, with its heading once for whoever has it read out', async () => {
    const one = notice();
    const lines = Array.from({ length: 120 }, (_, at) => ({
      effect: 'plus' as const,
      label: `Week ${at + 1}`,
      amount: Money.pounds('1.00'),
    }));
    const sum = { kind: 'sum' as const, says: 'Week by week', lines, total: Money.pounds('120.00') };
    const [first] = one.matters;
    if (first === undefined) throw new Error('a notice has matters');
    const pdf = await noticeAsPdf({ notice: { ...one, matters: [{ ...first, blocks: [sum] }] }, largePrint: false });
    const headings = outlined(pdf).filter(line => line.includes('TH.Column'));
    expect(headings.map(line => line.trim())).toEqual(['TH.Column: Item', 'TH.Column: Amount']);
    expect(readPdf(pdf).decoration).toContain('Item');
  });
});

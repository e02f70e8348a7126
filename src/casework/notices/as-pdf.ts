import type { Content } from 'pdfmake/interfaces.js';
import { poundsInWords } from '../../domain/working-words.js';
import { type Part, part, saying } from '../../platform/pdf/part.js';
import { type PdfDefinition, pagesOf, writePdf } from '../../platform/pdf/write-pdf.js';
import { signed } from './as-text.js';
import type { Block, NoticeDocument } from './document.js';
import { type LaidSection, laidOut } from './layout.js';
import { flat, type Run, worded } from './words/worded.js';

/** A notice to be printed, and whether in large print: 18 points and up. */
export interface Printing {
  readonly notice: NoticeDocument;
  readonly largePrint: boolean;
}

const MM = 72 / 25.4;
/** The window of a DL envelope, and the place where GOV.UK Notify looks for the address of a letter made beforehand. */
const WINDOW = { x: 24.6 * MM, y: 41 * MM };
const BELOW_WINDOW = 78 * MM;
const MARGINS: [number, number, number, number] = [20 * MM, 15 * MM, 20 * MM, 20 * MM];
const ADDRESS_SIZE = 11;
const SENDER_WIDTH = 65 * MM;
const PAGE_WIDTH = 595.28;

interface Sizes {
  readonly body: number;
  readonly heading: number;
  readonly title: number;
}
const STANDARD: Sizes = { body: 12, heading: 15, title: 20 };
const LARGE: Sizes = { body: 18, heading: 22, title: 26 };
const SMALL = 9;
/** With a space, which does not show: whoever has it read out hears two words. */
const LINE_END = ' \n';
const MOST_LINES_KEPT_TOGETHER = 10;

/** One notice as a PDF. The same notice is the same bytes each time. */
export const noticeAsPdf = (printing: Printing): Promise<Buffer> => writePdf(definitionOf([printing], null));

/** Several as one PDF for a printer, in order, each from a page of its own with pages counted for itself. */
export async function batchAsPdf(printings: readonly Printing[]): Promise<Buffer> {
  const pages: number[] = [];
  // One after another: each holds its fonts and pages in memory while it is written.
  for (const one of printings) pages.push(pagesOf(await noticeAsPdf(one)));
  return writePdf(definitionOf(printings, pages));
}

function definitionOf(printings: readonly Printing[], pages: readonly number[] | null): PdfDefinition {
  const [first] = printings;
  const large = printings.length === 1 && first?.largePrint === true;
  const whole: Part = { type: 'Document', within: null };
  const title = first ? `${flat(laidOut(first.notice).title)} ${first.notice.number}` : 'Nothing to print';
  return {
    // Of a letter in both languages the sentences are English so far: what is Welsh says so itself.
    language: 'en-GB',
    info: {
      title: printings.length > 1 ? `${printings.length} letters` : title,
      author: first?.notice.from.name ?? '',
      creationDate: first ? new Date(`${first.notice.on}T00:00:00Z`) : null,
    },
    pageMargins: MARGINS,
    defaultStyle: { font: 'Roboto', fontSize: STANDARD.body, lineHeight: 1.25 },
    content: printings.flatMap((one, at) => letterOf(one, part('Part', whole), at > 0)),
    footer: (page, count) => {
      const { number, of, on } = placeOf(page, { printings, pages: pages ?? [count] });
      return {
        text: `${number}   Page ${on} of ${of}`,
        alignment: 'center',
        fontSize: large ? LARGE.body : SMALL,
        margin: [0, 6 * MM, 0, 0],
      };
    },
  };
}

/** Which letter a page of a batch belongs to, and which page of it that is. */
function placeOf(page: number, { printings, pages }: { printings: readonly Printing[]; pages: readonly number[] }) {
  let before = 0;
  for (const [at, of] of pages.entries()) {
    if (page <= before + of) return { number: printings[at]?.notice.number ?? '', of, on: page - before };
    before += of;
  }
  return { number: '', of: page, on: page };
}

function letterOf({ notice, largePrint }: Printing, letter: Part, newPage: boolean): Content[] {
  const sizes = largePrint ? LARGE : STANDARD;
  const { title, address, sender, marks, greeting, first, sections } = laidOut(notice);
  const column = PAGE_WIDTH - MARGINS[2] - SENDER_WIDTH;
  const paragraph = (text: string) => [saying(part('P', letter), text)];
  const from = part('P', letter);
  const marked = part('P', letter);
  return [
    {
      text: paragraph(address.join(LINE_END)),
      fontSize: ADDRESS_SIZE,
      lineHeight: 1.1,
      absolutePosition: WINDOW,
      ...(newPage && { pageBreak: 'before' }),
    },
    {
      columns: [
        { text: '', width: '*' },
        {
          width: SENDER_WIDTH,
          text: [
            saying(from, `${sender[0] ?? ''}${LINE_END}`, { bold: true }),
            saying(from, largePrint ? '' : sender.slice(1).join(LINE_END)),
          ],
        },
      ],
      fontSize: largePrint ? LARGE.body : ADDRESS_SIZE,
      lineHeight: 1.1,
      absolutePosition: { x: column - (PAGE_WIDTH - MARGINS[0] - MARGINS[2] - SENDER_WIDTH), y: MARGINS[1] },
    },
    { text: '', margin: [0, BELOW_WINDOW, 0, 0] },
    {
      text: marks.flatMap(({ word, value }) => [...runs(word, marked), saying(marked, `: ${value}${LINE_END}`)]),
      fontSize: sizes.body,
      margin: [0, 0, 0, 12],
    },
    { text: runs(title, part('H1', letter)), fontSize: sizes.title, bold: true, margin: [0, 0, 0, 10] },
    { text: paragraph(greeting), fontSize: sizes.body, margin: [0, 0, 0, 8] },
    ...first.map(
      (run): Content => ({ text: runs([run], part('P', letter)), fontSize: sizes.body, margin: [0, 0, 0, 8] }),
    ),
    ...sections.flatMap(section => sectionOf(section, { sizes, language: notice.language, letter })),
  ];
}

interface Set {
  readonly sizes: Sizes;
  readonly language: 'en' | 'cy';
  readonly letter: Part;
}

/** A phrase with each language marked as its own. */
const runs = (of: readonly Run[], within: Part): Content[] =>
  of.flatMap(({ lang, says }, at) => [
    ...(at > 0 ? [saying(within, ' / ')] : []),
    saying(lang === 'en' ? within : part('Span', within, { lang }), says),
  ]);

/** A heading stays with what it is over: where that is short, as first blocks are. */
function sectionOf({ heading, blocks }: LaidSection, set: Set): Content[] {
  const { heading: fontSize } = set.sizes;
  const over: Content = { text: runs(heading, part('H2', set.letter)), fontSize, bold: true, margin: [0, 10, 0, 6] };
  const [first, ...others] = blocks.map(block => blockOf(block, set));
  return [{ stack: [over, first ?? ''], unbreakable: isShort(blocks[0]) }, ...others];
}

/** What is longer than a page and kept together is not printed at all. */
const isShort = (block: Block | undefined): boolean =>
  block?.kind === 'text' || (block?.kind === 'sum' && block.lines.length <= MOST_LINES_KEPT_TOGETHER);

function blockOf(block: Block, set: Set): Content {
  const { letter } = set;
  const fontSize = set.sizes.body;
  const paragraph = [saying(part('P', letter), block.says)];
  if (block.kind === 'text') return { text: paragraph, fontSize, margin: [0, 0, 0, 8] };
  if (block.kind === 'sum') return sumOf(block, set);
  const list = part('L', letter);
  const items = block.items.map(item => ({ text: [saying(part('LBody', part('LI', list)), item)] }));
  return { fontSize, margin: [0, 0, 0, 8], stack: [{ text: paragraph, margin: [0, 0, 0, 4] }, { ul: items }] };
}

function sumOf(block: Extract<Block, { kind: 'sum' }>, { sizes, language, letter }: Set): Content {
  const table = part('Table', letter);
  const [item, amount, total] = (['ITEM', 'AMOUNT', 'TOTAL'] as const).map(name => worded(name, language));
  const row = (label: readonly Run[], sum: readonly Run[], { scope, bold = false }: Row) => {
    const cells = part('TR', table);
    const last = part(scope === 'Column' ? 'TH' : 'TD', cells, scope === 'Column' ? { scope } : {});
    return [
      { text: runs(label, part('TH', cells, { scope })), bold },
      { text: runs(sum, last), bold, alignment: 'right' as const },
    ];
  };
  const plain = (says: string): readonly Run[] => [{ lang: 'en', says }];
  return {
    fontSize: sizes.body,
    margin: [0, 0, 0, 12],
    unbreakable: isShort(block),
    stack: [
      { text: [saying(part('Caption', table), block.says)], bold: true, margin: [0, 4, 0, 4] },
      {
        layout: 'lightHorizontalLines',
        table: {
          headerRows: 1,
          dontBreakRows: true,
          widths: ['*', 'auto'],
          body: [
            row(item ?? [], amount ?? [], { scope: 'Column', bold: true }),
            ...block.lines.map(line => row(plain(line.label), plain(signed(line)), { scope: 'Row' })),
            row(total ?? [], plain(poundsInWords(block.total)), { scope: 'Row', bold: true }),
          ],
        },
      },
    ],
  };
}

interface Row {
  readonly scope: 'Column' | 'Row';
  readonly bold?: boolean;
}

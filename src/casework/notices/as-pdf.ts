import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { poundsInWords } from '../../domain/working-words.js';
import { pagesOf, writePdf } from '../../platform/pdf/write-pdf.js';
import { signed } from './as-text.js';
import type { Block, NoticeDocument } from './document.js';
import { type LaidSection, laidOut } from './layout.js';
import { flat, worded } from './words/worded.js';

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

function definitionOf(printings: readonly Printing[], pages: readonly number[] | null): TDocumentDefinitions {
  const [first] = printings;
  const large = printings.length === 1 && first?.largePrint === true;
  const title = first ? `${flat(laidOut(first.notice).title)} ${first.notice.number}` : 'Nothing to print';
  return {
    language: 'en-GB',
    info: {
      title: printings.length > 1 ? `${printings.length} letters` : title,
      author: first?.notice.from.name ?? '',
      ...(first && { creationDate: new Date(`${first.notice.on}T00:00:00Z`) }),
    },
    pageMargins: MARGINS,
    defaultStyle: { font: 'Roboto', fontSize: STANDARD.body, lineHeight: 1.25 },
    content: printings.flatMap((one, at) => letterOf(one, at > 0)),
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

function letterOf({ notice, largePrint }: Printing, newPage: boolean): Content[] {
  const sizes = largePrint ? LARGE : STANDARD;
  const { title, address, sender, marks, greeting, first, sections } = laidOut(notice);
  const column = PAGE_WIDTH - MARGINS[2] - SENDER_WIDTH;
  const said = (text: string): Content => ({ text, fontSize: sizes.body, margin: [0, 0, 0, 8] });
  return [
    {
      text: address.join('\n'),
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
          text: [{ text: `${sender[0] ?? ''}\n`, bold: true }, largePrint ? '' : sender.slice(1).join('\n')],
        },
      ],
      fontSize: largePrint ? LARGE.body : ADDRESS_SIZE,
      lineHeight: 1.1,
      absolutePosition: { x: column - (PAGE_WIDTH - MARGINS[0] - MARGINS[2] - SENDER_WIDTH), y: MARGINS[1] },
    },
    { text: '', margin: [0, BELOW_WINDOW, 0, 0] },
    {
      text: marks.map(({ word, value }) => `${flat(word)}: ${value}`).join('\n'),
      fontSize: sizes.body,
      margin: [0, 0, 0, 12],
    },
    { text: flat(title), fontSize: sizes.title, bold: true, margin: [0, 0, 0, 10] },
    said(greeting),
    ...first.map(({ says }) => said(says)),
    ...sections.flatMap(section => sectionOf(section, { sizes, language: notice.language })),
  ];
}

interface Set {
  readonly sizes: Sizes;
  readonly language: 'en' | 'cy';
}

/** A heading stays with what it is over: where that is short, as first blocks are. */
function sectionOf({ heading, blocks }: LaidSection, set: Set): Content[] {
  const { heading: fontSize } = set.sizes;
  const over: Content = { text: flat(heading), fontSize, bold: true, margin: [0, 10, 0, 6] };
  const [first, ...others] = blocks.map(block => blockOf(block, set));
  return [{ stack: [over, first ?? ''], unbreakable: blocks[0]?.kind !== 'list' }, ...others];
}

function blockOf(block: Block, { sizes, language }: Set): Content {
  const fontSize = sizes.body;
  if (block.kind === 'text') return { text: block.says, fontSize, margin: [0, 0, 0, 8] };
  if (block.kind === 'list')
    return {
      fontSize,
      margin: [0, 0, 0, 8],
      stack: [{ text: block.says, margin: [0, 0, 0, 4] }, { ul: [...block.items] }],
    };
  const [item, amount, total] = (['ITEM', 'AMOUNT', 'TOTAL'] as const).map(name => flat(worded(name, language)));
  const row = (label: string, sum: string, bold = false) => [
    { text: label, bold },
    { text: sum, bold, alignment: 'right' as const },
  ];
  return {
    fontSize,
    margin: [0, 0, 0, 12],
    unbreakable: block.lines.length <= MOST_LINES_KEPT_TOGETHER,
    stack: [
      { text: block.says, bold: true, margin: [0, 4, 0, 4] },
      {
        layout: 'lightHorizontalLines',
        table: {
          headerRows: 1,
          dontBreakRows: true,
          widths: ['*', 'auto'],
          body: [
            row(item ?? '', amount ?? '', true),
            ...block.lines.map(line => row(line.label, signed(line))),
            row(total ?? '', poundsInWords(block.total), true),
          ],
        },
      },
    ],
  };
}

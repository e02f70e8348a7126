import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { library } from './library.js';
import { renderTagged } from './tagging.js';

const require = createRequire(import.meta.url);
const FONTS = join(dirname(require.resolve('pdfmake/package.json')), 'fonts', 'Roboto');
const font = (name: string): string => join(FONTS, `Roboto-${name}.ttf`);

const ROBOTO = {
  normal: font('Regular'),
  bold: font('Medium'),
  italics: font('Italic'),
  bolditalics: font('MediumItalic'),
};
const READABLE: readonly string[] = Object.values(ROBOTO);

/** A document of text, lists and tables. Its texts say their part of the structure by `saying`. */
export interface PdfDefinition
  extends Pick<TDocumentDefinitions, 'content' | 'defaultStyle' | 'footer' | 'pageMargins'> {
  /** A language tag, `en-GB`. */
  readonly language: string;
  readonly info: { readonly title: string; readonly author: string; readonly creationDate: Date | null };
}

/**
 * Writes a PDF with its fonts and its structure in it. A definition can name no file and no address: nothing but those fonts is
 * ever read.
 */
export async function writePdf(definition: PdfDefinition): Promise<Buffer> {
  const { content, defaultStyle, footer, pageMargins, language, info } = definition;
  const parts = library();
  const size = parts.pageSize('A4');
  const document = new parts.PdfDocument(
    { Roboto: { ...ROBOTO } },
    {},
    {},
    {},
    {
      size: [size.width, size.height],
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      lang: language,
      autoFirstPage: false,
      font: null,
      info: {
        Title: info.title,
        Author: info.author,
        Creator: 'pdfmake',
        Producer: 'pdfmake',
        ...(info.creationDate && { CreationDate: info.creationDate }),
      },
    },
    null,
    (path: string) => READABLE.includes(path),
  );
  const builder = new parts.LayoutBuilder(size, parts.margins(pageMargins), new parts.SVGMeasure());
  builder.registerTableLayouts(parts.tableLayouts);
  const pages = builder.layoutDocument(content, document, {}, defaultStyle, undefined, undefined, footer);
  renderTagged(parts, document, pages);
  return bytesOf(document);
}

async function bytesOf(document: AsyncIterable<Buffer> & { end(): void }): Promise<Buffer> {
  document.end();
  const chunks: Buffer[] = [];
  for await (const chunk of document) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** How many pages one that was written here has. */
export const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

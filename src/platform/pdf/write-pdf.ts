import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';

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

/**
 * Writes a PDF with its fonts in it. A definition can name no file and no address: nothing but those fonts is ever read. The
 * library is read in when the first one is written, since few processes write any.
 */
export async function writePdf(definition: TDocumentDefinitions): Promise<Buffer> {
  const { default: pdfmake } = await import('pdfmake');
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(path => READABLE.includes(path));
  pdfmake.setFonts({ Roboto: { ...ROBOTO } });
  return pdfmake.createPdf({ pageSize: 'A4', version: '1.7', displayTitle: true, ...definition }).getBuffer();
}

/** How many pages one that was written here has. */
export const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

import { createRequire } from 'node:module';
import type { Part } from './part.js';

/** What a page has of one word or more of one style. The library keeps what we put beside its text. */
export interface Inline {
  readonly part?: Part;
}

export interface Line {
  readonly inlines: readonly Inline[];
}

export interface Structure {
  add(child: unknown): Structure;
}

/** As much of PDFKit's document as is called here. It is a stream of the bytes. */
export interface PdfDocument extends AsyncIterable<Buffer> {
  text(...given: readonly unknown[]): unknown;
  struct(type: string, options: { lang?: string; scope?: string }): Structure;
  addStructure(structure: Structure): unknown;
  markStructureContent(tag: string): unknown;
  markContent(tag: 'Artifact', options: { type: 'Layout' | 'Pagination' }): unknown;
  endMarkedContent(): unknown;
  end(): void;
}

export interface Renderer {
  renderPages(pages: readonly unknown[]): void;
  renderLine(line: Line, x: number, y: number): void;
  renderVector(vector: unknown): void;
}

interface Builder {
  registerTableLayouts(layouts: unknown): void;
  layoutDocument(...given: readonly unknown[]): readonly unknown[];
}

/** The parts of pdfmake that its own printer is put together from. The printer takes no renderer of ours. */
export interface Library {
  readonly PdfDocument: new (...given: readonly unknown[]) => PdfDocument;
  readonly Renderer: new (document: PdfDocument) => Renderer;
  readonly LayoutBuilder: new (size: unknown, margins: unknown, svg: unknown) => Builder;
  readonly SVGMeasure: new () => unknown;
  readonly tableLayouts: unknown;
  readonly pageSize: (size: 'A4') => { readonly width: number; readonly height: number };
  readonly margins: (margins: unknown) => unknown;
}

const require = createRequire(import.meta.url);
const of = (name: string) => require(`pdfmake/js/${name}.js`);
let read: Library | null = null;

/** Read in when the first document is written, since few processes write any. */
export function library(): Library {
  read ??= {
    PdfDocument: of('PDFDocument').default,
    Renderer: of('Renderer').default,
    LayoutBuilder: of('LayoutBuilder').default,
    SVGMeasure: of('SVGMeasure').default,
    tableLayouts: of('tableLayouts').tableLayouts,
    pageSize: of('PageSize').normalizePageSize,
    margins: of('PageSize').normalizePageMargin,
  };
  return read;
}

import type { Content } from 'pdfmake/interfaces.js';

/** The kinds of structure of ISO 32000-1, 14.8.4 that our documents are made of. */
export type PartType =
  | 'Document'
  | 'Part'
  | 'H1'
  | 'H2'
  | 'P'
  | 'L'
  | 'LI'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Span';

/** A place in the structure of a document, told by itself: two that look alike are two. */
export interface Part {
  readonly type: PartType;
  /** Null for the document itself. */
  readonly within: Part | null;
  /** Where it is not the document's own. */
  readonly lang?: string;
  /** Of a heading of a table: what it is over. */
  readonly scope?: 'Column' | 'Row';
}

export const part = (type: PartType, within: Part, more: Pick<Part, 'lang' | 'scope'> = {}): Part => ({
  type,
  within,
  ...more,
});

/** Text of a part, to stand in the `text` of a definition. What has no part is decoration: nobody has it read out. */
export const saying = (of: Part, text: string, style: object = {}): Content =>
  ({ text, part: of, ...style }) as Content;

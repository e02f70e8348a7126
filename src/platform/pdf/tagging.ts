import type { Inline, Library, Line, PdfDocument, Structure } from './library.js';
import type { Part } from './part.js';

/**
 * Renders pages and tells, of each text, its place in the structure of the document (ISO 32000-1, 14.7 and 14.8). Whatever has
 * none is marked as decoration: rules of tables, bullets, page numbers, and a table's heading where a new page repeats it.
 */
export function renderTagged(
  { Renderer }: Pick<Library, 'Renderer'>,
  document: PdfDocument,
  pages: readonly unknown[],
) {
  const structure = structureOf(document);
  const seen = new Set<Inline>();
  const placeOf = (inline: Inline): Part | null => {
    if (inline.part === undefined || seen.has(inline)) return null;
    seen.add(inline);
    return inline.part;
  };

  class Tagging extends Renderer {
    override renderLine(line: Line, x: number, y: number): void {
      // The renderer writes each inline by one call of the document's.
      const places = line.inlines.map(placeOf);
      const marks = marksOn(document, structure);
      const { text } = document;
      document.text = (...given) => {
        marks.move(places.shift() ?? null);
        return text.apply(document, [...given]);
      };
      try {
        super.renderLine(line, x, y);
      } finally {
        marks.end();
        document.text = text;
      }
    }

    override renderVector(vector: unknown): void {
      document.markContent('Artifact', { type: 'Layout' });
      super.renderVector(vector);
      document.endMarkedContent();
    }
  }
  new Tagging(document).renderPages(pages);
}

/** Each part as one element, made where it first has something, within the one that it is in. */
function structureOf(document: PdfDocument): (of: Part) => Structure {
  const made = new Map<Part, Structure>();
  const elementOf = (of: Part): Structure => {
    const known = made.get(of);
    if (known !== undefined) return known;
    const { type, within, lang, scope } = of;
    const element = document.struct(type, { ...(lang && { lang }), ...(scope && { scope }) });
    if (within === null) document.addStructure(element);
    else elementOf(within).add(element);
    made.set(of, element);
    return element;
  };
  return elementOf;
}

/** Marks that are open on a line: words of one part stand in one. */
function marksOn(document: PdfDocument, structure: (of: Part) => Structure) {
  let open: Part | null | undefined;
  const end = (): void => {
    if (open !== undefined) document.endMarkedContent();
    open = undefined;
  };
  const move = (to: Part | null): void => {
    if (to === open) return;
    end();
    open = to;
    if (to === null) document.markContent('Artifact', { type: 'Pagination' });
    else structure(to).add(document.markStructureContent(to.type));
  };
  return { move, end };
}

import { Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import type { Container, FieldPlace } from '../../domain/feeds/mapping.js';
import { Broken, MOST_CHARACTERS, type Raw } from './raw.js';

type Layout = Extract<Container['layout'], { format: 'csv' }>;

interface Line {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Records of a delimited file. The number of the line where a record ends is its position. */
export async function* delimitedRecords(
  text: AsyncIterable<string>,
  { delimiter, quote, header }: Layout,
  columns: readonly string[],
): AsyncGenerator<Raw> {
  const skipped: Raw[] = [];
  const parser = parse({
    delimiter,
    quote,
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: MOST_CHARACTERS,
    on_skip: error => void skipped.push({ position: linesOf(error), poison: 'WRONG_SHAPE' }),
  });
  const from = Readable.from(text);
  from.on('error', error => parser.destroy(error));
  let heading: Heading | null = null;
  for await (const { record, info } of from.pipe(parser) as AsyncIterable<Line>) {
    // The parser tells at once of what it skips, and of the rest when asked: in order again.
    while ((skipped[0]?.position ?? Number.POSITIVE_INFINITY) < info.lines) yield skipped.shift() as Raw;
    if (header && heading === null) heading = headingOf(record, columns);
    else yield rawOf(record, { position: info.lines, heading });
  }
  yield* skipped;
}

const linesOf = (error: CsvError | undefined): number => Number(error?.lines ?? 0);

interface Heading {
  readonly width: number;
  readonly places: ReadonlyMap<string, number>;
}

/** By name, never by place: versions of a feed differ by a column or two. */
function headingOf(record: readonly string[], columns: readonly string[]): Heading {
  const places = new Map(record.map((name, at) => [name.trim(), at]));
  if (columns.some(name => !places.has(name))) throw new Broken('HEADER_LACKS_A_COLUMN');
  return { width: record.length, places };
}

interface Of {
  readonly position: number;
  readonly heading: Heading | null;
}

function rawOf(record: readonly string[], { position, heading }: Of): Raw {
  if (heading !== null && record.length !== heading.width) return { position, poison: 'WRONG_SHAPE' };
  const at = (place: FieldPlace): string | null => {
    if (!('column' in place)) return null;
    const column = heading === null ? Number(place.column) - 1 : heading.places.get(place.column);
    return column === undefined ? null : (record[column] ?? null);
  };
  return { position, at };
}

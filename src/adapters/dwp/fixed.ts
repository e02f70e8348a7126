import type { FieldPlace } from '../../domain/feeds/mapping.js';
import type { Raw } from './raw.js';
import { linesOf } from './text.js';

/** Lines whose fields stand at fixed places. A line's number is its position; empty lines are passed over. */
export async function* fixedRecords(text: AsyncIterable<string>, length: number | null): AsyncGenerator<Raw> {
  let position = 0;
  for await (const line of linesOf(text)) {
    position += 1;
    if (line === null) yield { position, poison: 'TOO_LONG' };
    else if (line.trim() === '') continue;
    // Blanks at the end are often cut off on the way, and mean nothing.
    else if (length !== null && line.length > length) yield { position, poison: 'WRONG_SHAPE' };
    else yield { position, at: place => cut(line, place) };
  }
}

const cut = (line: string, place: FieldPlace): string | null =>
  'start' in place ? line.slice(place.start - 1, place.start - 1 + place.length) : null;

import type { FeedMapping, Selection } from '../../domain/feeds/mapping.js';
import type { Break, FeedEnd, FeedRow } from '../../domain/feeds/record.js';
import type { FeedReader } from '../ports/feeds.js';
import { rowOf } from './canonical.js';
import { delimitedRecords } from './delimited.js';
import { fixedRecords } from './fixed.js';
import { Broken, type Raw } from './raw.js';
import { textOf } from './text.js';
import { xmlRecords } from './xml.js';

/** Reads any file that a mapping describes. */
export const feedReader: FeedReader = { rows: readRows };

async function* readRows(mapping: FeedMapping, content: AsyncIterable<Uint8Array>): AsyncGenerator<FeedRow | FeedEnd> {
  let records = 0;
  let told: number | null = null;
  let broken: Break | null = null;
  try {
    for await (const raw of rawRecords(mapping, content)) {
      const is = mapping.selection === null ? 'data' : sortOf(raw, mapping.selection);
      if (is === 'other') continue;
      if (is === 'trailer') {
        told = countIn(raw, mapping.selection);
        continue;
      }
      records += 1;
      yield is === 'unknown'
        ? { is: 'poison', position: raw.position, poison: 'UNKNOWN_TYPE', field: null }
        : rowOf(raw, mapping);
    }
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    broken = error.code;
  }
  yield { is: 'end', records, told, broken };
}

function rawRecords({ container, fields, selection }: FeedMapping, content: AsyncIterable<Uint8Array>) {
  const text = textOf(content, container);
  const { layout } = container;
  if (layout.format === 'fixed') return fixedRecords(text, layout.length);
  if (layout.format === 'xml') return xmlRecords(text, layout.record);
  const places = [...fields.map(({ from }) => from), ...(selection === null ? [] : [selection.type])];
  return delimitedRecords(
    text,
    layout,
    places.flatMap(place => ('column' in place ? [place.column] : [])),
  );
}

type Sort = 'data' | 'other' | 'trailer' | 'unknown';

function sortOf(raw: Raw, { type, data, other, trailer }: Selection): Sort {
  if ('poison' in raw) return 'data';
  const word = raw.at(type)?.trim() ?? '';
  if (data.has(word)) return 'data';
  if (other.has(word)) return 'other';
  return trailer !== null && trailer.is === word ? 'trailer' : 'unknown';
}

function countIn(raw: Raw, selection: Selection | null): number | null {
  if ('poison' in raw || !selection?.trailer) return null;
  const text = raw.at(selection.trailer.count)?.trim() ?? '';
  return /^\d{1,12}$/.test(text) ? Number(text) : null;
}

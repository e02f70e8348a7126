import { XMLParser } from 'fast-xml-parser';
import type { FieldPlace } from '../../domain/feeds/mapping.js';
import { Broken, MOST_CHARACTERS, type Raw } from './raw.js';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: 20,
});

/**
 * The elements that repeat, each parsed by itself, so that a file of any length takes the room of one. The first is at
 * position 1. A document type declaration stops the reading: no feed has one, and it is how XML attacks begin.
 */
export async function* xmlRecords(text: AsyncIterable<string>, path: readonly string[]): AsyncGenerator<Raw> {
  const name = path.at(-1) ?? '';
  const begins = new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s>/])`, 'u');
  const ends = new RegExp(`</(?:[\\w.-]+:)?${name}\\s*>`, 'u');
  let rest = '';
  let before = '';
  let position = 0;
  for await (const piece of text) {
    rest += piece;
    for (;;) {
      const start = begins.exec(rest);
      const end = start && ends.exec(rest.slice(start.index));
      if (!start || !end) break;
      const stop = start.index + end.index + end[0].length;
      before += rest.slice(0, start.index);
      if (position === 0) holdTo(path, before);
      refuseDeclaration(before);
      before = before.slice(-200);
      position += 1;
      yield recordOf(rest.slice(start.index, stop), position);
      rest = rest.slice(stop);
    }
    if (rest.length > MOST_CHARACTERS * 10) throw new Broken('NOT_THIS_DOCUMENT');
  }
  refuseDeclaration(rest);
  if (position === 0) holdTo(path, rest);
  if (!new RegExp(`</(?:[\\w.-]+:)?${path[0]}\\s*>\\s*$`, 'u').test(rest)) throw new Broken('CUT_OFF');
}

function refuseDeclaration(text: string): void {
  if (/<!doctype/i.test(text)) throw new Broken('NOT_THIS_DOCUMENT');
}

/** What comes before the first record has to be the elements that the mapping says it is in. */
function holdTo(path: readonly string[], before: string): void {
  const around = [...before.matchAll(/<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)[\s>/]/gu)].map(([, tag]) => tag);
  if (!path.slice(0, -1).every(step => around.includes(step))) throw new Broken('NOT_THIS_DOCUMENT');
}

function recordOf(text: string, position: number): Raw {
  if (text.length > MOST_CHARACTERS) return { position, poison: 'TOO_LONG' };
  try {
    const [record] = Object.values(parser.parse(text, true) as Record<string, unknown>);
    return { position, at: place => ('path' in place ? valueAt(record, place) : null) };
  } catch {
    // The parser's own message may quote the record, so it goes no further.
    return { position, poison: 'WRONG_SHAPE' };
  }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function valueAt(record: unknown, place: Extract<FieldPlace, { path: readonly string[] }>): string | null {
  let value: unknown = record;
  for (const step of place.path) {
    const one: unknown = Array.isArray(value) ? value[0] : value;
    if (typeof one !== 'object' || one === null || !Object.hasOwn(one, step)) return null;
    value = (one as Record<string, unknown>)[step];
  }
  const found: unknown = Array.isArray(value) ? value[0] : value;
  const text = typeof found === 'object' && found !== null ? (found as Record<string, unknown>)['#text'] : found;
  return typeof text === 'string'
    ? text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => NAMED[name] ?? '')
    : null;
}

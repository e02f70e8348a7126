import { XMLParser } from 'fast-xml-parser';
import { BacsFileProblem } from '../ports/bacs.js';

/** A report of a busy day is a few megabytes. */
const MOST_BYTES = 20_000_000;

/** Elements that there can be one or many of: always a list here. */
const LISTS: ReadonlySet<string> = new Set([
  'Advice',
  'OriginatingAccountRecord',
  'ReturnedDebitItem',
  'MessagingAdvice',
  'MessagingError',
  'MessagingHeader',
]);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: 20,
  isArray: name => LISTS.has(name),
});

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** References and names hold an `&` at most; any other entity stays as it is written. */
export const plain = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '').trim();

/**
 * A report as objects, attributes under `@name`. Reports are ISO-8859-1; one that says it is UTF-8 is read as that. A document
 * type declaration is refused unread: no report has one, and it is how XML attacks begin.
 */
export function readXml(content: Uint8Array): unknown {
  if (content.byteLength > MOST_BYTES) throw new BacsFileProblem('TOO_LARGE');
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const text = bytes.toString(/encoding="utf-8"/i.test(bytes.toString('latin1', 0, 200)) ? 'utf8' : 'latin1');
  if (/<!doctype/i.test(text)) throw new BacsFileProblem('NOT_XML');
  try {
    return parser.parse(text.replace(/^(?:\uFEFF|ï»¿)/, ''), true);
  } catch {
    // The parser's own message may quote the report, so it goes no further.
    throw new BacsFileProblem('NOT_XML');
  }
}

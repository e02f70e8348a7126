import { XMLParser } from 'fast-xml-parser';
import { Unreadable } from '../../platform/http/upstream.js';
import { UpstreamError } from '../../platform/http/upstream-error.js';
import { decodeReferences } from './xml-references.js';
import { textOf } from './xml-text.js';

/**
 * One element: its attributes under `@name`, its text under `#text`, and under every other name the list of its children of
 * that name, one or many. Everything is text.
 */
export interface XmlNode {
  readonly [name: string]: string | readonly XmlNode[];
}

export interface XmlRoot {
  readonly name: string;
  readonly node: XmlNode;
}

// A person's documents are a few hundred kilobytes at most, and nest about six deep.
const MOST_BYTES = 4_000_000;
const DEEPEST = 40;
const HTML = /^(<\?xml[^>]*>\s*)?(<!--[\s\S]{0,2000}?-->\s*)?<(!doctype\s+html|html)\b/i;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  cdataPropName: '#cdata',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: DEEPEST,
});

/**
 * Reads a document. An empty body or a web page is how the product shows that it is down, so both are `unavailable`. A
 * document type declaration is refused unread: no document of theirs has one and it is how XML attacks begin.
 * @throws UpstreamError unavailable, or Unreadable for anything that is not one well-formed document
 */
export function readXml(system: string, body: Buffer, contentType: string): XmlRoot {
  if (body.length > MOST_BYTES) throw new Unreadable('document too large');
  const text = textOf(body, contentType).trim();
  if (text === '' || HTML.test(text)) throw new UpstreamError(system, 'unavailable');
  if (/<!doctype/i.test(text)) throw new Unreadable('document type declaration');
  const elements = tagged(parsed(text));
  const [root] = elements;
  if (root === undefined || elements.length !== 1) throw new Unreadable('not one document');
  return root;
}

/** A parsed item: one tag's name over its content, its attributes under `:@`. */
type Ordered = Record<string, unknown>;

function parsed(text: string): Ordered[] {
  try {
    return parser.parse(text, true) as Ordered[];
  } catch {
    // The parser's own message may quote the document, so it goes no further.
    throw new Unreadable('not well-formed XML');
  }
}

const contentOf = (value: unknown): Ordered[] => (Array.isArray(value) ? (value as Ordered[]) : []);

function tagged(content: readonly Ordered[]): XmlRoot[] {
  return content.flatMap(item => {
    const name = Object.keys(item).find(key => key !== ':@');
    if (name === undefined || name.startsWith('#')) return [];
    return [{ name, node: nodeOf(contentOf(item[name]), item[':@']) }];
  });
}

function nodeOf(content: readonly Ordered[], attributes: unknown): XmlNode {
  const children = new Map<string, XmlNode[]>();
  for (const { name, node } of tagged(content)) {
    const alike = children.get(name);
    if (alike === undefined) children.set(name, [node]);
    else alike.push(node);
  }
  const own = Object.entries((attributes ?? {}) as Record<string, string>);
  return Object.fromEntries<string | readonly XmlNode[]>([
    ...own.map(([name, value]) => [`@${name}`, decodeReferences(String(value))] as const),
    ...children,
    ['#text', content.map(ownText).join('')],
  ]);
}

// Inside CDATA an ampersand is an ampersand, so only plain text has references to decode.
function ownText(item: Ordered): string {
  if ('#text' in item) return decodeReferences(String(item['#text']));
  if (!('#cdata' in item)) return '';
  return contentOf(item['#cdata'])
    .map(part => String(part['#text'] ?? ''))
    .join('');
}

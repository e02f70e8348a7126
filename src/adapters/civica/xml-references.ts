import { Unreadable } from '../../platform/http/upstream.js';

const PREDEFINED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const REFERENCE = /&(amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});/g;

/**
 * Decodes XML's five entities and its numeric character references, once and not again. Any other entity would need a
 * declaration, and declarations are refused, so it stays as it was written.
 * @throws Unreadable for a reference to a character that XML does not have
 */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (_whole, name: string) => PREDEFINED[name] ?? character(name.slice(1)));
}

function character(digits: string): string {
  const code = digits.startsWith('x') ? Number.parseInt(digits.slice(1), 16) : Number(digits);
  const control = code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d;
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  if (control || surrogate || code > 0x10ffff) throw new Unreadable('reference to no character');
  return String.fromCodePoint(code);
}

import { XMLParser } from 'fast-xml-parser';

/** A document as parsed: attributes begin with `@`, text beside them is `#`. Nothing is trimmed or taken for a number. */
// biome-ignore lint/suspicious/noExplicitAny: a test walks the tree as it comes, and fails where it is not there
export type Tree = any;

const REPEATED = new Set([
  'CtaxActDetails',
  'RecYrTotals',
  'Places',
  'Transaction',
  'Instalment',
  'Document',
  'HBClaimDetails',
  'PaymentDetails',
  'CTX',
  'PrivateRent',
  'CouncilRent',
  'TelephoneNumber',
  'contact_type',
]);

const parser = new XMLParser({
  attributeNamePrefix: '@',
  textNodeName: '#',
  ignoreAttributes: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  isArray: (name, path) => REPEATED.has(name) && String(path) !== 'HBClaimDetails',
});

export const read = (xml: string): Tree => parser.parse(xml);

/** Pence of an amount on the wire. Fails on anything but pounds with two decimals, padded on the left or not. */
export function pence(text: string): number {
  if (!/^ *-?\d+\.\d\d$/.test(text)) throw new Error(`not an amount: "${text}"`);
  return Math.round(Number(text) * 100);
}

/** ISO day of a date on the wire, in either of its forms. */
export function isoDay(text: string): string {
  const found = /^(\d\d)([/-])(\d\d)\2(\d{4})$/.exec(text);
  if (!found) throw new Error(`not a day: "${text}"`);
  return `${found[4]}-${found[3]}-${found[1]}`;
}

import { XMLBuilder } from 'fast-xml-parser';

/** A document as the builder takes it: `@x` is an attribute, `#` the text beside attributes, an array a repeated element. */
export type Node = string | Parent | readonly Node[];
export interface Parent {
  readonly [name: string]: Node | undefined;
}

const builder = new XMLBuilder({
  attributeNamePrefix: '@',
  textNodeName: '#',
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  processEntities: true,
});

/** The document as sent. Every value is escaped. Undefined elements are left out. */
export const xml = (document: Parent): string => `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(document)}`;

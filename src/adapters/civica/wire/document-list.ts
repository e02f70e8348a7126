import type { z } from 'zod';
import { PlainDate } from '../../../domain/dates.js';
import type { Document } from '../../../domain/document.js';
import { accountRef, documentRef, numberOf, type PersonRef } from '../../../domain/references.js';
import type { DocumentList } from '../../ports/documents.js';
import { type Stamp, sourceOf } from '../stamp.js';
import { attribute, element, many, maybe, maybeAttribute, maybeLeaf } from './elements.js';
import { everywhere } from './envelope.js';
import { dayOrNull, plainText, textOrNull } from './values.js';

const listed = element({
  '@id': attribute,
  '@type': maybeAttribute,
  '@datecreated': maybeAttribute,
  '@downloaded': maybeAttribute,
  DocumentName: maybeLeaf,
  Ref1: maybeLeaf,
  Module: maybeLeaf,
});

/** `viewdoc`: the bills and letters made for the person, of both modules. They may stand in a list of their own. */
export const documentsDocument = element({
  ...everywhere,
  Document: many(listed),
  DocumentList: maybe(element({ Document: many(listed) })),
});

type Holding = Stamp & { readonly holder: PersonRef };

export function toDocuments(document: z.output<typeof documentsDocument>, stamp: Holding): DocumentList {
  const sent = [...document.Document, ...(document.DocumentList?.Document ?? [])];
  const documents = sent.map(one => toDocument(one, stamp));
  return {
    holder: stamp.holder,
    documents: documents.sort(newestFirst),
    source: sourceOf(stamp, numberOf(stamp.holder)),
  };
}

function toDocument(sent: z.output<typeof listed>, stamp: Holding): Document {
  const id = plainText(sent['@id']);
  const module = stamp.codes.documentModule(sent.Module ?? '');
  const reference = textOrNull(sent.Ref1);
  const downloaded = textOrNull(sent['@downloaded']);
  return {
    kind: 'Document',
    ref: documentRef(stamp.system, id),
    holder: stamp.holder,
    name: plainText(sent.DocumentName ?? ''),
    type: plainText(sent['@type'] ?? ''),
    createdOn: dayOrNull(sent['@datecreated']),
    downloaded: downloaded !== null && stamp.codes.flag(downloaded),
    account: module === 'COUNCIL_TAX' && reference !== null ? accountRef(stamp.system, reference) : null,
    module,
    source: sourceOf(stamp, id),
  };
}

/** By the day, never by its text; what has no day comes last. */
function newestFirst({ createdOn: a }: Document, { createdOn: b }: Document): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return PlainDate.compare(b, a);
}

import type { DocumentContent, DocumentKey } from '../../domain/document.js';
import { numberOf, type PersonRef, systemOf } from '../../domain/references.js';
import type { Documents } from '../ports/documents.js';
import { answersFor } from './answers.js';
import { answer, UNEXPECTED } from './got.js';
import { type Reading, xmlReading } from './reading.js';
import type { SessionPool } from './sessions/pool.js';
import { documentsDocument, toDocuments } from './wire/document-list.js';
import { readXml } from './xml.js';

/** Bills and letters. Keys of another system are not ours to answer and are left out. */
export function documents(system: string, sessions: SessionPool): Documents {
  return {
    documentsOf: (people, call) =>
      answersFor(
        people.filter(person => systemOf(person) === system),
        person => person,
        person => sessions.ask(listReading(person), call),
      ),
    content: (keys, call) =>
      answersFor(
        keys.filter(({ document }) => systemOf(document) === system),
        key => key.document,
        key => sessions.ask(contentReading(key), call),
      ),
  };
}

const listReading = (holder: PersonRef) =>
  xmlReading({
    docid: 'viewdoc',
    root: 'Documents',
    schema: documentsDocument,
    to: (document, stamp) => toDocuments(document, { ...stamp, holder }),
    asked: { person: numberOf(holder), account: null },
    anonymous: true,
    query: { type: 'all' },
  });

const PDF = Buffer.from('%PDF-');

/**
 * The bytes of a document. An empty body is how the product says that it lists the document and has not kept it. Anything
 * that is no PDF is read as the XML it must then be, and that is a session's end, or no answer at all.
 */
const contentReading = ({ document, holder, account }: DocumentKey): Reading<DocumentContent> => ({
  docid: 'docdl',
  query: { document: numberOf(document) },
  asked: { person: numberOf(holder), account: account === null ? null : numberOf(account) },
  selects: false,
  anonymous: true,
  read({ body, contentType }, { system }) {
    if (body.length === 0) return answer<DocumentContent>(() => undefined);
    if (body.subarray(0, PDF.length).equals(PDF)) {
      return answer(() => Object.freeze({ document, mediaType: 'application/pdf' as const, bytes: body }));
    }
    readXml(system, body, contentType);
    return UNEXPECTED;
  },
});

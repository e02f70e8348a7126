import type { Document, DocumentContent, DocumentKey } from '../../domain/document.js';
import type { DocumentRef, PersonRef } from '../../domain/references.js';
import type { Sourced } from '../../domain/source.js';
import type { Answers, Call } from './call.js';

export interface DocumentList extends Sourced {
  readonly holder: PersonRef;
  /** Newest first. */
  readonly documents: readonly Document[];
}

/** What we ask of any document store. */
export interface Documents {
  documentsOf(people: readonly PersonRef[], call: Call): Promise<Answers<PersonRef, DocumentList>>;
  /** A listed document whose content is empty is absent from the answer. Never cached. */
  content(keys: readonly DocumentKey[], call: Call): Promise<Answers<DocumentRef, DocumentContent>>;
}

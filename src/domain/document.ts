import type { PlainDate } from './dates.js';
import type { AccountRef, DocumentRef, PersonRef } from './references.js';
import type { Sourced } from './source.js';

/** A bill, notice or letter that the back office made. */
export interface Document extends Sourced {
  readonly kind: 'Document';
  readonly ref: DocumentRef;
  readonly holder: PersonRef;
  readonly name: string;
  readonly type: string;
  readonly createdOn: PlainDate | null;
  readonly downloaded: boolean;
  /** The council tax account it is about; null for a benefit letter. */
  readonly account: AccountRef | null;
  readonly module: 'COUNCIL_TAX' | 'BENEFITS' | 'OTHER';
}

/** Opens a document. `account` is selected first where the document belongs to one. */
export interface DocumentKey {
  readonly document: DocumentRef;
  readonly holder: PersonRef;
  readonly account: AccountRef | null;
}

/** The bytes, or null where the back office lists the document but has nothing to give. */
export interface DocumentContent {
  readonly document: DocumentRef;
  readonly mediaType: 'application/pdf';
  readonly bytes: Uint8Array;
}

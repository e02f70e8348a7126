import type { DocumentKey } from '../../domain/document.js';
import { type PersonRef, systemOf } from '../../domain/references.js';
import { staled } from '../../domain/source.js';
import type { Documents } from '../ports/documents.js';
import { wrappersOf } from './wrappers.js';

const itself = (person: PersonRef): PersonRef => person;

export const documentsWrappers = wrappersOf<Documents>('documents', {
  documentsOf: {
    identity: itself,
    references: 1,
    answerText: itself,
    systemOf,
    belongs: (list, person) => list.holder === person && list.documents.every(document => document.holder === person),
    staled: list => Object.freeze({ ...staled(list), documents: Object.freeze(list.documents.map(staled)) }),
    version: 1,
  },
  content: {
    identity: ({ document, holder, account }: DocumentKey) => `${document}|${holder}|${account ?? ''}`,
    references: 2,
    answerText: ({ document }) => document,
    systemOf: ({ document }) => systemOf(document),
    belongs: (content, { document }) => content.document === document,
    staled: content => content,
    version: 1,
    neverCached: true,
  },
});

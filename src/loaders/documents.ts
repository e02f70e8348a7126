import type { DocumentKey } from '../domain/document.js';
import type { PersonRef } from '../domain/references.js';
import { keyedLoader } from './keyed-loader.js';
import type { LoadScope } from './scope.js';

const itself = (person: PersonRef) => person;

export const documentListLoader = (scope: LoadScope) =>
  keyedLoader(scope, {
    name: 'documentList',
    textOf: itself,
    holderOf: itself,
    load: people => scope.ports.documents.documentsOf(people, scope.call),
  });

export const documentContentLoader = (scope: LoadScope) =>
  keyedLoader(scope, {
    name: 'documentContent',
    textOf: ({ document }: DocumentKey) => document,
    holderOf: ({ holder }: DocumentKey) => holder,
    load: keys => scope.ports.documents.content(keys, scope.call),
  });

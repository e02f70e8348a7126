import { readFileSync } from 'node:fs';
import { AdmittedOperations, type Manifest } from '../../../src/server/graphql/admitted.js';
import { PLACES } from '../../../src/server/places.js';
import { OPERATIONS, publishedId } from '../../support/operations.js';

const manifest = JSON.parse(readFileSync(PLACES.manifest, 'utf8')) as Manifest;
const codeOf = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return (error as { extensions?: { code?: string } }).extensions?.code;
  }
};

describe.each(['any', 'listed'] as const)('the documents that may run: %s', admit => {
  const admitted = new AdmittedOperations(manifest, admit);

  it.each([...OPERATIONS])('%s by its published id, with the name of the hash before it or without', name => {
    const documentId = publishedId(name);
    expect(documentId).toMatch(/^sha256:/);
    const text = admitted.textOf({ documentId });
    expect(text).toContain('query ');
    expect(admitted.textOf({ documentId: documentId.replace('sha256:', '') })).toBe(text);
  });

  it.each([...OPERATIONS])('%s by its text, however it is spaced and ordered', (_, query) => {
    expect(admitted.textOf({ query })).toBe(query);
    expect(admitted.textOf({ query: query.replaceAll('\n', '\n\n') })).toContain('query');
  });

  it.each(['', 'sha256:', 'constructor', '__proto__', 'sha256:ffff', 'x'.repeat(10_000)])('no id %#', documentId => {
    expect(codeOf(() => admitted.textOf({ documentId }))).toBe('OPERATION_NOT_FOUND');
  });

  it('nothing where nothing was sent', () => {
    expect(codeOf(() => admitted.textOf({}))).toBe('BAD_REQUEST');
    expect(codeOf(() => admitted.textOf({ query: '' }))).toBe('BAD_REQUEST');
  });

  it.each([
    '{ me { class } }',
    'query WhatDoIOwe { me { customers { nationalInsuranceNumber } } }',
    'not a document',
    '{',
    `${OPERATIONS.get('chatbot/what-do-i-owe.graphql')} query Another { me { class } }`,
  ])('another text: %#', query => {
    expect(codeOf(() => admitted.textOf({ query }))).toBe(admit === 'any' ? query : 'OPERATION_NOT_ADMITTED');
  });
});

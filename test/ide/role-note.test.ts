import { roleNote } from '../../ide/src/examples/role-note.js';

describe('role note of a document', () => {
  it.each([
    ['# Role: officer, purpose: enquiry\nquery A { a }', { role: 'officer', purpose: 'enquiry' }],
    ['\n# One person, whole.\n# Role: resident\nquery A { a }', { role: 'resident' }],
    ['query A { a }\n# Role: officer', undefined],
    ['query A { a }', undefined],
    ['', undefined],
  ])('%j', (document, expected) => {
    expect(roleNote(document)).toEqual(expected);
  });
});

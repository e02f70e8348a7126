import type { PeopleEntry, PeopleSource, PersonRecord } from '../../../src/adapters/ports/people-source.js';
import { personRef } from '../../../src/domain/references.js';
import { peopleKeys } from '../../../src/people/people-keys.js';

export const someKeys = peopleKeys(Buffer.alloc(32, 9));

/** A person of whom only what the test names is known. */
export const aRecord = (number: string, rest: Partial<PersonRecord> = {}): PersonRecord => ({
  kind: 'person',
  ref: personRef('civica', number),
  name: { forenames: 'Imogen', surname: 'Pemberton' },
  formerNames: [],
  birthDate: null,
  nationalInsuranceNumber: null,
  phones: [],
  emails: [],
  addresses: [],
  numbers: [],
  sensitive: null,
  ...rest,
});

export interface Listed {
  readonly system?: string;
  readonly deltas?: boolean;
  readonly mark?: () => string | null;
}

/** A source of these, whose cursor is a place in the list. Hands out no more once `upTo` entries have been read. */
export function sourceOf(
  entries: () => readonly PeopleEntry['entry'][],
  { system = 'civica', deltas = true, mark = () => 'm1' }: Listed = {},
): PeopleSource {
  return {
    system,
    deltas,
    count: async () => entries().length,
    mark: async () => mark(),
    async *people({ after }) {
      const all = entries();
      for (let at = after === null ? 0 : Number(after); at < all.length; at += 1) {
        const entry = all[at];
        if (entry) yield { entry, cursor: String(at + 1) };
      }
    },
  };
}

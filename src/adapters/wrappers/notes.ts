import type { AccountKey } from '../../domain/account.js';
import type { ClaimKey } from '../../domain/claim.js';
import type { NoteList } from '../../domain/note.js';
import { systemOf } from '../../domain/references.js';
import { staled } from '../../domain/source.js';
import type { Notes } from '../ports/notes.js';
import { wrappersOf } from './wrappers.js';

const shared = {
  references: 2,
  staled: (list: NoteList) => Object.freeze(staled(list)),
  version: 1,
  neverCached: true,
} as const;

export const notesWrappers = wrappersOf<Notes>('notes', {
  accountNotes: {
    ...shared,
    identity: ({ account, holder }: AccountKey) => `${account}|${holder}`,
    answerText: ({ account }) => account,
    systemOf: ({ account }) => systemOf(account),
    belongs: ({ about }, { account }) => about === account,
  },
  claimNotes: {
    ...shared,
    identity: ({ claim, holder, place }: ClaimKey) => `${claim}|${holder}|${place}`,
    answerText: ({ claim }) => claim,
    systemOf: ({ claim }) => systemOf(claim),
    belongs: ({ about }, { claim }) => about === claim,
  },
});

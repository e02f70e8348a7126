import type { AccountKey } from '../../domain/account.js';
import type { ClaimKey } from '../../domain/claim.js';
import type { NoteList } from '../../domain/note.js';
import type { AccountRef, ClaimRef } from '../../domain/references.js';
import type { Answers, Call } from './call.js';

/** What we ask of any system that keeps officers' notes. They are free text about people: never cached. */
export interface Notes {
  accountNotes(keys: readonly AccountKey[], call: Call): Promise<Answers<AccountRef, NoteList>>;
  claimNotes(keys: readonly ClaimKey[], call: Call): Promise<Answers<ClaimRef, NoteList>>;
}

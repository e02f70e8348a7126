import { z } from 'zod';
import type { AccountKey } from '../../../domain/account.js';
import type { ClaimKey } from '../../../domain/claim.js';
import type { NoteList } from '../../../domain/note.js';
import { numberOf } from '../../../domain/references.js';
import type { SqlRow } from '../../../platform/sql/sql-upstream.js';
import type { Call } from '../../ports/call.js';
import type { Notes } from '../../ports/notes.js';
import { type Desk, type Grouped, grouped, none, textsIn } from '../desk.js';
import { checkedOf } from '../references.js';
import { sourceOf } from '../stamp.js';
import { noteEntries } from '../wire/notes-text.js';
import { int, text } from '../wire/values.js';
import { opened } from './claims.js';
import { heldAccount, idsOf, loadHeld } from './held-accounts.js';
import { loadClaims } from './held-claims.js';

const noteRow = z.object({ text_value: text, row_sequence: int.optional() });

/** Officers' notes on accounts and claims. */
export const notesFrom = (desk: Desk): Notes => ({
  accountNotes: (keys, call) => accountNotes(desk, keys, call),
  claimNotes: (keys, call) => claimNotes(desk, keys, call),
});

/** The key of a note: what stands behind the colon. */
const handleIn = (handle: string): string => handle.slice(handle.indexOf(':') + 1).trim();

/** A note lies in several rows, in their order where they have one. */
function entriesOf(handles: readonly string[], texts: Grouped) {
  return handles.flatMap(handle => {
    const rows = (texts.get(handleIn(handle)) ?? none).map(row => noteRow.parse(row));
    const inOrder = rows.sort((a, b) => (a.row_sequence ?? 0) - (b.row_sequence ?? 0));
    return noteEntries(inOrder.map(({ text_value }) => text_value ?? '').join(''));
  });
}

const handlesIn = (rows: readonly SqlRow[]): string[] => [...new Set(textsIn(rows, 'notes_db_handle'))];

function accountNotes(desk: Desk, keys: readonly AccountKey[], call: Call) {
  const { sql, codes } = desk.parts;
  return desk.answers(
    {
      operation: 'accountNotes',
      items: keys,
      keyOf: ({ account }) => account,
      load: async ask => {
        const held = await loadHeld(ask, sql, idsOf(keys));
        const pads = await ask.rows(idsOf(keys), some =>
          sql.bounded(
            sql
              .from('ctnotepad')
              .select(['account_ref', 'notes_db_handle'])
              .where('account_ref', 'in', [...some]),
          ),
        );
        const texts = await ask.rows(handlesIn(pads).map(handleIn), some =>
          sql.bounded(
            sql
              .from('ctnotes_so')
              .select(['string_id', 'text_value'])
              .where('string_id', 'in', [...some]),
          ),
        );
        return { ...held, pads: grouped(pads, 'account_ref'), texts: grouped(texts, 'string_id') };
      },
      build: (key, rows, stamp): NoteList | undefined => {
        const account = heldAccount(rows, key, codes);
        if (account === undefined) return undefined;
        const handles = handlesIn(rows.pads.get(String(account.account_ref)) ?? none);
        return {
          about: key.account,
          entries: entriesOf(handles, rows.texts),
          source: sourceOf(stamp, numberOf(key.account)),
        };
      },
    },
    call,
  );
}

function claimNotes(desk: Desk, keys: readonly ClaimKey[], call: Call) {
  const { sql, codes } = desk.parts;
  const ids = keys.flatMap(({ claim }) => checkedOf(claim)?.id ?? []);
  return desk.answers(
    {
      operation: 'claimNotes',
      items: keys,
      keyOf: ({ claim }) => claim,
      load: async ask => {
        const claims = await loadClaims(ask, sql, ids);
        const handles = handlesIn([...claims.claims.values()].flat());
        const texts = await ask.rows(handles.map(handleIn), some =>
          sql.bounded(
            sql
              .from('hbclaimnotes')
              .select(['string_id', 'row_sequence', 'text_value'])
              .where('string_id', 'in', [...some]),
          ),
        );
        return { ...claims, texts: grouped(texts, 'string_id') };
      },
      build: (key, rows, stamp): NoteList | undefined => {
        const held = opened(rows, key, codes);
        if (held === undefined) return undefined;
        const handle = held.claim.notes_db_handle?.trim();
        return {
          about: key.claim,
          entries: handle ? entriesOf([handle], rows.texts) : [],
          source: sourceOf(stamp, numberOf(key.claim)),
        };
      },
    },
    call,
  );
}

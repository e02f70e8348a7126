import type { NoteEntry, NoteList } from '../domain/note.js';
import { type Page, type PageArguments, pageOf } from './connection.js';

export const NOTES_ABOUT =
  "Officers' notes in the back office, in its own order; null where it cannot be asked for them. For staff alone.";

/** Null where the back office has no notes that can be asked for: that is not the same as none written. */
export function notePage(list: NoteList | null, page: PageArguments): Page<NoteEntry> | null {
  if (list === null) return null;
  const keys = keysOf(list.entries);
  return pageOf({ items: list.entries, source: list.source, keyOf: entry => keys.get(entry) ?? '' }, page);
}

/** An entry has no name of its own: it is known by who wrote it and when, and by its place among those of one second. */
function keysOf(entries: readonly NoteEntry[]): ReadonlyMap<NoteEntry, string> {
  const seen = new Map<string, number>();
  const keys = new Map<NoteEntry, string>();
  for (const entry of entries) {
    const written = `${entry.on ?? ''}|${entry.time ?? ''}|${entry.author ?? ''}`;
    const before = seen.get(written) ?? 0;
    seen.set(written, before + 1);
    keys.set(entry, `${written}|${before}`);
  }
  return keys;
}

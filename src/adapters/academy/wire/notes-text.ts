import { PlainDate } from '../../../domain/dates.js';
import type { NoteEntry } from '../../../domain/note.js';

const BETWEEN = /(?:^|\n)[ \t]{0,20}-{50,400}[ \t]{0,20}(?=\n|$)/;
const OPENING =
  /^User Id:[ \t]{0,20}(\S{1,20})?[ \t]{1,20}Date:[ \t]{0,20}(\d{2})\.(\d{2})\.(\d{4})[ \t]{1,20}(\d{2}:\d{2}:\d{2})(?:[ \t]{1,20}\S{1,20})?[ \t]{0,20}(?:\n|$)/i;
const MOST_ENTRIES = 2_000;

/**
 * The entries of a note that is kept as one long text: a run of dashes stands between them, and each opens with who and
 * when. An entry without such a line keeps all its text, its author unknown. No more than two thousand are read.
 */
export function noteEntries(whole: string): NoteEntry[] {
  return whole
    .replaceAll('\r\n', '\n')
    .replaceAll('Â£', '£')
    .split(BETWEEN)
    .slice(0, MOST_ENTRIES)
    .map(part => part.trim())
    .filter(part => part !== '')
    .map(entry);
}

function entry(part: string): NoteEntry {
  const found = OPENING.exec(part);
  const on = found && dayOf(found);
  if (found === null || on === null) return { author: null, on: null, time: null, text: part };
  return { author: found[1] ?? null, on, time: found[5] ?? null, text: part.slice(found[0].length).trim() };
}

function dayOf([, , date, month, year]: RegExpExecArray): PlainDate | null {
  try {
    return PlainDate.from({ year: Number(year), month: Number(month), day: Number(date) }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

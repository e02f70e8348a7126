import type { BackOfficeEntry } from '../back-office/task.js';
import type { ImportLayout } from './layout.js';

const LINE_ENDS = { CRLF: '\r\n', LF: '\n' } as const;

/** The values of a task's line, or null where it lacks one that the layout wants: it has to be keyed by hand. */
export function lineOf({ columns }: ImportLayout, entries: readonly BackOfficeEntry[]): readonly string[] | null {
  const values = columns.map(({ entry, fixed, optional }) => {
    if (entry === undefined) return fixed ?? '';
    return entries.find(({ field }) => field === entry)?.value ?? (optional ? '' : null);
  });
  return values.every(value => value !== null) ? values : null;
}

/** The file as text. Quoted where it has to be, as RFC 4180 has it; the same lines always give the same text. */
export function fileOf(layout: ImportLayout, lines: readonly (readonly string[])[]): string {
  const { separator, columns, headings } = layout;
  const all = [...(headings ? [columns.map(({ heading }) => heading)] : []), ...lines];
  return all
    .map(values => values.map(value => quoted(value, separator)).join(separator) + LINE_ENDS[layout.lineEnd])
    .join('');
}

const quoted = (value: string, separator: string): string =>
  /["\r\n]/.test(value) || value.includes(separator) || value.trim() !== value
    ? `"${value.replaceAll('"', '""')}"`
    : value;

import type { BulkRow } from './bulk.js';

/** What PostgreSQL's text format of COPY gives a meaning of its own. */
const SPECIAL = /[\\\t\n\r]/;
const MEANT: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

const escaped = (text: string): string =>
  SPECIAL.test(text) ? text.replace(/[\\\t\n\r]/g, sign => MEANT[sign] ?? sign) : text;

/** Rows in the text format of COPY: a tab between values, `\N` for none. */
export function copyText(rows: readonly BulkRow[]): string {
  let text = '';
  for (const row of rows) {
    for (let at = 0; at < row.length; at += 1) {
      const value = row[at] ?? null;
      text += at === 0 ? '' : '\t';
      text += value === null ? '\\N' : escaped(value);
    }
    text += '\n';
  }
  return text;
}

import type { Line } from './lines.js';

/** How the records of a file are told: by how a record begins, and by how many fields one so begun has. */
export interface RecordShape {
  readonly begins: RegExp;
  /** Of a record with this first field; undefined for one that there is not. */
  fieldsOf(first: string): number | undefined;
}

export interface FoundRecord {
  /** Of its first line. */
  readonly line: number;
  readonly fields: readonly string[];
  /** As it came, its lines joined. */
  readonly text: string;
}

export interface Rejected {
  readonly line: number;
  readonly reason: string;
  readonly content: string;
}

export interface Heard {
  record(found: FoundRecord): void;
  rejected(rejected: Rejected): void;
}

const MOST_LINES = 20;
const KEPT_OF_LINE = 4_000;

export const rejection = (line: number, reason: string, text: string): Rejected => ({
  line,
  reason,
  content: text.slice(0, KEPT_OF_LINE),
});

const NO_TEXT = /\p{Cc}/u;
/** Signs that are no text become spaces: the store takes no NUL, and a tab means nothing here. */
const clean = (text: string): string => (NO_TEXT.test(text) ? text.replace(/\p{Cc}+/gu, ' ') : text);

interface Held {
  readonly line: number;
  readonly text: string;
  readonly lines: number;
}

/**
 * Puts records together again that a stray line break took apart: lines are joined by a space until the fields are as many as
 * they have to be. A line that begins as a record does always begins one, so a record that is cut short costs itself alone.
 */
export class Rejoined {
  private held: Held | null = null;
  /** Records that were made of several lines. */
  count = 0;

  constructor(
    private readonly shape: RecordShape,
    private readonly heard: Heard,
  ) {}

  line({ number, text }: Line): void {
    if (this.held === null || this.shape.begins.test(text)) {
      this.dropHeld('is cut short');
      if (text.trim() !== '') this.take({ line: number, text: clean(text), lines: 1 });
      return;
    }
    const { line, text: before, lines } = this.held;
    this.held = null;
    this.take({ line, text: `${before} ${clean(text)}`, lines: lines + 1 });
  }

  end(): void {
    this.dropHeld('is cut short');
  }

  private take(piece: Held): void {
    const { line, text, lines } = piece;
    const fields = text.split('*');
    const wanted = this.shape.begins.test(text) ? this.shape.fieldsOf(fields[0] ?? '') : undefined;
    const found = fields.length - (fields.length - 1 === wanted && fields[wanted]?.trim() === '' ? 1 : 0);
    if (wanted !== undefined && found < wanted && lines < MOST_LINES) {
      this.held = piece;
    } else if (found === wanted) {
      if (lines > 1) this.count += 1;
      this.heard.record({ line, fields, text });
    } else {
      const why = wanted === undefined ? 'it does not begin as a record does' : `${found} fields, not ${wanted}`;
      this.heard.rejected(rejection(line, why, text));
    }
  }

  private dropHeld(why: string): void {
    if (this.held === null) return;
    const { line, text } = this.held;
    this.held = null;
    this.heard.rejected(rejection(line, `it ${why}: ${text.split('*').length} fields`, text));
  }
}

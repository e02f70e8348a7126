import { isUtf8 } from 'node:buffer';
import type { Batch } from './batcher.js';
import { readCase } from './case-line.js';
import { type Comparison, compared } from './comparison.js';
import { resultLine } from './result-line.js';
import { count, emptyTally, type Tally } from './tally.js';

/** A line that is no case, and why. Nothing of the line itself. */
export interface Rejected {
  readonly line: number;
  readonly reasons: readonly string[];
}

/** What becomes of a batch. */
export interface BatchAnswer {
  /** A line of JSON for each case, in the order of the input. */
  readonly results: string;
  readonly rejected: readonly Rejected[];
  readonly tally: Tally;
}

/** What is wanted of each case. */
export interface Wanted {
  readonly results: boolean;
  readonly findings: boolean;
}

/**
 * Decides every line of a batch. Whatever a line holds, the others are answered: a line that cannot be read or decided is
 * rejected with its number and the reason. Blank lines are passed over.
 */
export function decideBatch(
  batch: Pick<Batch, 'firstLine' | 'bytes' | 'tooLong'>,
  comparison: Comparison,
  wanted: Wanted,
): BatchAnswer {
  const tally = emptyTally();
  const rejected: Rejected[] = [];
  const results: string[] = [];
  let areas: readonly string[] | undefined;
  const decideLine = (text: string, line: number): string | null => {
    areas ??= areasOf(comparison);
    const read = readCase(text, areas);
    if (!read.ok) {
      rejected.push({ line, reasons: read.reasons });
      return null;
    }
    const found = compared(read.case.household, comparison);
    count(tally, line, found);
    return wanted.results ? resultLine({ line, name: read.case.name }, found, wanted.findings) : null;
  };
  for (const [at, text] of linesOf(batch.bytes).entries()) {
    const line = batch.firstLine + at;
    if (batch.tooLong.includes(line)) rejected.push({ line, reasons: ['is longer than a line may be'] });
    else if (text === null) rejected.push({ line, reasons: ['is not text in UTF-8'] });
    else if (text.trim() !== '') {
      const result = caught(
        () => decideLine(text, line),
        reason => rejected.push({ line, reasons: [reason] }),
      );
      if (result) results.push(result, '\n');
    }
  }
  tally.rejected = rejected.length;
  return { results: results.join(''), rejected, tally };
}

/** The areas that a case may name. */
const areasOf = ({ after: { statute, day } }: Comparison): readonly string[] =>
  Object.keys(statute.on(day).localHousingAllowance.areas);

/** A figure that has no value on a day is said in the words of the parameters, which hold nothing of the case. */
function caught<T>(decide: () => T, reject: (reason: string) => unknown): T | null {
  try {
    return decide();
  } catch (error) {
    const known = error instanceof RangeError && NO_FIGURE.test(error.message);
    reject(
      known ? error.message : `could not be decided: ${error instanceof Error ? error.name : 'an error'} in the rules`,
    );
    return null;
  }
}
const NO_FIGURE = /^[A-Za-z.]+ (has no value on the day|changes inside the run of days) asked about/;

/** The text of each line; null for one that is not UTF-8. */
function linesOf(bytes: Uint8Array): (string | null)[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts = isUtf8(buffer) ? buffer.toString('utf8').split('\n') : splitBytes(buffer);
  if (texts.at(-1) === '') texts.pop();
  return texts.map(text => (text?.startsWith(MARK) ? text.slice(1) : text));
}
/** A mark of byte order, with which some programs begin a file. */
const MARK = '\uFEFF';

function splitBytes(buffer: Buffer): (string | null)[] {
  const texts: (string | null)[] = [];
  for (let start = 0; start <= buffer.length; ) {
    const end = buffer.indexOf(10, start);
    const line = buffer.subarray(start, end === -1 ? buffer.length : end);
    texts.push(isUtf8(line) ? line.toString('utf8') : null);
    start = end === -1 ? buffer.length + 1 : end + 1;
  }
  return texts;
}

/** A line of a file as it lies there: a record may take several. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** No record is a tenth as long; a file without line breaks must not be gathered in memory. */
export const LONGEST_LINE = 65_536;

export class NotThisFile extends Error {
  override readonly name = 'NotThisFile';
}

/**
 * The lines of a file in Latin-1, gathered by what one read brings. Every byte is a character, so that no character is cut by
 * the end of a read. Throws NotThisFile for a line that no list has.
 */
export async function* linesOf(
  bytes: AsyncIterable<Uint8Array>,
  read: (bytes: number) => void,
): AsyncGenerator<Line[]> {
  let rest = '';
  let number = 0;
  const numbered = (text: string): Line => {
    number += 1;
    return { number, text: text.endsWith('\r') ? text.slice(0, -1) : text };
  };
  for await (const chunk of bytes) {
    read(chunk.byteLength);
    const text = rest + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('latin1');
    const parts = text.split('\n');
    rest = parts.pop() ?? '';
    if (rest.length > LONGEST_LINE) throw new NotThisFile('A line is longer than any of a rating list.');
    if (parts.length > 0) yield parts.map(numbered);
  }
  if (rest !== '') yield [numbered(rest)];
}

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { PeopleEntry, PeopleReading, PeopleSource } from '../ports/people-source.js';
import { readPersonLine } from './wire.js';

/** A file that is no file of people, or another one than was begun with. The message says which line, and nothing of it. */
export class PeopleFileProblem extends Error {
  override readonly name = 'PeopleFileProblem';
}

const LONGEST_LINE_BYTES = 65_536;
const LINE_FEED = 10;

/**
 * People in a file of JSON lines, for a system that cannot list its people itself. A cursor is a place in the file, good for
 * this very file alone; no more of it than a block is ever in memory.
 */
export async function peopleFile(path: string, system: string): Promise<PeopleSource> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new PeopleFileProblem(`There is no file ${path}.`);
  const mark = await markOf(path, found.size);
  return {
    system,
    deltas: true,
    count: async () => null,
    mark: async () => mark,
    people: reading => entries({ path, system, mark }, reading),
  };
}

/** Tells this file from others: its size, and a hash of its beginning. */
async function markOf(path: string, size: number): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LONGEST_LINE_BYTES), 0, LONGEST_LINE_BYTES, 0);
    return `${size}.${createHash('sha256').update(buffer.subarray(0, bytesRead)).digest('base64url').slice(0, 16)}`;
  } finally {
    await file.close();
  }
}

interface OfFile {
  readonly path: string;
  readonly system: string;
  readonly mark: string;
}

async function* entries({ path, system, mark }: OfFile, { after, signal }: PeopleReading): AsyncIterable<PeopleEntry> {
  const [of = mark, offset = '0'] = after?.split('@') ?? [];
  if (of !== mark) throw new PeopleFileProblem('Another file was begun with. Give that one again.');
  for await (const { text, endsAt } of lines(path, Number(offset))) {
    if (signal?.aborted) return;
    if (text.trim() === '') continue;
    yield { entry: entryOf(text, { system, endsAt }), cursor: `${mark}@${endsAt}` };
  }
}

function entryOf(text: string, { system, endsAt }: { system: string; endsAt: number }): PeopleEntry['entry'] {
  try {
    return readPersonLine(JSON.parse(text), system);
  } catch (error) {
    const why = error instanceof RangeError ? error.message : 'is not JSON';
    throw new PeopleFileProblem(
      `The line that ends at byte ${endsAt} is no person: ${why}. Mend it, and run this again.`,
    );
  }
}

async function* lines(path: string, from: number): AsyncIterable<{ readonly text: string; readonly endsAt: number }> {
  let rest: Buffer = Buffer.alloc(0);
  let at = from;
  for await (const block of createReadStream(path, { start: from })) {
    rest = rest.length === 0 ? (block as Buffer) : Buffer.concat([rest, block as Buffer]);
    for (let end = rest.indexOf(LINE_FEED); end >= 0; end = rest.indexOf(LINE_FEED)) {
      at += end + 1;
      yield { text: rest.toString('utf8', 0, end), endsAt: at };
      rest = rest.subarray(end + 1);
    }
    if (rest.length > LONGEST_LINE_BYTES)
      throw new PeopleFileProblem(`The line behind byte ${at} is longer than ${LONGEST_LINE_BYTES} bytes.`);
  }
  if (rest.length > 0) yield { text: rest.toString('utf8'), endsAt: at + rest.length };
}

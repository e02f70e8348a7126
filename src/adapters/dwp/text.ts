import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Container } from '../../domain/feeds/mapping.js';
import { Broken, MOST_CHARACTERS } from './raw.js';

/** A gibibyte of text: some three million records. What unpacks to more was made to. */
const MOST_BYTES = 2 ** 30;

/** The text of a file, unpacked and decoded, piece by piece. What is not text in its charset becomes U+FFFD. */
export async function* textOf(
  content: AsyncIterable<Uint8Array>,
  { charset, compression }: Pick<Container, 'charset' | 'compression'>,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(charset);
  let bytes = 0;
  for await (const piece of compression === 'gzip' ? unpacked(content) : content) {
    bytes += piece.byteLength;
    if (bytes > MOST_BYTES) throw new Broken('TOO_LARGE');
    yield decoder.decode(piece, { stream: true });
  }
  yield decoder.decode();
}

async function* unpacked(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const from = Readable.from(content);
  const gunzip = createGunzip();
  from.on('error', error => gunzip.destroy(error));
  try {
    yield* from.pipe(gunzip) as AsyncIterable<Uint8Array>;
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code);
    throw code.startsWith('Z_') ? new Broken(code === 'Z_BUF_ERROR' ? 'CUT_OFF' : 'NOT_COMPRESSED') : error;
  } finally {
    from.destroy();
  }
}

/** Lines without their ends. One that is too long is null. */
export async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string | null> {
  let rest = '';
  let tooLong = false;
  for await (const piece of text) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      yield tooLong || line.length > MOST_CHARACTERS ? null : line.replace(/\r$/, '');
      tooLong = false;
    }
    if (rest.length > MOST_CHARACTERS) {
      tooLong = true;
      rest = '';
    }
  }
  if (tooLong) yield null;
  else if (rest !== '') yield rest.replace(/\r$/, '');
}

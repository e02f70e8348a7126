import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { onFeeds } from '../../casework/feeds/store/tables.js';
import type { Database } from '../../platform/database/database.js';

const CIPHER = 'aes-256-gcm';
const IV = 12;
const TAG = 16;

/** One piece as the store has it, bound to its file and place: it opens nowhere else. */
export function sealed(key: Uint8Array, plain: Uint8Array, place: string): Buffer {
  const iv = randomBytes(IV);
  const cipher = createCipheriv(CIPHER, key, iv, { authTagLength: TAG });
  cipher.setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

/** Throws where the piece is another's, was changed, or was sealed with another key. */
export function opened(key: Uint8Array, bytes: Buffer, place: string): Buffer {
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV), { authTagLength: TAG });
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(bytes.subarray(IV, IV + TAG));
  return Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]);
}

export const placeOf = (file: string, n: number): string => `${file}:${n}`;

/** The content of a file, a piece at a time. */
export async function* contentOf(
  { database, contentKey }: { readonly database: Database; readonly contentKey: Uint8Array },
  { id, chunks }: { readonly id: string; readonly chunks: number },
): AsyncGenerator<Uint8Array> {
  for (let n = 0; n < chunks; n += 1) {
    const { sealed: bytes } = await onFeeds(database.kysely)
      .selectFrom('feed_chunk')
      .select('sealed')
      .where('file_id', '=', id)
      .where('n', '=', n)
      .executeTakeFirstOrThrow();
    yield opened(contentKey, bytes, placeOf(id, n));
  }
}

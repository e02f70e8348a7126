import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { LRUCache } from 'lru-cache';

export interface EncryptionKey {
  /** Written beside what it encrypts: letters, digits, `.`, `_` and `-`. */
  readonly id: string;
  /** 32 bytes. */
  readonly key: Uint8Array;
}

export interface CacheKeys {
  /** At least 32 bytes. Another secret is another cache: nothing kept under the old one is found. */
  readonly hmacSecret: Uint8Array;
  /** The first writes, all read: put a new one first, and drop the old once its values have run out. */
  readonly encryptionKeys: readonly EncryptionKey[];
}

const CIPHER = 'aes-256-gcm';
const FORMAT = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const MOST_DIGESTS = 5_000;

/** How things look to whoever can read the cache's Redis: keyed digests for names, sealed bytes for the rest. */
export class Sealer {
  private readonly secret: KeyObject;
  private readonly keys = new Map<string, KeyObject>();
  // What is missed is soon written, and then read again: each digest is wanted a few times, close together.
  private readonly digests = new LRUCache<string, string>({ max: MOST_DIGESTS });
  private readonly writing: { readonly head: Buffer; readonly key: KeyObject };

  constructor({ hmacSecret, encryptionKeys }: CacheKeys) {
    if (hmacSecret.byteLength < 32) throw new RangeError('the HMAC secret of the cache is to be at least 32 bytes');
    this.secret = createSecretKey(hmacSecret);
    for (const { id, key } of encryptionKeys) {
      if (!/^[\w.-]{1,32}$/.test(id))
        throw new RangeError('the id of a cache key is 1 to 32 letters, digits, ., _ and -');
      if (key.byteLength !== 32) throw new RangeError(`cache key ${id} is to be 32 bytes`);
      if (this.keys.has(id)) throw new RangeError(`cache key ${id} is given twice`);
      this.keys.set(id, createSecretKey(key));
    }
    const first = encryptionKeys[0];
    const key = this.keys.get(first?.id ?? '');
    if (first === undefined || key === undefined) throw new RangeError('the cache has no key to write with');
    this.writing = { head: Buffer.concat([Buffer.from([FORMAT, first.id.length]), Buffer.from(first.id)]), key };
  }

  /** Tells nothing of the text to those without the secret. 43 characters. */
  digest(text: string): string {
    const known = this.digests.get(text);
    if (known !== undefined) return known;
    const digest = createHmac('sha256', this.secret).update(text).digest('base64url');
    this.digests.set(text, digest);
    return digest;
  }

  /** Encrypted, and bound to `associated`: it opens only beside the same. */
  seal(plain: Uint8Array, associated: string): Buffer {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(CIPHER, this.writing.key, iv, { authTagLength: TAG_BYTES });
    cipher.setAAD(Buffer.from(associated));
    const body = [cipher.update(plain), cipher.final()];
    return Buffer.concat([this.writing.head, iv, cipher.getAuthTag(), ...body]);
  }

  /** Null for what was sealed with a key we have not, beside something else, or by somebody else. */
  open(sealed: Buffer, associated: string): Buffer | null {
    const idEnd = 2 + (sealed[1] ?? 0);
    const bodyAt = idEnd + IV_BYTES + TAG_BYTES;
    if (sealed[0] !== FORMAT || sealed.length < bodyAt) return null;
    const key = this.keys.get(sealed.toString('latin1', 2, idEnd));
    if (key === undefined) return null;
    try {
      const iv = sealed.subarray(idEnd, idEnd + IV_BYTES);
      const decipher = createDecipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES });
      decipher.setAAD(Buffer.from(associated));
      decipher.setAuthTag(sealed.subarray(idEnd + IV_BYTES, bodyAt));
      return Buffer.concat([decipher.update(sealed.subarray(bodyAt)), decipher.final()]);
    } catch {
      return null;
    }
  }
}

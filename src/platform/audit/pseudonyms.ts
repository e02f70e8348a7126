import { createHmac } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/**
 * Personal references as keyed hashes: HMAC-SHA-256, cut to 128 bits, base64url. Without the key nobody can tell whom a hash
 * means, so a person can be forgotten everywhere else and the chain stays whole; with it, a reference can be searched for.
 */
export interface Pseudonyms {
  /** Under the key in use. */
  of(reference: string): string;
  /** Under every key there ever was, the one in use first: what to search for. */
  everyOf(reference: string): string[];
}

const KEPT = 20_000;
const LEAST_KEY_BYTES = 32;

export interface PseudonymKeys {
  readonly secret: Uint8Array;
  /** Keys of the past, for searching only. */
  readonly former?: readonly Uint8Array[];
}

/** Throws RangeError for a key under 32 bytes. */
export function pseudonyms({ secret, former = [] }: PseudonymKeys): Pseudonyms {
  for (const key of [secret, ...former]) {
    if (key.length < LEAST_KEY_BYTES) {
      throw new RangeError('The audit secret must have at least 32 random bytes: openssl rand -base64 32 makes one.');
    }
  }
  // The people of one conversation come again and again within minutes.
  const known = new LRUCache<string, string>({ max: KEPT });
  const of = (reference: string): string => {
    let hash = known.get(reference);
    if (hash === undefined) {
      hash = keyedHash(secret, reference);
      known.set(reference, hash);
    }
    return hash;
  };
  return { of, everyOf: reference => [of(reference), ...former.map(key => keyedHash(key, reference))] };
}

const keyedHash = (key: Uint8Array, reference: string): string =>
  createHmac('sha256', key).update(reference, 'utf8').digest().subarray(0, 16).toString('base64url');

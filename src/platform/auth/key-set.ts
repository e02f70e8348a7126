import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from 'jose';
import { fetchKeys } from './fetch-keys.js';

export interface KeySetOptions {
  readonly issuer: string;
  /** Where the identity provider publishes its public keys. */
  readonly jwksUrl: string;
  /** For the whole of one fetch. */
  readonly timeoutMs?: number;
  /** The least time between two fetches, however many tokens name a key that we do not know. */
  readonly cooldownMs?: number;
  /** How long keys are used before they are fetched again. */
  readonly maxAgeMs?: number;
  /** How long beyond that they are used while the identity provider does not answer. */
  readonly staleMs?: number;
  readonly clockNow: () => Date;
}

export interface KeySet {
  readonly key: JWTVerifyGetKey;
  /** Whether the last fetch failed: then a key we do not know may well exist. */
  readonly troubled: boolean;
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
const isLoopback = (url: URL): boolean => url.protocol === 'http:' && LOOPBACK.has(url.hostname);

/** Throws RangeError for keys over plain HTTP, except on this machine for an issuer on this machine. */
export function keyUrl({ issuer, jwksUrl }: Pick<KeySetOptions, 'issuer' | 'jwksUrl'>): URL {
  const url = new URL(jwksUrl);
  const bothHere = isLoopback(url) && URL.canParse(issuer) && isLoopback(new URL(issuer));
  if (url.protocol !== 'https:' && !bothHere) {
    throw new RangeError('identity.jwksUrl must be https, because whoever can change the keys can sign any token.');
  }
  return url;
}

/** The identity provider's public keys, fetched when needed and kept. */
export function keySet(options: KeySetOptions): KeySet {
  const { timeoutMs = 5_000, cooldownMs = 30_000, maxAgeMs = 10 * 60_000, staleMs = 60 * 60_000, clockNow } = options;
  let lastGood: { readonly body: string; readonly at: number } | undefined;
  let troubled = false;
  const key = createRemoteJWKSet(keyUrl(options), {
    cooldownDuration: cooldownMs,
    cacheMaxAge: maxAgeMs,
    timeoutDuration: timeoutMs,
    [customFetch]: async url => {
      const now = clockNow().getTime();
      try {
        lastGood = { body: await fetchKeys(url, timeoutMs), at: now };
        troubled = false;
      } catch (error) {
        troubled = true;
        if (!lastGood || now - lastGood.at > maxAgeMs + staleMs) throw error;
      }
      return new Response(lastGood.body, { headers: { 'content-type': 'application/json' } });
    },
  });
  return {
    key,
    get troubled() {
      return troubled;
    },
  };
}

import { type CryptoKey, calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';

export const ALGORITHM = 'ES256';
const KEYS_PUBLISHED = 3;

export interface SigningKey {
  readonly id: string;
  readonly privateKey: CryptoKey;
  readonly published: JWK;
}

async function newKey(): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const jwk = await exportJWK(publicKey);
  const id = await calculateJwkThumbprint(jwk);
  return { id, privateKey, published: { ...jwk, kid: id, alg: ALGORITHM, use: 'sig' } };
}

/** Keys made at start and gone at the end. Older ones stay published for a while, so that tokens in use still verify. */
export class Keys {
  private constructor(private kept: readonly [SigningKey, ...SigningKey[]]) {}

  static async made(): Promise<Keys> {
    return new Keys([await newKey()]);
  }

  get signing(): SigningKey {
    return this.kept[0];
  }

  get published(): JWK[] {
    return this.kept.map(({ published }) => published);
  }

  /** Signs with a new key from now on. */
  async rotate(): Promise<SigningKey> {
    const fresh = await newKey();
    this.kept = [fresh, ...this.kept.slice(0, KEYS_PUBLISHED - 1)];
    return fresh;
  }
}

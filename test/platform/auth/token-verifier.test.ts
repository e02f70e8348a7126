import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { z } from 'zod';
import { tokenVerifier } from '../../../src/platform/auth/token-verifier.js';

const issuer = 'http://127.0.0.1/issuer';
const audience = 'guildhall';
const claims = z.object({ client_id: z.string(), guildhall_class: z.enum(['officer', 'resident']) });
const START = Date.parse('2026-11-21T09:00:00Z');
const pair = await generateKeyPair('ES256');
const stranger = await generateKeyPair('ES256');

/** An identity provider of one key set, whose manners a test can change. */
function aProvider() {
  let fetched = 0;
  let answer: { status: number; body: string } = { status: 200, body: '' };
  const server: Server = createServer((_, response) => {
    fetched += 1;
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
  });
  return {
    server,
    answer: (status: number, body: string) => {
      answer = { status, body };
    },
    get fetched() {
      return fetched;
    },
    get url() {
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
    },
  };
}
const keys = async (key = pair.publicKey, kid = 'one') =>
  JSON.stringify({ keys: [{ ...(await exportJWK(key)), kid, alg: 'ES256', use: 'sig' }] });

describe('the token verifier', () => {
  let provider: ReturnType<typeof aProvider>;
  let now: number;
  beforeEach(async () => {
    now = START;
    provider = aProvider();
    provider.answer(200, await keys());
    await new Promise<void>(resolve => provider.server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(async () => {
    provider.server.closeAllConnections();
    await new Promise(resolve => provider.server.close(resolve));
  });

  const aVerifier = (given: Partial<Parameters<typeof tokenVerifier>[0]> = {}) =>
    tokenVerifier({
      issuer,
      audience,
      jwksUrl: provider.url,
      algorithms: ['ES256'],
      typ: 'at+jwt',
      claims,
      clockNow: () => new Date(now),
      cooldownMs: 0,
      timeoutMs: 500,
      ...given,
    });

  interface Given {
    readonly payload?: Record<string, unknown>;
    readonly header?: Record<string, unknown>;
    readonly key?: CryptoKey;
  }
  const aToken = ({ payload = {}, header = {}, key = pair.privateKey }: Given = {}) => {
    const seconds = START / 1_000;
    const whole = {
      iss: issuer,
      aud: audience,
      sub: 'officer-7',
      exp: seconds + 600,
      client_id: 'contact-centre',
      guildhall_class: 'officer',
      ...payload,
    };
    const defined = Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined));
    return new SignJWT(defined).setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'one', ...header }).sign(key);
  };

  it('gives the claims of a good token, its subject and when it ends', async () => {
    await expect(aVerifier().verify(await aToken())).resolves.toEqual({
      claims: { client_id: 'contact-centre', guildhall_class: 'officer' },
      subject: 'officer-7',
      expiresAt: START + 600_000,
    });
  });

  it.each`
    trouble             | token
    ${'expired'}        | ${{ payload: { exp: START / 1_000 - 31 } }}
    ${'not-yet-valid'}  | ${{ payload: { nbf: START / 1_000 + 31 } }}
    ${'wrong-issuer'}   | ${{ payload: { iss: 'https://elsewhere.example' } }}
    ${'wrong-audience'} | ${{ payload: { aud: 'another-service' } }}
    ${'wrong-type'}     | ${{ header: { typ: 'id+jwt' } }}
    ${'bad-signature'}  | ${{ key: stranger.privateKey }}
    ${'bad-signature'}  | ${{ header: { kid: 'unknown' } }}
    ${'wrong-claims'}   | ${{ payload: { exp: undefined } }}
    ${'wrong-claims'}   | ${{ payload: { sub: undefined } }}
    ${'wrong-claims'}   | ${{ payload: { guildhall_class: 'mayor' } }}
    ${'wrong-claims'}   | ${{ payload: { sub: 7 } }}
  `('refuses a token as $trouble: $token', async ({ trouble, token }) => {
    const text = await aToken(token);
    const refused = await aVerifier()
      .verify(text)
      .catch(error => error);
    expect(refused).toMatchObject({ name: 'TokenError', trouble, status: 401 });
    expect(refused.cause).toBeUndefined();
    for (const secret of [...text.split('.'), 'officer-7', 'mayor', 'elsewhere'])
      expect(refused.message).not.toContain(secret);
  });

  it('allows thirty seconds between clocks', async () => {
    await expect(aVerifier().verify(await aToken({ payload: { exp: START / 1_000 - 29 } }))).resolves.toBeDefined();
  });

  it('names the claims at fault', async () => {
    const token = await aToken({ payload: { guildhall_class: 'mayor', client_id: undefined } });
    await expect(aVerifier().verify(token)).rejects.toMatchObject({ claims: ['client_id', 'guildhall_class'] });
  });

  it.each`
    what                     | change
    ${'padding'}             | ${(token: string) => `${token}=`}
    ${'a space'}             | ${(token: string) => token.replace('.', ' .')}
    ${'a line end'}          | ${(token: string) => `${token}\n`}
    ${'four parts'}          | ${(token: string) => `${token}.AA`}
    ${'an empty signature'}  | ${(token: string) => token.slice(0, token.lastIndexOf('.') + 1)}
    ${'more than 8 KiB'}     | ${(token: string) => `${token}${'A'.repeat(8_192)}`}
    ${'no JSON in its head'} | ${(token: string) => `AAAA${token.slice(token.indexOf('.'))}`}
  `('refuses as malformed, and asks for no keys: a token with $what', async ({ change }) => {
    await expect(aVerifier().verify(change(await aToken()))).rejects.toMatchObject({ trouble: 'malformed' });
    expect(provider.fetched).toBe(0);
  });

  it('refuses a token that is not signed, or signed with a shared secret, whatever the public key', async () => {
    const [, payload] = (await aToken()).split('.');
    const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'at+jwt' })).toString('base64url');
    await expect(aVerifier().verify(`${none}.${payload}.AAAA`)).rejects.toMatchObject({ trouble: 'bad-signature' });
    const shared = await new SignJWT({ iss: issuer, aud: audience, sub: 'x', exp: START / 1_000 + 60 })
      .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid: 'one' })
      .sign(Buffer.from(await keys()));
    await expect(aVerifier().verify(shared)).rejects.toMatchObject({ trouble: 'bad-signature' });
  });

  it('takes no list of algorithms with a shared secret in it, or an empty one, and no keys over plain HTTP', () => {
    const algorithms = ['HS256'] as unknown as 'ES256'[];
    expect(() => aVerifier({ algorithms })).toThrow(RangeError);
    expect(() => aVerifier({ algorithms: [] })).toThrow(RangeError);
    expect(() => aVerifier({ jwksUrl: 'http://idp.example/keys' })).toThrow('must be https');
    expect(() => aVerifier({ issuer: 'https://idp.example' })).toThrow('must be https');
    expect(() => aVerifier({ jwksUrl: 'https://idp.example/keys' })).not.toThrow();
  });

  describe('what it remembers', () => {
    it('is a token until its end or five minutes, without asking for keys or looking at it again', async () => {
      const verifier = aVerifier();
      const token = await aToken();
      const first = await verifier.verify(token);
      await expect(verifier.verify(token)).resolves.toBe(first);
      now += 5 * 60_000;
      const second = await verifier.verify(token);
      expect(second).not.toBe(first);
      expect(second).toEqual(first);
    });
    it('ends with the token, not later', async () => {
      const verifier = aVerifier();
      const token = await aToken({ payload: { exp: START / 1_000 + 60 } });
      await verifier.verify(token);
      now += 91_000;
      await expect(verifier.verify(token)).rejects.toMatchObject({ trouble: 'expired' });
    });
  });

  describe('keys', () => {
    it('are fetched once for many tokens, and again for a key that is new', async () => {
      const verifier = aVerifier();
      await verifier.verify(await aToken());
      await verifier.verify(await aToken({ payload: { sub: 'officer-8' } }));
      expect(provider.fetched).toBe(1);
      provider.answer(200, await keys(stranger.publicKey, 'two'));
      await verifier.verify(await aToken({ header: { kid: 'two' }, key: stranger.privateKey }));
      expect(provider.fetched).toBe(2);
    });
    it.each`
      what                  | status | body
      ${'an error'}         | ${500} | ${'{}'}
      ${'no JSON'}          | ${200} | ${'<html>'}
      ${'too large a body'} | ${200} | ${`{"keys":["${'x'.repeat(300_000)}"]}`}
      ${'no key set'}       | ${200} | ${'{"keys":1}'}
    `('that cannot be had are no fault of the caller: $what', async ({ status, body }) => {
      provider.answer(status, body);
      await expect(aVerifier().verify(await aToken())).rejects.toMatchObject({
        trouble: 'keys-unavailable',
        status: 503,
      });
    });
    it('that come too slowly are given up', async () => {
      provider.server.removeAllListeners('request');
      provider.server.on('request', (_, response) => response.writeHead(200).write('{'));
      await expect(aVerifier({ timeoutMs: 100 }).verify(await aToken())).rejects.toMatchObject({ status: 503 });
    });
    it('once had go on while the provider is down, and a new key is then its trouble', async () => {
      // No age: each verification asks for the keys again.
      const verifier = aVerifier({ maxAgeMs: 0, staleMs: 60_000 });
      await verifier.verify(await aToken());
      provider.answer(500, '');
      await expect(verifier.verify(await aToken({ payload: { sub: 'officer-8' } }))).resolves.toBeDefined();
      const unknown = await aToken({ header: { kid: 'two' }, key: stranger.privateKey });
      await expect(verifier.verify(unknown)).rejects.toMatchObject({ trouble: 'keys-unavailable' });
      now += 60_001;
      await expect(verifier.verify(await aToken({ payload: { sub: 'officer-9' } }))).rejects.toMatchObject({
        status: 503,
      });
    });
  });
});

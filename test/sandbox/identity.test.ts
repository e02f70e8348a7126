import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { useSandbox } from '../support/sandbox.js';
import type { Tree } from './reading.js';

const sandbox = useSandbox({ households: 50 });
const json = async (response: Promise<Response>): Promise<Tree> => (await response).json();
const get = (path: string) => json(fetch(`${sandbox().url}${path}`));
const ask = (body: unknown) =>
  fetch(`${sandbox().url}/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const token = async (body: unknown): Promise<string> => (await json(ask(body))).token;
const verified = (jwt: string) =>
  jwtVerify(jwt, createRemoteJWKSet(new URL(`${sandbox().url}/.well-known/jwks.json`)), {
    issuer: `http://localhost:${sandbox().port}`,
    audience: 'guildhall',
    algorithms: ['ES256'],
    typ: 'at+jwt',
  });

describe('tokens', () => {
  it('verify by the published keys, for the issuer that discovery names', async () => {
    const { payload, protectedHeader } = await verified(await token({ class: 'resident' }));
    const discovery = await get('/.well-known/openid-configuration');
    expect(discovery).toMatchObject({ issuer: payload.iss, jwks_uri: `${payload.iss}/.well-known/jwks.json` });
    expect(protectedHeader).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
    expect(payload).toMatchObject({
      sub: 'civica:7000100',
      client_id: 'sandbox-resident',
      guildhall_class: 'resident',
      guildhall_purposes: ['self-service', 'payment'],
      guildhall_people: ['civica:7000100'],
    });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(3_600);
    expect(payload.jti).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each([
    ['resident', ['self-service', 'payment']],
    ['chatbot', ['self-service', 'payment']],
    ['officer', ['enquiry', 'payment', 'recovery']],
    ['assessor', ['assessment', 'enquiry', 'appeal', 'fraud']],
    ['manager', ['statistics']],
    ['auditor', ['audit']],
    ['developer', ['support']],
  ])('give a %s the purposes of the class', async (caller, purposes) => {
    const { payload } = await verified(await token({ class: caller }));
    expect(payload.guildhall_purposes).toEqual(purposes);
    const speaks = caller === 'resident' || caller === 'chatbot';
    expect('guildhall_people' in payload).toBe(speaks);
  });

  it('carry what was asked for', async () => {
    const asked = {
      class: 'chatbot',
      people: ['civica:7000104', 'academy:77'],
      purposes: ['payment'],
      minutes: 5,
      subject: 'bot',
    };
    const { payload } = await verified(await token(asked));
    expect(payload).toMatchObject({ sub: 'bot', guildhall_people: asked.people, guildhall_purposes: ['payment'] });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(300);
  });

  it('may have run out already', async () => {
    await expect(verified(await token({ class: 'officer', minutes: -10 }))).rejects.toMatchObject({
      code: 'ERR_JWT_EXPIRED',
    });
  });

  it.each([
    [{}],
    [{ class: 'king' }],
    [{ class: 'officer', people: ['civica:7000100'] }],
    [{ class: 'resident', people: ['7000100'] }],
    [{ class: 'resident', purposes: ['mischief'] }],
    [{ class: 'resident', minutes: 1_441 }],
    [{ class: 'resident', minutes: 1.5 }],
    [{ class: 'resident', role: 'admin' }],
  ])('are not given for %j', async body => {
    const response = await ask(body);
    expect(response.status).toBe(400);
    expect((await json(Promise.resolve(response))).problems.length).toBeGreaterThan(0);
  });

  it('are the same made in this process', async () => {
    const { payload } = await verified(await sandbox().token({ class: 'auditor' }));
    expect(payload).toMatchObject({ guildhall_class: 'auditor', iss: sandbox().issuer });
  });
});

describe('keys', () => {
  it('rotate: new tokens by a new key, older ones still good for a while', async () => {
    const before = await token({ class: 'officer' });
    const { kid } = await json(fetch(`${sandbox().url}/control/keys/rotate`, { method: 'POST' }));
    const after = await token({ class: 'officer' });
    expect(decodeProtectedHeader(after).kid).toBe(kid);
    expect(decodeProtectedHeader(before).kid).not.toBe(kid);
    await Promise.all([verified(before), verified(after)]);
    for (let turn = 0; turn < 2; turn += 1) await sandbox().rotateKeys();
    await expect(verified(before)).rejects.toMatchObject({ code: 'ERR_JWKS_NO_MATCHING_KEY' });
    expect((await get('/.well-known/jwks.json')).keys).toHaveLength(3);
  });

  it('are published without their secret half', async () => {
    for (const key of (await get('/.well-known/jwks.json')).keys) {
      expect(Object.keys(key).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
    }
  });
});

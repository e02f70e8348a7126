import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { purposesOf } from '../../../src/domain/grants.js';
import { CALLER_CLASSES, type CallerClass, PURPOSES } from '../../../src/domain/permissions.js';
import { answered, useGateway } from '../../support/gateway.js';
import { personWho } from '../../support/town.js';

const { gateway, sandbox } = useGateway();
const CANARY = 'QQ271828C';

const ask = async (headers: Record<string, string>, query = '{ me { class } }') => {
  const response = await fetch(`${gateway().url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return answered<{ me: { class: string } }>(response);
};
const withToken = (token: string) => ask({ authorization: `Bearer ${token}` });
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** The parts of a good token of the sandbox, to be made bad. */
async function parts() {
  const [header = '', payload = '', signature = ''] = (await gateway().token('officer')).split('.');
  const read = (text: string) => JSON.parse(Buffer.from(text, 'base64url').toString()) as Record<string, unknown>;
  return { header: read(header), payload: read(payload), signature, sent: { header, payload } };
}

/** As the sandbox signs, but by a key of our own under the name of one of its keys. */
async function forged(changes: Record<string, unknown> = {}, header: Record<string, unknown> = {}) {
  const good = await parts();
  const { privateKey } = await generateKeyPair('ES256');
  return new SignJWT({ ...good.payload, ...changes })
    .setProtectedHeader({ ...good.header, ...header, alg: 'ES256' })
    .sign(privateKey);
}

describe('a token that is not good', () => {
  const tokens: Record<string, () => Promise<string>> = {
    'no token at all': async () => CANARY,
    'three parts that say nothing': async () => `${CANARY}.${CANARY}.${CANARY}`,
    'one whose time is over': () => sandbox().token({ class: 'officer', minutes: -5 }),
    'one that is not signed': async () => {
      const { payload } = await parts();
      return `${base64({ alg: 'none', typ: 'at+jwt' })}.${base64(payload)}.`;
    },
    'one whose signature was left off': async () => {
      const { sent } = await parts();
      return `${sent.header}.${sent.payload}.`;
    },
    'one whose class was changed': async () => {
      const { sent, payload, signature } = await parts();
      return `${sent.header}.${base64({ ...payload, guildhall_class: 'assessor' })}.${signature}`;
    },
    'one signed by a secret that is our public key': async () => {
      const { header, payload } = await parts();
      const { keys } = (await (await fetch(`${sandbox().url}/.well-known/jwks.json`)).json()) as { keys: unknown[] };
      const secret = new TextEncoder().encode(JSON.stringify(keys[0]));
      return new SignJWT(payload).setProtectedHeader({ ...header, alg: 'HS256' }).sign(secret);
    },
    'one signed by a key that is not ours': () => forged(),
    'one that brings its own key': async () => {
      const { publicKey } = await generateKeyPair('ES256');
      return forged({}, { jwk: await exportJWK(publicKey) });
    },
    'one that says where its key is': () => forged({}, { jku: 'http://localhost:9/keys', kid: CANARY }),
    'one with a part that has to be understood': () => forged({}, { crit: ['b64'], b64: true }),
  };

  it.each(Object.keys(tokens))('is refused: %s', async name => {
    const { status, headers, errors, text } = await withToken((await tokens[name]?.()) ?? '');
    expect({ status, code: errors[0]?.extensions?.code }).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
    expect(headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect(text).not.toContain(CANARY);
  });

  it.each(['Basic dXNlcjpwYXNz', 'Bearer', 'Bearer ', `Bearer a b`, CANARY, 'bearer'])(
    'is refused: %j',
    async header => {
      const { status, text } = await ask({ authorization: header });
      expect(status).toBe(401);
      expect(text).not.toContain(CANARY);
    },
  );
});

describe('a token of the sandbox with other claims', () => {
  it.each([
    ['of another issuer', { iss: 'http://localhost:1' }],
    ['for somebody else', { aud: 'another' }],
    ['of a class that there is not', { guildhall_class: 'emperor' }],
    ['of the public', { guildhall_class: 'public' }],
    ['without a subject', { sub: undefined }],
  ])('is refused: %s', async (_, changes) => {
    expect((await withToken(await forged(changes))).status).toBe(401);
  });
});

describe('what a caller may say of the purpose', () => {
  const classes = CALLER_CLASSES.filter(name => name !== 'public');
  const pairs = classes.flatMap(as => PURPOSES.map(purpose => ({ as, purpose })));

  it.each(classes)('%s may name each of its own and none of the others', async as => {
    for (const { purpose } of pairs.filter(pair => pair.as === as)) {
      const { status, errors } = await gateway().ask(as, '{ me { purpose } }', { purpose });
      const own = purposesOf(as).includes(purpose);
      expect({ purpose, status, code: errors[0]?.extensions?.code }).toEqual(
        own ? { purpose, status: 200, code: undefined } : { purpose, status: 403, code: 'FORBIDDEN' },
      );
    }
  });

  it.each(['snooping', '', CANARY, 'enquiry, payment', '__proto__'])('%j is no purpose', async purpose => {
    const { status, text } = await gateway().ask('officer', '{ me { class } }', {
      headers: { 'guildhall-purpose': purpose },
    });
    expect([status, text.includes(CANARY)]).toEqual([400, false]);
    expect(JSON.parse(text).errors[0].extensions.code).toBe('BAD_PURPOSE');
  });

  it('is bounded by the token', async () => {
    const token = await sandbox().token({ class: 'officer', purposes: ['enquiry'] });
    const asked = (purpose: string) => ask({ authorization: `Bearer ${token}`, 'guildhall-purpose': purpose });
    expect((await asked('enquiry')).status).toBe(200);
    expect((await asked('payment')).status).toBe(403);
  });
});

describe('whose records a caller may open', () => {
  const NAME = 'query($ref: PersonReference!) { customer(ref: $ref) { ref name { full } } }';

  it.each<CallerClass>(['resident', 'chatbot'])('%s: their own, and nobody else is there', async as => {
    const own = personWho(sandbox().people, 'students only');
    const other = personWho(sandbox().people, 'two claims');
    const mine = await gateway().ask(as, NAME, { people: [own], variables: { ref: own } });
    const theirs = await gateway().ask(as, NAME, { people: [own], variables: { ref: other } });
    const nobody = await gateway().ask(as, NAME, { people: [own], variables: { ref: 'civica:7999999' } });
    expect(mine.data).toMatchObject({ customer: { ref: own } });
    expect([theirs.text, theirs.status]).toEqual([nobody.text, nobody.status]);
    expect(theirs.data).toEqual({ customer: null });
  });

  it('another record by its id is not there either', async () => {
    const other = personWho(sandbox().people, 'two claims');
    const ids =
      'query($ref: PersonReference!) { customer(ref: $ref) { id accounts { nodes { id property { id } } } claims { nodes { id } } documents { nodes { id } } } }';
    const { text } = await gateway().ask('officer', ids, { variables: { ref: other } });
    const found = [...text.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id as string);
    expect(found.length).toBeGreaterThan(5);
    for (const id of found) {
      const asked = { people: [personWho(sandbox().people, 'students only')], variables: { id } };
      const { data, errors } = await gateway().ask('resident', 'query($id: ID!) { node(id: $id) { id } }', asked);
      expect({ data, errors }).toEqual({ data: { node: null }, errors: [] });
      const staff = await gateway().ask('officer', 'query($id: ID!) { node(id: $id) { id } }', { variables: { id } });
      expect(staff.data).toEqual({ node: { id } });
    }
  });

  it('the public opens nothing', async () => {
    const { status, errors } = await gateway().ask('public', NAME, { variables: { ref: 'civica:7000100' } });
    expect({ status, code: errors[0]?.extensions?.code }).toEqual({ status: 403, code: 'FORBIDDEN' });
  });
});

import { useGateway } from '../../support/gateway.js';
import { exchange } from '../../support/raw-http.js';

const { gateway } = useGateway({ config: { log: { level: 'info' } } });

/** A word that nobody but the caller knows: it may come back in no answer and stand in no log. */
const CANARY = 'QQ314159C';
const OK = '{ me { class } }';

interface Reply {
  readonly status: number;
  readonly text: string;
  readonly codes: readonly unknown[];
}

async function send(body: string | Buffer | undefined, headers: Record<string, string> = {}, more: RequestInit = {}) {
  const response = await fetch(`${gateway().url}/graphql`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await gateway().token('officer')}`,
      'content-type': 'application/json',
      ...headers,
    },
    ...(body !== undefined && { body: new Uint8Array(Buffer.from(body)) }),
    ...more,
  });
  const text = await response.text();
  const errors = (JSON.parse(text).errors ?? []) as { message: string; extensions?: { code?: string } }[];
  expect(errors.every(({ message }) => typeof message === 'string' && message !== '')).toBe(true);
  return { status: response.status, text, codes: errors.map(({ extensions }) => extensions?.code) } satisfies Reply;
}

const asked = (query: string, variables: unknown = {}) => send(JSON.stringify({ query, variables }));

/** Refused in words of ours, by a code that is not our own fault, with nothing of what was sent. */
function refused({ status, text, codes }: Reply, code: string, wanted = 400) {
  expect({ status, codes: [...new Set(codes)] }).toEqual({ status: wanted, codes: [code] });
  expect(text).not.toContain(CANARY);
}

describe('a body that is no request', () => {
  it.each([
    ['JSON that breaks off', `{"query": "${CANARY}`],
    ['no JSON at all', `${CANARY}`],
    ['nothing', ''],
    ['null', 'null'],
    ['a number', '42'],
    ['a text', `"${CANARY}"`],
    ['an empty list', '[]'],
    ['a batch', JSON.stringify([{ query: OK }, { query: OK }])],
    ['an object without a query', '{}'],
    ['a query that is null', '{"query":null}'],
    ['a query that is a number', '{"query":3.14}'],
    ['a query that is an object', `{"query":{"${CANARY}":1}}`],
    ['a query that is empty', '{"query":""}'],
    ['variables that are a text', `{"query":"{ me { class } }","variables":"${CANARY}"}`],
    ['variables that are a list', `{"query":"{ me { class } }","variables":["${CANARY}"]}`],
    ['an operation name that is a list', `{"query":"{ me { class } }","operationName":["${CANARY}"]}`],
    ['extensions that are a text', `{"query":"{ me { class } }","extensions":"${CANARY}"}`],
    ['a document id that is an object', `{"documentId":{"${CANARY}":1}}`],
    ['a key that would be a prototype', `{"query":"{ me { class } }","variables":{"__proto__":{"${CANARY}":1}}}`],
    ['a key that would be a constructor', `{"query":"{ me { class } }","constructor":{"prototype":{"${CANARY}":1}}}`],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
    ['a null byte', `{"query":"\0${CANARY}"}`],
    ['a mark of byte order', Buffer.from(`\ufeff{"query":"${CANARY}`, 'utf16le')],
  ])('is refused: %s', async (_, body) => {
    refused(await send(body), 'BAD_REQUEST');
  });

  it('is refused where its id was never published', async () => {
    refused(await send(JSON.stringify({ documentId: CANARY })), 'OPERATION_NOT_FOUND');
  });

  it('is refused where it wants a query that was registered before', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: CANARY } };
    refused(await send(JSON.stringify({ extensions })), 'PERSISTED_QUERY_NOT_SUPPORTED', 200); // as clients of Apollo expect
  });

  it('is refused as too large, declared or not', async () => {
    const large = JSON.stringify({ query: OK, variables: { a: CANARY.repeat(20_000) } });
    refused(await send(large), 'BAD_REQUEST', 413);
    const bytes = `POST /graphql HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n${large.length.toString(16)}\r\n${large}\r\n0\r\n\r\n`;
    const { status, text } = await exchange(gateway().url, bytes);
    expect(status).toBe(413);
    expect(text).not.toContain(CANARY);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'application/jsonp',
    'nonsense',
    `application/${CANARY}`,
  ])('is refused as %s', async type => {
    refused(await send(JSON.stringify({ query: OK }), { 'content-type': type }), 'BAD_REQUEST', 415);
  });
});

const repeat = (times: number, make: (n: number) => string) =>
  Array.from({ length: times }, (_, n) => make(n)).join(' ');

describe('a document that cannot be run', () => {
  it.each([
    ['syntax', `{ me { ${CANARY} `, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', `{ ${CANARY} }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown argument', `{ customer(ref: "civica:1", ${CANARY}: 1) { ref } }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown type', `query($a: ${CANARY}) { me { class } }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown fragment', `{ ...${CANARY} }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown directive', `{ me @${CANARY} { class } }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['a reference that is none', `{ customer(ref: "${CANARY}") { ref } }`, 'BAD_USER_INPUT'],
    ['a number for a reference', '{ customer(ref: 314159) { ref } }', 'BAD_USER_INPUT'],
    ['a list for a reference', `{ customer(ref: ["${CANARY}"]) { ref } }`, 'BAD_USER_INPUT'],
    [
      'fragments in a circle',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a fragment inside itself', '{ ...A } fragment A on Query { me { class } ...A }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a mutation', 'mutation { pay }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a subscription', 'subscription { pay }', 'GRAPHQL_VALIDATION_FAILED'],
    ['definitions of a schema', 'type Query { me: Int }', 'GRAPHQL_VALIDATION_FAILED'],
    ['nothing but a comment', `# ${CANARY}`, 'GRAPHQL_PARSE_FAILED'],
    ['many brackets that open', `{ me { ${'customers { accounts { nodes {'.repeat(100)} `, 'GRAPHQL_PARSE_FAILED'],
    ['many aliases', `{ ${repeat(31, n => `a${n}: __typename`)} }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['many fields', `{ me { ${repeat(501, () => 'class')} } }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['many fields at the root', `{ ${repeat(11, () => '__typename')} }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['many directives', `{ me { class ${repeat(31, () => '@skip(if: false)')} } }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['many words', `{ me { ${repeat(1_600, () => 'class')} } }`, 'GRAPHQL_PARSE_FAILED'],
    ['many brackets', `{ me(a: ${'['.repeat(700)}${']'.repeat(700)}) { class } }`, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'many fragments, each in the next',
      `{ ...F0 } ${repeat(40, n => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)} fragment F40 on Query { me { class } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['one long word', `{ ${'a'.repeat(90_000)} }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['one long text', `{ customer(ref: "${CANARY.repeat(9_000)}") { ref } }`, 'BAD_USER_INPUT'],
  ])('is refused: %s', async (_, query, code) => {
    refused(await asked(query), code);
  });

  it('is refused where it asks deeper than it may', async () => {
    const deep = `{ __schema { types { fields { type { ${'ofType { '.repeat(12)} name ${'}'.repeat(12)} } } } } }`;
    const { status, errors } = await gateway().ask('developer', deep);
    expect({ status, code: errors[0]?.extensions?.code }).toEqual({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(errors[0]?.message).toContain('levels');
  });

  it('is refused where it holds two and names neither, or another', async () => {
    const two = `query A { me { class } } query B { me { class } }`;
    refused(await asked(two), 'OPERATION_RESOLUTION_FAILURE');
    refused(await send(JSON.stringify({ query: two, operationName: CANARY })), 'OPERATION_RESOLUTION_FAILURE');
  });

  it('is refused where the schema is asked for by one who may not read it', async () => {
    refused(await asked('{ __schema { queryType { name } } }'), 'FORBIDDEN', 403);
    refused(await asked('{ __type(name: "Query") { name } }'), 'FORBIDDEN', 403);
  });
});

describe('a method that is not for this address', () => {
  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused, and what may be used is named', async method => {
    const response = await fetch(`${gateway().url}/graphql`, { method });
    expect({ status: response.status, allow: response.headers.get('allow') }).toEqual({
      status: 405,
      allow: 'GET, POST',
    });
    expect(JSON.parse(await response.text()).errors[0].message).toContain('method');
  });

  it('nothing is at another address', async () => {
    const response = await fetch(`${gateway().url}/${CANARY}`, { method: 'POST', body: CANARY });
    const text = await response.text();
    expect(response.status).toBe(404);
    expect(JSON.parse(text).errors[0].extensions.code).toBe('NOT_FOUND');
    expect(text).not.toContain(CANARY);
  });
});

describe('a request by GET', () => {
  const get = async (search: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${gateway().url}/graphql${search}`, { headers });
    const text = await response.text();
    const errors = JSON.parse(text).errors ?? [];
    return {
      status: response.status,
      text,
      codes: errors.map((error: { extensions?: { code?: string } }) => error.extensions?.code),
    };
  };
  const query = `?query=${encodeURIComponent(OK)}`;
  const preflight = { 'apollo-require-preflight': '1' };

  it('answers one that a page of another site could not have made', async () => {
    const { status, text } = await get(query, preflight);
    expect({ status, text: JSON.parse(text) }).toEqual({ status: 200, text: { data: { me: { class: 'PUBLIC' } } } });
  });

  it.each(['', query, `?query=${CANARY}`])('refuses one that it could, and says how to ask: %#', async search => {
    const reply = await get(search);
    refused(reply, 'BAD_REQUEST');
    const [{ message }] = JSON.parse(reply.text).errors;
    expect(message).toMatch(/^Ask GraphQL by POST, with the header "content-type: application\/json"/);
    expect(message).toContain('"apollo-require-preflight: 1"');
    expect(message).not.toMatch(/CSRF|Cross-Site/i);
  });

  it('says of a type that such a page can send the same, and answers one that it cannot', async () => {
    const typed = (type: string) => get(query, { 'content-type': type });
    for (const type of ['text/plain', 'Multipart/Form-Data; boundary=x', 'application/x-www-form-urlencoded'])
      expect(await typed(type)).toMatchObject({ status: 400, text: expect.stringContaining('Ask GraphQL by POST') });
    expect(await typed('application/json')).toMatchObject({ status: 200 });
  });

  it('is answered by what it says: the body of its words, sent by POST', async () => {
    const { text } = await get('');
    const [, body] = /a body such as (\{.*?\}"\})/.exec(JSON.parse(text).errors[0].message) ?? [];
    expect(await send(body)).toMatchObject({ status: 200, codes: [] });
  });

  it.each([
    '',
    '?query=',
    `?query=${CANARY}%7B`,
    `${query}&variables=${CANARY}`,
    `${query}&query=${CANARY}`,
    '?query=%ff',
  ])('refuses what is no request: %#', async search => {
    const { status, text } = await get(search, preflight);
    expect(status).toBe(400);
    expect(text).not.toContain(CANARY);
  });

  it('answers a published document by its id', async () => {
    refused(await get(`?documentId=${CANARY}`, preflight), 'OPERATION_NOT_FOUND');
  });
});

describe('HTTP that is wrong', () => {
  it.each([
    ['no HTTP', `${CANARY}\r\n\r\n`, 400],
    ['no host', `GET /graphql HTTP/1.1\r\nconnection: close\r\n\r\n`, 400],
    ['headers that are too large', `GET / HTTP/1.1\r\nhost: a\r\nx: ${CANARY.repeat(2_000)}\r\n\r\n`, 431],
    ['two lengths', 'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello', 400],
    [
      'a length and chunks',
      'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['a header with a line break in it', `GET / HTTP/1.1\r\nhost: a\r\nx: a\n${CANARY}: b\r\n\r\n`, 400],
    ['a target that is none', `GET /%zz${CANARY} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`, 400],
    ['a very long target', `GET /${'a'.repeat(12_000)} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`, 404],
  ])('is refused: %s', async (_, bytes, wanted) => {
    const { status, text } = await exchange(gateway().url, bytes);
    expect(status).toBe(wanted);
    const body = text.slice(text.indexOf('\r\n\r\n')).trim();
    if (body.startsWith('{')) expect(JSON.parse(body).errors[0].extensions.code).toMatch(/^(BAD_REQUEST|NOT_FOUND)$/);
    expect(text).not.toContain(CANARY);
  });
});

describe('after all that', () => {
  it('the gateway answers, holds nothing of it in its log and knows of no bug of its own', async () => {
    expect(gateway().logged.join('')).not.toContain(CANARY);
    expect(/guildhall_bugs_total (\d+)/.exec(await gateway().metrics())?.[1] ?? '0').toBe('0');
    expect((await gateway().ask('officer', OK)).data).toEqual({ me: { class: 'OFFICER' } });
  });
});

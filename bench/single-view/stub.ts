import Fastify from 'fastify';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import {
  accountRow,
  claimListRow,
  claimRow,
  customerRow,
  documentRows,
  instalmentRows,
  paymentRows,
  propertyRow,
  type Row,
  transactionRows,
} from './rows.js';
import { served } from './served.js';

/** Which rows each batch call gives, by the number in the key. Rows are kept as text: the stub is not what is measured. */
const CALLS: Readonly<Record<string, (key: string) => Row>> = {
  customers: key => customerRow(indexOf(key, 7_000_000)),
  accounts: key => accountRow(indexOf(key, 50_000_000)),
  properties: key => propertyRow(indexOf(key, 50_000_000)),
  transactions: key => transactionRows(indexOf(key, 50_000_000)),
  instalments: key => instalmentRows(indexOf(key, 50_000_000)),
  'claim-lists': key => claimListRow(indexOf(key, 7_000_000)),
  claims: key => claimRow(indexOf(key, 6_000_000)),
  payments: key => paymentRows(indexOf(key, 7_000_000), key.split('|')[1] ?? ''),
  documents: key => documentRows(indexOf(key, 7_000_000)),
};

const indexOf = (key: string, base: number): number => Number(/:(\d+)/.exec(key)?.[1]) - base;

const kept = new Map<string, string>();
function textOf(call: string, key: string, row: (key: string) => Row): string {
  const name = `${call} ${key}`;
  const text = kept.get(name) ?? JSON.stringify(row(key));
  if (kept.size < 200_000) kept.set(name, text);
  return text;
}

const app = Fastify({ logger: false });
let calls = 0;
for (const [call, row] of Object.entries(CALLS)) {
  app.get<{ Querystring: { keys: string } }>(`/${call}`, (request, reply) => {
    calls += 1;
    const rows = request.query.keys.split(',').map(key => textOf(call, key, row));
    return reply.type('application/json').send(`[${rows.join(',')}]`);
  });
}

// The same process issues the tokens that Guildhall verifies: its peers take none.
const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
const jwk = { ...(await exportJWK(publicKey)), kid: 'bench', alg: 'ES256', use: 'sig' };
app.get('/jwks', async () => ({ keys: [jwk] }));
app.get('/token', () =>
  new SignJWT({ guildhall_class: 'officer', client_id: 'bench' })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'bench' })
    .setSubject('officer-1')
    .setIssuer('http://localhost')
    .setAudience('guildhall')
    .setExpirationTime('2h')
    .sign(privateKey),
);
await served(app, () => ({ calls }));

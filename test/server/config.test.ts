import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configCheck } from '../../src/commands/config-check.js';
import { keyRows } from '../../src/platform/config/key-table.js';
import { guildhallConfig, loadGuildhallConfig } from '../../src/server/config.js';

const key = Buffer.alloc(32, 7).toString('base64');
const env = { CIVICA_USER: 'gateway', CIVICA_PASSWORD: 'swordfish', AUDIT_SECRET: key, CACHE_KEY: key };
const GOOD = `
council: { name: Testshire Council, code: TST }
upstreams:
  civica-live:
    product: civica
    baseUrl: https://revenues.example/openrevenues
    limits: { timeoutMs: 4000, bulkhead: { running: 5 } }
    options: { userId: { env: CIVICA_USER }, password: { env: CIVICA_PASSWORD } }
ports:
  councilTax: [civica-live]
  benefits: [civica-live]
identity: { issuer: "https://login.example/", jwksUrl: "https://login.example/keys" }
audit: { secret: { env: AUDIT_SECRET } }
`;

describe('the configuration of the gateway', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-config-'));
  const file = join(folder, 'config.yaml');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const check = (yaml: string, more: Record<string, string> = {}, print = false) => {
    writeFileSync(file, yaml);
    return configCheck({ file, print }, { ...env, ...more });
  };

  it('needs nothing at all to serve the sandbox', () => {
    const { config } = loadGuildhallConfig({ env: {} });
    expect(config).toMatchObject({
      upstreams: {},
      http: { port: 4000, admin: { host: '127.0.0.1', port: 4001 } },
      deadlines: { webMs: 8000, chatbotMs: 4000, staffMs: 15000, reportMs: 60000 },
      operations: { admit: 'any' },
    });
  });

  it('takes PORT, DATABASE_URL, REDIS_URL, LOG_LEVEL and GUILDHALL_CONFIG from the environment', () => {
    writeFileSync(
      file,
      GOOD.replace(
        'audit:',
        `cache: { hmacSecret: { env: CACHE_KEY }, encryptionKeys: [{ id: a, key: { env: CACHE_KEY } }] }\naudit:`,
      ),
    );
    const { config } = loadGuildhallConfig({
      env: {
        ...env,
        GUILDHALL_CONFIG: file,
        PORT: '8080',
        DATABASE_URL: 'postgres://x',
        REDIS_URL: 'redis://y',
        LOG_LEVEL: 'warn',
      },
    });
    expect(config).toMatchObject({
      council: { code: 'TST' },
      http: { port: 8080 },
      store: { databaseUrl: 'postgres://x' },
      cache: { redisUrl: 'redis://y', encryptionKeys: [{ id: 'a', key: new Uint8Array(32).fill(7) }] },
      log: { level: 'warn' },
    });
  });

  it('says what serves what, and prints no secret', () => {
    const { text, ok } = check(GOOD, { DATABASE_URL: 'postgres://user:trout@db/guildhall' }, true);
    expect(ok).toBe(true);
    expect(text).toContain('- councilTax from civica-live');
    expect(text).toContain('- documents from nothing');
    expect(text).toContain('timeoutMs: 4000');
    expect(text).toContain('password: "[from env CIVICA_PASSWORD]"');
    expect(text).not.toMatch(/swordfish|trout|BwcHBw/);
  });

  it.each`
    fault                               | from                            | to                                          | words
    ${'a port that names no upstream'}  | ${'councilTax: [civica-live]'}  | ${'councilTax: [civica-life]'}              | ${/:10: ports\.councilTax\[0\]: There is no upstream of this name\. Did you mean civica-live\?/}
    ${'an upstream named twice'}        | ${'[civica-live]'}              | ${'[civica-live, civica-live]'}             | ${/ports\.councilTax\[1\]: This upstream is named twice/}
    ${'no identity'}                    | ${/identity:.*/}                | ${''}                                       | ${/identity: Needed, because upstreams are configured/}
    ${'no audit secret'}                | ${/audit:.*/}                   | ${''}                                       | ${/audit\.secret: Needed, because upstreams are configured/}
    ${'keys over plain HTTP'}           | ${'https://login.example/keys'} | ${'http://login.example/keys'}              | ${/identity\.jwksUrl: identity\.jwksUrl must be https/}
    ${'a shared secret for signatures'} | ${'identity: {'}                | ${'identity: { algorithms: [HS256],'}       | ${/identity\.algorithms\[0\]: Not valid: this must be one of RS256/}
    ${'a password written out'}         | ${'{ env: CIVICA_PASSWORD }'}   | ${'swordfish'}                              | ${/:8: upstreams\.civica-live\.options\.password: A secret must not be written/}
    ${'Redis without keys'}             | ${'audit:'}                     | ${'cache: { redisUrl: redis://x }\naudit:'} | ${/cache\.hmacSecret: Redis is shared/}
    ${'a sandbox beside an upstream'}   | ${'audit:'}                     | ${'sandbox: { seed: 2 }\naudit:'}           | ${/sandbox: The sandbox serves only where no upstream/}
    ${'an unknown product'}             | ${'product: civica'}            | ${'product: civic'}                         | ${/:5: upstreams\.civica-live\.product: Not valid: this must be one of civica, academy/}
    ${'a misspelt option of a product'} | ${'userId'}                     | ${'userID'}                                 | ${/:8: upstreams\.civica-live\.options\.userID: There is no such key\. Did you mean userId\?/}
  `('refuses $fault', ({ from, to, words }) => {
    const { text, ok } = check(GOOD.replace(from, to));
    expect(ok).toBe(false);
    expect(text).toMatch(words);
    expect(text).not.toContain('swordfish');
  });

  it('says where the authority for refunds is now', () => {
    const { ok, text } = check(`${GOOD}payments: { refundAuthority: { assessor: "500.00" } }\n`);
    expect(ok).toBe(false);
    expect(text).toMatch(
      /payments\.refundAuthority: There is no such key any more\. .* is casework\.authority\.acts\.refund\.gives\./,
    );
    expect(text).not.toMatch(/refundAuthority: There is no such key\./);
  });

  it('refuses an upstream that nothing uses', () => {
    expect(check(GOOD.replaceAll('[civica-live]', '[]')).text).toMatch(
      /:4: upstreams\.civica-live: Nothing uses this upstream/,
    );
  });

  it('has an upstream on this machine for trying things out, keys included', () => {
    const here = GOOD.replaceAll('https://login.example/', 'http://127.0.0.1:4010/');
    expect(check(here)).toMatchObject({ ok: true });
  });

  it('describes every key', () => {
    const silent = keyRows(guildhallConfig).filter(({ description }) => description === '');
    expect(silent.map(({ key: name }) => name)).toEqual([]);
  });
});

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditVerify } from '../../src/platform/audit/verify.js';
import { openDatabase } from '../../src/platform/database/open.js';
import { type Compiled, compiledGateway } from '../support/compiled.js';
import { storeIn } from '../support/memory-store.js';
import { migrationsDir, quietLog } from '../support/migrations.js';
import { operation, WHOLE_CUSTOMER } from '../support/operations.js';
import { useSandbox } from '../support/sandbox.js';

const sandbox = useSandbox({ households: 50 });
const folder = mkdtempSync(join(tmpdir(), 'guildhall-stopping-'));
let compiled: Compiled;
beforeAll(async () => {
  compiled = await compiledGateway();
}, 180_000);
afterAll(async () => {
  await compiled.remove();
  rmSync(folder, { recursive: true, force: true });
});

const secret = Buffer.alloc(32, 7).toString('base64');

/** A council's own configuration before the sandbox of this process, so that faults and calls are at hand. */
function configured(dataDir: string, stopMs: number): string {
  const file = join(folder, `${stopMs}.yaml`);
  const config = {
    upstreams: {
      civica: {
        product: 'civica',
        baseUrl: sandbox().civicaUrl,
        options: { userId: 'guildhall', password: { env: 'CIVICA_PASSWORD' }, benefits: { claimTypes: { S: 'both' } } },
      },
    },
    ports: { councilTax: ['civica'], benefits: ['civica'], documents: ['civica'] },
    identity: {
      issuer: sandbox().issuer,
      jwksUrl: `${sandbox().issuer}/.well-known/jwks.json`,
      algorithms: ['ES256'],
    },
    audit: { secret: { env: 'AUDIT_SECRET' }, anchorFile: join(folder, 'anchors.jsonl') },
    store: { dataDir },
    http: { port: 0, admin: { port: 0 }, stopMs, maxEventLoopDelayMs: 0, maxEventLoopUtilization: 1 },
  };
  writeFileSync(file, JSON.stringify(config));
  return file;
}

async function started(dataDir: string, stopMs = 25_000) {
  if (!existsSync(dataDir)) await storeIn(dataDir);
  const env = { AUDIT_SECRET: secret, CIVICA_PASSWORD: 'testshire' };
  const running = compiled.run(['start', '--file', configured(dataDir, stopMs)], env);
  const [, url] = await running.says(/API\s+(http\S+)\/graphql/);
  const token = await sandbox().token({ class: 'officer' });
  const ask = (ref: string) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: operation(WHOLE_CUSTOMER), variables: { ref } }),
    });
  await (await ask('civica:7000104')).text(); // the keys, the schema and the document are known from here on
  return { ...running, url: url ?? '', ask };
}

/** Waits until Civica has begun to answer so many calls. */
async function underWay(calls: number): Promise<void> {
  while (Object.values(sandbox().calls()).reduce((sum, count) => sum + count, 0) < calls)
    await new Promise(resolve => setTimeout(resolve, 10));
}

describe('a gateway that is told to stop', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s: answers what is under way, takes nothing new, has kept the audit',
    async signal => {
      const dataDir = join(folder, signal);
      const { child, url, ask, ended, said } = await started(dataDir);
      sandbox().resetCalls();
      sandbox().setFaults({ kind: 'slow', ms: 300 });
      const people = sandbox()
        .people.slice(5, 10)
        .map(({ reference }) => reference);
      const asked = people.map(ask);
      await underWay(5);
      child.kill(signal);
      const answers = await Promise.all(asked);
      const bodies = await Promise.all(answers.map(answer => answer.json()));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
      expect(bodies.map(body => (body as { data: { customer: { ref: string } } }).data.customer.ref)).toEqual(people);
      await expect(fetch(`${url}/graphql`)).rejects.toThrow('fetch failed');
      expect([await ended, said.err]).toEqual([0, '']);
      expect(await recorded(dataDir)).toBe(6);
    },
    60_000,
  );

  it('refuses new connections while it finishes', async () => {
    const { child, url, ask, ended } = await started(join(folder, 'new'));
    sandbox().resetCalls();
    sandbox().setFaults({ kind: 'slow', ms: 500 });
    const asked = ask('civica:7000108');
    await underWay(1);
    child.kill('SIGTERM');
    await refusedSoon(url);
    expect((await asked).status).toBe(200);
    expect(await ended).toBe(0);
  }, 60_000);

  it('does not wait for ever', async () => {
    const { child, ask, ended } = await started(join(folder, 'ever'), 500);
    sandbox().resetCalls();
    sandbox().setFaults({ kind: 'hang' });
    const asked = ask('civica:7000112').catch(() => null);
    await underWay(1);
    const began = performance.now();
    child.kill('SIGTERM');
    expect(await ended).toBe(1);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(await asked).toBeNull();
  }, 60_000);

  it('starts again on the store that it left', async () => {
    const dataDir = join(folder, 'SIGTERM');
    const { child, ended, ask } = await started(dataDir);
    expect((await ask('civica:7000112')).status).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(await recorded(dataDir)).toBe(8);
  }, 60_000);
});

async function refusedSoon(url: string): Promise<void> {
  const until = performance.now() + 2_000;
  while (performance.now() < until) {
    const answer = await fetch(`${url}/`, { headers: { connection: 'close' } }).catch(() => null);
    if (answer === null) return;
    await answer.text();
  }
  throw new Error('new connections are still taken');
}

/** How many reads the audit holds, which has to be whole. */
async function recorded(dataDir: string): Promise<number> {
  const database = await openDatabase({ dataDir, migrationsDir, log: quietLog });
  const { ok, entries } = await auditVerify(database, []);
  await database.close();
  expect(ok).toBe(true);
  return entries;
}

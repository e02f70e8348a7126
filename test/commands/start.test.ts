import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Compiled, compiledGateway } from '../support/compiled.js';
import { storeIn } from '../support/memory-store.js';
import { freePorts } from '../support/ports.js';

const folder = mkdtempSync(join(tmpdir(), 'guildhall-start-'));
let compiled: Compiled;
let ports: number[];
beforeAll(async () => {
  compiled = await compiledGateway();
  ports = await freePorts(3);
}, 180_000);
afterAll(async () => {
  await compiled.remove();
  rmSync(folder, { recursive: true, force: true });
});

interface Config {
  readonly http?: object;
  readonly sandbox?: object;
  readonly store?: object;
}

/** A trial with nothing configured but where it listens and keeps its records. */
function file(name: string, { http, sandbox, store }: Config = {}): string {
  const path = join(folder, `${name}.yaml`);
  const config = {
    http: { port: 0, admin: { port: 0 }, maxEventLoopDelayMs: 0, maxEventLoopUtilization: 1, ...http },
    sandbox: { port: 0, households: 50, ...sandbox },
    store: { dataDir: join(folder, name), ...store },
    audit: { anchorFile: join(folder, `${name}.jsonl`) },
  };
  writeFileSync(path, JSON.stringify(config));
  return path;
}

async function failed(args: readonly string[], env: Record<string, string> = {}) {
  const { ended, said } = compiled.run(args, env);
  return { code: await ended, ...said };
}

describe('guildhall start, with nothing configured', () => {
  it('says where everything is, whom to look at, and a first query that works as printed', async () => {
    const config = file('first', { sandbox: { port: ports[0] } });
    const { says, said, child, ended } = compiled.run(['start'], { GUILDHALL_CONFIG: config });
    const [, url] = await says(/GraphiQL\s+(http:\S+)\/\n/);
    await says(/-d '.*'\n/);
    for (const words of [
      `API        ${url}/graphql`,
      '/livez  /readyz  /metrics',
      'civica (simulated)',
      'embedded',
      'DATABASE_URL',
      'REDIS_URL',
      'Testshire',
      'npm run -s token -- --help',
      'officer',
      'resident',
    ])
      expect(said.out).toContain(words);
    const people = [...said.out.matchAll(/^ {2}(civica:\d+) {2}(.+)$/gm)];
    expect(people).toHaveLength(5);
    const body = /-d '(.*)'\n/.exec(said.out)?.[1] ?? '';
    const token = compiled.run(['token', 'officer'], { GUILDHALL_CONFIG: config });
    expect(await token.ended).toBe(0);
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token.said.out.trim()}` },
      body,
    });
    expect(await response.json()).toMatchObject({ data: { customer: { name: { full: expect.any(String) } } } });
    child.kill('SIGTERM');
    expect([await ended, said.err]).toEqual([0, '']);
  }, 60_000);

  it('says what to do about a port or a store that another process has', async () => {
    const [sandboxPort, port, admin] = ports as [number, number, number];
    await storeIn(join(folder, 'taken'));
    const first = compiled.run([
      'start',
      '--file',
      file('taken', { http: { port, admin: { port: admin } }, sandbox: { port: sandboxPort } }),
    ]);
    await first.says(/Try it/);
    const cases = {
      [`Port ${port} is taken. Stop what uses it, or set another as http.port (PORT); 0 takes a free one.`]: file('a', {
        http: { port, admin: { port: 0 } },
      }),
      [join(folder, 'taken')]: file('d', { store: { dataDir: join(folder, 'taken') } }),
    };
    for (const [words, path] of Object.entries(cases)) {
      const { code, err } = await failed(['start', '--file', path]);
      expect(err).toContain(words);
      expect([code, err.includes('    at ')]).toEqual([1, false]);
    }
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
  }, 120_000);

  it.each([
    [['start', '--households', '10'], '--households takes a whole number from 50 to 100000.'],
    [['start', '--households', 'many'], '--households takes a whole number from 50 to 100000.'],
    [['start', '--file', 'nowhere.yaml'], 'nowhere.yaml'],
    [['start', '--colour'], 'Run with --help for what it can do.'],
    [['strat'], 'start'],
  ])('refuses %j in words', async (args, words) => {
    const { code, err } = await failed(args);
    expect(code).toBe(1);
    expect(err).toContain(words);
    expect(err).not.toContain('    at ');
  });

  it('says all that is wrong with its configuration at once', async () => {
    const path = join(folder, 'wrong.yaml');
    writeFileSync(path, JSON.stringify({ htttp: {}, limits: { maxDepth: 'deep' }, store: { maxConnections: 0 } }));
    const { code, err } = await failed(['start', '--file', path]);
    expect(code).toBe(1);
    for (const words of ['Did you mean http?', 'limits.maxDepth', 'store.maxConnections']) expect(err).toContain(words);
  });

  it('refuses a database that does not answer, without saying its password', async () => {
    const { code, err } = await failed(['start', '--file', file('database')], {
      DATABASE_URL: 'postgres://user:swordfish@127.0.0.1:1/x',
    });
    expect(code).toBe(1);
    expect(err).toMatch(/PostgreSQL|DATABASE_URL|store/);
    expect(err).not.toContain('swordfish');
  }, 60_000);
});

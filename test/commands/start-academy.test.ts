import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Compiled, compiledGateway } from '../support/compiled.js';
import { freePorts } from '../support/ports.js';

/** Asks again, as told, where the machine is so busy with other suites that the gateway sheds load. */
async function answered(url: string, token: string, query: string): Promise<unknown> {
  for (let left = 30; ; left -= 1) {
    const reply = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query }),
    });
    const answer = (await reply.json()) as { errors?: { extensions: { code: string } }[] };
    if (left === 0 || answer.errors?.[0]?.extensions.code !== 'OVERLOADED') return answer;
    await pause(1_000);
  }
}

describe('guildhall start --academy', () => {
  let compiled: Compiled | undefined;
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-academy-'));
  afterAll(async () => {
    await compiled?.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it('serves the same invented people from Civica and from Academy', async () => {
    compiled = await compiledGateway();
    const [port, adminPort, sandboxPort] = (await freePorts(3)) as [number, number, number];
    const config = {
      http: { port, admin: { port: adminPort } },
      sandbox: { port: sandboxPort, households: 50 },
      store: { dataDir: 'memory' },
    };
    const file = join(folder, 'academy.yaml');
    writeFileSync(file, JSON.stringify(config));
    const started = compiled.run(['start', '--academy', '--file', file]);
    const [said] = await started.says(/Systems .*\n/);
    expect(said).toContain('civica (simulated), academy (simulated)');
    const token = await fetch(`http://127.0.0.1:${sandboxPort}/tokens`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ class: 'officer' }),
    }).then(async reply => ((await reply.json()) as { token: string }).token);
    const query =
      '{ a: customer(ref: "civica:7000100") { name { surname } } b: customer(ref: "academy:7000100") { name { surname } } }';
    expect(await answered(`http://127.0.0.1:${port}/graphql`, token, query)).toEqual({
      data: { a: { name: { surname: 'Fernleigh' } }, b: { name: { surname: 'FERNLEIGH' } } },
    });
    started.child.kill('SIGTERM');
    expect(await started.ended).toBe(0);
  });
});

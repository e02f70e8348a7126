import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { compiledSandbox } from './compiled.js';

let compiled: ReturnType<typeof compiledSandbox>;
const running = new Set<ChildProcess>();
beforeAll(() => {
  compiled = compiledSandbox();
});
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});
afterAll(() => compiled.remove());

function run(...flags: string[]) {
  const child = spawn(process.execPath, [compiled.main, ...flags], { stdio: 'pipe' });
  running.add(child);
  return child;
}

const textOf = async (stream: AsyncIterable<Buffer>): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString();
};

/** What it printed by the end, and the code it ended with. */
async function ended(child: ReturnType<typeof run>) {
  const [out, err, [code]] = await Promise.all([textOf(child.stdout), textOf(child.stderr), once(child, 'exit')]);
  return { out, err, code };
}

async function ready(...flags: string[]) {
  const child = run('--port', '0', '--json', '--households', '50', ...flags);
  const [line] = await once(createInterface(child.stdout), 'line');
  return { child, said: JSON.parse(String(line)) as { ready: boolean; port: number; url: string } };
}

describe('the sandbox as a process', () => {
  it('says in one line of JSON where it is, answers there, and stops cleanly when told', async () => {
    const { child, said } = await ready();
    expect(said).toEqual({ ready: true, port: expect.any(Number), url: `http://127.0.0.1:${said.port}` });
    expect((await fetch(`${said.url}/health`)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('stops with a client still waiting for an answer', async () => {
    const { child, said } = await ready();
    const headers = { 'content-type': 'application/json' };
    await fetch(`${said.url}/control/faults`, { method: 'POST', headers, body: '{"kind":"hang"}' });
    const waiting = fetch(`${said.url}/civica?outputtype=xml&docid=login`).catch(() => 'cut off');
    await new Promise(resolve => setTimeout(resolve, 50));
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(await waiting).toBe('cut off');
  });

  it('stops when its parent is gone, if it was asked to', async () => {
    const { child } = await ready('--exit-with-parent');
    child.stdin.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('stays when standard input ends, if it was not', async () => {
    const { child, said } = await ready();
    child.stdin.end();
    await new Promise(resolve => setTimeout(resolve, 100));
    expect((await fetch(`${said.url}/health`)).status).toBe(200);
  });

  it('says what to do about a taken port', async () => {
    const { said } = await ready();
    const { err, out, code } = await ended(run('--port', String(said.port)));
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toBe(
      `Port ${said.port} is taken. Stop what uses it, or give another with --port (0 for any free one).\n`,
    );
  });

  it('tells people where to look, in words', async () => {
    const child = run('--port', '0', '--households', '50');
    const [line] = await once(createInterface(child.stdout), 'line');
    expect(line).toMatch(/^Testshire is up at http:\/\/127\.0\.0\.1:\d+ /);
  });

  it('makes the day and the town that it is told to', async () => {
    const { said } = await ready('--today', '2026-06-01', '--seed', '7');
    expect(await (await fetch(`${said.url}/health`)).json()).toMatchObject({ households: 50, today: '2026-06-01' });
  });

  it('describes every option', async () => {
    const { out, code } = await ended(run('--help'));
    expect(code).toBe(0);
    for (const option of [
      'port',
      'host',
      'households',
      'seed',
      'today',
      'session-minutes',
      'json',
      'quiet',
      'exit-with-parent',
    ]) {
      expect(out).toContain(`--${option}`);
    }
  });

  it.each([
    [['--today', '2026-02-30'], '--today: a real day'],
    [['--households', '10'], '--households: '],
    [['--households', '100001'], '--households: '],
    [['--port', 'http'], 'Give a number.'],
    [['--session-minutes', '0'], '--session-minutes: '],
  ])('refuses %j', async (flags, words) => {
    const { err, code } = await ended(run(...flags));
    expect(code).toBe(1);
    expect(err).toContain(words);
  });
});

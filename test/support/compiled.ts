import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { asJavaScript } from './as-javascript.js';

const ROOT = join(import.meta.dirname, '..', '..');
/** Beside the code and read by it. */
const BESIDE = ['feeds', 'package.json', 'migrations', 'parameters', 'client'];

export interface Compiled {
  /** The command line, to be run as a process. */
  readonly main: string;
  /** Runs it, in a folder of its own with nothing of the environment but what is given. Ended with the tests at the latest. */
  run(args: readonly string[], env?: Readonly<Record<string, string>>): Process;
  remove(): Promise<void>;
}

export interface Process {
  readonly child: ChildProcess;
  /** What it has printed so far. */
  readonly said: { out: string; err: string };
  /** The first match of a pattern in what it prints. Rejects with what it said instead where it ends before. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** The code that it ended with. */
  readonly ended: Promise<number | null>;
}

/**
 * The gateway and its sandbox as JavaScript, compiled now from the sources, so that a test never runs what was built before
 * a change. It lies under node_modules so that imports resolve.
 */
export function compiledGateway(): Compiled {
  const cache = join(ROOT, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'guildhall-'));
  for (const name of BESIDE) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  compile('src', folder);
  compile('sandbox', folder);
  const page = join(ROOT, 'dist/ide');
  if (existsSync(page)) symlinkSync(page, join(folder, 'dist/ide'));
  const main = join(folder, 'dist/src/main.js');
  const work = join(folder, 'work');
  mkdirSync(work);
  const running: Process[] = [];
  return {
    main,
    run(args, env = {}) {
      const started = processOf(main, { args, env, cwd: work });
      running.push(started);
      return started;
    },
    async remove() {
      for (const { child } of running) child.kill('SIGKILL');
      await Promise.all(running.map(({ ended }) => ended));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function compile(part: string, folder: string): void {
  for (const entry of readdirSync(join(ROOT, part), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
    const source = join(entry.parentPath, entry.name);
    const target = join(folder, 'dist', relative(ROOT, source).replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, asJavaScript(source));
  }
}

interface Run {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
}

function processOf(main: string, { args, env, cwd }: Run): Process {
  const given = { PATH: process.env.PATH ?? '', NODE_NO_WARNINGS: '1', ...env };
  const child = spawn(process.execPath, [main, ...args], { cwd, env: given, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout.on('data', text => {
    said.out += text;
  });
  child.stderr.on('data', text => {
    said.err += text;
  });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const says = async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const found = pattern.exec(said.out);
      if (found) return found;
      const over = await Promise.race([once(child.stdout, 'data').then(() => false), ended.then(() => true)]);
      if (over && !pattern.test(said.out))
        throw new Error(`It ended without saying ${pattern}: ${said.out}${said.err}`);
    }
  };
  return { child, said, says, ended };
}

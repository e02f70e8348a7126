import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { asJavaScript } from './as-javascript.js';
import { madeOnce } from './made-once.js';

const ROOT = join(import.meta.dirname, '..', '..');
const CODE = ['src', 'sandbox'];
const BUNDLE = 'scripts/bundle.mjs';
const PAGE = join(ROOT, 'dist/ide');
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
 * The gateway and its sandbox as a build leaves them, of the sources as they are now, so that a test never runs what was
 * built before a change.
 */
export async function compiledGateway(): Promise<Compiled> {
  const built = await madeOnce({ name: 'gateway', of: contents(), make: build });
  const main = join(built, 'dist/bundle/main.js');
  const work = mkdtempSync(join(tmpdir(), 'guildhall-work-'));
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
      rmSync(work, { recursive: true, force: true });
    },
  };
}

const filesOf = (name: string): string[] =>
  statSync(join(ROOT, name)).isDirectory()
    ? readdirSync(join(ROOT, name), { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => relative(ROOT, join(entry.parentPath, entry.name)))
    : [name];

const contents = (): string =>
  [
    existsSync(PAGE),
    ...[...CODE, ...BESIDE, BUNDLE]
      .flatMap(filesOf)
      .sort()
      .map(file => `${file}\n${readFileSync(join(ROOT, file), 'utf8')}`),
  ].join('\n');

async function build(folder: string): Promise<void> {
  for (const name of BESIDE) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  for (const file of CODE.flatMap(filesOf).filter(name => name.endsWith('.ts'))) {
    const target = join(folder, 'dist', file.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, asJavaScript(join(ROOT, file)));
  }
  if (existsSync(PAGE)) symlinkSync(PAGE, join(folder, 'dist/ide'));
  const run = promisify(execFile);
  await run(process.execPath, [join(ROOT, BUNDLE)], { cwd: folder });
  await run(process.execPath, ['dist/bundle/main.js', 'parameters', 'keep'], { cwd: folder });
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

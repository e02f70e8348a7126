import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Case } from '../../../src/casework/case.js';
import type { Conflict, Outcome } from '../../../src/casework/outcome.js';
import { decode, encode } from '../../../src/domain/codec.js';
import { migrationsDir } from '../migrations.js';
import type { Gateway } from './gateway.js';
import { Killed } from './process.js';
import type { Kill } from './story.js';

/** What a life of a process begins with. */
export interface Begin extends Kill {
  /** Of the dice that lose its calls. */
  readonly seed: number;
  /** Where the provider is. */
  readonly origin: string;
  /** Where its cash files go. */
  readonly folder: string;
}

export interface Request {
  readonly does: 'begin' | Exclude<keyof Gateway, 'ended'>;
  readonly with: string;
  readonly nowMs: number;
}

type Answer = { readonly value: string } | { readonly error: string };

const CACHE = join(import.meta.dirname, '../../../node_modules/.cache');
const REQUIRE = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/** The process as one file of JavaScript: it is started for every kill, and 600 modules take most of a second to read. */
function bundled(folder: string): string {
  const outfile = join(folder, 'gateway.mjs');
  buildSync({
    entryPoints: [join(import.meta.dirname, 'gateway-process.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2023',
    external: ['@electric-sql/*', 'pg-native'],
    banner: { js: REQUIRE },
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
    logLevel: 'error',
  });
  return outfile;
}

/** One process at a time answers one question at a time. */
class Child {
  ended = false;
  private readonly ready: Promise<unknown>;
  private settle: { resolve(value: unknown): void; reject(error: Error): void } | null = null;
  private readonly process: ChildProcess;

  constructor(script: string, url: string) {
    this.process = fork(script, [url, migrationsDir], { execArgv: [] });
    this.process.on('message', (answer: Answer) => {
      if ('error' in answer) this.settle?.reject(new Error(answer.error));
      else this.settle?.resolve(decode(answer.value));
    });
    this.process.on('exit', (code, signal) => {
      this.ended = true;
      this.settle?.reject(signal === 'SIGKILL' ? new Killed() : new Error(`the process ended with ${code ?? signal}`));
    });
    this.ready = this.answer();
    this.ready.catch(() => undefined);
  }

  async ask<Value>(request: Request): Promise<Value> {
    if (this.ended) throw new Killed();
    await this.ready;
    const answer = this.answer();
    this.process.send(request);
    return answer as Promise<Value>;
  }

  async close(): Promise<void> {
    if (this.ended) return;
    const gone = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await gone;
  }

  private answer(): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.settle = { resolve, reject };
    });
  }
}

/** Processes of the gateway over one store, the next one started while the last still lives. */
export class Children {
  private readonly folder: string;
  private readonly script: string;
  private living: Child;
  private spare: Child;

  constructor(private readonly url: string) {
    mkdirSync(CACHE, { recursive: true });
    this.folder = mkdtempSync(join(CACHE, 'guildhall-writes-'));
    this.script = bundled(this.folder);
    [this.living, this.spare] = [this.another(), this.another()];
  }

  /** A life in the process that lives, or in the next one where that was killed. */
  async begin(begin: Begin, nowMs: () => number): Promise<Gateway> {
    if (this.living.ended) [this.living, this.spare] = [this.spare, this.another()];
    const child = this.living;
    const ask = <Value>(does: Request['does'], value: unknown = null) =>
      child.ask<Value>({ does, with: encode(value), nowMs: nowMs() });
    await ask('begin', begin);
    return {
      get ended() {
        return child.ended;
      },
      perform: asked => ask<Outcome | Conflict>('perform', asked),
      jobs: () => ask('jobs'),
      round: () => ask('round'),
      hears: message => ask('hears', message),
      jumped: () => ask('jumped'),
      read: ref => ask<Case | null>('read', ref),
      rests: () => ask<boolean>('rests'),
    };
  }

  async close(): Promise<void> {
    await Promise.all([this.living.close(), this.spare.close()]);
    rmSync(this.folder, { recursive: true, force: true });
  }

  private another(): Child {
    return new Child(this.script, this.url);
  }
}

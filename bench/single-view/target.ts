import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Told } from './served.js';

/** A process that is measured from outside. */
/** What a process says when it is up. */
export interface Up {
  readonly port: number;
  readonly token?: string;
  readonly people?: readonly string[];
}

export interface Target {
  readonly name: string;
  readonly url: string;
  readonly up: Up;
  told(): Promise<Told>;
  stop(): void;
}

/** What `npm start` gives Node: room for what a request leaves behind. Every peer is given the same. */
const NODE_FLAGS = ['--max-semi-space-size=32'];

interface Starting {
  readonly name: string;
  readonly program: string;
  readonly args?: readonly string[];
}

export async function target({ name, program, args = [] }: Starting): Promise<Target> {
  const path = fileURLToPath(new URL(`${program}.js`, import.meta.url));
  const child: ChildProcess = fork(path, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: NODE_FLAGS });
  const [up] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error(`${name} did not start`))),
  ])) as [Up];
  return {
    name,
    up,
    url: `http://127.0.0.1:${up.port}`,
    async told() {
      const answer = once(child, 'message');
      child.send('told');
      return (await answer)[0] as Told;
    },
    stop: () => child.disconnect(),
  };
}

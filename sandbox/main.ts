#!/usr/bin/env node
import { Command, InvalidArgumentError } from 'commander';
import { ZodError } from 'zod';
import { type Sandbox, startSandbox } from './start.js';

interface Flags {
  readonly port: number;
  readonly host: string;
  readonly households: number;
  readonly seed: number;
  readonly today?: string;
  readonly sessionMinutes: number;
  readonly academy?: true;
  readonly quiet?: true;
  readonly json?: true;
  readonly exitWithParent?: true;
}

const number = (text: string): number => {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) throw new InvalidArgumentError('Give a number.');
  return value;
};

const command = new Command('sandbox')
  .description(
    'Testshire: simulated council systems around one invented population, for trying the gateway and for tests.',
  )
  .option('--port <number>', 'port to listen on; 0 takes any free one', number, 4010)
  .option('--host <address>', 'address to listen on', '127.0.0.1')
  .option('--households <number>', 'size of the town, 50 to 100000', number, 2_000)
  .option('--seed <number>', 'another seed is another town', number, 1)
  .option('--today <date>', 'the day it is in Testshire, YYYY-MM-DD (default: today in London)')
  .option('--session-minutes <number>', 'how long an unused Civica session lasts', number, 20)
  .option('--academy', 'simulate an Academy database too, on a free port over the PostgreSQL wire')
  .option('--json', 'when ready, print one line of JSON: {"ready":true,"port":...,"url":...}')
  .option('--quiet', 'print nothing')
  .option('--exit-with-parent', 'stop when standard input ends, as it does when the parent process is gone');

function announce({ port, url, people }: Sandbox, { json, quiet }: Flags): void {
  if (quiet) return;
  if (json) {
    console.log(JSON.stringify({ ready: true, port, url }));
    return;
  }
  console.log(`Testshire is up at ${url} (routes and people: open it in a browser; stop with Ctrl-C).`);
  for (const { reference, why } of people.slice(0, 8)) console.log(`  ${reference}  ${why}`);
}

function stopWhenTold(sandbox: Sandbox, { exitWithParent }: Flags): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await sandbox.close();
    process.exit(0);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  if (exitWithParent) process.stdin.once('end', stop).once('error', stop).resume();
}

const flagName = (option: string): string => option.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

/** Says what is wrong and what to do about it. */
function complaint(error: unknown, { port }: Flags): string {
  const code = (error as { code?: string }).code;
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken. Stop what uses it, or give another with --port (0 for any free one).`;
  if (code === 'EACCES') return `Port ${port} may not be used by this account. Give one above 1023 with --port.`;
  if (error instanceof ZodError) {
    return error.issues.map(({ path, message }) => `--${flagName(path.join('.'))}: ${message}`).join('\n');
  }
  return `Testshire could not start: ${error instanceof Error ? error.message : 'unknown trouble'}`;
}

const flags = command.parse().opts<Flags>();
try {
  const { port, host, households, seed, today, sessionMinutes, academy = false } = flags;
  const sandbox = await startSandbox({ port, host, households, seed, today, sessionMinutes, academy });
  announce(sandbox, flags);
  stopWhenTold(sandbox, flags);
} catch (error) {
  console.error(complaint(error, flags));
  process.exit(1);
}

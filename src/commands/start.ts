import { setTimeout as pause } from 'node:timers/promises';
import type { Command } from 'commander';
import { createLog } from '../platform/telemetry/log.js';
import { type GuildhallConfig, loadGuildhallConfig } from '../server/config.js';
import { StartError } from '../server/sandbox.js';
import type { Running } from '../server/start.js';
import { welcome } from './welcome.js';

/** Work that has no caller can wait so long after the start; whoever asks first cannot, and both are one process's. */
const FIRST_CALLERS_MS = 1_000;

interface Asked {
  readonly file?: string;
  readonly households?: string;
  readonly academy?: true;
}

export function registerStart(program: Command): void {
  program
    .command('start')
    .description('Serve the API; before the sandbox where no upstream is configured')
    .option('-f, --file <file>', 'configuration, instead of GUILDHALL_CONFIG or ./guildhall.config.yaml')
    .option('--households <number>', 'size of the sandbox town, 50 to 100000 (default: 2000)')
    .option('--academy', 'let the sandbox simulate an Academy database beside Civica')
    .action(run);
}

async function run(asked: Asked): Promise<void> {
  const config = configOf(asked);
  // Read in only here, so that every other command starts in a third of the time.
  const { start } = await import('../server/start.js');
  const running = await start({ config, log: createLog({ level: levelOf(config) }) });
  stopOnSignal(running, config.http.stopMs);
  process.stdout.write(await welcome(running, config));
  await pause(FIRST_CALLERS_MS);
  await begun(running);
}

async function begun(running: Running): Promise<void> {
  try {
    await running.begin();
  } catch (error) {
    await running.close().catch(() => {});
    throw error;
  }
}

function configOf({ file, households, academy }: Asked): GuildhallConfig {
  const loaded = loadGuildhallConfig({ env: process.env, file }).config;
  const config = academy ? { ...loaded, sandbox: { ...loaded.sandbox, academy } } : loaded;
  if (households === undefined) return config;
  const size = Number(households);
  if (!Number.isInteger(size) || size < 50 || size > 100_000)
    throw new StartError('--households takes a whole number from 50 to 100000.');
  return { ...config, sandbox: { ...config.sandbox, households: size } };
}

/** Before the sandbox a person is watching, and a line for each request would hide what they look for. */
function levelOf({ log, upstreams }: GuildhallConfig): GuildhallConfig['log']['level'] {
  const isTrial = Object.keys(upstreams).length === 0 && !process.env.LOG_LEVEL;
  return isTrial && log.level === 'info' ? 'warn' : log.level;
}

function stopOnSignal(running: Running, stopMs: number): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), stopMs).unref();
    await running.close();
    process.exit(0);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

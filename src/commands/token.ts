import type { Command } from 'commander';
import { CALLER_CLASSES, type CallerClass } from '../domain/permissions.js';
import { loadGuildhallConfig } from '../server/config.js';
import { StartError, sandboxAt } from '../server/sandbox.js';

interface Asked {
  readonly person?: string[];
  readonly minutes: string;
  readonly sandbox?: string;
}

const CLASSES = CALLER_CLASSES.filter(name => name !== 'public');

export function registerToken(program: Command): void {
  program
    .command('token')
    .description("A token of the sandbox's own issuer, for trying the API")
    .argument('<class>', `who is to ask: ${CLASSES.join(', ')}`)
    .option('-p, --person <reference...>', 'whose records a resident or chatbot may open, such as civica:7000100')
    .option('-m, --minutes <number>', 'how long it holds, up to 1440', '720')
    .option('--sandbox <url>', 'where the sandbox listens (default: this machine, sandbox.port)')
    .action(run);
}

async function run(callerClass: string, { person, minutes, sandbox }: Asked): Promise<void> {
  try {
    const known = CLASSES.find(name => name === callerClass);
    if (known === undefined) throw new StartError(`There is no such class. There are: ${CLASSES.join(', ')}.`);
    const at = await sandboxAt(
      sandbox ?? `http://localhost:${loadGuildhallConfig({ env: process.env }).config.sandbox.port}`,
    );
    const request = { class: known as CallerClass, minutes: Number(minutes), ...(person && { people: person }) };
    process.stdout.write(`${await at.token(request)}\n`);
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

import { type Command, InvalidArgumentError } from 'commander';
import { CALLER_CLASSES, type CallerClass } from '../domain/permissions.js';
import { loadGuildhallConfig } from '../server/config.js';
import { StartError, sandboxAt } from '../server/sandbox.js';

interface Asked {
  readonly person?: string[];
  readonly minutes: number;
  readonly sandbox?: string;
}

const LONGEST_MINUTES = 1_440;

const minutesOf = (text: string): number => {
  const minutes = Number(text);
  if (Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST_MINUTES) return minutes;
  throw new InvalidArgumentError(`--minutes takes a whole number from 1 to ${LONGEST_MINUTES}.`);
};

const addressOf = (text: string): string => {
  const { protocol, origin } = URL.canParse(text) ? new URL(text) : { protocol: '', origin: '' };
  if (protocol === 'http:' || protocol === 'https:') return origin;
  throw new InvalidArgumentError('--sandbox takes an address such as http://localhost:4010.');
};

const CLASSES = CALLER_CLASSES.filter(name => name !== 'public');

export function registerToken(program: Command): void {
  program
    .command('token')
    .description("A token of the sandbox's own issuer, for trying the API")
    .argument('<class>', `who is to ask: ${CLASSES.join(', ')}`)
    .option('-p, --person <reference...>', 'whose records a resident or chatbot may open, such as civica:7000100')
    .option('-m, --minutes <number>', `how long it holds, up to ${LONGEST_MINUTES}`, minutesOf, 720)
    .option('--sandbox <url>', 'where the sandbox listens (default: this machine, sandbox.port)', addressOf)
    .action(run);
}

async function run(callerClass: string, { person, minutes, sandbox }: Asked): Promise<void> {
  const known = CLASSES.find(name => name === callerClass);
  if (known === undefined) throw new StartError(`There is no such class. There are: ${CLASSES.join(', ')}.`);
  const at = await sandboxAt(
    sandbox ?? `http://localhost:${loadGuildhallConfig({ env: process.env }).config.sandbox.port}`,
  );
  const request = { class: known as CallerClass, minutes, ...(person && { people: person }) };
  process.stdout.write(`${await at.token(request)}\n`);
}

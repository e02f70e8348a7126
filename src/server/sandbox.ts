import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { PeopleSource } from '../adapters/ports/people-source.js';
import type { CallerClass } from '../domain/permissions.js';
import { PLACES } from './places.js';
import { sandboxPeople } from './sandbox-people.js';

/** A person of the sandbox worth looking at, and why. */
const people = z.array(z.object({ reference: z.string(), why: z.string() })).max(100);
export type SandboxPerson = z.infer<typeof people>[number];

/** Which halves it has beside Civica's, which is always there. */
const halves = z.object({ academy: z.record(z.string(), z.unknown()).nullable() });

const ready = z.object({ ready: z.literal(true), url: z.string(), port: z.number() });

export interface Sandbox {
  readonly civicaUrl: string;
  /** Its GOV.UK Pay. */
  readonly payUrl: string;
  /** Its GOV.UK Notify. */
  readonly notifyUrl: string;
  /** Its register of breathing spaces; each of its services has a name below this. */
  readonly registerUrl: string;
  /** How its Academy half is configured, as a council would write it; null where that was not asked for. */
  readonly academy: object | null;
  readonly issuer: string;
  readonly people: readonly SandboxPerson[];
  /** Everybody of its Civica half, for the index. */
  readonly everybody: PeopleSource;
  /** A token of the sandbox's own issuer. Staff see everybody; a resident or chatbot sees the people named. */
  token(request: SandboxTokenRequest): Promise<string>;
  close(): Promise<void>;
}

/** How long a token holds that somebody is given to try things with. */
export const DAY_OF_TRYING_MINUTES = 720;

export interface SandboxTokenRequest {
  readonly class: CallerClass;
  readonly people?: readonly string[];
  readonly minutes?: number;
}

export interface SandboxStart {
  readonly port: number;
  readonly households: number;
  readonly seed: number;
  /** Whether to simulate Academy as well, which takes some seconds more. */
  readonly academy: boolean;
}

const READY_WITHIN_MS = 60_000;
/** Enough for a page of its people on a machine that does much else beside. */
const ANSWERS_WITHIN_MS = 30_000;

/** Something that the one who starts the gateway can mend. The message says how. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** Starts Testshire as a process of its own, by its path: nothing of it is imported. It ends with this process. */
export async function startSandbox({ port, households, seed, academy }: SandboxStart): Promise<Sandbox> {
  const args = [
    PLACES.sandbox,
    '--json',
    '--exit-with-parent',
    '--port',
    port,
    '--households',
    households,
    '--seed',
    seed,
    ...(academy ? ['--academy'] : []),
  ];
  const child = spawn(process.execPath, args.map(String), { stdio: ['pipe', 'pipe', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', text => {
    complaint = `${complaint}${text}`.slice(-1_000);
  });
  const lines = createInterface({ input: child.stdout });
  const signal = AbortSignal.timeout(READY_WITHIN_MS);
  const first = await Promise.race([once(lines, 'line', { signal }), once(child, 'exit', { signal })]).catch(() => []);
  const said = typeof first[0] === 'string' ? ready.parse(JSON.parse(first[0])) : null;
  if (said === null)
    throw new StartError(`The sandbox did not start. ${complaint.trim() || 'It said nothing in a minute.'}`);
  return sandboxAt(said.url, async () => {
    child.stdin.end();
    if (child.exitCode === null) await once(child, 'exit');
  });
}

/** The sandbox that already listens at an address. */
export async function sandboxAt(url: string, close: () => Promise<void> = async () => {}): Promise<Sandbox> {
  const shown = people.parse(await asked(`${url}/people`));
  const { academy } = halves.parse(await asked(`${url}/halves`));
  return {
    civicaUrl: `${url}/civica`,
    payUrl: `${url}/govuk-pay`,
    notifyUrl: `${url}/govuk-notify`,
    registerUrl: `${url}/breathing-space`,
    academy,
    issuer: `http://localhost:${new URL(url).port}`,
    people: shown,
    everybody: sandboxPeople(path => asked(`${url}${path}`)),
    token: async request => z.object({ token: z.string() }).parse(await asked(`${url}/tokens`, request)).token,
    close,
  };
}

async function asked(url: string, body?: unknown): Promise<unknown> {
  const init =
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(ANSWERS_WITHIN_MS) }).catch(() => null);
  if (answer === null)
    throw new StartError(
      `No sandbox answers at ${new URL(url).origin}. Start the gateway with "npm start", or the sandbox alone with "npm run sandbox".`,
    );
  const reply: unknown = await answer.json();
  if (!answer.ok) throw new StartError(`The sandbox refused. ${refusalWords(reply)}`);
  return reply;
}

const refusal = z.object({ problems: z.array(z.object({ at: z.string(), problem: z.string() })).default([]) });

/** `people: only a resident or a chatbot speaks for people`, a sentence for each thing that is wrong. */
function refusalWords(reply: unknown): string {
  const { problems = [] } = refusal.safeParse(reply).data ?? {};
  return problems.map(({ at, problem }) => `${at}: ${problem}.`).join(' ');
}

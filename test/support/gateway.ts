import { randomUUID } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import type { z } from 'zod';
import type { SandboxOptions } from '../../sandbox/options.js';
import { type Sandbox, startSandbox } from '../../sandbox/start.js';
import { stoppedClock } from '../../src/domain/dates.js';
import type { CallerClass, Purpose } from '../../src/domain/permissions.js';
import type { Database } from '../../src/platform/database/database.js';
import { createLog } from '../../src/platform/telemetry/log.js';
import { guildhallConfig } from '../../src/server/config.js';
import { type Running, start } from '../../src/server/start.js';
import { memoryStore } from './memory-store.js';
import { SANDBOX_DAY } from './sandbox.js';

type ConfigInput = z.input<typeof guildhallConfig>;
type CivicaInput = NonNullable<ConfigInput['upstreams']>[string];

export interface GatewayOptions {
  /** Sections of the configuration, each instead of the test's own. */
  readonly config?: Partial<ConfigInput>;
  /** How Civica is called: limits and what else differs. */
  readonly civica?: Partial<CivicaInput>;
  /** The same of Academy, where the sandbox has it. */
  readonly academy?: Partial<CivicaInput>;
  /** A moment that lasts for the gateway and its sandbox, such as `2026-11-23T09:00:00Z`. The machine's time otherwise. */
  readonly at?: string;
}

export interface Answered<Data> {
  readonly status: number;
  readonly headers: Headers;
  /** The whole body as it came. */
  readonly text: string;
  readonly data: Data | null;
  readonly errors: readonly GraphQLFormattedError[];
}

export interface Asked {
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Whose records a resident or chatbot may open; the first of the sandbox unless given. */
  readonly people?: readonly string[];
  readonly purpose?: Purpose;
  readonly headers?: Readonly<Record<string, string>>;
  /** Further members of the body. */
  readonly body?: Readonly<Record<string, unknown>>;
}

/** A document by the id that the client was published with. */
export interface Published {
  readonly documentId: string;
}

type How = 'compiled' | 'interpreted' | 'fallback';

/** The real gateway, listening, over a sandbox. Everything is asked over HTTP. */
export interface GatewayUnderTest {
  readonly url: string;
  readonly adminUrl: string;
  readonly sandbox: Sandbox;
  readonly database: Database;
  /** What it has logged, a line of JSON each. */
  readonly logged: readonly string[];
  ask<Data>(as: CallerClass, what: string | Published, asked?: Asked): Promise<Answered<Data>>;
  /** A token, kept for as long as the tests run. */
  token(as: CallerClass, people?: readonly string[]): Promise<string>;
  /** The cache, and only the cache, is so much older. */
  pass(ms: number): void;
  /** How many documents have run each way. */
  ran(): Promise<Record<How, number>>;
  metrics(): Promise<string>;
  close(): Promise<void>;
}

/** A healthy system is read in its own time, however busy the machine is; a test of lateness says what is late. */
const PATIENT = { webMs: 60_000, chatbotMs: 60_000, staffMs: 60_000 };
const PLENTY = { perClient: 10_000_000, perPerson: 1_000_000 };

/** Real systems are configured, so that no sandbox is spawned and all is as at a council. */
function configOf(sandbox: Sandbox, { config, civica, academy }: GatewayOptions) {
  const names = sandbox.academy === null ? ['civica'] : ['civica', 'academy'];
  return guildhallConfig.parse({
    addresses: { baseUrl: `${new URL(sandbox.civicaUrl).origin}/os-places`, key: 'testshire' },
    upstreams: {
      civica: {
        product: 'civica',
        baseUrl: sandbox.civicaUrl,
        options: { userId: 'guildhall', password: 'testshire', benefits: { claimTypes: { S: 'both' } } },
        limits: { timeoutMs: 30_000, bulkhead: { waitMs: 30_000 } },
        ...civica,
      },
      ...(sandbox.academy && {
        academy: {
          product: 'academy',
          limits: { timeoutMs: 20_000, bulkhead: { running: 1, waiting: 200, waitMs: 20_000 } },
          options: sandbox.academy.options,
          ...academy,
        },
      }),
    },
    ports: { councilTax: names, benefits: names, documents: names },
    identity: {
      issuer: sandbox.issuer,
      jwksUrl: `${sandbox.issuer}/.well-known/jwks.json`,
      algorithms: ['ES256'],
    },
    audit: { secret: Buffer.alloc(32, 7).toString('base64') },
    limits: { rate: PLENTY },
    deadlines: PATIENT,
    ...config,
    // A machine that tests run on is busy, and the event loop of a test is not the gateway's alone.
    http: { port: 0, admin: { port: 0 }, maxEventLoopDelayMs: 0, maxEventLoopUtilization: 1, ...config?.http },
  });
}

interface Parts extends GatewayOptions {
  readonly sandbox: Sandbox;
  readonly database: Database;
}

/** Starts a gateway over a sandbox and a store that are there already. Closing it leaves both open. */
export async function startGateway({ sandbox, database, ...options }: Parts): Promise<GatewayUnderTest> {
  const logged: string[] = [];
  let passedMs = 0;
  const running: Running = await start({
    config: configOf(sandbox, options),
    log: createLog({ level: 'info', destination: { write: line => void logged.push(line) } }),
    instead: {
      database,
      ...(options.at !== undefined && { clock: stoppedClock(options.at) }),
      cacheClock: { monotonicMs: () => performance.now() + passedMs, wallMs: () => Date.now() + passedMs },
    },
  });
  await running.begin();
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (as: CallerClass, people?: readonly string[]) => {
    const key = `${as} ${people?.join(' ') ?? ''}`;
    const made = tokens.get(key) ?? sandbox.token(tokenRequest(as, people));
    tokens.set(key, made);
    return made;
  };
  const metrics = async () => (await fetch(`${running.adminUrl}/metrics`)).text();
  return {
    ...running,
    sandbox,
    database,
    logged,
    token: tokenOf,
    async ask(as, what, { variables = {}, people, purpose, headers, body } = {}) {
      const response = await fetch(`${running.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(as !== 'public' && { authorization: `Bearer ${await tokenOf(as, people)}` }),
          ...(purpose && { 'guildhall-purpose': purpose }),
          ...headers,
        },
        body: JSON.stringify({ ...(typeof what === 'string' ? { query: what } : what), variables, ...body }),
      });
      return answered(response);
    },
    pass: ms => {
      passedMs += ms;
    },
    metrics,
    async ran() {
      const text = await metrics();
      const count = (how: How) =>
        Number(new RegExp(`guildhall_documents_total{how="${how}"} (\\d+)`).exec(text)?.[1] ?? 0);
      return { compiled: count('compiled'), interpreted: count('interpreted'), fallback: count('fallback') };
    },
  };
}

type TokenRequest = Parameters<Sandbox['token']>[0];

const tokenRequest = (as: CallerClass, people: readonly string[] | undefined): TokenRequest => ({
  class: as as TokenRequest['class'],
  subject: randomUUID(),
  ...(people && { people: [...people] }),
});

export async function answered<Data>(response: Response): Promise<Answered<Data>> {
  const text = await response.text();
  const body = JSON.parse(text) as { data?: Data | null; errors?: GraphQLFormattedError[] };
  return {
    status: response.status,
    headers: response.headers,
    text,
    data: body.data ?? null,
    errors: body.errors ?? [],
  };
}

/**
 * A gateway for the tests of a file, over a sandbox and a store in memory of their own: started before the first test,
 * stopped after the last, faults and counts cleared after each. Gives functions because nothing runs while tests are described.
 */
export function useGateway(options: GatewayOptions & { readonly sandbox?: SandboxOptions } = {}) {
  const { sandbox: town, ...config } = options;
  const { at } = options;
  let parts: { sandbox: Sandbox; database: Database } | undefined;
  let running: GatewayUnderTest | undefined;
  const others: GatewayUnderTest[] = [];
  beforeAll(async () => {
    const [sandbox, database] = await Promise.all([
      startSandbox({ today: SANDBOX_DAY, ...town }, at === undefined ? {} : { now: () => Date.parse(at) }),
      memoryStore(),
    ]);
    parts = { sandbox, database };
    running = await startGateway({ ...parts, ...config });
  }, 60_000);
  afterEach(async () => {
    for (const other of others.splice(0)) await other.close();
    parts?.sandbox.clearFaults();
    parts?.sandbox.resetCalls();
  });
  afterAll(async () => {
    await running?.close();
    await parts?.sandbox.close();
    await parts?.database.close();
  });
  const there = <Part>(part: Part | undefined): Part => {
    if (part === undefined) throw new Error('the gateway is started before the tests, not while they are described');
    return part;
  };
  return {
    gateway: () => there(running),
    sandbox: () => there(parts).sandbox,
    database: () => there(parts).database,
    /** Another gateway over the same sandbox and store, with nothing cached, until the end of the test. */
    another: async (more: GatewayOptions = {}) => {
      const other = await startGateway({ ...there(parts), ...config, ...more });
      others.push(other);
      return other;
    },
  };
}

import { existsSync } from 'node:fs';
import { z } from 'zod';
import { breathingSpaceOptions } from '../adapters/breathing-space/config.js';
import { osPlacesConfig } from '../adapters/os-places/config.js';
import { type LoadedConfig, loadConfig } from '../platform/config/load.js';
import type { ConfigPath } from '../platform/config/problem.js';
import { cache } from './config-cache.js';
import { casework } from './config-casework.js';
import { crossChecks } from './config-checks.js';
import { directDebit } from './config-direct-debit.js';
import { events } from './config-events.js';
import { feeds } from './config-feeds.js';
import { notices } from './config-notices.js';
import { payments } from './config-payments.js';
import * as section from './config-sections.js';
import { PORTS, upstream } from './config-upstreams.js';

const named = (what: string) =>
  z.array(z.string().min(1)).default([]).describe(`The upstreams, by name, that ${what} comes from.`);

/** Everything that can be configured. */
export const guildhallConfig = z.object({
  council: section.council.prefault({}).describe('Whose gateway it is.'),
  upstreams: z
    .record(z.string().regex(/^[a-z][a-z0-9-]{0,30}$/), upstream)
    .default({})
    .describe('The systems behind the gateway, by a name of your own. None: the sandbox.'),
  ports: z
    .object({
      councilTax: named('council tax'),
      benefits: named('housing benefit and council tax reduction'),
      documents: named('documents and letters'),
    })
    .prefault({})
    .describe('Which upstream serves what.'),
  identity: section.identity.optional().describe('Whose tokens are taken. Needed once there is an upstream.'),
  notices: notices.prefault({}).describe('What letters say of the council, and by what they go.'),
  payments: payments.optional().describe('How cards are taken. Without: nobody can pay here.'),
  directDebit: directDebit
    .optional()
    .describe('How Direct Debits are set up. None: they are set up in the back office alone.'),
  addresses: osPlacesConfig
    .optional()
    .describe('OS Places, for looking up addresses. None: addresses are not looked up.'),
  feeds: feeds.prefault({}).describe('Files that others send, such as those of the Department for Work and Pensions.'),
  breathingSpace: breathingSpaceOptions
    .optional()
    .describe("The Insolvency Service's register of breathing spaces. None: it is not asked."),
  cache: cache.prefault({}).describe('What is kept between requests.'),
  store: section.store.prefault({}).describe("Where the gateway's own records are."),
  audit: section.audit.prefault({}).describe('The record of who read what.'),
  people: section.people.prefault({}).describe('The index by which people are found.'),
  http: section.http.prefault({}).describe('Where it listens.'),
  limits: section.limits.prefault({}).describe('How much a caller may ask.'),
  casework: casework.prefault({}).describe('How work is done: limits of authority.'),
  deadlines: section.deadlines.prefault({}).describe('How long an answer may take.'),
  operations: section.operations.prefault({}).describe('Which documents may run.'),
  events: events.prefault({}).describe('How changes are told to those who follow them.'),
  sandbox: section.sandbox.prefault({}).describe('The invented council that serves where no upstream is configured.'),
  log: section.log.prefault({}).describe('What is logged.'),
});

export type GuildhallConfig = z.output<typeof guildhallConfig>;
export type IdentityConfig = NonNullable<GuildhallConfig['identity']>;

const FROM_ENV: Readonly<Record<string, ConfigPath>> = {
  DATABASE_URL: ['store', 'databaseUrl'],
  REDIS_URL: ['cache', 'redisUrl'],
  GUILDHALL_HOST: ['http', 'host'],
  PORT: ['http', 'port'],
  LOG_LEVEL: ['log', 'level'],
};

const DEFAULT_FILE = 'guildhall.config.yaml';

export interface ConfigSource {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** A file by name, which outranks GUILDHALL_CONFIG. */
  readonly file?: string | undefined;
}

/**
 * The configuration: the named file, or GUILDHALL_CONFIG's, or ./guildhall.config.yaml where there is one, with the
 * environment over it. Throws ConfigError with everything that is wrong.
 */
export function loadGuildhallConfig({ env, file }: ConfigSource): LoadedConfig<GuildhallConfig> {
  const found = file ?? (env.GUILDHALL_CONFIG || undefined) ?? (existsSync(DEFAULT_FILE) ? DEFAULT_FILE : null);
  return loadConfig({ schema: guildhallConfig, env, file: found, fromEnv: FROM_ENV, check: crossChecks });
}

/** `councilTax from civica-live`, ..., or that the sandbox serves. */
export function servesWords({ upstreams, ports }: GuildhallConfig): string[] {
  if (Object.keys(upstreams).length === 0) return ['everything from the sandbox: invented people, nothing real'];
  return PORTS.map(
    port => `${port} from ${ports[port].length === 0 ? 'nothing: its fields will say so' : ports[port].join(', ')}`,
  );
}

import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { type Clock, systemClock } from '../domain/dates.js';
import { createCache } from '../platform/cache/cache.js';
import type { CacheClock } from '../platform/cache/clock.js';
import type { Database } from '../platform/database/database.js';
import { openDatabase } from '../platform/database/open.js';
import type { Log } from '../platform/telemetry/log.js';
import { createMetrics } from '../platform/telemetry/metrics.js';
import { auditKeys } from './audit-keys.js';
import { auditOnAdmin } from './audited.js';
import { behind } from './behind.js';
import { bothOpened, Closing } from './closing.js';
import type { GuildhallConfig } from './config.js';
import { directDebitHalf } from './direct-debit-half.js';
import { filling } from './filling.js';
import { type Gateway, gateway } from './gateway.js';
import type { Manifest } from './graphql/admitted.js';
import { adminApp } from './http/admin.js';
import { ideSettings } from './ide-settings.js';
import { lettersBehind } from './letters-behind.js';
import { listening } from './listening.js';
import { noticed } from './noticed.js';
import { paymentHalf } from './payment-half.js';
import { peopleBehind } from './people-behind.js';
import { PLACES } from './places.js';
import { placesBehind } from './places-behind.js';
import { portsOf } from './ports.js';
import { NO_RATE_LIMITS, rateLimits } from './rate-limits.js';
import { registerBehind } from './register-half.js';
import type { Sandbox } from './sandbox.js';
import type { System } from './system.js';

export interface Running {
  readonly url: string;
  readonly adminUrl: string;
  readonly systems: readonly System[];
  /** Null where real systems are configured. */
  readonly sandbox: Sandbox | null;
  readonly store: 'postgres' | 'pglite';
  /** Takes up work that has no caller, and fills the sandbox's index of people. Nothing once it is closed. */
  begin(): Promise<void>;
  /** Lets requests under way finish, closes everything, ends the sandbox. */
  close(): Promise<void>;
}

interface Starting {
  readonly config: GuildhallConfig;
  readonly log: Log;
  /** For tests: a store that is open already and stays open, and other clocks than the machine's. */
  readonly instead?: {
    readonly database?: Database;
    readonly clock?: Clock;
    readonly cacheClock?: CacheClock;
  };
}

/** Opens every part in order, joins them and listens: callers are answered from then on. Where one part fails, those before it are closed again. */
export async function start(starting: Starting): Promise<Running> {
  const closing = new Closing();
  try {
    return await opened(starting, closing);
  } catch (error) {
    await closing.close().catch(() => {});
    throw error;
  }
}

async function opened({ config, log, instead = {} }: Starting, closing: Closing): Promise<Running> {
  const { clock = systemClock, cacheClock } = instead;
  const metrics = createMetrics();
  const notices = noticed(log, metrics);
  const { store, cache: caching, http } = config;
  // The store and the sandbox each take about a second, most of it on a core of its own.
  const [database, { systems, serving, identity, sandbox, payments }] = await bothOpened(
    instead.database ? Promise.resolve(instead.database) : storeOf(store, log, closing),
    behind(config, { clock, notices, closing }),
  );
  const redis = await redisOf(config, log, closing);
  const cache = closing.with(
    createCache({
      memory: { maxEntries: caching.memoryEntries },
      ...(cacheClock && { clock: cacheClock }),
      ...(redis && { redis: redis.client, keys: redis.keys }),
    }),
    one => one.close(),
  );
  const kept = caching.enabled ? { cache, entries: caching.memoryEntries, keep: caching.keep } : null;
  const paid = payments && closing.with(paymentHalf(payments, notices.called), one => one.close());
  const places = placesBehind({ config, sandbox, database, systems, cache, clock, notices, closing });
  const settings = ideSettings(config, sandbox);
  const outside = { sandbox, observe: notices.called, closing };
  const told = registerBehind(lettersBehind(config, outside), outside);
  const keys = auditKeys(config);
  const lasting = instead.database === undefined && store.dataDir !== 'memory';
  const served = closing.with(
    await gateway({
      ...told,
      identity,
      database,
      auditKeys: keys,
      people: peopleBehind(database, config),
      systems,
      ports: Object.assign(portsOf({ systems, serving, kept }), { places }),
      rates: sandbox === null ? rateLimits(config.limits.rate, redis?.counts) : NO_RATE_LIMITS,
      manifest: JSON.parse(await readFile(PLACES.manifest, 'utf8')) as Manifest,
      clock,
      noticed: notices,
      payments: paid,
      directDebit: directDebitHalf(config),
      ide: { folder: PLACES.ide, settings },
    }),
    one => one.close(),
  );
  const url = await listening(served.app, http, 'http.port (PORT)');
  const admin = closing.with(adminOf(database, metrics.render), one => one.close());
  auditOnAdmin(admin, { config, keys, database, log, closing, lasting });
  const adminUrl = await listening(admin, http.admin, 'http.admin.port');
  const begin = () => begun(served, { sandbox, database, config, log, closing });
  return { url, adminUrl, systems, sandbox, store: database.kind, begin, close: () => closing.close() };
}

interface Beginning {
  readonly sandbox: Sandbox | null;
  readonly database: Database;
  readonly config: GuildhallConfig;
  readonly log: Log;
  readonly closing: Closing;
}

const begun = (served: Gateway, { sandbox, closing, ...around }: Beginning): Promise<void> =>
  closing.unlessBegun(async () => {
    await served.begin();
    if (sandbox !== null && !closing.hasBegun) closing.with(filling(sandbox.everybody, around), one => one.close());
  });

async function storeOf(store: GuildhallConfig['store'], log: Log, closing: Closing): Promise<Database> {
  const options = { ...store, url: store.databaseUrl, migrationsDir: PLACES.migrations, log };
  return closing.with(await openDatabase(options), one => one.close());
}

async function redisOf({ cache }: GuildhallConfig, log: Log, closing: Closing) {
  const { redisUrl, hmacSecret, encryptionKeys } = cache;
  if (redisUrl === undefined || hmacSecret === undefined || encryptionKeys === undefined) return null;
  // Read in only where it is used: it is a tenth of a second of every start.
  const { redisClient } = await import('../platform/cache/redis.js');
  const client = redisClient({ url: redisUrl }, code => log.warn({ code }, 'Redis is in trouble: going on without it'));
  closing.with(client, one => one.disconnect());
  const keys = { hmacSecret, encryptionKeys };
  return { client, keys, counts: { client, keySecret: Buffer.from(hmacSecret) } };
}

type Runs = { run<Row>(statement: { text: string }): Promise<Row[]> };

/** Ready where the store answers: without it no read can be audited, so none may be answered. */
function adminOf(database: Runs, metrics: () => Promise<{ contentType: string; text: string }>): FastifyInstance {
  const ready = async () => {
    const answers = await database.run({ text: 'select 1' }).then(
      () => true,
      () => false,
    );
    return answers ? [] : ['the store does not answer'];
  };
  return adminApp({ ready, metrics });
}

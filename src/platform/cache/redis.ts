import { Cluster, Redis, type RedisOptions } from 'ioredis';

/**
 * Where Redis is. `url` is `redis://` or, with TLS, `rediss://`, with user, password and database in it as usual. With
 * `sentinels` the URL's host is not used: the primary of `group` is asked for, and followed when it moves. With `nodes`
 * it is a Cluster, of which the URL gives user, password and TLS.
 */
export interface RedisPlace {
  readonly url: string;
  readonly sentinels?: { readonly group: string; readonly hosts: readonly HostAndPort[] };
  readonly nodes?: readonly HostAndPort[];
}

export interface HostAndPort {
  readonly host: string;
  readonly port: number;
}

const CONNECT_TIMEOUT_MS = 1_000;
const SILENCE_MS = 2_000;
const SHORTEST_RETRY_MS = 50;
const LONGEST_RETRY_MS = 5_000;

/** Doubling to five seconds, with jitter so that many gateways do not come back in one moment. It never gives up. */
export function reconnectDelayMs(attempt: number, random: () => number = Math.random): number {
  const most = Math.min(SHORTEST_RETRY_MS * 2 ** Math.min(attempt, 10), LONGEST_RETRY_MS);
  return Math.ceil(most / 2 + (most / 2) * random());
}

/**
 * A client that fails at once where it cannot ask, so that its user can do without: nothing queues while Redis is away,
 * nothing is sent a second time. It connects when first used (or on `connect()`); the caller closes it by `disconnect()`.
 * `onTrouble` is told an error's code and nothing else: their messages hold addresses, and Redis's own hold arguments.
 */
export function redisClient(place: RedisPlace, onTrouble: (code: string) => void): Redis | Cluster {
  const options = optionsFor(place);
  const client =
    place.nodes === undefined
      ? place.sentinels === undefined
        ? new Redis(place.url, options)
        : new Redis(options)
      : new Cluster([...place.nodes], {
          lazyConnect: true,
          enableOfflineQueue: false,
          enableAutoPipelining: true,
          clusterRetryStrategy: attempt => reconnectDelayMs(attempt),
          redisOptions: options,
        });
  client.on('error', (error: unknown) => onTrouble(codeOf(error)));
  return client;
}

function optionsFor({ url, sentinels }: RedisPlace): RedisOptions {
  const { protocol, username, password, pathname } = new URL(url);
  if (protocol !== 'redis:' && protocol !== 'rediss:')
    throw new RangeError('a Redis URL starts with redis:// or rediss://');
  const tls = protocol === 'rediss:';
  const access = {
    ...(username === '' ? {} : { username: decodeURIComponent(username) }),
    ...(password === '' ? {} : { password: decodeURIComponent(password) }),
    ...(tls ? { tls: {} } : {}),
  };
  return {
    ...access,
    ...(sentinels === undefined
      ? {}
      : {
          sentinels: [...sentinels.hosts],
          name: sentinels.group,
          db: Number(pathname.slice(1) || 0),
          enableTLSForSentinelMode: tls,
          sentinelRetryStrategy: attempt => reconnectDelayMs(attempt),
        }),
    lazyConnect: true,
    enableOfflineQueue: false,
    enableAutoPipelining: true,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    connectTimeout: CONNECT_TIMEOUT_MS,
    // For a server that hangs while its connection stands.
    socketTimeout: SILENCE_MS,
    retryStrategy: attempt => reconnectDelayMs(attempt),
  };
}

function codeOf(error: unknown): string {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === 'string') return code;
  // Redis's own errors start with their code, such as NOAUTH or LOADING.
  return /^[A-Z]+(?= )/.exec(String(message))?.[0] ?? 'UNKNOWN';
}

import { Axios, AxiosHeaders, type AxiosResponse, type InternalAxiosRequestConfig } from 'axios';
import { Pool } from 'undici';
import { rethrow } from './failure.js';
import { incomingFrom } from './incoming.js';
import { PoolExchange, type PoolReply } from './pool-exchange.js';
import type { Stop } from './stop.js';
import type { Transport, TransportOptions } from './transport.js';

const MAX_HEADER_BYTES = 16 * 1024;
const KEEP_ALIVE_MS = 4_000;
const KEEP_ALIVE_AT_MOST_MS = 60_000;

/**
 * Axios over one undici pool. The pool knows neither proxies nor redirects, so there is nothing to switch off. Axios merges
 * and checks every setting at every call, so its instance has only those it needs: that is most of what axios costs.
 */
export function poolTransport(options: TransportOptions): Transport {
  const pool = poolOf(options);
  const axios = new Axios({ adapter: config => exchange(pool, config, options.maxBodyBytes) });
  return {
    send: ({ method, path, headers, body }, stop) =>
      axios.request({ method, url: path, headers, data: body, signal: stop }).then(incomingFrom, rethrow),
    close: () => pool.close(),
  };
}

function poolOf({ origin, connections, connectTimeoutMs, idleTimeoutMs, tls }: TransportOptions): Pool {
  return new Pool(origin, {
    connections,
    pipelining: 1,
    connect: { timeout: connectTimeoutMs, ...tls },
    headersTimeout: idleTimeoutMs,
    bodyTimeout: idleTimeoutMs,
    keepAliveTimeout: KEEP_ALIVE_MS,
    keepAliveMaxTimeout: KEEP_ALIVE_AT_MOST_MS,
    maxHeaderSize: MAX_HEADER_BYTES,
  });
}

function exchange(pool: Pool, config: InternalAxiosRequestConfig, maxBodyBytes: number): Promise<AxiosResponse> {
  return new Promise((resolve, reject) => {
    const settle = { resolve: (reply: PoolReply) => resolve(toAxios(reply, config)), reject };
    new PoolExchange(config.signal as Stop, maxBodyBytes, settle).start(pool, {
      method: config.method === 'post' ? 'POST' : 'GET',
      path: config.url as string,
      headers: config.headers.toJSON() as Record<string, string>,
      body: config.data as string | undefined,
    });
  });
}

/** Only the headers that are read are copied: axios would trim and check each one twice. */
function toAxios({ status, headers, body }: PoolReply, config: InternalAxiosRequestConfig): AxiosResponse {
  const kept = new AxiosHeaders();
  for (const name of ['content-type', 'content-encoding', 'retry-after']) {
    const value = headers[name];
    if (value !== undefined) kept[name] = value;
  }
  return { status, statusText: '', headers: kept, data: body, config };
}

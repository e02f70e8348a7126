import http from 'node:http';
import https from 'node:https';
import { Axios } from 'axios';
import { rethrow } from './failure.js';
import { incomingFrom } from './incoming.js';
import type { Incoming, Transport, TransportOptions } from './transport.js';

/**
 * Axios over Node's own HTTP client, which request interceptors such as nock can see. Costs several times the CPU of the pool
 * and has no connect timeout of its own, so gateways use the pool.
 */
export function nodeTransport({ origin, connections, maxBodyBytes, tls }: TransportOptions): Transport {
  const agents = {
    httpAgent: new http.Agent({ keepAlive: true, maxSockets: connections }),
    httpsAgent: new https.Agent({ keepAlive: true, maxSockets: connections, ...tls }),
  };
  const axios = new Axios({
    ...agents,
    adapter: 'http',
    baseURL: origin,
    proxy: false,
    maxRedirects: 0,
    maxContentLength: maxBodyBytes,
    maxBodyLength: Number.POSITIVE_INFINITY, // what we send is ours
    responseType: 'arraybuffer',
    decompress: false,
    validateStatus: () => true,
  });
  const underWay = new Set<Promise<Incoming>>();
  return {
    send({ method, path, headers, body }, stop) {
      const sent = axios.request({ method, url: path, headers, data: body, signal: stop }).then(incomingFrom, rethrow);
      underWay.add(sent);
      return sent.finally(() => underWay.delete(sent));
    },
    async close() {
      await Promise.allSettled(underWay);
      agents.httpAgent.destroy();
      agents.httpsAgent.destroy();
    },
  };
}

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import axios from 'axios';
import { Pool } from 'undici';
import { createUpstream } from '../src/platform/http/create-upstream.js';
import { poolTransport } from '../src/platform/http/pool-transport.js';
import { Stop } from '../src/platform/http/stop.js';
import type { UpstreamRequest } from '../src/platform/http/upstream.js';
import { UPSTREAM_DEFAULTS } from '../src/platform/http/upstream-options.js';

/**
 * CPU per upstream call of this process, the upstream being another one: our pipeline, our transport alone, undici itself and
 * axios as it is shipped. One run, the four taking turns in a new order each round, so that a busy machine weighs on all alike.
 *
 *     node dist/bench/upstream-http.js [calls a round] [rounds]
 */
const BODY = Buffer.from(`<Standard>${'<Item code="1">value</Item>'.repeat(80)}</Standard>`);
const PATH = '/w2?docid=crmcpc&id=abc';
const HEADERS = { accept: 'text/xml' };
const AT_ONCE = 5;
const WARM_UP_ROUNDS = 2;

type Calls = Record<string, () => Promise<unknown>>;

function serve(): void {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/xml', 'content-length': BODY.length });
    response.end(BODY);
  });
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
}

function contenders(origin: string): { calls: Calls; close: () => Promise<unknown> } {
  const upstream = createUpstream({ system: 'bench', baseUrl: origin });
  const bare = new Pool(origin, { connections: 10, pipelining: 1 });
  const { connectTimeoutMs, maxBodyBytes } = UPSTREAM_DEFAULTS;
  const transport = poolTransport({
    origin,
    connections: 10,
    connectTimeoutMs,
    idleTimeoutMs: 6_000,
    maxBodyBytes,
    tls: {},
  });
  const shipped = axios.create({ baseURL: origin, httpAgent: new Agent({ keepAlive: true, maxSockets: 10 }) });
  const request: UpstreamRequest<Buffer> = {
    operation: 'read',
    kind: 'read',
    method: 'GET',
    path: '/w2',
    query: { docid: 'crmcpc', id: 'abc' },
    headers: HEADERS,
    accept: reply => reply.body,
  };
  const never = new AbortController().signal;
  const calls: Calls = {
    'undici itself': async () => (await bare.request({ method: 'GET', path: PATH, headers: HEADERS })).body.text(),
    'our transport': () => transport.send({ method: 'GET', path: PATH, headers: HEADERS, body: undefined }, new Stop()),
    'our pipeline': () => upstream.request(request, { deadlineAt: performance.now() + 8_000, signal: never }),
    'axios as shipped': () => shipped.get(PATH, { headers: HEADERS, responseType: 'arraybuffer' }),
  };
  return { calls, close: () => Promise.all([upstream.close(), transport.close(), bare.close()]) };
}

async function cpuPerCallUs(call: () => Promise<unknown>, count: number): Promise<number> {
  const lane = async () => {
    for (let done = 0; done < count / AT_ONCE; done += 1) await call();
  };
  const before = process.cpuUsage();
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / count;
}

async function measure(calls: Calls, count: number, rounds: number): Promise<Map<string, number[]>> {
  const figures = new Map(Object.keys(calls).map(name => [name, [] as number[]]));
  for (let round = 0; round < rounds + WARM_UP_ROUNDS; round += 1) {
    for (const [name, call] of shuffled(Object.entries(calls))) {
      const us = await cpuPerCallUs(call, count);
      if (round >= WARM_UP_ROUNDS) figures.get(name)?.push(us);
    }
  }
  return figures;
}

function shuffled<T>(items: T[]): T[] {
  return items
    .map(item => ({ item, at: Math.random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}

function median(figures: number[]): number {
  return figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

async function main(count: number, rounds: number): Promise<void> {
  const server: ChildProcess = fork(fileURLToPath(import.meta.url), ['serve']);
  const [port] = (await once(server, 'message')) as [number];
  const { calls, close } = contenders(`http://127.0.0.1:${port}`);
  const figures = await measure(calls, count, rounds);
  const base = median(figures.get('undici itself') ?? []);
  console.table(
    [...figures].map(([name, each]) => ({
      call: name,
      'CPU, median us': median(each).toFixed(1),
      'lowest us': Math.min(...each).toFixed(1),
      'to undici': (median(each) / base).toFixed(2),
    })),
  );
  await close();
  server.kill();
}

if (process.argv[2] === 'serve') serve();
else await main(Number(process.argv[2] ?? 1_500), Number(process.argv[3] ?? 15)).then(() => process.exit());

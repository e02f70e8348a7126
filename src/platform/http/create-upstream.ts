import { Pipeline } from '../resilience/pipeline.js';
import { nodeTransport } from './node-transport.js';
import { type Base, baseOf, outgoingOf } from './outgoing.js';
import { poolTransport } from './pool-transport.js';
import { readReply } from './reply-check.js';
import type { Stop } from './stop.js';
import { type Outgoing, type Transport, TransportFailure } from './transport.js';
import type { Limits, UpstreamRequest } from './upstream.js';
import { UpstreamError } from './upstream-error.js';
import { limitsOf, type ManagedUpstream, type UpstreamLimits, type UpstreamOptions } from './upstream-options.js';

/** How much longer than any operation's timeout the transport waits of itself. */
const BACKSTOP_MS = 1_000;

/** One upstream behind its pipeline. Throws TypeError for a base URL that is none. */
export function createUpstream(options: UpstreamOptions): ManagedUpstream {
  const { system, observe, now = () => performance.now(), random = Math.random } = options;
  const limits = limitsOf(options.limits);
  const base = baseOf(options.baseUrl);
  const transport = transportOf(options, base, limits);
  const pipeline = new Pipeline(system, limits, { now, random });

  return {
    system,
    state: () => pipeline.state(),
    close: () => transport.close(),
    async request<T>(request: UpstreamRequest<T>, { deadlineAt, signal }: Limits): Promise<T> {
      const { operation, kind, accept } = request;
      const outgoing = outgoingOf(base, request);
      const startedAt = now();
      const timeoutMs = limits.timeoutMsByOperation[operation] ?? limits.timeoutMs;
      const send = async (stop: Stop) => readReply(system, await sent({ system, transport }, outgoing, stop), accept);
      const { ending, attempts } = await pipeline.run({ kind, timeoutMs, deadlineAt, signal, send });
      observe?.({ system, operation, outcome: ending.outcome, ms: now() - startedAt, attempts });
      if (ending.outcome === 'ok') return ending.value;
      throw ending.error;
    },
  };
}

async function sent(to: { system: string; transport: Transport }, outgoing: Outgoing, stop: Stop) {
  try {
    return await to.transport.send(outgoing, stop);
  } catch (error) {
    throw new UpstreamError(to.system, error instanceof TransportFailure ? error.trouble : 'unavailable');
  }
}

function transportOf(
  { transport = 'undici', tls = {} }: UpstreamOptions,
  base: Base,
  limits: UpstreamLimits,
): Transport {
  if (typeof transport === 'object') return transport;
  const longestMs = Math.max(limits.timeoutMs, ...Object.values(limits.timeoutMsByOperation));
  const make = transport === 'node' ? nodeTransport : poolTransport;
  return make({
    origin: base.origin,
    connections: limits.bulkhead.running,
    connectTimeoutMs: limits.connectTimeoutMs,
    idleTimeoutMs: longestMs + BACKSTOP_MS,
    maxBodyBytes: limits.maxBodyBytes,
    tls,
  });
}

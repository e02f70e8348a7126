import { BREAKER_DEFAULTS, type BreakerState } from '../resilience/breaker.js';
import { BULKHEAD_DEFAULTS } from '../resilience/bulkhead.js';
import type { Outcome } from '../resilience/ending.js';
import type { PipelineLimits } from '../resilience/pipeline.js';
import { RETRY_DEFAULTS } from '../resilience/retry-budget.js';
import type { TlsOptions, Transport } from './transport.js';
import type { Upstream } from './upstream.js';

export interface UpstreamLimits extends PipelineLimits {
  readonly connectTimeoutMs: number;
  /** The longest one attempt may take from first byte sent to last byte read. */
  readonly timeoutMs: number;
  /** The same for single operations, by name. */
  readonly timeoutMsByOperation: Readonly<Record<string, number>>;
  /** The largest reply read; a larger one is unreadable. */
  readonly maxBodyBytes: number;
}

export const UPSTREAM_DEFAULTS: UpstreamLimits = {
  connectTimeoutMs: 1_000,
  timeoutMs: 5_000,
  timeoutMsByOperation: {},
  maxBodyBytes: 5 * 1024 * 1024,
  marginMs: 100,
  fairTrialMs: 1_000,
  bulkhead: BULKHEAD_DEFAULTS,
  breaker: BREAKER_DEFAULTS,
  retry: RETRY_DEFAULTS,
};

/** All that is told of a call to metrics and logs. `ms` is the whole of it, waits and retries included. */
export interface UpstreamObservation {
  readonly system: string;
  readonly operation: string;
  readonly outcome: Outcome;
  readonly ms: number;
  /** Calls begun on the wire: 0 where the pipeline said no, more than 1 where it tried again. */
  readonly attempts: number;
}

/** Called once a request, when it is over. Must not throw. */
export type UpstreamObserver = (observation: UpstreamObservation) => void;

export interface UpstreamOptions {
  /** The system's name, as errors, metrics and provenance give it. */
  readonly system: string;
  readonly baseUrl: string;
  /** `undici` by default; `node` for tests with nock; a transport of one's own for tests without sockets. */
  readonly transport?: 'undici' | 'node' | Transport;
  /** Each group absent, and each value absent from a group, is that of UPSTREAM_DEFAULTS. */
  readonly limits?: UpstreamLimitsGiven;
  readonly tls?: TlsOptions;
  readonly observe?: UpstreamObserver;
  /** Milliseconds that only go forward, of the same clock as the deadlines: `performance.now()`. */
  readonly now?: () => number;
  readonly random?: () => number;
}

export type UpstreamLimitsGiven = {
  readonly [Key in keyof UpstreamLimits]?: UpstreamLimits[Key] extends number ? number : Partial<UpstreamLimits[Key]>;
};

/** An upstream as its owner holds it; adapters see Upstream. */
export interface ManagedUpstream extends Upstream {
  /** For readiness, and for callers who ask how the systems are. */
  state(): BreakerState;
}

export function limitsOf(given: UpstreamLimitsGiven = {}): UpstreamLimits {
  return {
    ...UPSTREAM_DEFAULTS,
    ...given,
    timeoutMsByOperation: { ...given.timeoutMsByOperation } as Record<string, number>,
    bulkhead: { ...BULKHEAD_DEFAULTS, ...given.bulkhead },
    breaker: { ...BREAKER_DEFAULTS, ...given.breaker },
    retry: { ...RETRY_DEFAULTS, ...given.retry },
  };
}

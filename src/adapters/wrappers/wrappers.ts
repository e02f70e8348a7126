import type { SystemName } from '../../domain/references.js';
import type { Cache } from '../../platform/cache/cache.js';
import { type BatchLimits, batched } from './batched.js';
import { type CachePolicy, cached } from './cached.js';
import type { Methods } from './method.js';
import { routed } from './routed.js';

/** What may be put around a port: same port in, same port out. */
export interface Wrappers<Port> {
  batched(port: Port, limits: BatchLimits): Port;
  cached(port: Port, cache: Cache, policy: CachePolicy<Port>): Port;
  routed(ports: ReadonlyMap<SystemName, Port>): Port;
}

/** The usual order is `cached(routed(each system's batched))`: kept once, whichever system it came from. */
export const wrappersOf = <Port>(name: string, methods: Methods<Port>): Wrappers<Port> => ({
  batched: (port, limits) => batched(methods, port, limits),
  cached: (port, cache, policy) => cached({ name, methods }, port, { cache, policy }),
  routed: ports => routed(methods, ports),
});

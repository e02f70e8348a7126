import { systemClock } from '../../src/domain/dates.js';
import type { Ports } from '../../src/loaders/scope.js';
import { createCache } from '../../src/platform/cache/cache.js';
import { createUpstream } from '../../src/platform/http/create-upstream.js';
import type { UpstreamObserver } from '../../src/platform/http/upstream-options.js';
import type { GuildhallConfig } from '../../src/server/config.js';
import { portsOf } from '../../src/server/ports.js';
import type { System } from '../../src/server/system.js';
import { jsonPorts } from './adapter.js';

interface OurPorts {
  readonly system: System;
  readonly ports: Ports;
}

/** Guildhall's own data layer over the JSON upstream: its client, its batching and, warm, its cache. */
export function ourPorts(
  config: GuildhallConfig,
  upstreamUrl: string,
  { warm, observe }: { warm: boolean; observe?: UpstreamObserver },
): OurPorts {
  const upstream = createUpstream({ system: 'stub', baseUrl: upstreamUrl, ...(observe && { observe }) });
  const system: System = {
    name: 'stub',
    product: 'json',
    simulated: true,
    inBatches: true,
    scope: null,
    ports: jsonPorts('stub', upstream, systemClock),
    health: { system: 'stub', check: async () => 'up' },
    state: () => upstream.state(),
    close: () => upstream.close(),
  };
  const { memoryEntries: entries, keep } = config.cache;
  const kept = { cache: createCache({ memory: { maxEntries: entries } }), entries, keep };
  const serving = { councilTax: ['stub'], benefits: ['stub'], documents: ['stub'] };
  return { system, ports: portsOf({ systems: [system], serving, kept: warm ? kept : null }) };
}

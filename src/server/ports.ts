import { type BatchLimits, IN_BATCHES, ONE_BY_ONE } from '../adapters/wrappers/batched.js';
import { benefitsWrappers } from '../adapters/wrappers/benefits.js';
import type { CachePolicy, Keeping } from '../adapters/wrappers/cached.js';
import { councilTaxWrappers } from '../adapters/wrappers/council-tax.js';
import { documentsWrappers } from '../adapters/wrappers/documents.js';
import { benefitsPolicy, councilTaxPolicy, documentsPolicy } from '../adapters/wrappers/policy.js';
import type { Wrappers } from '../adapters/wrappers/wrappers.js';
import type { Ports } from '../loaders/scope.js';
import type { Cache } from '../platform/cache/cache.js';
import type { PortName } from './config-upstreams.js';
import type { Serving, System } from './systems.js';

interface Kept {
  readonly cache: Cache;
  /** Values of all kinds together. */
  readonly entries: number;
}

interface Behind {
  readonly systems: readonly System[];
  readonly serving: Serving;
  /** Null where nothing is to be kept. */
  readonly kept: Kept | null;
}

/** One port for each kind of thing: kept once, routed by the system that a reference names, gathered for each system. */
export function portsOf(behind: Behind): Ports {
  return {
    councilTax: joined('councilTax', { wrappers: councilTaxWrappers, policy: councilTaxPolicy }, behind),
    benefits: joined('benefits', { wrappers: benefitsWrappers, policy: benefitsPolicy }, behind),
    documents: joined('documents', { wrappers: documentsWrappers, policy: documentsPolicy }, behind),
  };
}

interface Wrapping<Port> {
  readonly wrappers: Wrappers<Port>;
  readonly policy: CachePolicy<Port>;
}

function joined<Name extends PortName>(
  name: Name,
  { wrappers, policy }: Wrapping<Ports[Name]>,
  { systems, serving, kept }: Behind,
): Ports[Name] {
  const bySystem = new Map<string, Ports[Name]>();
  for (const system of systems) {
    const port = system.ports[name] as Ports[Name] | undefined;
    if (port === undefined || !serving[name].includes(system.name)) continue;
    const limits: BatchLimits = { system: system.name, ...(system.inBatches ? IN_BATCHES : ONE_BY_ONE) };
    bySystem.set(system.name, wrappers.batched(port, limits));
  }
  const routed = wrappers.routed(bySystem);
  return kept === null ? routed : wrappers.cached(routed, kept.cache, shared(policy, kept.entries));
}

/** How many kinds of value share the memory: one for each method of a port that is kept. */
const KINDS = [councilTaxPolicy, benefitsPolicy, documentsPolicy]
  .flatMap(policy => Object.values<Keeping | 'never'>(policy))
  .filter(keeping => keeping !== 'never').length;

function shared<Port>(policy: CachePolicy<Port>, entries: number): CachePolicy<Port> {
  const maxEntries = Math.max(1, Math.floor(entries / KINDS));
  const sized = Object.entries<Keeping | 'never'>(policy).map(([name, keeping]) => [
    name,
    keeping === 'never' ? keeping : { ...keeping, maxEntries },
  ]);
  return Object.fromEntries(sized) as CachePolicy<Port>;
}

import type { Notes } from '../adapters/ports/notes.js';
import { type BatchLimits, IN_BATCHES, ONE_BY_ONE } from '../adapters/wrappers/batched.js';
import { benefitsWrappers } from '../adapters/wrappers/benefits.js';
import type { CachePolicy, Keeping } from '../adapters/wrappers/cached.js';
import { councilTaxWrappers } from '../adapters/wrappers/council-tax.js';
import { documentsWrappers } from '../adapters/wrappers/documents.js';
import { notesWrappers } from '../adapters/wrappers/notes.js';
import {
  type Scope,
  scopedBenefits,
  scopedCouncilTax,
  scopedDocuments,
  scopedNotes,
} from '../adapters/wrappers/scoped.js';
import type { Wrappers } from '../adapters/wrappers/wrappers.js';
import type { Ports } from '../loaders/scope.js';
import type { Cache } from '../platform/cache/cache.js';
import type { KeepConfig } from './config-cache.js';
import type { PortName } from './config-upstreams.js';
import type { System } from './system.js';
import type { Serving } from './systems.js';

export interface Kept {
  readonly cache: Cache;
  /** Values of all kinds together. */
  readonly entries: number;
  /** How long each kind of answer is kept. */
  readonly keep: KeepConfig;
}

type Times = Omit<Keeping, 'maxEntries'>;

interface Behind {
  readonly systems: readonly System[];
  readonly serving: Serving;
  /** Null where nothing is to be kept. */
  readonly kept: Kept | null;
}

/** One port for each kind of thing: kept once, routed by the system that a reference names, gathered for each system. */
export function portsOf(behind: Behind): Ports & { readonly notes: Notes } {
  const { councilTax, benefits, documents } = policies(behind.kept);
  return {
    councilTax: joined(
      'councilTax',
      { wrappers: councilTaxWrappers, scoped: scopedCouncilTax, policy: councilTax },
      behind,
    ),
    benefits: joined('benefits', { wrappers: benefitsWrappers, scoped: scopedBenefits, policy: benefits }, behind),
    documents: joined('documents', { wrappers: documentsWrappers, scoped: scopedDocuments, policy: documents }, behind),
    notes: notesOf(behind),
  };
}

/** Officers' notes, of every system that has them and serves what they are about. Nothing keeps them. */
function notesOf({ systems, serving }: Behind): Notes {
  const asked = [...serving.councilTax, ...serving.benefits];
  const bySystem = new Map<string, Notes>();
  for (const system of systems) {
    if (system.notes === undefined || !asked.includes(system.name)) continue;
    const own = system.scope === null ? system.notes : scopedNotes(system.notes, system.scope);
    bySystem.set(system.name, notesWrappers.batched(own, limitsOf(system)));
  }
  return notesWrappers.routed(bySystem);
}

const limitsOf = ({ name, inBatches }: System): BatchLimits => ({
  system: name,
  ...(inBatches ? IN_BATCHES : ONE_BY_ONE),
});

interface Wrapping<Port> {
  readonly wrappers: Wrappers<Port>;
  /** The port where only some of its records are read. */
  readonly scoped: (port: Port, scope: Scope) => Port;
  /** Null where nothing is to be kept. */
  readonly policy: CachePolicy<Port> | null;
}

function joined<Name extends PortName>(
  name: Name,
  { wrappers, scoped, policy }: Wrapping<Ports[Name]>,
  { systems, serving, kept }: Behind,
): Ports[Name] {
  const bySystem = new Map<string, Ports[Name]>();
  for (const system of systems) {
    const port = system.ports[name] as Ports[Name] | undefined;
    if (port === undefined || !serving[name].includes(system.name)) continue;
    const own = system.scope === null ? port : scoped(port, system.scope);
    bySystem.set(system.name, wrappers.batched(own, limitsOf(system)));
  }
  const routed = wrappers.routed(bySystem);
  return kept === null || policy === null ? routed : wrappers.cached(routed, kept.cache, policy);
}

/** How long each method's answers are kept, the memory shared out evenly between those that are. */
function policies(kept: Kept | null): { [Name in PortName]: CachePolicy<Ports[Name]> | null } {
  if (kept === null) return { councilTax: null, benefits: null, documents: null };
  const { councilTax, benefits, documents } = kept.keep;
  const maxEntries = shareOf(kept);
  return {
    councilTax: sized(councilTax, maxEntries),
    benefits: sized(benefits, maxEntries),
    documents: { ...sized(documents, maxEntries), content: 'never' },
  };
}

/** How many values of one kind are kept: those of the ports, and the addresses of the gazetteer. */
export function shareOf({ keep, entries }: Pick<Kept, 'keep' | 'entries'>): number {
  const kinds = Object.values(keep).flatMap(port => Object.keys(port)).length + 1;
  return Math.max(1, Math.floor(entries / kinds));
}

const sized = <Name extends string>(keep: Readonly<Record<Name, Times>>, maxEntries: number) =>
  Object.fromEntries(Object.entries<Times>(keep).map(([name, times]) => [name, { ...times, maxEntries }])) as Readonly<
    Record<Name, Keeping>
  >;

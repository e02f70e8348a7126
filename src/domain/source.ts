import type { Instant } from './dates.js';
import type { SystemName } from './references.js';

/** Where a fact came from and how old it is. Every entity that an upstream gave carries one. */
export interface Source {
  readonly system: SystemName;
  /** The upstream's own reference for the record. */
  readonly reference: string;
  /** When the upstream said so. */
  readonly asOf: Instant;
  /** True where the upstream could not be asked and this is what it said before. */
  readonly stale: boolean;
}

export interface Sourced {
  readonly source: Source;
}

export const staled = <T extends Sourced>(entity: T): T =>
  entity.source.stale ? entity : Object.freeze({ ...entity, source: Object.freeze({ ...entity.source, stale: true }) });

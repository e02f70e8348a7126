import type { Dwellings } from '../adapters/ports/dwellings.js';
import type { Health } from '../adapters/ports/health.js';
import type { Notes } from '../adapters/ports/notes.js';
import type { PeopleSource } from '../adapters/ports/people-source.js';
import type { Scope } from '../adapters/wrappers/scoped.js';
import type { Clock } from '../domain/dates.js';
import type { Ports } from '../loaders/scope.js';
import type { UpstreamObserver } from '../platform/http/upstream-options.js';
import type { BreakerState } from '../platform/resilience/breaker.js';

/** A system behind the gateway, ready to be asked. */
export interface System {
  readonly name: string;
  readonly product: string;
  readonly simulated: boolean;
  /** Whether one call can ask for many records. */
  readonly inBatches: boolean;
  readonly ports: Partial<Ports>;
  /** Where the product can be asked by dwelling. */
  readonly dwellings?: Dwellings;
  /** Where the product can be asked for officers' notes. */
  readonly notes?: Notes;
  /** Where the product can list everybody. */
  readonly people?: PeopleSource;
  /** Which of its records are read; null where all are. */
  readonly scope: Scope | null;
  readonly health: Health;
  state(): BreakerState;
  close(): Promise<void>;
}

export interface Around {
  readonly clock: Clock;
  readonly simulated: boolean;
  readonly observe: UpstreamObserver;
  readonly onEvent: (system: string, event: string) => void;
}

import { civica } from '../adapters/civica/civica.js';
import type { Dwellings } from '../adapters/ports/dwellings.js';
import type { Health } from '../adapters/ports/health.js';
import type { Notes } from '../adapters/ports/notes.js';
import type { PeopleSource } from '../adapters/ports/people-source.js';
import type { Scope } from '../adapters/wrappers/scoped.js';
import type { Clock } from '../domain/dates.js';
import type { Ports } from '../loaders/scope.js';
import { createUpstream } from '../platform/http/create-upstream.js';
import type { UpstreamObserver } from '../platform/http/upstream-options.js';
import type { BreakerState } from '../platform/resilience/breaker.js';
import { PORTS, type PortName, type Product, SERVES, type UpstreamConfig } from './config-upstreams.js';
import { scopeOf } from './record-scope.js';

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

type Make<Name extends Product> = (
  name: string,
  config: Extract<UpstreamConfig, { product: Name }>,
  around: Around,
) => System | Promise<System>;

/** How each product is put behind the ports. A product is joined here and described in config-upstreams. */
const MAKE: { readonly [Name in Product]: Make<Name> } = {
  civica: (name, config, { clock, simulated, observe, onEvent }) => {
    const { baseUrl, transport, limits, tls, options, records } = config;
    const upstream = createUpstream({ system: name, baseUrl, transport, limits, observe, ...(tls && { tls }) });
    const { councilTax, benefits, documents, health, close } = civica({
      name,
      options,
      upstream,
      clock,
      observe: ({ event }) => onEvent(name, event),
    });
    return {
      name,
      product: 'civica',
      simulated,
      inBatches: false,
      ports: { councilTax, benefits, documents },
      scope: scopeOf(records, number => number),
      health,
      state: () => upstream.state(),
      close: async () => {
        await close();
        await upstream.close();
      },
    };
  },
  // Read in only where there is one: its drivers are a good part of a start.
  academy: async (name, config, around) => (await import('./academy-system.js')).academySystem(name, config, around),
};

/** Every system that the configuration names. */
export function systemsOf(
  upstreams: Readonly<Record<string, UpstreamConfig>>,
  around: Around,
): Promise<readonly System[]> {
  return Promise.all(
    Object.entries(upstreams).map(([name, config]) => {
      // The compiler does not follow that the maker found by a product takes that product's configuration.
      const make = MAKE[config.product] as Make<typeof config.product>;
      return make(name, config as never, around);
    }),
  );
}

export type Serving = Readonly<Record<PortName, readonly string[]>>;

/** Every system at every port that its product can serve: what holds where nobody configured anything. */
export function servingAll(upstreams: Readonly<Record<string, UpstreamConfig>>): Serving {
  const serving = (port: PortName) =>
    Object.entries(upstreams).flatMap(([name, { product }]) => (SERVES[product].includes(port) ? name : []));
  return Object.fromEntries(PORTS.map(port => [port, serving(port)])) as unknown as Serving;
}

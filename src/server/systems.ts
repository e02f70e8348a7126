import { civica } from '../adapters/civica/civica.js';
import { createUpstream } from '../platform/http/create-upstream.js';
import { PORTS, type PortName, type Product, SERVES, type UpstreamConfig } from './config-upstreams.js';
import { scopeOf } from './record-scope.js';
import type { Around, System } from './system.js';

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

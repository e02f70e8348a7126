import { osPlaces } from '../adapters/os-places/addresses.js';
import { type OsPlacesConfig, osPlacesConfig } from '../adapters/os-places/config.js';
import type { Addresses } from '../adapters/ports/addresses.js';
import { ratingList } from '../adapters/voa/rating-list.js';
import type { Clock } from '../domain/dates.js';
import type { PlacePorts } from '../loaders/scope.js';
import type { Cache } from '../platform/cache/cache.js';
import type { Database } from '../platform/database/database.js';
import { createUpstream } from '../platform/http/create-upstream.js';
import type { Closing } from './closing.js';
import type { GuildhallConfig } from './config.js';
import type { Noticed } from './noticed.js';
import { shareOf } from './ports.js';
import type { Sandbox } from './sandbox.js';
import type { System } from './system.js';

interface Behind {
  readonly config: GuildhallConfig;
  readonly sandbox: Sandbox | null;
  readonly database: Database;
  readonly systems: readonly System[];
  readonly cache: Cache;
  readonly clock: Clock;
  readonly notices: Noticed;
  readonly closing: Closing;
}

/** Where properties and addresses are asked for: the lists that were loaded, back offices, and the gazetteer. */
export function placesBehind({ database, systems, ...around }: Behind): PlacePorts {
  const gazetteer = around.config.addresses ?? simulated(around.sandbox);
  return {
    ratingList: ratingList(database),
    dwellings: systems.flatMap(({ dwellings }) => dwellings ?? []),
    addresses: gazetteer === null ? null : asked(gazetteer, around),
  };
}

type Around = Pick<Behind, 'config' | 'cache' | 'clock' | 'notices' | 'closing'>;

function asked(places: OsPlacesConfig, { config, cache, clock, notices, closing }: Around): Addresses {
  const { baseUrl, transport, timeoutMs } = places;
  const observe = notices.called;
  const made = createUpstream({ system: 'os-places', baseUrl, transport, limits: { timeoutMs }, observe });
  const upstream = closing.with(made, one => one.close());
  const { enabled, keep, memoryEntries: entries } = config.cache;
  const maxEntries = shareOf({ keep, entries });
  return osPlaces({ config: places, upstream, cache: enabled ? cache : null, maxEntries, clock });
}

/** The sandbox's own key: it opens nothing else. */
const simulated = (sandbox: Sandbox | null): OsPlacesConfig | null =>
  sandbox && osPlacesConfig.parse({ baseUrl: `${new URL(sandbox.civicaUrl).origin}/os-places`, key: 'testshire' });

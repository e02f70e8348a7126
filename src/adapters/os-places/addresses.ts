import { decode, encode } from '../../domain/codec.js';
import type { Clock } from '../../domain/dates.js';
import { frozen } from '../../domain/frozen.js';
import type { GazetteerAddress } from '../../domain/gazetteer-address.js';
import { staled } from '../../domain/source.js';
import type { Cache } from '../../platform/cache/cache.js';
import type { CachedKind } from '../../platform/cache/spec.js';
import type { Upstream } from '../../platform/http/upstream.js';
import type { Addresses, AddressList, AddressQuery } from '../ports/addresses.js';
import type { Call } from '../ports/call.js';
import type { OsPlacesConfig } from './config.js';
import { type PlacesPage, readPage } from './wire.js';

export interface OsPlacesWith {
  readonly config: OsPlacesConfig;
  /** It stays its maker's to close. */
  readonly upstream: Upstream;
  /** Null where nothing is to be kept. */
  readonly cache: Cache | null;
  /** How many answers are kept in memory. */
  readonly maxEntries: number;
  readonly clock: Clock;
}

const PAGE = 100;
/** A postcode can have more than a page of records; no list that anybody reads has more than these. */
const MOST_PAGES = 2;
const REFRESH_MS = 10_000;

const PATHS = {
  postcode: { path: '/postcode', parameter: 'postcode' },
  text: { path: '/find', parameter: 'query' },
  uprn: { path: '/uprn', parameter: 'uprn' },
} as const;

/** OS Places behind our port. Answers are about places and the same for everybody, so they are kept for all. */
export function osPlaces({ config, upstream, cache, maxEntries, clock }: OsPlacesWith): Addresses {
  const read = (query: AddressQuery, call: Call) => listOf({ config, upstream, clock }, query, call);
  if (cache === null) return { find: read };
  const kind: CachedKind<AddressList> = cache.shared<AddressList>({
    name: 'os-places',
    version: 1,
    freshMs: config.freshMs,
    staleMs: config.staleMs,
    maxEntries,
    codec: { encode, decode },
  });
  return { find: (query, call) => kept(kind, read, { query, call }) };
}

async function kept(
  kind: CachedKind<AddressList>,
  read: (query: AddressQuery, call: Call) => Promise<AddressList>,
  { query, call }: { readonly query: AddressQuery; readonly call: Call },
): Promise<AddressList> {
  const key = `${query.by} ${query.value.toUpperCase()}`;
  const found = await kind.readMany([key], call, async (_missing, why) => {
    const asking = why === 'read' ? call : { ...call, deadlineAt: performance.now() + REFRESH_MS };
    const told = await read(query, asking).catch((error: unknown) =>
      error instanceof Error ? error : new Error('no'),
    );
    return new Map([[key, told]]);
  });
  const answer = found.get(key);
  if (answer === undefined) throw new Error('the cache lost an answer');
  if (answer instanceof Error) throw answer;
  return answer.stale ? staled(answer.value) : answer.value;
}

/** Page after page until all is read, or as much as is shown. */
async function listOf(
  { config, upstream, clock }: Omit<OsPlacesWith, 'cache' | 'maxEntries'>,
  query: AddressQuery,
  { deadlineAt, signal }: Call,
): Promise<AddressList> {
  const addresses: GazetteerAddress[] = [];
  let [read, total] = [0, 0];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await upstream.request(requestOf(config, query, read), { deadlineAt, ...(signal && { signal }) });
    addresses.push(...answer.addresses);
    read += answer.records;
    total = answer.total;
    if (answer.records === 0 || read >= total || query.by === 'text') break;
  }
  const source = { system: upstream.system, reference: query.by, asOf: clock.now(), stale: false };
  return frozen({ addresses, more: read < total, source });
}

function requestOf({ key }: OsPlacesConfig, { by, value }: AddressQuery, offset: number) {
  const { path, parameter } = PATHS[by];
  return {
    operation: by,
    kind: 'read' as const,
    method: 'GET' as const,
    path,
    query: {
      [parameter]: by === 'postcode' ? value.replace(' ', '') : value,
      dataset: 'LPI',
      lr: 'EN',
      format: 'JSON',
      maxresults: String(PAGE),
      offset: String(offset),
    },
    // In a header, for addresses are logged on the way.
    headers: { key },
    accept: ({ body }: { readonly body: Buffer }): PlacesPage => readPage(body),
  };
}

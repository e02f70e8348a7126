import type { PlainDate } from '../../../domain/dates.js';
import type { FeedStanding } from '../../../domain/feeds/coverage.js';
import { type FeedMapping, nameOf } from '../../../domain/feeds/mapping.js';
import type { DebtHold, ToldKey, ToldRecord } from '../../../domain/feeds/told.js';
import type { AccountRef } from '../../../domain/references.js';
import type { Database } from '../../../platform/database/database.js';
import { holdsOn } from './holds.js';
import { toldRecords } from './records.js';
import { feedStandings } from './standing.js';
import { byName, type MappingsByName } from './told-row.js';

/** What was told, as the graph reads it. Each is one read of the store, whatever the number of keys. */
export interface FeedReads {
  /** Those that are admitted here. */
  readonly mappings: readonly FeedMapping[];
  /** By `toldText`, newest first. */
  records(keys: readonly ToldKey[], today: PlainDate): Promise<ReadonlyMap<string, readonly ToldRecord[]>>;
  holds(accounts: readonly AccountRef[], today: PlainDate): Promise<ReadonlyMap<AccountRef, readonly DebtHold[]>>;
  /** By the mapping's name. */
  standings(): Promise<ReadonlyMap<string, FeedStanding>>;
}

/** `shown` is asked when something told is first read: to read the layouts is a seventh of a second that a start need not wait for. */
export function feedReads(database: Database, shown: () => readonly FeedMapping[]): FeedReads {
  let read: { readonly all: readonly FeedMapping[]; readonly named: MappingsByName } | undefined;
  const mappings = () => {
    if (read !== undefined) return read;
    const all = shown();
    read = { all, named: byName(all) };
    return read;
  };
  return {
    get mappings() {
      return mappings().all;
    },
    records: (keys, today) => toldRecords(database, keys, { today, mappings: mappings().named }),
    holds: (accounts, on) => holdsOn(database.kysely, accounts, { on, mappings: mappings().named }),
    standings: () => feedStandings(database, mappings().all.map(nameOf)),
  };
}

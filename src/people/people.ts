import type { PersonRef } from '../domain/references.js';
import type { Database } from '../platform/database/database.js';
import { type LinksOf, linksOf } from './links/links-of.js';
import { type ComparedPair, comparedPair } from './matching/compared-pair.js';
import { likelySame } from './matching/likely-same.js';
import { match } from './matching/match.js';
import { sought } from './matching/sought.js';
import type { PeopleIndex, PersonMatch } from './people-index.js';
import type { PeopleKeys } from './people-keys.js';
import type { PeopleSearch } from './search/asked.js';
import { type PersonHit, searchPeople } from './search/search.js';
import type { Hidden } from './sensitive/hidden.js';
import { type SensitivePeople, sensitivePeople } from './sensitive/sensitive-people.js';
import { peopleIn } from './store/tables.js';

/** Everything the gateway can say of who is who. */
export interface People extends PeopleIndex {
  readonly keys: PeopleKeys;
  readonly sensitive: SensitivePeople;
  /** The best first, at most a hundred; nobody whom the caller may not know of, and none of them counted. */
  search(asked: PeopleSearch, hidden: Hidden): Promise<readonly PersonHit[]>;
  /** Records that may be the same person's as this one; nobody whom the caller may not know of. */
  likelySame(
    person: PersonRef,
    options: { readonly first: number; readonly hidden: Hidden },
  ): Promise<readonly PersonMatch[]>;
  /** What speaks for two records being one person's; null where one is not in the index or not to be known of. */
  compared(pair: readonly [PersonRef, PersonRef], hidden: Hidden): Promise<ComparedPair | null>;
  /** What has been decided or proposed of these records, by record. */
  linksOf: LinksOf;
}

const MOST_MATCHES = 50;

export function people(database: Database, keys: PeopleKeys): People {
  const on = peopleIn(database);
  return {
    keys,
    sensitive: sensitivePeople(on),
    search: (asked, hidden) => searchPeople(on, asked, { keys, hidden }),
    match: (who, { first = 10 } = {}) => match(on, sought(who, keys), { first: Math.min(first, MOST_MATCHES) }),
    likelySame: (person, options) => likelySame(on, person, options),
    compared: (pair, hidden) => comparedPair(on, pair, hidden),
    linksOf: refs => linksOf(on, refs),
  };
}

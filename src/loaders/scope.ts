import type { Addresses } from '../adapters/ports/addresses.js';
import type { Benefits } from '../adapters/ports/benefits.js';
import type { Call } from '../adapters/ports/call.js';
import type { CouncilTax } from '../adapters/ports/council-tax.js';
import type { Documents } from '../adapters/ports/documents.js';
import type { Dwellings } from '../adapters/ports/dwellings.js';
import type { Notes } from '../adapters/ports/notes.js';
import type { RatingList } from '../adapters/ports/rating-list.js';
import type { FeedReads } from '../casework/feeds/reads/feed-reads.js';
import type { FeedItemReads } from '../casework/feeds/store/item-details.js';
import type { CaseReads } from '../casework/store/case-reads.js';
import { type Caller, mayOpen } from '../domain/caller.js';
import type { Clock } from '../domain/dates.js';
import type { PersonRef } from '../domain/references.js';
import type { People } from '../people/people.js';
import { type Hidden, hiddenFrom } from '../people/sensitive/hidden.js';
import type { Reads } from './reads.js';

export interface Ports {
  readonly councilTax: CouncilTax;
  readonly benefits: Benefits;
  readonly documents: Documents;
}

/** Where properties and addresses are asked for. */
export interface PlacePorts {
  readonly ratingList: RatingList;
  /** Every back office that can be asked by dwelling. */
  readonly dwellings: readonly Dwellings[];
  /** Null where no gazetteer is configured. */
  readonly addresses: Addresses | null;
}

/** With what not every system has; absent where none has. */
export type AllPorts = Ports & {
  readonly notes?: Notes;
  /** Asked by place and not by a key of one system. */
  readonly places?: PlacePorts;
};

/** What the loaders of one request share. */
export interface LoadScope {
  readonly ports: AllPorts;
  readonly cases: CaseReads;
  /** Absent where no feed is taken in. */
  readonly feeds?: FeedReads;
  readonly feedItems: FeedItemReads;
  readonly people: Pick<People, 'linksOf' | 'sensitive'>;
  readonly caller: Caller;
  readonly clock: Clock;
  readonly call: Call;
  readonly reads: Reads;
}

/** Whom this caller may not know of, now. Rejects where the store cannot be asked: then nobody's record is opened. */
export const hiddenNow = async ({
  people,
  caller,
  clock,
}: Pick<LoadScope, 'people' | 'caller' | 'clock'>): Promise<Hidden> =>
  caller.people !== null ? () => false : hiddenFrom(caller, await people.sensitive.now(), clock.now());

/** Row ownership: somebody else's record answers like one that does not exist, and the attempt is noted. */
export function opens({ caller, reads }: LoadScope, person: PersonRef, hidden: Hidden): boolean {
  if (mayOpen(caller, person) && !hidden(person)) return true;
  reads.refused(person);
  return false;
}

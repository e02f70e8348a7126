import type { Caller } from '../domain/caller.js';
import type { Clock } from '../domain/dates.js';
import { FEED_FACTS, FEED_KINDS, type FeedKind } from '../domain/feeds/kinds.js';
import { mayUse } from '../domain/origin-uses.js';
import type { Case } from './case.js';

/** Who does something, why and when. */
export interface Acting {
  readonly caller: Caller;
  readonly clock: Clock;
  readonly requestId: string;
}

/** A case, or the notice of a change of one, which has no facts. */
type Seen = Pick<Case, 'person' | 'openTo'> & Partial<Pick<Case, 'kind' | 'facts'>>;

/**
 * Whether a caller may see this case at all: their own where customers may, fraud only for that purpose, and what rests on a
 * feed only where the feed's origin may be used for it.
 */
export function mayOpenCase(caller: Caller, { person, openTo, kind, facts }: Seen): boolean {
  const { people, purpose } = caller;
  if (people !== null) return openTo === 'customer' && person !== null && people.includes(person);
  if (kind === FEED_ITEM && !mayUseFeeds(caller, facts)) return false;
  return openTo !== 'fraud' || purpose === 'fraud' || purpose === 'audit';
}

const FEED_ITEM = 'FeedItem';

/** Where nothing says which feed it was, it may have been any. */
function mayUseFeeds({ class: of, purpose }: Caller, facts: object | undefined): boolean {
  const said = facts as { readonly kind?: FeedKind | null } | undefined;
  if (said !== undefined && said.kind == null) return true;
  const kinds = said?.kind == null ? FEED_KINDS : [said.kind];
  return kinds.every(kind => mayUse(FEED_FACTS[kind].origin, of, purpose));
}

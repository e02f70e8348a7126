import { type ExpressionBuilder, sql } from 'kysely';
import type { Caller } from '../../domain/caller.js';
import { FEED_FACTS, FEED_KINDS } from '../../domain/feeds/kinds.js';
import { grantOf } from '../../domain/grants.js';
import { mayUse } from '../../domain/origin-uses.js';
import type { CaseworkTables } from './tables.js';

export type Of = ExpressionBuilder<CaseworkTables, 'casework_case'>;
export type Which = (of: Of) => ReturnType<Of['and']>;

/**
 * Which cases a caller may open at all, as the store asks it: `mayOpenCase` says the same of one case, and nobody but who may
 * see a sensitive person, or broke the glass for them, is told of that person's cases.
 */
export const openable =
  (caller: Caller): Which =>
  of => {
    const { people, purpose } = caller;
    if (people !== null)
      return of.and([of('open_to', '=', 'customer'), of('person', 'in', people.length === 0 ? [''] : [...people])]);
    const fraud = purpose === 'fraud' || purpose === 'audit';
    return of.and([
      ...(fraud ? [] : [of('open_to', '<>', 'fraud')]),
      ...(seesSensitive(caller) ? [] : [ofNobodyHidden(caller)]),
      ...ofUsableFeeds(caller),
    ]);
  };

/** Not one that rests on what an origin told whose data may not be used for the purpose: that it is there would tell. */
function ofUsableFeeds({ class: of, purpose }: Caller) {
  const closed = FEED_KINDS.filter(kind => !mayUse(FEED_FACTS[kind].origin, of, purpose));
  if (closed.length === 0) return [];
  return [
    sql<boolean>`(kind <> 'FeedItem' or facts ->> 'kind' is null or facts ->> 'kind' not in (${sql.join(closed)}))`,
  ];
}

const seesSensitive = ({ sensitive, class: of, purpose }: Caller): boolean =>
  sensitive === true || grantOf(of, purpose)?.sensitive === true;

/** The system's own acting sees everybody by its purpose; others only whom they broke the glass for. */
const ofNobodyHidden = ({ subject, client }: Caller) => sql<boolean>`(
  person is null
  or not exists (select 1 from people_sensitive hidden where hidden.ref = casework_case.person)
  or exists (
    select 1 from people_glass glass
    where glass.ref = casework_case.person and glass.subject = ${subject} and glass.client = ${client} and glass.until > now()
  )
)`;

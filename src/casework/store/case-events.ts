import { Instant } from '../../domain/dates.js';
import type { CaseRef } from '../../domain/references.js';
import type { CaseEvent } from '../case.js';
import { idOf, type On } from './case-rows.js';

const NO_CASE = '00000000-0000-0000-0000-000000000000';

/** What was done to a case, oldest first: at most `first`, from behind version `after`. */
export async function caseEvents(
  on: On,
  ref: CaseRef,
  { first, after = 0 }: { readonly first: number; readonly after?: number },
): Promise<readonly CaseEvent[]> {
  const rows = await on
    .selectFrom('casework_event')
    .select(['version', 'action', 'from_state', 'to_state', 'actor', 'actor_class', 'purpose', 'at', 'reason'])
    .where('case_id', '=', idOf(ref) ?? NO_CASE)
    .where('version', '>', after)
    .orderBy('version')
    .limit(first)
    .execute();
  return rows.map(row => ({
    version: row.version,
    action: row.action,
    from: row.from_state,
    to: row.to_state,
    actor: row.actor,
    actorClass: row.actor_class,
    purpose: row.purpose,
    at: Instant.fromEpochMilliseconds(row.at.getTime()),
    reason: row.reason,
  }));
}

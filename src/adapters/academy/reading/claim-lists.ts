import { numberOf, type PersonRef } from '../../../domain/references.js';
import type { ClaimList } from '../../ports/benefits.js';
import type { Answers, Call } from '../../ports/call.js';
import type { Desk } from '../desk.js';
import { claimOf, personOf } from '../references.js';
import { sourceOf } from '../stamp.js';
import { claimsHeld, loadClaimsOf } from './held-claims.js';

/** The claims that people hold. Somebody without any has an empty list. */
export function claimListsFrom(
  desk: Desk,
  people: readonly PersonRef[],
  call: Call,
): Promise<Answers<PersonRef, ClaimList>> {
  const { sql, codes, system } = desk.parts;
  return desk.answers(
    {
      operation: 'claimsOf',
      items: people.filter(person => personOf(person) !== null),
      keyOf: person => person,
      load: ask => loadClaimsOf(ask, sql, people),
      build: (holder, rows, stamp): ClaimList => ({
        holder,
        claims: claimsHeld(rows, holder, codes).map(({ claim, household }) => ({
          claim: claimOf(system, claim.claim_id, claim.check_digit),
          place: String(household.house_id),
        })),
        source: sourceOf(stamp, numberOf(holder)),
      }),
    },
    call,
  );
}

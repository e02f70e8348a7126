import { sql } from 'kysely';
import type { LinkState } from '../../domain/matching.js';
import { type CaseRef, caseRef, type PersonRef } from '../../domain/references.js';
import type { Evidence } from '../people-index.js';
import type { On } from '../store/tables.js';

/** What is held of two records: that they are one person's, that they are not, or that somebody is to decide. */
export interface PersonLink {
  readonly a: PersonRef;
  readonly b: PersonRef;
  readonly state: LinkState;
  /** As it was worked out when it was proposed, 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** The case in which it was proposed and decided. */
  readonly case: CaseRef;
}

export type LinksOf = (people: readonly PersonRef[]) => Promise<ReadonlyMap<PersonRef, readonly PersonLink[]>>;

/** One person has no more records than this that anybody would want listed. */
const MOST_LINKS = 50;

/** The links of each of these records, the surest first. One that was undone is none. */
export async function linksOf(
  on: On,
  people: readonly PersonRef[],
): Promise<ReadonlyMap<PersonRef, readonly PersonLink[]>> {
  if (people.length === 0) return new Map();
  const rows = await on
    .selectFrom('people_link')
    .select(['a', 'b', 'state', 'confidence', sql<string>`evidence::text`.as('evidence'), 'case_id'])
    .where(of => of.or([of('a', 'in', [...people]), of('b', 'in', [...people])]))
    .orderBy('confidence', 'desc')
    .orderBy('a')
    .orderBy('b')
    .limit(people.length * MOST_LINKS)
    .execute();
  const links = rows.map(
    (row): PersonLink => ({
      a: row.a as PersonRef,
      b: row.b as PersonRef,
      state: row.state as LinkState,
      confidence: row.confidence,
      evidence: JSON.parse(row.evidence) as Evidence[],
      case: caseRef(row.case_id),
    }),
  );
  return new Map(people.map(one => [one, links.filter(({ a, b }) => a === one || b === one).slice(0, MOST_LINKS)]));
}

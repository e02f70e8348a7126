import { isoDate, type PlainDate } from '../../domain/dates.js';
import type { PersonRef, SystemName } from '../../domain/references.js';
import type { PeopleKeys } from '../people-keys.js';
import { candidates } from '../store/candidates.js';
import { peopleCounted } from '../store/counts.js';
import type { On } from '../store/tables.js';
import type { HitReason, PeopleSearch } from './asked.js';
import { scored } from './score.js';
import { termSlots } from './term-slots.js';
import { termsOf } from './terms.js';

/** Somebody who was found, as their own system has them. */
export interface PersonHit {
  readonly person: PersonRef;
  readonly system: SystemName;
  readonly name: string;
  readonly birthDate: PlainDate | null;
  readonly address: string | null;
  /** In bits: how much everything that was asked for says for this person. Good for nothing but comparing. */
  readonly score: number;
  readonly reasons: readonly HitReason[];
}

/** Nobody reads further: who is not among these is found by asking for more. */
export const MOST_HITS = 100;
/** Who fits less than so much of what the best one fits is left out. */
const LEAST_OF_BEST = 0.35;

/** Records that fit, the best first, at most a hundred. `hidden` says whom the caller may not know of. */
export async function searchPeople(
  on: On,
  asked: PeopleSearch,
  { keys, hidden }: { readonly keys: PeopleKeys; readonly hidden: (person: PersonRef) => boolean },
): Promise<readonly PersonHit[]> {
  const terms = termsOf(asked);
  if (terms.length === 0) return [];
  const slots = await termSlots(on, { terms, counts: await peopleCounted(on), keys });
  const found = await candidates(on, slots.flat());
  const hits = found
    .filter(({ ref }) => !hidden(ref as PersonRef))
    .map(one => ({
      person: one.ref as PersonRef,
      system: one.system,
      name: one.shown_name,
      birthDate: one.birth_date === null ? null : isoDate(one.birth_date),
      address: one.shown_address,
      ...scored(one, slots),
    }))
    .filter(({ score, reasons }) => score > 0 && reasons.length > 0)
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.person < b.person ? -1 : 1));
  const least = (hits[0]?.score ?? 0) * LEAST_OF_BEST;
  return hits.filter(({ score }) => score >= least).slice(0, MOST_HITS);
}

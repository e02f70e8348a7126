import type { DwellingFacts, OwnerLiableClass } from '../../../domain/council-tax/dwelling-facts.js';
import type { PersonFacts } from '../../../domain/council-tax/person-facts.js';
import { type DayNumber, holds } from '../calendar.js';
import { given } from '../finding.js';
import type { Standing } from '../people/disregards.js';
import { type Liability, withoutStudentsAndImpaired } from './hierarchy.js';
import { owners, ownersOfWhole } from './owner.js';

const CLASSES: { readonly [Class in OwnerLiableClass]: string } = {
  A: 'a care home or hostel',
  B: 'a religious community',
  C: 'a house in multiple occupation',
  D: 'a house with resident domestic staff',
  E: 'the residence of a minister of religion',
  F: 'accommodation provided for asylum seekers',
};

/** The owner pays instead of the residents. LGFA 1992, s. 8; SI 1992/551, reg. 2. Null where no class applies. */
export function ownerInstead(
  facts: { readonly dwelling: DwellingFacts; readonly people: readonly PersonFacts[] },
  standings: readonly Standing[],
  day: DayNumber,
): Liability | null {
  const claim = facts.dwelling.ownerLiable.find(each => holds(each, day));
  if (!claim) return null;
  const found = claim.class === 'C' ? ownersOfWhole(facts.people, day) : owners(facts.people, day);
  const liable = withoutStudentsAndImpaired(found, standings);
  const law = `LGFA 1992, s. 8; SI 1992/551, reg. 2 Class ${claim.class}`;
  return {
    liable,
    by: `Class ${claim.class}`,
    findings: liable.map(person =>
      given({
        subject: 'LIABILITY',
        code: `owner-${claim.class}`,
        person: person.id,
        reason: `Liable as the owner, not the residents: the dwelling is ${CLASSES[claim.class]}`,
        law,
      }),
    ),
  };
}

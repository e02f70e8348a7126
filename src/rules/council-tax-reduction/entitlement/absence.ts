import type { AbsenceGround } from '../../../domain/household/reduction-facts.js';
import { type Absence, absenceOf, isStillHome } from '../../housing-benefit/entitlement/absence.js';
import type { ReductionCase } from '../case.js';
import { type Finding, refused } from '../finding.js';

/** SI 2012/2885, Sch. 1 para. 5; those abroad as put in by SI 2016/1262. */
const WEEKS: { readonly [Ground in AbsenceGround]: readonly [weeks: number, why: string] } = {
  IN_BRITAIN: [13, 'away from home'],
  IN_BRITAIN_LISTED: [52, 'away for a listed reason'],
  ABROAD: [4, 'away from Great Britain'],
  ABROAD_DEATH_OF_RELATIVE: [8, 'away from Great Britain after a death in the family'],
  ABROAD_LISTED: [26, 'away from Great Britain for a listed reason'],
};

/** A bar where everybody has been away for longer than is allowed; null where somebody is at home or still may be away. */
export function awayTooLong({ situation, facts, terms }: ReductionCase): Finding | null {
  const ground = facts.absenceGround === undefined ? null : WEEKS[facts.absenceGround];
  const away = situation.family.adults.map(adult => withGround(absenceOf(adult), ground));
  const kept = away.some(absence => absence === null || isStillHome(absence, situation.on));
  const first = away.find(absence => absence !== null);
  if (kept || !first) return null;
  return refused({
    subject: 'ENTITLEMENT',
    code: 'ABSENT',
    reason: `The home is kept for ${first.weeks} weeks of being ${first.why}, and they have passed`,
    law: terms.provisions.absence,
  });
}

function withGround(absence: Absence | null, ground: readonly [number, string] | null): Absence | null {
  if (absence === null || ground === null) return absence;
  const [weeks, why] = ground;
  return { since: absence.since, weeks, why };
}

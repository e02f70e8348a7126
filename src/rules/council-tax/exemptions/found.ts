import type { DisregardReason } from '../../../domain/council-tax/disregard-claim.js';
import { anyHolds } from '../calendar.js';
import type { DayFacts } from '../day-facts.js';
import { type Finding, given } from '../finding.js';
import { isMentallyImpaired, type Standing } from '../people/disregards.js';
import { isAdult, livesThere } from '../people/residents.js';

/** Who may live in a Class N dwelling: students, their barred partners and dependants, school and college leavers. */
const RELEVANT: readonly DisregardReason[] = [
  'STUDENT',
  'FOREIGN_LANGUAGE_ASSISTANT',
  'STUDENT_DEPENDANT',
  'SCHOOL_LEAVER',
];
const isRelevant = ({ reasons }: Standing): boolean => reasons.some(reason => RELEVANT.includes(reason));

const exempt = (code: string, reason: string): Finding =>
  given({
    subject: 'EXEMPTION',
    code,
    reason: `Exempt, Class ${code}: ${reason}`,
    law: `SI 1992/558, art. 3 Class ${code}`,
  });

/**
 * The exemption that follows from who lives there, without being asked for: N (only students and the like), S (only
 * people under 18), U (only severely mentally impaired people, one of whom would be liable, with or without students).
 */
export function foundExemption(
  today: DayFacts,
  residents: readonly Standing[],
  liable: readonly string[],
): Finding | null {
  if (anyHolds(today.facts.dwelling.otherOccupation, today.day)) return null;
  if (residents.length === 0) return underEighteens(today);
  if (residents.every(isRelevant))
    return exempt('N', 'every resident is a student, a leaver or a dependant of a student');
  const children = today.facts.people.some(
    person => livesThere(person, today.day) && !isAdult(person, today.day, today.law),
  );
  const impaired = residents.filter(isMentallyImpaired);
  const onlyThey = residents.every(standing => isMentallyImpaired(standing) || isRelevant(standing));
  const oneIsLiable = impaired.some(({ person }) => liable.includes(person.id));
  return onlyThey && !children && oneIsLiable
    ? exempt('U', 'only severely mentally impaired people live there, alone or with students')
    : null;
}

function underEighteens({ facts, day }: DayFacts): Finding | null {
  return facts.people.some(person => livesThere(person, day)) ? exempt('S', 'only people under 18 live there') : null;
}

import type { DisregardReason } from '../../../domain/council-tax/disregard-claim.js';
import type { PersonFacts } from '../../../domain/council-tax/person-facts.js';
import type { CouncilTaxLaw } from '../../../parameters/council-tax.js';
import { type DayNumber, holds } from '../calendar.js';
import { type Finding, given, refused } from '../finding.js';
import { DISREGARD_TESTS } from './disregard-tests.js';

/** Schedule 1, paragraph 4: the reasons that also move liability. LGFA 1992, ss 6(4) and 9(2). */
const PARAGRAPH_4: readonly DisregardReason[] = [
  'STUDENT',
  'FOREIGN_LANGUAGE_ASSISTANT',
  'STUDENT_NURSE',
  'APPRENTICE',
  'YOUTH_TRAINEE',
];

/** How a person counts for discount on a day. */
export interface Standing {
  readonly person: PersonFacts;
  /** The reasons for which they are disregarded; empty where they count. */
  readonly reasons: readonly DisregardReason[];
  readonly findings: readonly Finding[];
}

/** Is this person disregarded, and why? LGFA 1992, Sch. 1. A person needs one good reason; each is looked at. */
export function disregards(person: PersonFacts, day: DayNumber, law: CouncilTaxLaw): Standing {
  const reasons: DisregardReason[] = [];
  const findings: Finding[] = [];
  for (const claim of person.disregards) {
    if (!holds(claim, day)) continue;
    const test = DISREGARD_TESTS[claim.reason];
    const failed = test.conditions.find(condition => !condition.met({ claim, person, day, law }));
    const finding = { subject: 'DISREGARD', code: claim.reason, person: person.id, law: test.law } as const;
    if (failed) {
      findings.push(refused({ ...finding, reason: `Counts as a resident, not as ${test.who}: ${failed.otherwise}` }));
    } else {
      reasons.push(claim.reason);
      findings.push(given({ ...finding, reason: `Not counted for discount: ${test.who}` }));
    }
  }
  return { person, reasons, findings };
}

export const isDisregarded = ({ reasons }: Standing): boolean => reasons.length > 0;
export const isMentallyImpaired = ({ reasons }: Standing): boolean => reasons.includes('SEVERELY_MENTALLY_IMPAIRED');

/** Falls within paragraph 2 or 4 of Schedule 1, so that others may be liable instead. */
export const movesLiability = (standing: Standing): boolean =>
  isMentallyImpaired(standing) || standing.reasons.some(reason => PARAGRAPH_4.includes(reason));

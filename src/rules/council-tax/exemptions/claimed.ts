import type { ExemptionClaim } from '../../../domain/council-tax/exemption-claim.js';
import { dateOf, holds, inWords } from '../calendar.js';
import type { DayFacts } from '../day-facts.js';
import { unoccupiedSince } from '../dwelling/empty-since.js';
import { runWith } from '../dwelling/runs.js';
import { type Finding, given, refused } from '../finding.js';
import { CLASS_TESTS, FACT_WORDS } from './classes.js';
import { classBEnds, classFEnds } from './clocks.js';

/** Classes that hold whether or not anybody is there. SI 1992/558, art. 3 Classes M, O and P. */
const OCCUPIED_OR_NOT = 'MOP';

/** The exemptions asked for on a day, each given or refused with its reason. SI 1992/558, art. 3. */
export function claimedExemptions(today: DayFacts): readonly Finding[] {
  return today.facts.dwelling.exemptions
    .filter(claim => holds(claim, today.day))
    .map(claim => {
      const law = `SI 1992/558, art. 3 Class ${claim.class}`;
      const finding = { subject: 'EXEMPTION', code: claim.class, law } as const;
      const { test } = today.law.exemptionClasses[claim.class].value;
      const against = refusal(today, claim);
      return against === null
        ? given({ ...finding, reason: `Exempt, Class ${claim.class}: ${test}` })
        : refused({ ...finding, reason: `Not exempt under Class ${claim.class}: ${against}` });
    });
}

/** Why a class does not apply; null where it does. */
function refusal(today: DayFacts, claim: ExemptionClaim): string | null {
  const { status, ended, replacedBy, occupied } = today.law.exemptionClasses[claim.class].value;
  if (status === 'abolished') {
    return `the class ended on ${ended === null ? 'an earlier day' : inWords(ended)}; see the ${replacedBy ?? 'local discounts'}`;
  }
  if (claim.class === 'S' || claim.class === 'U')
    return 'the class follows from who lives there, and they do not fit it';
  return occupation(today, claim, occupied) ?? facts(claim) ?? clock(today, claim);
}

function occupation(today: DayFacts, claim: ExemptionClaim, occupied: boolean | null): string | null {
  if (OCCUPIED_OR_NOT.includes(claim.class) || claim.class === 'N') return null;
  const livedIn = runWith(today.occupation.occupied, today.day) !== null;
  if (occupied === livedIn) return null;
  return livedIn ? 'somebody lives there' : 'nobody lives there';
}

function facts({ class: name, facts: stated }: ExemptionClaim): string | null {
  const { needs, bars = [] } = CLASS_TESTS[name];
  const missing = needs.find(fact => !stated.includes(fact));
  if (missing) return `it is not stated that ${FACT_WORDS[missing]}`;
  const barred = bars.find(fact => stated.includes(fact));
  return barred ? FACT_WORDS[barred] : null;
}

function clock(today: DayFacts, claim: ExemptionClaim): string | null {
  if (claim.class !== 'B' && claim.class !== 'F') return null;
  const since = unoccupiedSince(today);
  const end = claim.class === 'F' ? classFEnds(claim, today.law) : since && classBEnds(since, today.law);
  if (claim.class === 'B' && end === null) return 'it is not known when it was last occupied';
  return end !== null && end <= today.day ? `its six months ended before ${inWords(dateOf(end))}` : null;
}

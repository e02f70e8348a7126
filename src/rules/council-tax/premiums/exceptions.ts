import type { PremiumExceptionClaim } from '../../../domain/council-tax/premium-exception-claim.js';
import { afterMonths, type DayNumber, dateOf, dayNumber, holds, inWords, monthsSince } from '../calendar.js';
import type { DayFacts } from '../day-facts.js';
import { MONTHS_AFTER_WORKS } from '../discounts/local-discount-clocks.js';
import { isJobRelated, isPitchOrMooring, isSeasonal } from '../dwelling/second-home-kind.js';
import { type Finding, given, refused } from '../finding.js';

export type PremiumKind = 'empty' | 'second_home';

const CLOCK = {
  G: 'the day on which it was first marketed for sale',
  H: 'the day on which it was first marketed to let',
  I: 'the day of the grant of probate or administration',
  M: 'the day from which works were needed or under way',
} as const;
const isClocked = (name: string): name is keyof typeof CLOCK => name in CLOCK;
const KIND = { empty: 'empty homes', second_home: 'second homes' } as const;

/**
 * The first day on which an exception with a clock no longer applies; null for one without. Class M also ends six months
 * after the works are completed. SI 2003/3011, regs 11 to 13 and 17.
 */
export function exceptionEnds(claim: PremiumExceptionClaim, months: number | null): DayNumber | null {
  if (months === null || claim.clockFrom === null) return null;
  const end = afterMonths(claim.clockFrom, months);
  return claim.class === 'M' && claim.completedOn
    ? Math.min(end, monthsSince(claim.completedOn, MONTHS_AFTER_WORKS))
    : end;
}

/**
 * Does an exception keep the premium off on this day? Each claim is tried; one may follow another. The same owner has
 * one period for selling and one for letting: a second starts only after a sale, or a letting, in between.
 */
export function premiumException(today: DayFacts, kind: PremiumKind): readonly Finding[] {
  const claims = today.facts.dwelling.premiumExceptions.filter(claim => holds(claim, today.day));
  return [...claims, ...fromOtherFacts(today, claims)].map(claim => tried(today, claim, kind));
}

/** What is known of the dwelling already, without a claim. */
function fromOtherFacts(today: DayFacts, claims: readonly PremiumExceptionClaim[]): readonly PremiumExceptionClaim[] {
  const known = { J: isJobRelated(today), K: isPitchOrMooring(today), L: isSeasonal(today) };
  return (['J', 'K', 'L'] as const)
    .filter(name => known[name] && !claims.some(claim => claim.class === name))
    .map(name => ({ class: name, from: null, to: null, clockFrom: null, completedOn: null }));
}

function tried(today: DayFacts, claim: PremiumExceptionClaim, kind: PremiumKind): Finding {
  const finding = { subject: 'PREMIUM', code: `CLASS_${claim.class}`, law: lawOf(claim) } as const;
  const classes = today.law.premiumExceptions;
  if (classes === null) return beforeTheClasses(claim, kind);
  const { appliesTo, months, test } = classes[claim.class].value;
  if (!appliesTo.includes(kind))
    return refused({ ...finding, reason: `Class ${claim.class} is not for ${KIND[kind]}` });
  if (isClocked(claim.class) && claim.clockFrom === null) {
    return refused({ ...finding, reason: `Class ${claim.class} needs ${CLOCK[claim.class]}, which is not stated` });
  }
  if (claim.clockFrom && dayNumber(claim.clockFrom) > today.day) {
    return refused({ ...finding, reason: `Class ${claim.class} begins on ${inWords(claim.clockFrom)}` });
  }
  if (usedBefore(today, claim)) {
    const reason = `Class ${claim.class} has been had before, with no sale or letting in between`;
    return refused({ ...finding, reason });
  }
  const end = exceptionEnds(claim, months);
  if (end !== null && end <= today.day) {
    return refused({ ...finding, reason: `Class ${claim.class} ended the day before ${inWords(dateOf(end))}` });
  }
  return given({ ...finding, reason: `No premium: ${test}` });
}

/** Classes E and F have kept the empty homes premium off since 2013. SI 2012/2964. */
function beforeTheClasses(claim: PremiumExceptionClaim, kind: PremiumKind): Finding {
  const finding = { subject: 'PREMIUM', code: `CLASS_${claim.class}`, law: lawOf(claim) } as const;
  return kind === 'empty' && (claim.class === 'E' || claim.class === 'F')
    ? given({ ...finding, reason: `No premium: Class ${claim.class}` })
    : refused({ ...finding, reason: `Class ${claim.class} keeps no premium off before 1 April 2025` });
}

/** Was there an earlier period of the class, and nothing since that lets another begin? */
function usedBefore({ facts: { dwelling } }: DayFacts, claim: PremiumExceptionClaim): boolean {
  if (claim.class !== 'G' && claim.class !== 'H') return false;
  const start = claim.clockFrom && dayNumber(claim.clockFrom);
  const renewals = (claim.class === 'G' ? dwelling.sales : dwelling.lettings).map(dayNumber);
  return dwelling.premiumExceptions.some(earlier => {
    if (earlier.class !== claim.class || earlier.clockFrom === null || start === null) return false;
    const began: DayNumber = dayNumber(earlier.clockFrom);
    return began < start && !renewals.some(renewal => began < renewal && renewal <= start);
  });
}

const REGULATION = { E: 9, F: 10, G: 11, H: 12, I: 13, J: 14, K: 15, L: 16, M: 17 } as const;
const lawOf = (claim: PremiumExceptionClaim): string =>
  `SI 2003/3011, reg. ${REGULATION[claim.class]} Class ${claim.class}`;

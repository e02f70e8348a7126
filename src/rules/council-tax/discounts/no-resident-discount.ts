import type { Decimal } from 'decimal.js';
import type { PlainDate } from '../../../domain/dates.js';
import type { Parameter } from '../../../domain/parameter.js';
import { type Adjustment, percentText, sourcesOf } from '../adjustment.js';
import { afterMonths } from '../calendar.js';
import type { DayFacts } from '../day-facts.js';
import { emptySince } from '../dwelling/empty-since.js';
import { isJobRelated, isPitchOrMooring, isSeasonal } from '../dwelling/second-home-kind.js';
import { type Finding, given, refused } from '../finding.js';
import type { LocalShareForTime } from '../local-rules.js';
import { majorWorksSince } from './local-discount-clocks.js';

/** A discount, or none, and why. */
export interface DiscountFound {
  readonly discount: Adjustment | null;
  readonly findings: readonly Finding[];
}

const NOT_DECIDED =
  'No decision of the council on this discount is known, so none is given; without a decision the Act would give half off';

/**
 * Nobody's sole or main residence: what the council decided for the prescribed class takes the place of the half off that
 * s. 11(2)(a) gives. LGFA 1992, s. 11A; SI 2003/3011, regs 4 to 8. Not for a day that bears a premium.
 */
export function noResidentDiscount(today: DayFacts): DiscountFound {
  if (emptySince(today) !== null) return emptyDiscount(today);
  return outsideClasses(today) ?? secondHomeDiscount(today);
}

/**
 * Job-related homes, and pitches and moorings in use, are in no class: half off stands. SI 2003/3011, reg. 6, as pages of
 * Westminster, Southwark and East Devon give it.
 */
function outsideClasses(today: DayFacts): DiscountFound | null {
  const jobRelated = isJobRelated(today);
  if (!jobRelated && !isPitchOrMooring(today)) return null;
  const why = jobRelated ? 'a job-related dwelling' : 'an occupied pitch or mooring';
  const share = today.law.allDisregardedDiscount;
  const reason = `Half off: nobody's main home, and ${why} is outside the classes for which a council can decide otherwise`;
  const source = 'LGFA 1992, s. 11(2)(a); SI 2003/3011, reg. 6';
  return {
    discount: {
      code: jobRelated ? 'JOB_RELATED' : 'PITCH_OR_MOORING',
      share: share.value,
      label: `${percentText(share.value)} off: ${why}`,
      plain: `You get ${percentText(share.value)} off because this is ${why} and not anybody's main home.`,
      law: source,
      sources: [share],
      assumptions: [],
    },
    findings: [given({ subject: 'DISCOUNT', code: 'OUTSIDE_CLASSES', reason, law: source })],
  };
}

function secondHomeDiscount(today: DayFacts): DiscountFound {
  const seasonal = isSeasonal(today);
  const named = { code: seasonal ? 'CLASS_A' : 'CLASS_B', what: "a furnished home that is nobody's main home" };
  return local(
    capped(today.local.secondHomeDiscount, today.law.secondHomeDiscountLimits.most),
    named,
    `SI 2003/3011, reg. ${seasonal ? 4 : 5}`,
  );
}

/** Classes C and D at once: the larger discount, while its months last. */
function emptyDiscount(today: DayFacts): DiscountFound {
  const since = emptySince(today);
  const works = majorWorksSince(today);
  const c = emptyClass(today, { decided: today.local.classCDiscount, since: since?.known ? since.day : null });
  if (works === null) return c;
  const d = local(
    lasting(today, { decided: today.local.classDDiscount, since: works }),
    { code: 'CLASS_D', what: 'an empty dwelling with major repair or structural alteration' },
    'SI 2003/3011, reg. 8',
  );
  const dIsLarger = d.discount !== null && (c.discount === null || d.discount.share.greaterThan(c.discount.share));
  return { discount: dIsLarger ? d.discount : c.discount, findings: [...c.findings, ...d.findings] };
}

type Clocked = {
  readonly decided: LocalShareForTime | null;
  readonly since: PlainDate | null;
};

const emptyClass = (today: DayFacts, clocked: Clocked): DiscountFound =>
  local(
    lasting(today, clocked),
    { code: 'CLASS_C', what: 'an empty and substantially unfurnished dwelling' },
    'SI 2003/3011, reg. 7',
  );

/** What a council decided, never beyond what it may decide. S. 11A(3), (4) and (4A). */
const capped = (decided: LocalShareForTime | null, most: Parameter<Decimal>): LocalShareForTime | null =>
  decided?.share.greaterThan(most.value) ? { ...decided, share: most.value, source: most } : decided;

/** The decision while its months last; `ended` after them. */
function lasting({ day }: DayFacts, { decided, since }: Clocked): LocalShareForTime | 'ended' | null {
  if (decided === null || decided.months === null) return decided;
  if (since === null || day >= afterMonths(since, decided.months)) return 'ended';
  return decided;
}

function local(
  decided: LocalShareForTime | 'ended' | null,
  { code, what }: { code: string; what: string },
  class_: string,
): DiscountFound {
  const law = `LGFA 1992, s. 11A; ${class_}`;
  const finding = { subject: 'DISCOUNT', code, law } as const;
  if (decided === null) return { discount: null, findings: [refused({ ...finding, reason: NOT_DECIDED })] };
  if (decided === 'ended') {
    return {
      discount: null,
      findings: [refused({ ...finding, reason: `The months the council allows for ${what} have passed` })],
    };
  }
  const off = percentText(decided.share);
  if (decided.share.isZero()) {
    return { discount: null, findings: [refused({ ...finding, reason: `The council gives nothing off for ${what}` })] };
  }
  return {
    discount: {
      code,
      share: decided.share,
      label: `${off} off: ${what}`,
      plain: `You get ${off} off because this is ${what}.`,
      law,
      sources: sourcesOf(decided.source),
      assumptions: [],
    },
    findings: [given({ ...finding, reason: `${off} off: the council's discount for ${what}` })],
  };
}

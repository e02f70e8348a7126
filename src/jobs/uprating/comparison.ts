import type { PlainDate } from '../../domain/dates.js';
import type { Household } from '../../domain/household/household.js';
import type { Money } from '../../domain/money.js';
import { type CaseAwards, caseAwards, type LawOfSide, pencePerYear, SCHEME_KEYS, type Scheme } from './case-awards.js';
import { asOn } from './days.js';
import { type Raises, raised } from './raises.js';

/** One of the two sides that cases are compared on. */
export interface Side extends LawOfSide {
  readonly day: PlainDate;
}

/** What is compared: the same facts under the law of two days, or under two laws of one day. */
export interface Comparison {
  readonly before: Side;
  readonly after: Side;
  /** Of the facts, on the second side. */
  readonly raises: Raises;
}

/** Whole pence of a year. */
export interface Yearly {
  readonly before: number;
  readonly after: number;
}

/** One case on both sides. */
export interface Compared {
  readonly before: CaseAwards;
  readonly after: CaseAwards;
  readonly yearly: Readonly<Record<Scheme, Yearly>>;
  readonly total: Yearly;
}

/** Decides a household on both sides. Throws what the rules throw: a RangeError where a figure has no value on the day. */
export function compared(household: Household, { before, after, raises }: Comparison): Compared {
  const first = caseAwards(asOn(household, before.day), before);
  const second = caseAwards(raised(asOn(household, after.day), raises), after);
  const yearly = {} as Record<Scheme, Yearly>;
  const total = { before: 0, after: 0 };
  for (const scheme of SCHEME_KEYS) {
    const of = (amounts: Readonly<Record<Scheme, Money>>) => pencePerYear(scheme, amounts[scheme]);
    const one = { before: of(first.amounts), after: of(second.amounts) };
    yearly[scheme] = one;
    total.before += one.before;
    total.after += one.after;
  }
  return { before: first, after: second, yearly, total };
}

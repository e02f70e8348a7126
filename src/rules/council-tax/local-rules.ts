import { Decimal } from 'decimal.js';
import type { LocalDecisions } from '../../domain/council-tax/local-decisions.js';
import type { PlainDate } from '../../domain/dates.js';
import type { Parameter, Provenance } from '../../domain/parameter.js';
import type { LocalDiscount, LocalPolicy } from '../../parameters/authority.js';

/** A share that an authority decided, from its table or from the caller (then without a source). */
export interface LocalShare {
  readonly share: Decimal;
  readonly source: Provenance | null;
}
export interface LocalShareForTime extends LocalShare {
  /** Null: without limit. */
  readonly months: number | null;
}
export interface LocalTier extends LocalShare {
  readonly fromYears: number;
}

/** What the authority decided for the year, wherever it was read. */
export interface LocalRules {
  readonly secondHomeDiscount: LocalShareForTime | null;
  readonly classCDiscount: LocalShareForTime | null;
  readonly classDDiscount: LocalShareForTime | null;
  readonly emptyHomePremium: readonly LocalTier[] | null;
  readonly secondHomePremium: (LocalShare & { readonly determinedOn: PlainDate | null }) | null;
  readonly careLeaver: (LocalShare & { readonly underAgeYears: number }) | null;
}

export const NOTHING_DECIDED: LocalRules = {
  secondHomeDiscount: null,
  classCDiscount: null,
  classDDiscount: null,
  emptyHomePremium: null,
  secondHomePremium: null,
  careLeaver: null,
};

const ofPercent = (percent: number): Decimal => new Decimal(percent).dividedBy(100);
const stated = (percent: number): LocalShare => ({ share: ofPercent(percent), source: null });

export function rulesOfFacts(decisions: LocalDecisions): LocalRules {
  const timed = (discount: { percent: number; months: number | null } | null) =>
    discount && { ...stated(discount.percent), months: discount.months };
  const { secondHomePremium: premium, careLeaver } = decisions;
  return {
    secondHomeDiscount: timed(decisions.secondHomeDiscount),
    classCDiscount: timed(decisions.classCDiscount),
    classDDiscount: timed(decisions.classDDiscount),
    emptyHomePremium:
      decisions.emptyHomePremium?.map(({ fromYears, percent }) => ({ fromYears, ...stated(percent) })) ?? null,
    secondHomePremium: premium && { ...stated(premium.percent), determinedOn: premium.determinedOn },
    careLeaver: careLeaver && { ...stated(careLeaver.percent), underAgeYears: careLeaver.underAgeYears },
  };
}

const read = (parameter: Parameter<Decimal>): LocalShare => ({ share: parameter.value, source: parameter });

export function rulesOfPolicy(policy: LocalPolicy): LocalRules {
  const timed = (discount: LocalDiscount | null) =>
    discount && { ...read(discount.share), months: discount.months?.value ?? null };
  const { emptyHomePremium: empty, secondHomePremium: second, careLeaverReduction: leaver } = policy;
  return {
    secondHomeDiscount: timed(policy.secondHomeDiscount),
    classCDiscount: timed(policy.classCDiscount),
    classDDiscount: timed(policy.classDDiscount),
    emptyHomePremium: empty?.rate.map(({ atLeast, figure }) => ({ fromYears: atLeast, ...read(figure) })) ?? null,
    secondHomePremium: second && { ...read(second.rate), determinedOn: second.determinedOn },
    careLeaver: leaver && { ...read(leaver.share), underAgeYears: leaver.underAgeYears.value },
  };
}

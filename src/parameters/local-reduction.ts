import type { Decimal } from 'decimal.js';
import type { EnglishBand } from '../domain/charge-bands.js';
import type { FinancialYear } from '../domain/financial-year.js';
import type { IncomeKind } from '../domain/household/income.js';
import type { Money } from '../domain/money.js';
import type { Parameter, Verified } from '../domain/parameter.js';
import type { Calculation } from './local-reduction-calculation.js';
import type {
  Criterion,
  LocalSchemeStatus,
  NonDependantExemption,
  PassportBenefit,
  TakenOut,
  UcElement,
  UcTreatment,
} from './local-reduction-words.js';

/** What nobody has found out. A household for which it matters is refused, never guessed at. */
export type OrUnknown<T> = T | 'unknown';

/** A rule of a scheme with the place in it that says so, such as `Testshire scheme 2025-26, para. 12`. */
export interface Cited {
  readonly law: string;
}

/** Any of these, all of these and none of these; an empty list asks nothing. */
export interface When {
  readonly any: readonly Criterion[];
  readonly all: readonly Criterion[];
  readonly none: readonly Criterion[];
}

export interface LiabilityRule extends Cited {
  /** The tax of a dwelling in a higher band counts as that of this band. */
  readonly bandLimit: EnglishBand | null;
  /** The most of a year's bill that counts. */
  readonly billLimitPerYear: Parameter<Money> | null;
}

export interface CapitalRule extends Cited {
  /** Above this there is nothing; exactly this is within. */
  readonly limit: Parameter<Money>;
  /** Null: the scheme has none. */
  readonly tariff: OrUnknown<{
    readonly from: Parameter<Money>;
    readonly step: Parameter<Money>;
    readonly income: Parameter<Money>;
    /** Whether those on universal credit have it too: their award has been cut for capital already. */
    readonly onUniversalCredit: boolean;
  } | null>;
}

export interface PassportRule extends Cited {
  /** Each is taken as no income at all. */
  readonly benefits: readonly PassportBenefit[];
  readonly capitalIgnored: boolean;
}

/** A household of full-time students alone has nothing unless it is one of these. */
export interface StudentRule extends Cited {
  readonly unless: When;
}

/** A sum off earnings or off the whole income, for households that fit; of several off earnings the highest is taken. */
export interface LocalDisregard {
  readonly perWeek: Parameter<Money>;
  readonly when: When;
}

export interface PartlyIgnored {
  readonly kind: IncomeKind;
  readonly perWeek: Parameter<Money> | null;
  readonly share: Parameter<Decimal> | null;
  readonly forEachChild: boolean;
}

export interface IncomeRule extends Cited {
  readonly earnings: 'net' | 'gross';
  readonly earningsDisregards: 'housing_benefit' | readonly LocalDisregard[];
  readonly furtherDisregard: boolean;
  readonly childcare:
    | 'housing_benefit'
    | 'none'
    | { readonly oneChild: Parameter<Money>; readonly twoOrMore: Parameter<Money> };
  /** Left out or counted whatever housing benefit does; every other kind goes by housing benefit. */
  readonly ignored: readonly IncomeKind[];
  readonly counted: readonly IncomeKind[];
  readonly partlyIgnored: readonly PartlyIgnored[];
  readonly offTheTotal: readonly LocalDisregard[];
  /** What was not found of it and is taken instead, in words; null where it is known. */
  readonly assumed: string | null;
  /** Hours at the minimum wage that a trade is taken to bring from so many weeks after its start. */
  readonly selfEmployedFloor: { readonly hours: Parameter<number>; readonly afterWeeks: Parameter<number> } | null;
}

export interface UniversalCreditRule extends Cited {
  readonly treatment: UcTreatment;
  readonly takenOut: readonly { readonly element: UcElement; readonly how: TakenOut }[];
  /** Elements of which nobody has found out whether they count: a household whose award holds one is refused. */
  readonly notKnown: readonly UcElement[];
  /** Whether the sums off earnings come off the earnings that the Department assessed. */
  readonly earningsDisregards: boolean;
}

export interface NonDependantRule extends Cited {
  /** Before the scheme's share or taper, or from the reduction after it. */
  readonly takenFrom: 'liability' | 'reduction';
  readonly notInWork: Parameter<Money>;
  /** Sixteen hours a week, or any earnings at all. */
  readonly work: 'sixteen_hours' | 'any_earnings';
  /** What the bands go by: everything before tax, or earnings before tax. */
  readonly income: 'gross' | 'gross_earnings';
  /** For those at work, by that income a week, the lowest first. */
  readonly inWork: OrUnknown<readonly { readonly atLeast: Money; readonly figure: Parameter<Money> }[]>;
  readonly couples: 'once' | 'each';
  readonly exempt: readonly NonDependantExemption[];
  /** Households for which nothing comes off; `national`: the severely sight impaired and those with a benefit for care. */
  readonly spared: 'national' | 'nobody' | When;
  readonly fromPassported: boolean;
}

/** Households with a calculation of their own: a protected group, or those on universal credit. The first that fits is taken. */
export interface Group extends Cited {
  readonly id: string;
  readonly name: string;
  readonly protectedGroup: boolean;
  readonly when: When;
  readonly calculation: Calculation;
}

export interface AwardRule extends Cited {
  readonly minimumPerWeek: Parameter<Money> | null;
  /** How the council's own sums round the weekly reduction before anything comes off it. */
  readonly weeklyRounding: 'none' | 'nearest' | 'down';
  readonly ignoreChangesUnderPerWeek: Parameter<Money> | null;
  readonly backdatingMonths: Parameter<number> | null;
  /** From the day of a change, or from the reduction week after it; null: not found. */
  readonly changesFrom: 'day' | 'week_after' | null;
  /** A change that raises the reduction and is told later counts as if it happened on the day it is told; null: not found. */
  readonly tellRisesWithinMonths: Parameter<number> | null;
  readonly secondAdultRebate: boolean | null;
  readonly hardship: string | null;
}

/** One council's scheme for working age in one financial year. LGFA 1992, s. 13A(2) and Sch. 1A. */
export interface LocalScheme extends Cited {
  readonly kind: 'LocalScheme';
  readonly council: string;
  readonly name: string;
  readonly schemeName: string;
  readonly year: FinancialYear;
  readonly status: LocalSchemeStatus;
  readonly verified: Verified;
  readonly basis: string;
  readonly address: string | null;
  readonly note: string | null;
  /** What was not found, in words. */
  readonly missing: readonly string[];
  readonly liability: LiabilityRule;
  readonly capital: OrUnknown<CapitalRule>;
  readonly passport: OrUnknown<PassportRule | null>;
  /** Null: students are treated as everybody else. */
  readonly students: OrUnknown<StudentRule | null>;
  readonly income: OrUnknown<IncomeRule>;
  readonly universalCredit: OrUnknown<UniversalCreditRule>;
  readonly calculation: Calculation;
  readonly groups: readonly Group[];
  /** Null: nothing comes off. */
  readonly nonDependants: OrUnknown<NonDependantRule | null>;
  readonly award: AwardRule;
}

/** Every scheme that is kept. */
export interface LocalSchemes {
  readonly all: readonly LocalScheme[];
  scheme(council: string, year: number): LocalScheme | null;
}

import type { Household } from '../../domain/household/household.js';
import { Money } from '../../domain/money.js';
import { type Sink, silent } from '../../domain/working-sink.js';
import type { LocalScheme } from '../../parameters/local-reduction.js';
import type { Statute } from '../../parameters/statute.js';
import type { FindingAbout } from '../../rules/finding.js';
import { type HouseholdAwards, householdAwards } from '../../rules/whole-household/household-awards.js';
import type { SchemeAward } from '../../rules/whole-household/scheme-award.js';

/** The schemes of a comparison, in the order in which they are shown, and how many of its periods are in a year. */
export const SCHEMES = {
  childBenefit: { name: 'Child benefit', perYear: 52 },
  pensionCredit: { name: 'Pension credit', perYear: 52 },
  universalCredit: { name: 'Universal credit', perYear: 12 },
  housingBenefit: { name: 'Housing benefit', perYear: 52 },
  councilTaxReduction: { name: 'Council tax reduction', perYear: 1 },
} as const;
export type Scheme = keyof typeof SCHEMES;
export const SCHEME_KEYS = Object.keys(SCHEMES) as readonly Scheme[];

export type Finding = FindingAbout<string> & { readonly scheme: Scheme };

/** What a household has of each scheme for the scheme's own period: a week, for universal credit a month, off a bill a year. */
export interface CaseAwards {
  readonly amounts: Readonly<Record<Scheme, Money>>;
  findings(): readonly Finding[];
}

/** The law that a household is decided by. */
export interface LawOfSide {
  readonly statute: Pick<Statute, 'on'>;
  /** A billing authority's reduction for working age; null: the default scheme. */
  readonly localScheme: LocalScheme | null;
}

/** Every award of a household on the day it is asked about. What is open and not taken up is no award. */
export function caseAwards(household: Household, { statute, localScheme }: LawOfSide, sink: Sink = silent): CaseAwards {
  const all = householdAwards(household, { statute, sink, localScheme: localScheme ?? undefined });
  return {
    amounts: {
      childBenefit: paid(all.childBenefit)?.perWeek ?? Money.zero,
      pensionCredit: paid(all.pensionCredit)?.payable ?? Money.zero,
      universalCredit: paid(all.universalCredit)?.award ?? Money.zero,
      housingBenefit: paid(all.housingBenefit)?.award ?? Money.zero,
      councilTaxReduction: paid(all.councilTaxReduction)?.reduction.perYear ?? Money.zero,
    },
    findings: () => findingsOf(all),
  };
}

const paid = <Result>({ standing, result }: SchemeAward<Result>): Result | null =>
  standing === 'TAKEN_UP' || standing === 'STATED' ? result : null;

const findingsOf = (all: HouseholdAwards): Finding[] =>
  (['pensionCredit', 'universalCredit', 'housingBenefit', 'councilTaxReduction'] as const).flatMap(scheme =>
    (paid<{ findings: readonly FindingAbout<string>[] }>(all[scheme])?.findings ?? []).map(one => ({ scheme, ...one })),
  );

/** An amount for a scheme's period as whole pence of a year of 52 weeks or 12 months. */
export function pencePerYear(scheme: Scheme, amount: Money): number {
  if (amount.isZero()) return 0;
  return Number(amount.times(SCHEMES[scheme].perYear).toFixed().replace('.', ''));
}

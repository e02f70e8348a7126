/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** An annexe's own bill. SI 2013/2977, reg. 3. */
export type AnnexeInput = {
  /** The first day; absent: since before the year. */
  from?: string | null | undefined;
  partOfSingleProperty: boolean;
  /** The last day; absent: still. */
  to?: string | null | undefined;
  use: AnnexeUse;
};

/** Who uses an annexe. SI 2013/2977, reg. 3. */
export type AnnexeUse =
  | 'BY_MAIN_RESIDENTS'
  | 'BY_RELATIVE'
  | 'OTHER';

/** A band for a run of days, or the value that decides it. */
export type BandEntryInput = {
  band?: CouncilTaxBand | null | undefined;
  /** The first day; absent: since before the year. */
  from?: string | null | undefined;
  /** The last day; absent: still. */
  to?: string | null | undefined;
  /** Value at 1 April 1991 in whole pounds, where no band is known. */
  value1991?: number | null | undefined;
};

/** What the council takes off for care leavers. S. 13A(1)(c). */
export type CareLeaverReductionInput = {
  /** 0 to 100. */
  percent: number;
  /** Until the day before this birthday, 18 to 30. */
  underAgeYears: number;
};

/** Where a benefit claim stands. */
export type ClaimStatus =
  | 'CANCELLED'
  | 'CURRENT'
  | 'DEFECTIVE'
  | 'FUTURE'
  | 'PENDING'
  | 'SUSPENDED';

/** How a person can be reached. */
export type ContactKind =
  | 'EMAIL'
  | 'MOBILE'
  | 'OTHER'
  | 'TELEPHONE';

/** A band of the valuation list in England. */
export type CouncilTaxBand =
  | 'A'
  | 'B'
  | 'C'
  | 'D'
  | 'E'
  | 'F'
  | 'G'
  | 'H';

/** One body's amounts for a year, in pounds, as it set them. */
export type CouncilTaxBandAmountsInput = {
  A: string;
  B: string;
  C: string;
  D: string;
  E: string;
  F: string;
  G: string;
  H: string;
};

/** A band at which a charge is worked out; A_REDUCED is Band A reduced for disability. */
export type CouncilTaxChargeBand =
  | 'A'
  | 'A_REDUCED'
  | 'B'
  | 'C'
  | 'D'
  | 'E'
  | 'F'
  | 'G'
  | 'H';

/** Whether a dwelling bears a charge. */
export type CouncilTaxDayState =
  | 'CHARGED'
  | 'EXEMPT'
  | 'NOT_IN_LIST';

/** What the council determined for the year, instead of its table's. Absent: nothing is known of it. */
export type CouncilTaxDecisionsInput = {
  careLeaver?: CareLeaverReductionInput | null | undefined;
  /** Empty and unfurnished: Class C. */
  classCDiscount?: LocalDiscountInput | null | undefined;
  /** The same with major works: Class D. */
  classDDiscount?: LocalDiscountInput | null | undefined;
  /** 1 to 6, in rising order of years. */
  emptyHomePremium?: Array<EmptyHomePremiumTierInput> | null | undefined;
  /** Furnished and nobody's home. SI 2003/3011. */
  secondHomeDiscount?: LocalDiscountInput | null | undefined;
  secondHomePremium?: SecondHomePremiumInput | null | undefined;
};

/** What is so of the dwelling, and when. Lists hold at most 20. */
export type CouncilTaxDwellingInput = {
  /** When it is an annexe. At most 20. */
  annexe?: Array<AnnexeInput> | null | undefined;
  /** Its bands, where one changed in the year; or give `band`. At most 20. */
  bands?: Array<BandEntryInput> | null | undefined;
  /** Reductions for disability asked for. At most 20. */
  disabled?: Array<DisabledReductionInput> | null | undefined;
  /** Exemptions asked for. At most 20. */
  exemptions?: Array<ExemptionInput> | null | undefined;
  /** Held by somebody for whom this or another dwelling is job-related. */
  jobRelated?: Array<DaysInput> | null | undefined;
  /** Days on which a tenancy of six months or more began. At most 20. */
  lettings?: Array<string> | null | undefined;
  /** Major works. At most 20. */
  majorWorks?: Array<MajorWorksInput> | null | undefined;
  /** A pitch occupied by a caravan or a mooring occupied by a boat. */
  occupiedPitchOrMooring?: Array<DaysInput> | null | undefined;
  /** When somebody who is not among the people lives there. */
  otherOccupation?: Array<DaysInput> | null | undefined;
  /** When the owner pays instead of the residents. At most 20. */
  ownerLiable?: Array<OwnerLiableInput> | null | undefined;
  /** Exceptions to a premium asked for. At most 20. */
  premiumExceptions?: Array<PremiumExceptionInput> | null | undefined;
  /** Days on which the freehold, or a lease of seven years or more, was sold. At most 20. */
  sales?: Array<string> | null | undefined;
  /** Furnished and nobody's home: occupation barred by planning for 28 days or more in a row. */
  seasonalRestriction?: Array<DaysInput> | null | undefined;
  /** When it is substantially unfurnished, however long ago that began. */
  unfurnished?: Array<DaysInput> | null | undefined;
};

/** One body's part of the charge: its eight amounts, or its Band D. */
export type CouncilTaxElementInput = {
  /** Pounds for a year at each band, as set. */
  amounts?: CouncilTaxBandAmountsInput | null | undefined;
  /** Pounds for a year at Band D, where the eight amounts are not known. */
  bandD?: string | null | undefined;
  /** The body, 1 to 60 characters, such as `County`. */
  name: string;
};

/** One dwelling in one financial year, without anybody's identity. What is left out and has to be known is assumed, and the answer lists each assumption. */
export type CouncilTaxFactsInput = {
  /** The billing authority by its code, such as `hartlepool`; `billingAuthorities` lists them. */
  authority?: string | null | undefined;
  /** Its band on every day: short for `dwelling.bands`. */
  band?: CouncilTaxBand | null | undefined;
  /** Instead of the decisions in the authority's table. */
  decisions?: CouncilTaxDecisionsInput | null | undefined;
  dwelling?: CouncilTaxDwellingInput | null | undefined;
  /** The charge itself, at most 12 bodies, instead of looking it up. */
  elements?: Array<CouncilTaxElementInput> | null | undefined;
  /** The first day charged for; absent: 1 April. */
  from?: string | null | undefined;
  /** The parish or part of the area, as the authority's table has it. */
  part?: string | null | undefined;
  /** Who lives there or owns it, at most 30. */
  people?: Array<CouncilTaxPersonInput> | null | undefined;
  /** Reductions decided already, at most 20. */
  reductions?: Array<CouncilTaxReductionInput> | null | undefined;
  /** How many adults live there on every day and count, 0 to 30: short for `people`. Absent: two. */
  residents?: number | null | undefined;
  /** The last day charged for; absent: 31 March. */
  to?: string | null | undefined;
  /** Its value at 1 April 1991 in whole pounds, where the band is not known: short for `dwelling.bands`. */
  value1991?: number | null | undefined;
  /** Absent: the year of today. */
  year?: string | null | undefined;
};

/** Somebody, not named, who lives in the dwelling or holds an interest in it. */
export type CouncilTaxPersonInput = {
  /** Absent: taken to be 18 or over. */
  birthDate?: string | null | undefined;
  /** When the council treats them as a care leaver, at most 20. */
  careLeaver?: Array<DaysInput> | null | undefined;
  /** Why they should not count for discount, at most 40. */
  disregards?: Array<DisregardInput> | null | undefined;
  /** The first day on which it is their home, where it is one run. */
  from?: string | null | undefined;
  /** A word of yours for them, 1 to 40 letters, digits or hyphens; absent: `person-1` and so on. Never a name or a National Insurance number. */
  id?: string | null | undefined;
  /** At most 20. */
  interests?: Array<InterestInput> | null | undefined;
  /** A company or council, which owns and does not live there. Absent: false. */
  isBody?: boolean | null | undefined;
  /** At most 10. */
  partners?: Array<PartnerInput> | null | undefined;
  /** When it is their sole or main residence, at most 20 runs, instead of `from` and `to`; empty: never. With none of these they live there on every day, unless they are a body, or hold a freehold or a lease of six months or more. */
  residence?: Array<DaysInput> | null | undefined;
  /** The last day on which it is. */
  to?: string | null | undefined;
};

/** A reduction that has been decided already. LGFA 1992, s. 13A. */
export type CouncilTaxReductionInput = {
  /** Pounds; or give `percent`. */
  amount?: string | null | undefined;
  /** The first day; absent: since before the year. */
  from?: string | null | undefined;
  /** As the bill should say it, 1 to 80 characters. */
  name: string;
  /** What the amount is for; absent: PERIOD. */
  per?: ReductionPer | null | undefined;
  /** Of what is left to pay, 0 to 100; or give `amount`. */
  percent?: number | null | undefined;
  /** The last day; absent: still. */
  to?: string | null | undefined;
  under: ReductionUnder;
};

/** A run of days, both included. Who leaves on the 10th was there last at the end of the 9th. */
export type DaysInput = {
  /** The first day; absent: since before the year. */
  from?: string | null | undefined;
  /** The last day; absent: still. */
  to?: string | null | undefined;
};

/** Why a record and the figure by the rules are apart. */
export type DifferenceCause =
  | 'AMOUNT_DIFFERS'
  | 'BAND_CHANGED'
  | 'BAND_DIFFERS'
  | 'DAYS_DIFFER'
  | 'DISABLED_REDUCTION_NOT_ON_RECORD'
  | 'DISABLED_REDUCTION_ONLY_ON_RECORD'
  | 'EXEMPTION_NOT_ON_RECORD'
  | 'EXEMPTION_ONLY_ON_RECORD'
  | 'NOT_ON_RECORD'
  | 'ONLY_ON_RECORD'
  | 'PERIOD_DIFFERS'
  | 'RATE_DIFFERS'
  | 'ROUNDING'
  | 'UNEXPLAINED';

/** What a dwelling has for a disabled person. SI 1992/554, reg. 3. */
export type DisabledFeature =
  | 'ROOM'
  | 'SECOND_BATHROOM_OR_KITCHEN'
  | 'WHEELCHAIR_SPACE';

/** A reduction for disability asked for. SI 1992/554, reg. 3. */
export type DisabledReductionInput = {
  /** Essential, or of major importance, to their wellbeing. */
  essentialOrMajorImportance: boolean;
  feature: DisabledFeature;
  /** The first day; absent: since before the year. */
  from?: string | null | undefined;
  mainResidenceOfDisabledPerson: boolean;
  /** The last day; absent: still. */
  to?: string | null | undefined;
};

/** A reason not to count somebody. A fact that the reason needs and that is not stated refuses it in words. */
export type DisregardInput = {
  /** Apprentice: training for an accredited qualification. */
  accreditedTraining?: boolean | null | undefined;
  /** Student's partner or dependant: not British, and barred from work or from benefits. */
  barredFromWorkOrBenefits?: boolean | null | undefined;
  /** Student: evidence of a full-time course. Impairment: a doctor's certificate. */
  certificate?: boolean | null | undefined;
  /** Child benefit: in payment for this person, who is 18 or over. */
  childBenefitInPayment?: boolean | null | undefined;
  /** Detained: only for not paying council tax or a fine. */
  forNonPayment?: boolean | null | undefined;
  /** The first day; absent: since before the year. */
  from?: string | null | undefined;
  /** Care worker: introduced by a local authority, the Crown or a charity, or employed by one. */
  introducedByBody?: boolean | null | undefined;
  /** School leaver: the last day of the course. */
  leftOn?: string | null | undefined;
  /** Religious community: no income or capital but an occupational pension. */
  noIncomeOrCapital?: boolean | null | undefined;
  /** Carer: is the partner of the person cared for, or the parent of one who is under 18. */
  partnerOrParentOfChild?: boolean | null | undefined;
  /** Care worker: lives in premises that the body or the person cared for provides. */
  providedPremises?: boolean | null | undefined;
  /** Impairment: entitled to one of the benefits listed. Carer: the person cared for is. */
  qualifyingBenefit?: boolean | null | undefined;
  reason: DisregardReason;
  /** Carer: lives with the person cared for. */
  sameDwelling?: boolean | null | undefined;
  /** The last day; absent: still. */
  to?: string | null | undefined;
  /** Care worker, carer: hours of care in an average week, to 168. */
  weeklyHours?: number | null | undefined;
  /** Apprentice, care worker: pounds for a week. */
  weeklyPay?: string | null | undefined;
};

/** Why a person is said not to count for discount. LGFA 1992, Sch. 1; SI 1992/548; SI 1992/552. */
export type DisregardReason =
  | 'APPRENTICE'
  | 'CARER'
  | 'CARE_HOME_RESIDENT'
  | 'CARE_WORKER'
  | 'CHILD_BENEFIT'
  | 'DETAINED'
  | 'DIPLOMAT'
  | 'FOREIGN_LANGUAGE_ASSISTANT'
  | 'HOSPITAL_PATIENT'
  | 'HOSTEL_RESIDENT'
  | 'INTERNATIONAL_HEADQUARTERS'
  | 'RELIGIOUS_COMMUNITY'
  | 'SCHOOL_LEAVER'
  | 'SEVERELY_MENTALLY_IMPAIRED'
  | 'STUDENT'
  | 'STUDENT_DEPENDANT'
  | 'STUDENT_NURSE'
  | 'VISITING_FORCES'
  | 'YOUTH_TRAINEE';

/** What a document is about. */
export type DocumentModule =
  | 'BENEFITS'
  | 'COUNCIL_TAX'
  | 'OTHER';

/** What is added from so many years empty. LGFA 1992, s. 11B. */
export type EmptyHomePremiumTierInput = {
  /** Whole years, 1 to 50. */
  fromYears: number;
  /** Of the charge, 0 to 300. */
  percent: number;
};

/** A class of SI 1992/558, art. 3. A and C ended on 31 March 2013. */
export type ExemptionClass =
  | 'A'
  | 'B'
  | 'C'
  | 'D'
  | 'E'
  | 'F'
  | 'G'
  | 'H'
  | 'I'
  | 'J'
  | 'K'
  | 'L'
  | 'M'
  | 'N'
  | 'O'
  | 'P'
  | 'Q'
  | 'R'
  | 'S'
  | 'T'
  | 'U'
  | 'V'
  | 'W';

/** What an exemption turns on, besides whether anybody lives there. One that is not listed is not so. */
export type ExemptionFact =
  | 'ARMED_FORCES_ACCOMMODATION'
  | 'AWAY_SINCE_LEAVING'
  | 'DEPENDENT_RELATIVE_OF_MAIN_RESIDENT'
  | 'DETAINED_FOR_NON_PAYMENT'
  | 'DIPLOMATIC_PRIVILEGE'
  | 'EMPTY_PITCH_OR_MOORING'
  | 'EVERY_OWNER_STUDENT'
  | 'HALL_OF_RESIDENCE'
  | 'HELD_FOR_MINISTER'
  | 'LAST_OCCUPIED_FOR_CHARITY'
  | 'MORTGAGEE_IN_POSSESSION'
  | 'NO_OTHER_RESIDENCE_IN_KINGDOM'
  | 'OCCUPATION_PROHIBITED'
  | 'ONLY_PERSONAL_REPRESENTATIVES_LIABLE'
  | 'OWNED_BY_CHARITY'
  | 'OWNERS_FORMER_MAIN_RESIDENCE'
  | 'OWNER_DETAINED'
  | 'OWNER_GIVING_CARE_ELSEWHERE'
  | 'OWNER_IN_HOSPITAL_OR_CARE_HOME'
  | 'OWNER_RECEIVING_CARE_ELSEWHERE'
  | 'PART_OF_SINGLE_PROPERTY'
  | 'SEPARATE_LETTING_BREACHES_PLANNING'
  | 'STUDENT_WITHIN_SIX_WEEKS'
  | 'TERM_TIME_ACCOMMODATION'
  | 'TRUSTEE_IN_BANKRUPTCY_LIABLE'
  | 'VISITING_FORCES_LIABLE';

/** An exemption asked for. N, S and U are found without being asked for. */
export type ExemptionInput = {
  class: ExemptionClass;
  /** What is so; what is not listed is not. */
  facts?: Array<ExemptionFact> | null | undefined;
  /** The first day; absent: since before the year. */
  from?: string | null | undefined;
  /** Class F: the day of the grant; absent: none yet. */
  grantedOn?: string | null | undefined;
  /** The last day; absent: still. */
  to?: string | null | undefined;
};

/** What a person holds in the dwelling. A tenancy is a lease. S. 6(2), (6). */
export type InterestInput = {
  /** Leases: 1 is granted by the freeholder, 2 by that tenant, to 9. Absent: 1. */
  depth?: number | null | undefined;
  /** The first day; absent: since before the year. */
  from?: string | null | undefined;
  kind: InterestKind;
  /** Held in a part of the dwelling only. Absent: false. */
  partOnly?: boolean | null | undefined;
  /** Leases: granted for six months or more. Absent: false. */
  sixMonthsOrMore?: boolean | null | undefined;
  /** The last day; absent: still. */
  to?: string | null | undefined;
};

/** What a person holds in a dwelling. */
export type InterestKind =
  | 'CONTRACTUAL_LICENCE'
  | 'FREEHOLD'
  | 'INTRODUCTORY_TENANCY'
  | 'LEASE'
  | 'SECURE_TENANCY'
  | 'STATUTORY_TENANCY';

/** CREDIT lowers what the taxpayer owes, DEBIT raises it. */
export type LedgerEffect =
  | 'CREDIT'
  | 'DEBIT';

/** A share off, for as long as the dwelling is so or for some months. */
export type LocalDiscountInput = {
  /** Months, 1 to 120; absent: without limit. */
  months?: number | null | undefined;
  /** 0 to 100. */
  percent: number;
};

/** Major repair or structural alteration. SI 2003/3011, reg. 8. */
export type MajorWorksInput = {
  completedOn?: string | null | undefined;
  /** The first day; absent: since before the year. */
  from?: string | null | undefined;
  /** The last day; absent: still. */
  to?: string | null | undefined;
};

/** A class of SI 1992/551, reg. 2, in which the owner pays instead of the residents. */
export type OwnerLiableClass =
  | 'A'
  | 'B'
  | 'C'
  | 'D'
  | 'E'
  | 'F';

/** The owner pays instead of the residents. LGFA 1992, s. 8. */
export type OwnerLiableInput = {
  class: OwnerLiableClass;
  /** The first day; absent: since before the year. */
  from?: string | null | undefined;
  /** The last day; absent: still. */
  to?: string | null | undefined;
};

/** Married to, in a civil partnership with, or living as a couple with. */
export type PartnerInput = {
  /** The first day; absent: since before the year. */
  from?: string | null | undefined;
  /** The `id` of another of the people. */
  person: string;
  /** The last day; absent: still. */
  to?: string | null | undefined;
};

/** A payment against what the weekly entitlement would make for its weeks. */
export type PaymentComparison =
  | 'AS_ENTITLED'
  | 'INCREASED'
  | 'REDUCED';

/** How often a benefit is paid. */
export type PaymentSchedule =
  | 'FORTNIGHTLY'
  | 'FOUR_WEEKLY'
  | 'WEEKLY';

/** A class of SI 2003/3011, regs 9 to 17, which bears no premium. */
export type PremiumExceptionClass =
  | 'E'
  | 'F'
  | 'G'
  | 'H'
  | 'I'
  | 'J'
  | 'K'
  | 'L'
  | 'M';

/** An exception to a premium, for the days on which its test is met. */
export type PremiumExceptionInput = {
  class: PremiumExceptionClass;
  /** G, H: first marketed. I: probate or administration granted. M: works first needed or begun. */
  clockFrom?: string | null | undefined;
  /** M: works substantially completed. */
  completedOn?: string | null | undefined;
  /** The first day; absent: since before the year. */
  from?: string | null | undefined;
  /** The last day; absent: still. */
  to?: string | null | undefined;
};

/** How far recovery of a year has gone, in the order of SI 1992/613. */
export type RecoveryStageName =
  | 'BILLED'
  | 'FINAL_NOTICE_OR_LATER'
  | 'FIRST_REMINDER'
  | 'SECOND_REMINDER';

/** What the amount of a reduction is for. PERIOD: all of its own days inside the year. */
export type ReductionPer =
  | 'DAY'
  | 'PERIOD'
  | 'WEEK'
  | 'YEAR';

/** LGFA 1992: S13A_1_A is the local reduction scheme, S13A_1_C a discretionary reduction. */
export type ReductionUnder =
  | 'S13A_1_A'
  | 'S13A_1_C';

/** What is added to a second home. LGFA 1992, s. 11C. */
export type SecondHomePremiumInput = {
  /** The day on which the council determined it. */
  determinedOn?: string | null | undefined;
  /** Of the charge, 0 to 100. */
  percent: number;
};

/** Whose rent housing benefit helps with. */
export type Tenure =
  | 'COUNCIL_RENT'
  | 'PRIVATE_RENT';

/** What a line of the ledger is. */
export type TransactionKind =
  | 'ANNEXE'
  | 'BENEFIT'
  | 'CHARGE'
  | 'COSTS'
  | 'COUNCIL_TAX_REDUCTION'
  | 'DISABLED_BAND_REDUCTION'
  | 'DISCOUNT'
  | 'DISCRETIONARY_RELIEF'
  | 'DISREGARD'
  | 'EXEMPTION'
  | 'INTEREST'
  | 'PAYMENT'
  | 'PENALTY'
  | 'PREMIUM'
  | 'REDUCTION'
  | 'REFUND'
  | 'TRANSFER'
  | 'WRITE_OFF';

/** Why a figure should not be relied on without a second look: no source was read; asked past the day it was checked to; worked out by us; of an invented council; something was taken as true. */
export type WarningKind =
  | 'ASSUMPTION'
  | 'INVENTED'
  | 'NOT_AS_PUBLISHED'
  | 'PAST_CHECKED'
  | 'UNVERIFIED';

export type CouncilTaxQueryVariables = Exact<{
  input: CouncilTaxFactsInput;
}>;


export type CouncilTaxQuery = { calculate: { councilTax:
      | { __typename: 'CouncilTaxCalculation', year: string, total: string, assumptions: Array<string>, warnings: Array<string>, rulesVersion: string, parametersVersion: string, lines: Array<{ from: string, to: string, days: number, state: CouncilTaxDayState, band: CouncilTaxChargeBand | null, exemption: string | null, gross: string, discount: string, discountPercent: number | null, premium: string, reductions: string, net: string, liable: Array<string> }>, liability: { nodes: Array<{ person: string | null, given: boolean, reason: string, law: string }> }, working: { plainEnglish: Array<string>, steps: Array<{ depth: number, label: string, amount: string | null, law: string | null }>, warnings: Array<{ kind: WarningKind, says: string }> } }
      | { __typename: 'InputProblems', problems: Array<{ field: string, problem: string, valid: string }> }
     } };

export type WhatDoIOweQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatDoIOweQuery = { me: { customers: Array<{ accounts: { nodes: Array<{ ref: string, closed: boolean, balance: string, nextPayment: { due: string, amount: string } | null, paymentMethod: { directDebit: boolean }, source: { asOf: string, stale: boolean } } | null> } | null } | null> } };

export type WholeCustomerQueryVariables = Exact<{
  ref: string;
}>;


export type WholeCustomerQuery = { customer: { id: string, ref: string, nationalInsuranceNumber: string | null, name: { title: string | null, forenames: string | null, surname: string, full: string }, contacts: Array<{ kind: ContactKind, value: string, priority: number | null }>, source: { system: string, reference: string, asOf: string, stale: boolean }, accounts: { totalCount: number, nodes: Array<{ id: string, ref: string, closed: boolean, balance: string, source: { system: string, reference: string, asOf: string, stale: boolean }, paymentMethod: { directDebit: boolean, group: string, bankDetails: { accountName: string, sortCode: string, accountNumber: string } | null }, nextPayment: { due: string, amount: string } | null, years: Array<{ year: string, balance: string, arrears: string, charge: string, payments: string, benefits: string, costs: string, refunds: string, writeOffs: string, transfers: string, penalties: string, arrangement: string | null, stage: { stage: RecoveryStageName, code: string, reachedOn: string | null } | null, nextPayment: { due: string, amount: string } | null }>, property: { id: string, ref: string, band: string | null, address: { lines: Array<string>, postcode: string | null } } | null, instalments: { nodes: Array<{ due: string, amount: string, byDirectDebit: boolean }> } | null, transactions: { totalCount: number, nodes: Array<{ number: string, type: TransactionKind, on: string, amount: string, effect: LedgerEffect, paymentMethod: string | null }> } | null } | null> } | null, claims: { totalCount: number, nodes: Array<
        | { __typename: 'CouncilTaxReductionClaim', id: string, ref: string, status: ClaimStatus, claimType: string | null, personType: string | null, address: { lines: Array<string>, postcode: string | null }, nextPayment: { due: string | null, amount: string, payee: string | null, schedule: PaymentSchedule | null, method: string | null, comparedWithEntitlement: PaymentComparison | null } | null, entitlements: { nodes: Array<{ from: string, to: string | null, weekly: string, tenure: Tenure | null, account: string | null }> }, payments: { totalCount: number, nodes: Array<{ paidOn: string, amount: string, periodFrom: string | null, periodTo: string | null, payee: string | null }> } | null, source: { system: string, reference: string, asOf: string, stale: boolean } }
        | { __typename: 'HousingBenefitClaim', id: string, ref: string, status: ClaimStatus, claimType: string | null, personType: string | null, address: { lines: Array<string>, postcode: string | null }, nextPayment: { due: string | null, amount: string, payee: string | null, schedule: PaymentSchedule | null, method: string | null, comparedWithEntitlement: PaymentComparison | null } | null, entitlements: { nodes: Array<{ from: string, to: string | null, weekly: string, tenure: Tenure | null, account: string | null }> }, payments: { totalCount: number, nodes: Array<{ paidOn: string, amount: string, periodFrom: string | null, periodTo: string | null, payee: string | null }> } | null, source: { system: string, reference: string, asOf: string, stale: boolean } }
       | null> } | null, documents: { totalCount: number, nodes: Array<{ id: string, name: string, type: string, createdOn: string | null, account: string | null, module: DocumentModule }> } | null } | null };

export type ProvenanceFragment = { system: string, reference: string, asOf: string, stale: boolean };

export type YearTotalsFragment = { year: string, balance: string, arrears: string, charge: string, payments: string, benefits: string, costs: string, refunds: string, writeOffs: string, transfers: string, penalties: string, arrangement: string | null, stage: { stage: RecoveryStageName, code: string, reachedOn: string | null } | null, nextPayment: { due: string, amount: string } | null };

type WholeClaim_CouncilTaxReductionClaim_Fragment = { id: string, ref: string, status: ClaimStatus, claimType: string | null, personType: string | null, address: { lines: Array<string>, postcode: string | null }, nextPayment: { due: string | null, amount: string, payee: string | null, schedule: PaymentSchedule | null, method: string | null, comparedWithEntitlement: PaymentComparison | null } | null, entitlements: { nodes: Array<{ from: string, to: string | null, weekly: string, tenure: Tenure | null, account: string | null }> }, payments: { totalCount: number, nodes: Array<{ paidOn: string, amount: string, periodFrom: string | null, periodTo: string | null, payee: string | null }> } | null, source: { system: string, reference: string, asOf: string, stale: boolean } };

type WholeClaim_HousingBenefitClaim_Fragment = { id: string, ref: string, status: ClaimStatus, claimType: string | null, personType: string | null, address: { lines: Array<string>, postcode: string | null }, nextPayment: { due: string | null, amount: string, payee: string | null, schedule: PaymentSchedule | null, method: string | null, comparedWithEntitlement: PaymentComparison | null } | null, entitlements: { nodes: Array<{ from: string, to: string | null, weekly: string, tenure: Tenure | null, account: string | null }> }, payments: { totalCount: number, nodes: Array<{ paidOn: string, amount: string, periodFrom: string | null, periodTo: string | null, payee: string | null }> } | null, source: { system: string, reference: string, asOf: string, stale: boolean } };

export type WholeClaimFragment =
  | WholeClaim_CouncilTaxReductionClaim_Fragment
  | WholeClaim_HousingBenefitClaim_Fragment
;

export type MyAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAccountQuery = { me: { customers: Array<{ id: string, name: { full: string }, accounts: { totalCount: number, nodes: Array<{ id: string, ref: string, closed: boolean, balance: string, source: { asOf: string, stale: boolean }, paymentMethod: { directDebit: boolean, bankDetails: { accountNumber: string } | null }, nextPayment: { due: string, amount: string } | null, property: { band: string | null, address: { lines: Array<string>, postcode: string | null } } | null, years: Array<{ year: string, charge: string, payments: string, benefits: string, balance: string }>, instalments: { nodes: Array<{ due: string, amount: string, byDirectDebit: boolean }> } | null, transactions: { nodes: Array<{ on: string, type: TransactionKind, amount: string, effect: LedgerEffect }> } | null } | null> } | null, documents: { nodes: Array<{ id: string, name: string, createdOn: string | null }> } | null } | null> } };

export type MyBenefitsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyBenefitsQuery = { me: { customers: Array<{ id: string, claims: { nodes: Array<
          | { __typename: 'CouncilTaxReductionClaim', ref: string, status: ClaimStatus, nextPayment: { due: string | null, amount: string, comparedWithEntitlement: PaymentComparison | null } | null, entitlements: { nodes: Array<{ from: string, to: string | null, weekly: string }> }, payments: { nodes: Array<{ paidOn: string, amount: string }> } | null }
          | { __typename: 'HousingBenefitClaim', ref: string, status: ClaimStatus, nextPayment: { due: string | null, amount: string, comparedWithEntitlement: PaymentComparison | null } | null, entitlements: { nodes: Array<{ from: string, to: string | null, weekly: string }> }, payments: { nodes: Array<{ paidOn: string, amount: string }> } | null }
         | null> } | null } | null> } };

export type WhyMyBillQueryVariables = Exact<{
  year?: string | null | undefined;
}>;


export type WhyMyBillQuery = { me: { customers: Array<{ accounts: { nodes: Array<{ ref: string, explanation: { year: string, recorded: string, byTheRules: string | null, cannot: string | null, difference: string | null, assumptions: Array<string>, differences: Array<{ cause: DifferenceCause, amount: string, says: string, likely: boolean }>, lines: Array<{ from: string, to: string, band: CouncilTaxChargeBand | null, gross: string, discount: string, premium: string, reductions: string, net: string }>, working: { plainEnglish: Array<string>, warnings: Array<{ kind: WarningKind, says: string }> } | null, sources: Array<{ system: string, asOf: string, stale: boolean }> } | null } | null> } | null } | null> } };

export const YearTotalsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"YearTotals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountYear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reachedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextPayment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"arrears"}},{"kind":"Field","name":{"kind":"Name","value":"charge"}},{"kind":"Field","name":{"kind":"Name","value":"payments"}},{"kind":"Field","name":{"kind":"Name","value":"benefits"}},{"kind":"Field","name":{"kind":"Name","value":"costs"}},{"kind":"Field","name":{"kind":"Name","value":"refunds"}},{"kind":"Field","name":{"kind":"Name","value":"writeOffs"}},{"kind":"Field","name":{"kind":"Name","value":"transfers"}},{"kind":"Field","name":{"kind":"Name","value":"penalties"}},{"kind":"Field","name":{"kind":"Name","value":"arrangement"}}]}}]} as unknown as DocumentNode<YearTotalsFragment, unknown>;
export const ProvenanceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Provenance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}}]} as unknown as DocumentNode<ProvenanceFragment, unknown>;
export const WholeClaimFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"claimType"}},{"kind":"Field","name":{"kind":"Name","value":"personType"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextPayment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"payee"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"comparedWithEntitlement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"weekly"}},{"kind":"Field","name":{"kind":"Name","value":"tenure"}},{"kind":"Field","name":{"kind":"Name","value":"account"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"payee"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Provenance"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Provenance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}}]} as unknown as DocumentNode<WholeClaimFragment, unknown>;
export const CouncilTaxDocument = {"__meta__":{"hash":"sha256:134d01eec78ae5b47cc41aecd7e3bc2a5e73d2673870b90c34af4f642127274f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CouncilTax"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CouncilTaxFactsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calculate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councilTax"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CouncilTaxCalculation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"exemption"}},{"kind":"Field","name":{"kind":"Name","value":"gross"}},{"kind":"Field","name":{"kind":"Name","value":"discount"}},{"kind":"Field","name":{"kind":"Name","value":"discountPercent"}},{"kind":"Field","name":{"kind":"Name","value":"premium"}},{"kind":"Field","name":{"kind":"Name","value":"reductions"}},{"kind":"Field","name":{"kind":"Name","value":"net"}},{"kind":"Field","name":{"kind":"Name","value":"liable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"liability"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"law"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"working"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plainEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"law"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rulesVersion"}},{"kind":"Field","name":{"kind":"Name","value":"parametersVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CouncilTaxQuery, CouncilTaxQueryVariables>;
export const WhatDoIOweDocument = {"__meta__":{"hash":"sha256:b7e7452af90e4044a563aa2fb52c0ae2f9df38c53e5994ffba624180a85bb91b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatDoIOwe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"nextPayment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paymentMethod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"directDebit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatDoIOweQuery, WhatDoIOweQueryVariables>;
export const WholeCustomerDocument = {"__meta__":{"hash":"sha256:0166fd5f504c91d289788c94077d9d7da800658db67da8f7d6892746f4e3d487"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WholeCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonReference"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"forenames"}},{"kind":"Field","name":{"kind":"Name","value":"surname"}},{"kind":"Field","name":{"kind":"Name","value":"full"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nationalInsuranceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Provenance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Provenance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paymentMethod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"directDebit"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"bankDetails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"sortCode"}},{"kind":"Field","name":{"kind":"Name","value":"accountNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextPayment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"YearTotals"}}]}},{"kind":"Field","name":{"kind":"Name","value":"property"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"instalments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"byDirectDebit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"transactions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"paymentMethod"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeClaim"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"createdOn"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"module"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Provenance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"YearTotals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountYear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reachedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextPayment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"arrears"}},{"kind":"Field","name":{"kind":"Name","value":"charge"}},{"kind":"Field","name":{"kind":"Name","value":"payments"}},{"kind":"Field","name":{"kind":"Name","value":"benefits"}},{"kind":"Field","name":{"kind":"Name","value":"costs"}},{"kind":"Field","name":{"kind":"Name","value":"refunds"}},{"kind":"Field","name":{"kind":"Name","value":"writeOffs"}},{"kind":"Field","name":{"kind":"Name","value":"transfers"}},{"kind":"Field","name":{"kind":"Name","value":"penalties"}},{"kind":"Field","name":{"kind":"Name","value":"arrangement"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"claimType"}},{"kind":"Field","name":{"kind":"Name","value":"personType"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextPayment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"payee"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"comparedWithEntitlement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"weekly"}},{"kind":"Field","name":{"kind":"Name","value":"tenure"}},{"kind":"Field","name":{"kind":"Name","value":"account"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"payee"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Provenance"}}]}}]}}]} as unknown as DocumentNode<WholeCustomerQuery, WholeCustomerQueryVariables>;
export const MyAccountDocument = {"__meta__":{"hash":"sha256:f5d5d0d7f0a756484c8e6962df0cb88ce99829da19585839bb2f77142d1aaf54"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"full"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paymentMethod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"directDebit"}},{"kind":"Field","name":{"kind":"Name","value":"bankDetails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextPayment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"property"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"charge"}},{"kind":"Field","name":{"kind":"Name","value":"payments"}},{"kind":"Field","name":{"kind":"Name","value":"benefits"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instalments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"byDirectDebit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"transactions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"createdOn"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyAccountQuery, MyAccountQueryVariables>;
export const MyBenefitsDocument = {"__meta__":{"hash":"sha256:7291939bfb61d4664c78c14b2e73459897800b69e33ddf55f5b5773bce32a1ce"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyBenefits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nextPayment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"comparedWithEntitlement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"weekly"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyBenefitsQuery, MyBenefitsQueryVariables>;
export const WhyMyBillDocument = {"__meta__":{"hash":"sha256:3689f1db9407c63f97f139203c5d89679edb03a795465dd6f820e43e7b0bddff"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhyMyBill"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FinancialYear"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"byTheRules"}},{"kind":"Field","name":{"kind":"Name","value":"cannot"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"likely"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"gross"}},{"kind":"Field","name":{"kind":"Name","value":"discount"}},{"kind":"Field","name":{"kind":"Name","value":"premium"}},{"kind":"Field","name":{"kind":"Name","value":"reductions"}},{"kind":"Field","name":{"kind":"Name","value":"net"}}]}},{"kind":"Field","name":{"kind":"Name","value":"working"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plainEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhyMyBillQuery, WhyMyBillQueryVariables>;
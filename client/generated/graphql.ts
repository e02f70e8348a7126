/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Why an absence is allowed for longer than 13 weeks, or abroad. SI 2012/2885, Sch. 1 para. 5. */
export type AbsenceGround =
  | 'ABROAD'
  | 'ABROAD_DEATH_OF_RELATIVE'
  | 'ABROAD_LISTED'
  | 'IN_BRITAIN'
  | 'IN_BRITAIN_LISTED';

/** Whether all adults, one of two, or none have reached pension age. */
export type AgeGroup =
  | 'MIXED_AGE'
  | 'PENSION_AGE'
  | 'WORKING_AGE';

/** WORKING_AGE: SI 2006/213. PENSION_AGE: SI 2006/214. */
export type AgeScheme =
  | 'PENSION_AGE'
  | 'WORKING_AGE';

/** An amount and the period it is for. */
export type AmountPerInput = {
  amount: string;
  per: AmountPeriod;
};

/** What an amount is for. A month is a calendar month. */
export type AmountPeriod =
  | 'FOUR_WEEKS'
  | 'MONTH'
  | 'THREE_MONTHS'
  | 'TWO_WEEKS'
  | 'WEEK'
  | 'YEAR';

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

/** How a dispute came in. */
export type AppealChannel =
  | 'EMAIL'
  | 'IN_PERSON'
  | 'LETTER'
  | 'ONLINE'
  | 'TELEPHONE';

/** What there is a time for in a dispute. */
export type AppealClockName =
  | 'ACKNOWLEDGE'
  | 'ACKNOWLEDGE_SECOND_STAGE'
  | 'ANSWER'
  | 'ANSWER_SECOND_STAGE'
  | 'APPEAL'
  | 'APPEAL_FURTHER'
  | 'ASK_FOR_CASE_STATED'
  | 'ASK_FOR_REASONS'
  | 'ASK_FOR_REVIEW'
  | 'ASK_FOR_REVISION'
  | 'CHALLENGE'
  | 'COMPLETE_CHECK'
  | 'DECIDE_REVIEW'
  | 'GIVE_REASONS'
  | 'GO_TO_OMBUDSMAN'
  | 'JUDICIAL_REVIEW'
  | 'PROPOSE'
  | 'REPLY'
  | 'RESPOND'
  | 'SEND_CASE'
  | 'SEND_EVIDENCE'
  | 'VALUATION_DECISION';

/** A decision and what has happened since, to work out last days from. */
export type AppealDeadlinesInput = {
  /** The day the answer of the council was sent. */
  answeredOn?: string | null | undefined;
  /** The day the decision was sent, the order made, the check submitted, or the matter known. */
  decidedOn: string;
  /** How it was sent. Absent: FIRST_CLASS_POST. */
  delivery?: Delivery | null | undefined;
  hearingOn?: string | null | undefined;
  reasonsGivenOn?: string | null | undefined;
  reasonsRequestedOn?: string | null | undefined;
  /** The day the council, or the valuer, got the dispute. */
  receivedOn?: string | null | undefined;
  /** The day it was really served, where that is known. */
  servedOn?: string | null | undefined;
  subject: AppealSubject;
  /** The day on which the valuer decided or completed a check. */
  valuedOn?: string | null | undefined;
};

/** Whether a dispute came in time, or late with leave asked, given or refused. */
export type AppealLateness =
  | 'ADMITTED'
  | 'ASKED'
  | 'IN_TIME'
  | 'REFUSED';

/** What a dispute does to collection. */
export type AppealRecoveryEffect =
  | 'CONTINUES'
  | 'COUNCIL_MAY_HOLD'
  | 'NOTHING_TO_COLLECT'
  | 'NOT_PAYABLE_MEANWHILE';

/** What whoever decided came to. */
export type AppealResult =
  | 'ALLOWED'
  | 'ALLOWED_IN_PART'
  | 'DISMISSED';

/** What a dispute is about. */
export type AppealSubject =
  | 'COUNCIL_TAX_BAND'
  | 'COUNCIL_TAX_COMPLETION_NOTICE'
  | 'COUNCIL_TAX_DISCOUNT'
  | 'COUNCIL_TAX_DISCRETIONARY_REDUCTION'
  | 'COUNCIL_TAX_EXEMPTION'
  | 'COUNCIL_TAX_LIABILITY'
  | 'COUNCIL_TAX_PENALTY'
  | 'COUNCIL_TAX_REDUCTION'
  | 'CRISIS_AND_RESILIENCE_PAYMENT'
  | 'DISCRETIONARY_RATES_RELIEF'
  | 'HOUSING_BENEFIT'
  | 'HOUSING_BENEFIT_OVERPAYMENT'
  | 'LIABILITY_ORDER'
  | 'RATEABLE_VALUE'
  | 'RATES_COMPLETION_NOTICE'
  | 'SERVICE_COMPLAINT';

/** What somebody else may speak about. */
export type AuthorityScope =
  | 'BENEFITS'
  | 'COUNCIL_TAX';

/** STATED: in payment by the facts, and that figure counts. TAKEN_UP: worked out and taken as claimed. NOT_TAKEN_UP: worked out beside the rest, no income. CLOSED: not open to the household. NOT_ASKED: left out by the caller. */
export type AwardStanding =
  | 'CLOSED'
  | 'NOT_ASKED'
  | 'NOT_TAKEN_UP'
  | 'STATED'
  | 'TAKEN_UP';

/** What is already in payment. A stated award wins over one that is worked out. */
export type AwardsInput = {
  housingBenefit?: HousingBenefitInPaymentInput | null | undefined;
  /** At most 5. */
  legacy?: Array<LegacyBenefit> | null | undefined;
  pensionCredit?: PensionCreditInPaymentInput | null | undefined;
  universalCredit?: UniversalCreditInPaymentInput | null | undefined;
};

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

/** What was awarded and paid for a run of days, both included. */
export type BenefitPaidInput = {
  from: string;
  /** A payment on account, made before the award was decided. Absent: false. */
  onAccount?: boolean | null | undefined;
  /** Absent: CLAIMANT. */
  payee?: BenefitPayee | null | undefined;
  perWeek: string;
  to: string;
  /** The changes, by `id`, that the decision had taken in. Absent: none. */
  tookIn?: Array<string> | null | undefined;
};

/** Who was paid. RENT_ACCOUNT: a rebate, credited to the rent of a council tenant. */
export type BenefitPayee =
  | 'CLAIMANT'
  | 'LANDLORD'
  | 'RENT_ACCOUNT';

/** What a finding is about. */
export type BenefitSubject =
  | 'ADDITION'
  | 'ALLOWANCE'
  | 'ALTERNATIVE'
  | 'BAND'
  | 'BENEFIT_CAP'
  | 'CAPITAL'
  | 'CARER'
  | 'CHILD'
  | 'CHILDCARE'
  | 'DATES'
  | 'DEDUCTION'
  | 'DISABLED_CHILD'
  | 'EARNINGS'
  | 'ENTITLEMENT'
  | 'HEALTH'
  | 'HOUSING'
  | 'INCOME'
  | 'LIABILITY'
  | 'MINIMUM_INCOME_FLOOR'
  | 'NON_DEPENDANT'
  | 'PASSPORT'
  | 'PREMIUM'
  | 'PROTECTED_GROUP'
  | 'RENT'
  | 'SAVINGS_CREDIT'
  | 'SCHEME'
  | 'SIZE'
  | 'STANDARD_ALLOWANCE'
  | 'TRANSITIONAL'
  | 'WORK_ALLOWANCE';

/** Where earnings fell or work ended, so that the cap may wait. UC Regs reg 82. */
export type CapGraceInput = {
  from: string;
  /** At most 24. */
  monthsBefore: Array<MonthOfEarningsInput>;
};

/** One holding of claimant or partner. A child's or a non-dependant's never counts. */
export type CapitalInput = {
  kind: CapitalKind;
  /** The `id` of claimant or partner. */
  owner?: string | null | undefined;
  /** How many hold it jointly, the holder included. Absent: 1. */
  owners?: number | null | undefined;
  /** Debt secured on it. */
  securedDebt?: string | null | undefined;
  /** When it was received, or notice given, from which a time limit runs. */
  since?: string | null | undefined;
  /** What the whole of it would fetch, before costs of sale. */
  value: string;
};

/** Capital by what it is. */
export type CapitalKind =
  | 'BENEFIT_ARREARS'
  | 'BEREAVEMENT_SUPPORT_LUMP_SUM'
  | 'BUSINESS_ASSETS'
  | 'CASH'
  | 'COMPENSATION_SCHEME_PAYMENT'
  | 'CRYPTO_ASSETS'
  | 'CURRENT_ACCOUNT'
  | 'HOME_BEING_SOLD'
  | 'HOME_OF_RELATIVE'
  | 'INCOME_OF_THIS_PERIOD'
  | 'ISA'
  | 'LAND'
  | 'LIFE_INSURANCE'
  | 'NOTIONAL'
  | 'OTHER_PROPERTY'
  | 'OWN_HOME'
  | 'PENSION_FUND'
  | 'PERSONAL_INJURY_PAYMENT'
  | 'PERSONAL_INJURY_TRUST'
  | 'PERSONAL_POSSESSIONS'
  | 'PREMIUM_BONDS'
  | 'PREPAID_FUNERAL'
  | 'PROPERTY_SALE_PROCEEDS_FOR_HOME'
  | 'SAVINGS'
  | 'SHARES_OR_FUNDS';

/** What the council takes off for care leavers. S. 13A(1)(c). */
export type CareLeaverReductionInput = {
  /** 0 to 100. */
  percent: number;
  /** Until the day before this birthday, 18 to 30. */
  underAgeYears: number;
};

/** How somebody cares for a severely disabled person. */
export type CarerInput = {
  /** Absent: PAID where an allowance is among the incomes, otherwise NONE. */
  allowance?: CarersAllowance | null | undefined;
  /** The `id` of who is cared for, if of the household. */
  caresFor?: string | null | undefined;
  /** For 35 hours a week or more. UC Regs reg 30. Absent: false. */
  regular?: boolean | null | undefined;
  /** The day the caring stopped, where it has. */
  stoppedOn?: string | null | undefined;
};

/** Carer's Allowance or Carer Support Payment: paid, or only not paid because another benefit overlaps (UNDERLYING). */
export type CarersAllowance =
  | 'NONE'
  | 'PAID'
  | 'UNDERLYING';

/** Who told the council of a change. */
export type ChangeNotifier =
  | 'ANYBODY_ELSE'
  | 'CLAIMANT'
  | 'DEPARTMENT'
  | 'LANDLORD';

/** The parts of the facts that are others from then on, each stated whole. What is left out stays as it was. */
export type ChangedFactsInput = {
  /** The claimant, then the partner. */
  adults?: Array<HouseholdAdultInput> | null | undefined;
  awards?: AwardsInput | null | undefined;
  /** Empty: none any more. */
  capital?: Array<CapitalInput> | null | undefined;
  /** Empty: no children any more. */
  children?: Array<HouseholdChildInput> | null | undefined;
  councilTax?: CouncilTaxLiabilityInput | null | undefined;
  home?: HomeInput | null | undefined;
  /** Empty: none any more. */
  nonDependants?: Array<NonDependantInput> | null | undefined;
};

/** An award of housing benefit that runs, what changed, and what was paid. No identity. */
export type ChangesInput = {
  /** For what was paid otherwise than the facts it was decided on give. Absent: the authority's mistake. */
  awardCause?: OverpaymentCauseInput | null | undefined;
  /** In any order, at most 12. */
  changes?: Array<CircumstanceChangeInput> | null | undefined;
  /** Rent falls due by the day, as in a hostel. Absent: false. */
  dailyRent?: boolean | null | undefined;
  /** The day on which the council decides. Absent: today. */
  decidedOn?: string | null | undefined;
  from: string;
  /** The facts at the start. */
  household: HouseholdInput;
  landlord?: OverpaidLandlordInput | null | undefined;
  /** The day of the notice. Absent: not sent yet. */
  noticeSentOn?: string | null | undefined;
  /** In any order, at most 60; none overlaps another. */
  paid?: Array<BenefitPaidInput> | null | undefined;
  previousHome?: PreviousHomeInput | null | undefined;
  /** Days in which the council could have acted on what it was told, 0 to 90: its own policy. Absent: 14. */
  reasonableDays?: number | null | undefined;
  recovery?: RecoveryFromBenefitInput | null | undefined;
  /** Rent paid beyond what the wrong decision left to pay, for a rebate. SI 2006/213, reg. 104(2). */
  rentPaidBeyond?: string | null | undefined;
  to: string;
};

/** What is paid for the care of one child. */
export type ChildcareInput = {
  amount: string;
  per: AmountPeriod;
  /** With a registered or approved provider: other care counts for nothing. */
  registered: boolean;
};

/** What sort of change it is, which decides from when it counts. OTHER is every ordinary one; BENEFIT_ENDS is stated by the last day of the other benefit, UNIVERSAL_CREDIT_STARTS by its first. */
export type CircumstanceChange =
  | 'ARREARS_OF_INCOME'
  | 'BENEFIT_ENDS'
  | 'ENDS_ENTITLEMENT'
  | 'MOVE'
  | 'NON_DEPENDANT'
  | 'OTHER'
  | 'PENSION_CREDIT_FALLS'
  | 'PENSION_CREDIT_RISES'
  | 'RENT'
  | 'UNIVERSAL_CREDIT_STARTS';

/** A change of circumstances: what, when, and when it was told. */
export type CircumstanceChangeInput = {
  cause?: OverpaymentCauseInput | null | undefined;
  /** Absent: nothing but the end of the award. */
  facts?: ChangedFactsInput | null | undefined;
  /** A word of yours, 1 to 40 letters, digits or hyphens. Never a name. */
  id: string;
  kind: CircumstanceChange;
  /** Absent: not known. */
  notifiedBy?: ChangeNotifier | null | undefined;
  /** The day the council was told. Absent: nobody has told it. */
  notifiedOn?: string | null | undefined;
  /** The day it happened; for arrears the first day they are for; for the end of a benefit its last day. */
  occurredOn: string;
  /** Special circumstances kept it from being told within the month. SI 2001/1002, reg. 9. Absent: false. */
  specialCircumstances?: boolean | null | undefined;
  /** Pension credit was cut because the Department was told late. SI 2006/214, reg. 60. Absent: false. */
  toldDepartmentLate?: boolean | null | undefined;
};

/** When the question is asked, and how. */
export type ClaimFactsInput = {
  /** The day asked about; weekly schemes answer for the benefit week it lies in. Absent: `on`, or else today. */
  assessedOn?: string | null | undefined;
  /** The first day of the assessment period, for universal credit. Absent: the day asked about. */
  assessmentPeriodFrom?: string | null | undefined;
  /** The day on which the claim was made, or is treated as made. Absent: the day asked about. */
  claimedOn?: string | null | undefined;
  migrationNotice?: MigrationNoticeInput | null | undefined;
  /** Absent: NEW_CLAIM. */
  route?: ClaimRoute | null | undefined;
};

/** How the household comes to a scheme. */
export type ClaimRoute =
  | 'EXISTING_AWARD'
  | 'MANAGED_MIGRATION'
  | 'NEW_CLAIM';

/** What is claimed from the council. */
export type ClaimScheme =
  | 'COUNCIL_TAX_REDUCTION'
  | 'HOUSING_BENEFIT';

/** Where a benefit claim stands. */
export type ClaimStatus =
  | 'CANCELLED'
  | 'CURRENT'
  | 'DEFECTIVE'
  | 'FUTURE'
  | 'PENDING'
  | 'SUSPENDED';

/** What is known of one claimant's work and health in the award. */
export type ClaimantHistoryInput = {
  /** False where illness, caring or a young child lifts requirements: then there is no floor. Absent: true. */
  allWorkRequirements?: boolean | null | undefined;
  /** Hours of work a week that can be expected. Absent: 35. */
  expectedHoursPerWeek?: number | null | undefined;
  /** The last day of the months in which a health element is not yet included. UC Regs reg 28. */
  healthWaitUntil?: string | null | undefined;
  /** The `id` of the adult. */
  person: string;
  /** The last day of a start-up period, in which there is no minimum income floor. UC Regs reg 63. */
  startUpUntil?: string | null | undefined;
};

/** Who has to act before a clock runs out. */
export type ClockHolder =
  | 'COUNCIL'
  | 'CUSTOMER'
  | 'VALUATION_OFFICE';

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

/** What is due as council tax, after discounts and before any reduction. */
export type CouncilTaxLiabilityInput = {
  amount: string;
  /** The band it is charged at. */
  band?: CouncilTaxChargeBand | null | undefined;
  /** The discount for one counted resident is part of the amount. Absent: false. */
  discountTaken?: boolean | null | undefined;
  /** Everybody jointly liable, a couple as one, 1 to 20. Absent: 1. */
  liablePeople?: number | null | undefined;
  per: CouncilTaxPer;
};

/** What an amount of council tax is for. */
export type CouncilTaxPer =
  | 'WEEK'
  | 'YEAR';

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

/** What can be asked for on a council tax account. */
export type CouncilTaxRelief =
  | 'DISABLED_BAND'
  | 'DISREGARD'
  | 'EMPTY_HOME'
  | 'EXEMPTION'
  | 'MAJOR_WORKS'
  | 'PREMIUM_EXCEPTION'
  | 'SINGLE_PERSON';

/** A run of days, both included. Who leaves on the 10th was there last at the end of the 9th. */
export type DaysInput = {
  /** The first day; absent: since before the year. */
  from?: string | null | undefined;
  /** The last day; absent: still. */
  to?: string | null | undefined;
};

/** Wanted out of the award in this assessment period. */
export type DeductionInput = {
  amount: string;
  kind: DeductionKind;
  /** To keep a home or its supply, so that the ceiling does not hold it off. Absent: false. */
  lastResort?: boolean | null | undefined;
};

/** What is taken from an award. SI 2013/380 Sch 6. */
export type DeductionKind =
  | 'ADVANCE'
  | 'BENEFIT_OR_TAX_CREDIT_OVERPAYMENT'
  | 'CHILD_MAINTENANCE'
  | 'COUNCIL_TAX_ARREARS'
  | 'FINE'
  | 'FUEL_OR_WATER_ARREARS'
  | 'HOUSING_ARREARS'
  | 'OTHER_DEBT'
  | 'SANCTION_OR_FRAUD_PENALTY';

/** How something is sent, which says when it arrives. */
export type Delivery =
  | 'BY_HAND'
  | 'ELECTRONIC'
  | 'FIRST_CLASS_POST'
  | 'SECOND_CLASS_POST';

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

/** A disability benefit in payment, by component and rate. ADP, CDP and PADP are Scotland's. */
export type DisabilityAward =
  | 'AA_HIGHER'
  | 'AA_LOWER'
  | 'ADP_DAILY_LIVING_ENHANCED'
  | 'ADP_DAILY_LIVING_STANDARD'
  | 'ADP_MOBILITY_ENHANCED'
  | 'ADP_MOBILITY_STANDARD'
  | 'AFIP'
  | 'CDP_CARE_HIGHEST'
  | 'CDP_CARE_LOWEST'
  | 'CDP_CARE_MIDDLE'
  | 'CDP_MOBILITY_HIGHER'
  | 'CDP_MOBILITY_LOWER'
  | 'CONSTANT_ATTENDANCE_ALLOWANCE'
  | 'DLA_CARE_HIGHEST'
  | 'DLA_CARE_LOWEST'
  | 'DLA_CARE_MIDDLE'
  | 'DLA_MOBILITY_HIGHER'
  | 'DLA_MOBILITY_LOWER'
  | 'PADP_HIGHER'
  | 'PADP_LOWER'
  | 'PIP_DAILY_LIVING_ENHANCED'
  | 'PIP_DAILY_LIVING_STANDARD'
  | 'PIP_MOBILITY_ENHANCED'
  | 'PIP_MOBILITY_STANDARD'
  | 'WAR_PENSIONERS_MOBILITY_SUPPLEMENT';

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

/** One element of an award as it was. */
export type ElementAmountInput = {
  amount: string;
  element: UniversalCreditElement;
};

/** One job. Either `gross` or `net`, not both. */
export type EmploymentInput = {
  /** Before tax, National Insurance and pension contributions. */
  gross?: string | null | undefined;
  /** In an average week, 0 to 168. */
  hoursPerWeek: number;
  /** After tax and National Insurance, before pension contributions. */
  net?: string | null | undefined;
  /** At most 4. */
  pensionContributions?: Array<PensionContributionInput> | null | undefined;
  per: AmountPeriod;
  /** Permitted work of a person on ESA, Incapacity Benefit or Severe Disablement Allowance. Absent: false. */
  permittedWork?: boolean | null | undefined;
  /** Work with an earnings disregard of its own. HB Regs Sch 4 para 8. */
  specialOccupation?: SpecialOccupation | null | undefined;
  /** The first day of the job. */
  startedOn?: string | null | undefined;
  /** Statutory sick, maternity, paternity or adoption pay. Absent: false. */
  statutoryPay?: boolean | null | undefined;
};

/** What is added from so many years empty. LGFA 1992, s. 11B. */
export type EmptyHomePremiumTierInput = {
  /** Whole years, 1 to 50. */
  fromYears: number;
  /** Of the charge, 0 to 300. */
  percent: number;
};

/** What employment and support allowance holds. */
export type EsaComponent =
  | 'NONE'
  | 'SUPPORT'
  | 'WORK_RELATED_ACTIVITY';

/** Employment and support allowance of either kind, or credits in its place. */
export type EsaInput = {
  component: EsaComponent;
  phase: EsaPhase;
};

/** How far employment and support allowance is assessed. */
export type EsaPhase =
  | 'ASSESSMENT'
  | 'MAIN';

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

/** The home that rent or council tax is due for. */
export type HomeInput = {
  /** How many bedrooms there are, 0 to 20. */
  bedrooms?: number | null | undefined;
  /** The broad rental market area by its name in the published table, such as `Hartlepool`, whose rate is looked up: private tenants. */
  brma?: string | null | undefined;
  /** Approved foster or kinship carer: one room is kept. Absent: false. */
  fosterRoom?: boolean | null | undefined;
  /** In Greater London. Absent: false. */
  greaterLondon?: boolean | null | undefined;
  /** Instead of looking the rate of the area up. */
  lhaRates?: LhaRatesInput | null | undefined;
  /** The day they moved in. */
  movedInOn?: string | null | undefined;
  /** Absent: ENGLAND. */
  nation?: Nation | null | undefined;
  /** One room is all the household lives in. HB Regs Sch 1 para 6(2). Absent: false. */
  oneRoom?: boolean | null | undefined;
  protection?: RentProtectionInput | null | undefined;
  /** Absent: no rent is due. */
  rent?: RentInput | null | undefined;
  /** A sanctuary scheme home. HB Regs reg B13(3A). Absent: false. */
  sanctuaryScheme?: boolean | null | undefined;
  /** A room, with kitchen, bathroom or living room shared. Absent: false. */
  sharedFacilities?: boolean | null | undefined;
  tenure: HomeTenure;
};

/** How the home is held. TEMPORARY: placed by a council under its homelessness duties. SUPPORTED: specified accommodation. UC Regs Sch 1 paras 3A and 3B. */
export type HomeTenure =
  | 'COUNCIL'
  | 'HOUSING_ASSOCIATION'
  | 'OWNER'
  | 'PRIVATE'
  | 'SHARED_OWNERSHIP'
  | 'SUPPORTED'
  | 'TEMPORARY';

/** The claimant or the partner, not named. */
export type HouseholdAdultInput = {
  /** Away from the home, from this day, meaning to return. */
  absentSince?: string | null | undefined;
  /** Whole years on the day asked about, short for `birthDate`: that day is taken to be the birthday. */
  age?: number | null | undefined;
  /** Or else `age`. */
  birthDate?: string | null | undefined;
  /** Left the care of a council. Absent: false. */
  careLeaver?: boolean | null | undefined;
  carer?: CarerInput | null | undefined;
  /** In prison or otherwise held, from this day. */
  detainedSince?: string | null | undefined;
  /** In payment: at most 8, each component at one rate. */
  disabilityAwards?: Array<DisabilityAward> | null | undefined;
  /** At most 8. */
  employments?: Array<EmploymentInput> | null | undefined;
  esa?: EsaInput | null | undefined;
  /** Somebody is paid a carer benefit, or the carer element of UC, for caring for this person. Absent: false. */
  hasPaidCarer?: boolean | null | undefined;
  /** A word of yours, 1 to 40 letters, digits or hyphens; absent: `claimant`, `partner`, `child-1`, `non-dependant-1` and so on. Never a name or a National Insurance number. */
  id?: string | null | undefined;
  /** The first day in hospital, where still there. */
  inHospitalSince?: string | null | undefined;
  /** Counts as incapacitated for childcare. HB Regs reg 28(11). Absent: false. */
  incapacitated?: boolean | null | undefined;
  /** At most 30. */
  incomes?: Array<IncomeInput> | null | undefined;
  /** Cannot share a bedroom with the partner because of disability. HB Regs reg B13(5)(za). Absent: false. */
  needsOwnBedroom?: boolean | null | undefined;
  /** Needs care overnight from somebody who lives elsewhere, for whom a bedroom is kept. Absent: false. */
  overnightCarer?: boolean | null | undefined;
  /** Absent: ELIGIBLE. */
  residency?: Residency | null | undefined;
  /** At most 4. */
  selfEmployments?: Array<SelfEmploymentInput> | null | undefined;
  /** Certified severely sight impaired. Absent: false. */
  severelySightImpaired?: boolean | null | undefined;
  /** Turns on it: bedrooms that children share, and savings credit for births from 6 April 1951 to 5 April 1953. */
  sex?: Sex | null | undefined;
  /** Exempt from the shared accommodation rate by a hostel, violence, MAPPA or fostering. HB Regs reg 2. Absent: false. */
  sharedRateExempt?: boolean | null | undefined;
  student?: StudentInput | null | undefined;
  /** Absent: NONE, no limited capability found. */
  ucWorkCapability?: WorkCapability | null | undefined;
};

/** A child or qualifying young person for whom claimant or partner is responsible. */
export type HouseholdChildInput = {
  /** Whole years on the day asked about, short for `birthDate`: that day is taken to be the birthday. */
  age?: number | null | undefined;
  /** Or else `age`. */
  birthDate?: string | null | undefined;
  /** Child benefit is paid for the child. Absent: true. */
  childBenefitInPayment?: boolean | null | undefined;
  childcare?: ChildcareInput | null | undefined;
  /** In payment: at most 8, each component at one rate. */
  disabilityAwards?: Array<DisabilityAward> | null | undefined;
  /** Placed with the household: no part of the family for amounts. Absent: false. */
  fostered?: boolean | null | undefined;
  /** A word of yours, 1 to 40 letters, digits or hyphens; absent: `claimant`, `partner`, `child-1`, `non-dependant-1` and so on. Never a name or a National Insurance number. */
  id?: string | null | undefined;
  /** The first day in hospital, where still there. */
  inHospitalSince?: string | null | undefined;
  /** The day responsibility began, where it was not at birth. */
  joinedOn?: string | null | undefined;
  /** Cannot share a bedroom because of disability. Absent: false. */
  needsOwnBedroom?: boolean | null | undefined;
  /** Needs care overnight from somebody who lives elsewhere, for whom a bedroom is kept. Absent: false. */
  overnightCarer?: boolean | null | undefined;
  /** 16 to 19 and in approved education or training. Absent: false. */
  qualifyingYoungPerson?: boolean | null | undefined;
  /** Certified severely sight impaired. Absent: false. */
  severelySightImpaired?: boolean | null | undefined;
  /** Turns on it: bedrooms that children share, and savings credit for births from 6 April 1951 to 5 April 1953. */
  sex?: Sex | null | undefined;
  /** Why the child counts beyond the second, where there is a limit. */
  twoChildException?: TwoChildException | null | undefined;
};

/** A household on one day, without anybody's identity: everything that the benefits turn on. What is left out and has to be known is assumed, and the answer lists it. */
export type HouseholdInput = {
  /** The claimant, then the partner. */
  adults: Array<HouseholdAdultInput>;
  /** The billing authority by its code, such as `testshire`, whose scheme of council tax reduction answers for working age. Absent: the Default Scheme of SI 2012/2886 does. */
  authority?: string | null | undefined;
  awards?: AwardsInput | null | undefined;
  /** The day after the last of 50 weeks of work in 52, from which housing benefit is not capped. HB Regs reg 75E. */
  capGraceFrom?: string | null | undefined;
  /** At most 40. */
  capital?: Array<CapitalInput> | null | undefined;
  /** At most 20. */
  children?: Array<HouseholdChildInput> | null | undefined;
  claim?: ClaimFactsInput | null | undefined;
  /** Absent: nobody here is liable for council tax. */
  councilTax?: CouncilTaxLiabilityInput | null | undefined;
  home: HomeInput;
  /** At most 12. */
  nonDependants?: Array<NonDependantInput> | null | undefined;
  /** The day asked about, short for `claim.assessedOn`. Absent: today. */
  on?: string | null | undefined;
  /** Absent: nothing more is known. */
  reduction?: ReductionFactsInput | null | undefined;
  /** Absent: an award without a history. */
  universalCreditHistory?: UniversalCreditHistoryInput | null | undefined;
};

/** What a household can be asked about, in the order in which one award feeds another. */
export type HouseholdScheme =
  | 'CHILD_BENEFIT'
  | 'COUNCIL_TAX_REDUCTION'
  | 'HOUSING_BENEFIT'
  | 'PENSION_CREDIT'
  | 'UNIVERSAL_CREDIT';

/** An award of housing benefit that runs. */
export type HousingBenefitInPaymentInput = {
  /** How many children were in it on 5 April 2017, where above two. */
  childrenOn5April2017?: number | null | undefined;
  /** Absent: NO. */
  familyPremiumPreserved?: PreservedFamilyPremium | null | undefined;
  /** The family has had the pension-age scheme since this day without a break: before 15 May 2019 saves a mixed-age couple. */
  pensionAgeSchemeSince?: string | null | undefined;
  /** The first day of the award without a break. */
  since: string;
};

/** One income other than earnings, before any tax and stated whole, whatever part of it counts. Each boarder and each lodger is one of its own. */
export type IncomeInput = {
  amount: string;
  kind: IncomeKind;
  per: AmountPeriod;
};

/** What comes in or goes out. EARNINGS: after tax, National Insurance and pension contributions. */
export type IncomeItem =
  | 'CHILD_BENEFIT'
  | 'COUNCIL_TAX'
  | 'COUNCIL_TAX_REDUCTION'
  | 'EARNINGS'
  | 'HOUSING_BENEFIT'
  | 'OTHER_INCOME'
  | 'PENSION_CREDIT'
  | 'RENT'
  | 'UNIVERSAL_CREDIT';

/** Everything that can be received but earnings. */
export type IncomeKind =
  | 'AFCS_GUARANTEED_INCOME'
  | 'ANNUITY'
  | 'BEREAVEMENT_ALLOWANCE'
  | 'BEREAVEMENT_SUPPORT_PAYMENT'
  | 'BOARDER'
  | 'CARERS_ALLOWANCE'
  | 'CARERS_ALLOWANCE_SUPPLEMENT'
  | 'CARER_SUPPORT_PAYMENT'
  | 'CHARITABLE_OR_VOLUNTARY_PAYMENT'
  | 'CHILD_BENEFIT'
  | 'CHILD_MAINTENANCE'
  | 'CHILD_TAX_CREDIT'
  | 'COMPENSATION_SCHEME_PAYMENT'
  | 'DISCRETIONARY_TRUST_FOR_NEEDS'
  | 'EQUITY_RELEASE'
  | 'ESA_CONTRIBUTORY'
  | 'ESA_INCOME_RELATED'
  | 'FOREIGN_PENSION'
  | 'FOSTERING_OR_KINSHIP_PAYMENT'
  | 'GUARDIANS_ALLOWANCE'
  | 'INCAPACITY_BENEFIT'
  | 'INCOME_SUPPORT'
  | 'INDUSTRIAL_INJURIES_BENEFIT'
  | 'INSURANCE_FOR_HOUSING_COSTS'
  | 'JSA_CONTRIBUTORY'
  | 'JSA_INCOME_BASED'
  | 'LOCAL_WELFARE_PAYMENT'
  | 'LODGER'
  | 'MATERNITY_ALLOWANCE'
  | 'NON_DEPENDANT_CONTRIBUTION'
  | 'OCCUPATIONAL_PENSION'
  | 'OTHER_UNEARNED'
  | 'PENSION_CREDIT_GUARANTEE'
  | 'PENSION_CREDIT_SAVINGS'
  | 'PERSONAL_PENSION'
  | 'PROPERTY_RENT'
  | 'SAVINGS_INTEREST'
  | 'SEVERE_DISABLEMENT_ALLOWANCE'
  | 'SPOUSAL_MAINTENANCE'
  | 'STATE_PENSION'
  | 'STUDENT_GRANT_FOR_FEES_TRAVEL_CHILDCARE'
  | 'UNIVERSAL_CREDIT'
  | 'WAR_DISABLEMENT_PENSION'
  | 'WAR_PRE_1973_SPECIAL_PAYMENT'
  | 'WAR_WIDOWS_PENSION'
  | 'WIDOWED_MOTHERS_ALLOWANCE'
  | 'WIDOWED_PARENTS_ALLOWANCE'
  | 'WIDOWS_PENSION'
  | 'WINTER_FUEL_OR_COST_OF_LIVING_PAYMENT'
  | 'WORKING_TAX_CREDIT';

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

/** Benefits that universal credit took the place of: ended by 31 March 2026, tax credits on 5 April 2025. */
export type LegacyBenefit =
  | 'CHILD_TAX_CREDIT'
  | 'ESA_INCOME_RELATED'
  | 'INCOME_SUPPORT'
  | 'JSA_INCOME_BASED'
  | 'WORKING_TAX_CREDIT';

/** In what form somebody can read a letter. */
export type LetterFormat =
  | 'AUDIO'
  | 'BRAILLE'
  | 'EASY_READ'
  | 'LARGE_PRINT'
  | 'STANDARD';

/** EN English, CY Welsh. */
export type LetterLanguage =
  | 'CY'
  | 'EN';

/** The local housing allowance of the size of home that is needed. */
export type LhaRatesInput = {
  /** As the Department prints it for universal credit. Absent: worked out from the week. */
  perMonth?: string | null | undefined;
  perWeek: string;
};

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

/** SI 2014/1230 reg 44. */
export type MigrationNoticeInput = {
  /** The last day to claim universal credit. */
  deadline: string;
  issuedOn: string;
};

/** Net earnings of a month, and what they had to come to. */
export type MonthOfEarningsInput = {
  earned: string;
  threshold: string;
};

/** Into the area, out of it, or within it. */
export type MoveDirection =
  | 'IN'
  | 'OUT'
  | 'WITHIN';

/** Where the home is. */
export type Nation =
  | 'ENGLAND'
  | 'SCOTLAND'
  | 'WALES';

/** One non-dependant, or two who are a couple. */
export type NonDependantInput = {
  /** One or two. */
  people: Array<NonDependantPersonInput>;
};

/** An adult who lives with the family, of no tenancy and no commercial arrangement. HB Regs reg 3. */
export type NonDependantPersonInput = {
  /** Whole years on the day asked about, short for `birthDate`: that day is taken to be the birthday. */
  age?: number | null | undefined;
  /** In the forces and away on operations; a child of the claimant or partner. UC Regs Sch 4 para 16. Absent: false. */
  awayOnOperations?: boolean | null | undefined;
  /** Or else `age`. */
  birthDate?: string | null | undefined;
  /** In prison or otherwise held. Absent: false. */
  detained?: boolean | null | undefined;
  /** In payment: at most 8, each component at one rate. */
  disabilityAwards?: Array<DisabilityAward> | null | undefined;
  /** Does not count for council tax discount. LGFA 1992 Sch 1. Absent: false. */
  disregardedForCouncilTax?: boolean | null | undefined;
  /** At most 8. */
  employments?: Array<EmploymentInput> | null | undefined;
  /** On income-related ESA without a component yet. Absent: false. */
  esaAssessmentPhase?: boolean | null | undefined;
  /** Has their home elsewhere. Absent: false. */
  homeElsewhere?: boolean | null | undefined;
  /** A word of yours, 1 to 40 letters, digits or hyphens; absent: `claimant`, `partner`, `child-1`, `non-dependant-1` and so on. Never a name or a National Insurance number. */
  id?: string | null | undefined;
  /** The first day in hospital, where still there. */
  inHospitalSince?: string | null | undefined;
  /** At most 30. */
  incomes?: Array<IncomeInput> | null | undefined;
  /** The day they moved in. */
  movedInOn?: string | null | undefined;
  /** A joint tenant or owner, a boarder, or paid help from a charity: no non-dependant for premiums. Absent: false. */
  notForSevereDisability?: boolean | null | undefined;
  /** Needs care overnight from somebody who lives elsewhere, for whom a bedroom is kept. Absent: false. */
  overnightCarer?: boolean | null | undefined;
  /** Responsible for a child under five. Absent: false. */
  responsibleForChildUnderFive?: boolean | null | undefined;
  /** At most 4. */
  selfEmployments?: Array<SelfEmploymentInput> | null | undefined;
  /** Certified severely sight impaired. Absent: false. */
  severelySightImpaired?: boolean | null | undefined;
  /** Turns on it: bedrooms that children share, and savings credit for births from 6 April 1951 to 5 April 1953. */
  sex?: Sex | null | undefined;
  /** Absent: NO. */
  student?: NonDependantStudent | null | undefined;
  /** In youth training. Absent: false. */
  youthTraining?: boolean | null | undefined;
};

/** Whether a non-dependant studies full time. */
export type NonDependantStudent =
  | 'FULL_TIME'
  | 'FULL_TIME_IN_SUMMER_VACATION'
  | 'NO';

/** What spares a landlord. SI 2006/213, reg. 101(1). */
export type OverpaidLandlordInput = {
  /** There are grounds to prosecute somebody else, or the claimant kept a change back on purpose. Absent: false. */
  keptBackOnPurpose?: boolean | null | undefined;
  /** Wrote that there may be an overpayment. Absent: false. */
  reportedInWriting?: boolean | null | undefined;
  /** Colluded, or added to it. Absent: false. */
  tookPart?: boolean | null | undefined;
};

/** What is found about how a difference came about. */
export type OverpaymentCauseInput = {
  /** Claimant, or whoever was paid, caused an official mistake or contributed to it. SI 2006/213, reg. 100(3). Absent: false. */
  contributed?: boolean | null | undefined;
  /** Who is shown to have been able to realise that it was too much. Absent: nobody. */
  couldHaveRealised?: Array<OverpaymentDebtor> | null | undefined;
  /** Absent: NONE. */
  fraud?: OverpaymentFraudFinding | null | undefined;
  /** Absent: judged by when the council was told. */
  mistakeBy?: OverpaymentMistakeBy | null | undefined;
  /** The claimant was negligent, or had no reasonable excuse: asked for the civil penalty alone. Absent: false. */
  negligent?: boolean | null | undefined;
};

/** The classes that subsidy is claimed by. SI 1998/562, art. 18. */
export type OverpaymentClass =
  | 'ADMINISTRATIVE_DELAY'
  | 'AUTHORITY_ERROR'
  | 'CLAIMANT_ERROR'
  | 'DEPARTMENT_ERROR'
  | 'FRAUD'
  | 'OTHER'
  | 'TECHNICAL';

/** From whom an overpayment may be recovered. */
export type OverpaymentDebtor =
  | 'CLAIMANT'
  | 'LANDLORD';

/** What may be taken off besides benefit that would have been due. */
export type OverpaymentDeductionCode =
  | 'NEW_HOME'
  | 'RENT_PAID_BEYOND';

/** What makes an overpayment one of fraud: nothing short of these. */
export type OverpaymentFraudFinding =
  | 'ADMITTED_AFTER_CAUTION'
  | 'CONVICTED'
  | 'NONE'
  | 'PENALTY_AGREED';

/** Whose mistake it was. LANDLORD is whoever was paid instead of the claimant. */
export type OverpaymentMistakeBy =
  | 'AUTHORITY'
  | 'CLAIMANT'
  | 'DEPARTMENT'
  | 'LANDLORD'
  | 'NOBODY';

/** What a notice about an overpayment has to state. SI 2006/213, Sch. 9. */
export type OverpaymentNoticeStatementCode =
  | 'AMOUNT'
  | 'CALCULATION'
  | 'DEDUCTION'
  | 'DISPUTE'
  | 'OVERPAID'
  | 'REASON'
  | 'STATEMENT'
  | 'WEEKS';

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

/** A contribution that somebody pays out of what they earn. */
export type PensionContributionInput = {
  amount: string;
  kind: PensionContributionKind;
  per: AmountPeriod;
};

/** NET_PAY: out of gross pay before tax. RELIEF_AT_SOURCE: the sum paid, to which the provider adds relief. NO_RELIEF: not tax relieved. */
export type PensionContributionKind =
  | 'NET_PAY'
  | 'NO_RELIEF'
  | 'RELIEF_AT_SOURCE';

/** As the Department decided it: amounts for a week. */
export type PensionCreditInPaymentInput = {
  /** The capital that the Department gave. */
  assessedCapital?: string | null | undefined;
  /** The assessed income figure that the Department gave. HB(SPC) Regs reg 27. */
  assessedIncome?: string | null | undefined;
  guaranteeCredit: string;
  /** A partner counted in it although under pension age. Absent: false. */
  mixedAge?: boolean | null | undefined;
  savingsCredit: string;
  since: string;
};

/** By what somebody wants to hear. */
export type PreferredChannel =
  | 'EMAIL'
  | 'PORTAL'
  | 'POST'
  | 'TEXT';

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

/** A family premium in the award since before 1 May 2016. */
export type PreservedFamilyPremium =
  | 'LONE_PARENT'
  | 'NO'
  | 'ORDINARY';

/** A move with the same payee. SI 2006/213, reg. 104A. */
export type PreviousHomeInput = {
  /** What the new home has for a week. */
  newHomePerWeek: string;
  /** For how many weeks, at most. */
  weeks: number;
};

/** What decides how much of a week is kept back. */
export type RecoveryFromBenefitInput = {
  /** Benefit for a week before anything is kept back. */
  benefitPerWeek: string;
  /** Left out each week of earnings, charitable payments and war pensions. Absent: nothing. */
  leftOutPerWeek?: string | null | undefined;
};

/** How far recovery of a year has gone, in the order of SI 1992/613. */
export type RecoveryStageName =
  | 'BILLED'
  | 'FINAL_NOTICE_OR_LATER'
  | 'FIRST_REMINDER'
  | 'SECOND_REMINDER';

/** What council tax reduction turns on besides the household. */
export type ReductionFactsInput = {
  /** Absent: an ordinary absence in Great Britain. */
  absenceGround?: AbsenceGround | null | undefined;
  /** Adults who do not count for discount, by `id`, at most 14. LGFA 1992, Sch. 1. */
  disregardedAdults?: Array<string> | null | undefined;
  /** The day applicant or partner came to Britain in an evacuation. SI 2026/27. */
  evacuatedOn?: string | null | undefined;
  /** So many of the others jointly liable are disregarded that second adults count. SI 2012/2885, Sch. 1 para. 4(3). Absent: false. */
  othersLiableDisregarded?: boolean | null | undefined;
  /** The first day of the reduction without a break. Absent: whoever moved in is taken to have done so since. */
  reductionSince?: string | null | undefined;
  /** How many of those jointly liable are students who may have no reduction. Absent: none. */
  studentsAmongLiable?: number | null | undefined;
  /** The award of universal credit is under SI 2014/1230, reg. 60A, and keeps nobody from being a pensioner. Absent: false. */
  universalCreditUnderReg60A?: boolean | null | undefined;
  /** The authority leaves the whole of war pensions out, not the prescribed sum alone. SI 2012/2885, Sch. 5 para. 1. Absent: false. */
  wholeWarPensionLeftOut?: boolean | null | undefined;
};

/** Why income and capital did not matter. */
export type ReductionPassport =
  | 'GUARANTEE_CREDIT'
  | 'LEGACY_BENEFIT'
  | 'PROTECTED_GROUP'
  | 'UNIVERSAL_CREDIT';

/** What the amount of a reduction is for. PERIOD: all of its own days inside the year. */
export type ReductionPer =
  | 'DAY'
  | 'PERIOD'
  | 'WEEK'
  | 'YEAR';

/** PENSION_AGE: prescribed, SI 2012/2885. DEFAULT: SI 2012/2886. LOCAL: of the billing authority for working age. */
export type ReductionScheme =
  | 'DEFAULT'
  | 'LOCAL'
  | 'PENSION_AGE';

/** LGFA 1992: S13A_1_A is the local reduction scheme, S13A_1_C a discretionary reduction. */
export type ReductionUnder =
  | 'S13A_1_A'
  | 'S13A_1_C';

/** What is due for the home. */
export type RentInput = {
  /** As the agreement has it, for the whole dwelling, with the services in it. */
  amount: string;
  /** Everybody who is liable together, claimant and partner as one, 1 to 20. Absent: 1. */
  liablePeople?: number | null | undefined;
  per: AmountPeriod;
  /** Weeks of the year for which no rent is due, 0 to 26. Absent: 0. */
  rentFreeWeeks?: number | null | undefined;
  /** A rent officer's figure, or a registered rent, where one is in force. */
  rentOfficerFigure?: AmountPerInput | null | undefined;
  /** At most 25. */
  services?: Array<RentServiceInput> | null | undefined;
};

/** What holds a rent limit off, or fixes its day. */
export type RentProtectionInput = {
  /** A member of the family who lived there died on this day: 52 weeks. HB Regs reg 12D(3). */
  bereavedOn?: string | null | undefined;
  /** Could afford the rent when it was taken on, and had no HB in the 52 weeks before. HB Regs reg 12D(5). Absent: false. */
  couldAffordWhenTakenOn?: boolean | null | undefined;
  /** The day on which the local housing allowance in use was set. HB Regs reg 13C. */
  lhaSetOn?: string | null | undefined;
  /** The day HB was claimed for this home. */
  rentTakenOnClaim?: string | null | undefined;
};

/** What rent is charged for besides the dwelling. */
export type RentService =
  | 'CLEANING_OF_OWN_ROOMS'
  | 'COMMUNAL_CLEANING'
  | 'COMMUNAL_FUEL'
  | 'COMMUNAL_MAINTENANCE'
  | 'COUNSELLING_OR_SUPPORT'
  | 'EMERGENCY_ALARM'
  | 'FUEL_COOKING'
  | 'FUEL_HEATING'
  | 'FUEL_HOT_WATER'
  | 'FUEL_LIGHTING'
  | 'FURNITURE_PROVIDED'
  | 'FURNITURE_TO_KEEP'
  | 'LAUNDRY'
  | 'LAUNDRY_ROOM'
  | 'LEISURE'
  | 'LIFTS_AND_ENTRY_PHONES'
  | 'MEALS_BREAKFAST'
  | 'MEALS_FULL'
  | 'MEALS_HALF_BOARD'
  | 'MEDICAL_OR_PERSONAL_CARE'
  | 'OTHER_ELIGIBLE'
  | 'OTHER_INELIGIBLE'
  | 'PROVISION_OF_HEATING_SYSTEM'
  | 'TRANSPORT'
  | 'WATER';

/** A service that rent is charged for. HB Regs Sch 1. */
export type RentServiceInput = {
  /** For the rent period. Absent: no figure can be identified; meals and fuel then have a standard one. */
  amount?: string | null | undefined;
  /** Within the rent, or else charged on top of it. Absent: true. */
  inRent?: boolean | null | undefined;
  kind: RentService;
};

/** Whether somebody may have benefit on the ground of where they live. HB Regs reg 10; UC Regs reg 9. */
export type Residency =
  | 'ELIGIBLE'
  | 'NOT_HABITUALLY_RESIDENT'
  | 'NO_RIGHT_TO_RESIDE'
  | 'SUBJECT_TO_IMMIGRATION_CONTROL';

/** What is added to a second home. LGFA 1992, s. 11C. */
export type SecondHomePremiumInput = {
  /** The day on which the council determined it. */
  determinedOn?: string | null | undefined;
  /** Of the charge, 0 to 100. */
  percent: number;
};

/** One trade. */
export type SelfEmploymentInput = {
  /** Expenses that the scheme's own rules allow. */
  expenses: string;
  /** Found to be in gainful self-employment, UC Regs reg 64. Absent: true. */
  gainful?: boolean | null | undefined;
  /** In an average week, 0 to 168. */
  hoursPerWeek: number;
  /** At most 4. */
  pensionContributions?: Array<PensionContributionInput> | null | undefined;
  per: AmountPeriod;
  /** Takings before any expense. */
  receipts: string;
  startedOn: string;
  /** Absent: OTHER. */
  trade?: Trade | null | undefined;
  /** Losses of earlier assessment periods not yet used. UC Regs reg 57A. */
  unusedLosses?: string | null | undefined;
};

/** Asked only where the law asks it. */
export type Sex =
  | 'FEMALE'
  | 'MALE';

/** What to look at. */
export type SignpostCode =
  | 'CARERS_ALLOWANCE'
  | 'CHILD_BENEFIT'
  | 'COUNCIL_TAX_REDUCTION'
  | 'CRISIS_AND_RESILIENCE_FUND'
  | 'FREE_SCHOOL_MEALS'
  | 'FREE_TV_LICENCE'
  | 'HEALTHY_START'
  | 'HELP_WITH_RENT_SHORTFALL'
  | 'HIGH_INCOME_CHILD_BENEFIT_CHARGE'
  | 'HOUSING_BENEFIT'
  | 'NHS_COSTS'
  | 'PENSION_CREDIT'
  | 'SUPPORT_FOR_MORTGAGE_INTEREST'
  | 'SURE_START_MATERNITY_GRANT'
  | 'UNIVERSAL_CREDIT'
  | 'WARM_HOME_DISCOUNT'
  | 'WATERSURE'
  | 'WINTER_FUEL_PAYMENT';

/** Work with an earnings disregard of its own. HB Regs Sch 4 para 8. */
export type SpecialOccupation =
  | 'AUXILIARY_COASTGUARD'
  | 'PART_TIME_FIREFIGHTER'
  | 'PART_TIME_LIFEBOAT'
  | 'RESERVE_FORCES';

/** A course. HB Regs Part 7; UC Regs regs 12 to 14 and 68 to 71. */
export type StudentInput = {
  courseFrom: string;
  courseTo: string;
  fullTime: boolean;
  /** Maintenance grant for the academic year. */
  grantPerYear?: string | null | undefined;
  /** The day asked about is in the summer vacation. Absent: false. */
  inSummerVacation?: boolean | null | undefined;
  /** Maintenance loan for the academic year, whether or not taken up. */
  loanPerYear?: string | null | undefined;
  /** Weeks over which loan and grant are spread, 1 to 53. */
  weeksOfYear?: number | null | undefined;
};

/** Whether universal credit and pension credit that come out of the sums are taken as claimed and paid, or only where the facts state them. A stated award wins either way. */
export type TakeUp =
  | 'AS_CALCULATED'
  | 'AS_STATED';

/** What the last read of the back office showed of a change that was to be keyed there. */
export type TaskSighting =
  | 'APPLIED'
  | 'DIFFERS'
  | 'NOT_LOOKED'
  | 'NOT_SEEN_YET';

/** Whose rent housing benefit helps with. */
export type Tenure =
  | 'COUNCIL_RENT'
  | 'PRIVATE_RENT';

/** A trade with expenses of its own, or any other. */
export type Trade =
  | 'CHILD_MINDER'
  | 'OTHER';

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

/** Protection on moving from the older benefits. SI 2014/1230 Part 4. */
export type TransitionalProtectionInput = {
  /** In the assessment period before; in the first one, the first amount. */
  amount: string;
  /** What was in the award of the assessment period before, at most 7. Absent in the first one. */
  elementsBefore?: Array<ElementAmountInput> | null | undefined;
  kind: TransitionalProtectionKind;
};

/** SI 2014/1230, Part 4 and Sch 2. */
export type TransitionalProtectionKind =
  | 'ELEMENT'
  | 'SEVERE_DISABILITY';

/** Why a child counts beyond the second, where there is a limit. UC Regs reg 24A and Sch 12. */
export type TwoChildException =
  | 'ADOPTION'
  | 'MULTIPLE_BIRTH'
  | 'NON_CONSENSUAL_CONCEPTION'
  | 'NON_PARENTAL_CARE';

/** An amount that makes up the maximum award. WRA 2012, ss 9 to 12. */
export type UniversalCreditElement =
  | 'CARER'
  | 'CHILD'
  | 'CHILDCARE'
  | 'DISABLED_CHILD'
  | 'HEALTH'
  | 'HOUSING'
  | 'STANDARD_ALLOWANCE'
  | 'TRANSITIONAL';

/** What an award turns on besides the household of the day. */
export type UniversalCreditHistoryInput = {
  /** At most 2. */
  claimants?: Array<ClaimantHistoryInput> | null | undefined;
  /** In the order in which they are taken, at most 20. */
  deductions?: Array<DeductionInput> | null | undefined;
  grace?: CapGraceInput | null | undefined;
  /** Treated as earned in this assessment period. UC Regs reg 54A. */
  surplusEarnings?: string | null | undefined;
  transitional?: TransitionalProtectionInput | null | undefined;
  /** Capital above the upper limit is let pass for twelve assessment periods. SI 2014/1230 reg 51. Absent: false. */
  transitionalCapitalDisregard?: boolean | null | undefined;
};

/** As the Department decided it: amounts for a month. */
export type UniversalCreditInPaymentInput = {
  /** After income, before deductions for debts. */
  award: string;
  /** Capital as the award counts it. */
  capital?: string | null | undefined;
  /** The childcare costs element. */
  childcareElement?: string | null | undefined;
  /** Earnings as the award counts them. */
  earnedIncome?: string | null | undefined;
  /** The housing costs element. */
  housingElement?: string | null | undefined;
  /** The maximum amount, before any income is taken off. */
  maximum?: string | null | undefined;
  /** The first day of entitlement. */
  since: string;
  /** Other income as the award counts it. */
  unearnedIncome?: string | null | undefined;
};

/** Why a figure should not be relied on without a second look: no source was read; asked past the day it was checked to; worked out by us; of an invented council; something was taken as true. */
export type WarningKind =
  | 'ASSUMPTION'
  | 'INVENTED'
  | 'NOT_AS_PUBLISHED'
  | 'PAST_CHECKED'
  | 'UNVERIFIED';

/** Capability for work as universal credit found it. LCW_WITH_ELEMENT: since before 3 April 2017. LCWRA_PROTECTED: before 6 April 2026, or severe conditions, or terminally ill. */
export type WorkCapability =
  | 'LCW'
  | 'LCWRA'
  | 'LCWRA_PROTECTED'
  | 'LCW_WITH_ELEMENT'
  | 'NONE';

export type AppealDeadlinesQueryVariables = Exact<{
  input: AppealDeadlinesInput;
}>;


export type AppealDeadlinesQuery = { calculate: { appealDeadlines:
      | { __typename: 'AppealDeadlines', subject: AppealSubject, decider: { decides: string, law: string }, clocks: Array<{ what: AppealClockName, who: ClockHolder, law: string, from: string, due: string | null, latest: string | null, late: string | null, stopped: boolean, met: string | null, counted: string, verified: number, unsure: Array<string> }>, recovery: { effect: AppealRecoveryEffect, says: string, law: string } }
      | { __typename: 'InputProblems', problems: Array<{ field: string, problem: string, valid: string }> }
     } };

export type CouncilTaxQueryVariables = Exact<{
  input: CouncilTaxFactsInput;
}>;


export type CouncilTaxQuery = { calculate: { councilTax:
      | { __typename: 'CouncilTaxCalculation', year: string, total: string, assumptions: Array<string>, warnings: Array<string>, rulesVersion: string, parametersVersion: string, lines: Array<{ from: string, to: string, days: number, state: CouncilTaxDayState, band: CouncilTaxChargeBand | null, exemption: string | null, gross: string, discount: string, discountPercent: number | null, premium: string, reductions: string, net: string, liable: Array<string> }>, liability: { nodes: Array<{ person: string | null, given: boolean, reason: string, law: string }> }, working: { plainEnglish: Array<string>, steps: Array<{ depth: number, label: string, amount: string | null, law: string | null }>, warnings: Array<{ kind: WarningKind, says: string }> } }
      | { __typename: 'InputProblems', problems: Array<{ field: string, problem: string, valid: string }> }
     } };

export type EarningsCurveQueryVariables = Exact<{
  input: HouseholdInput;
  person?: string | null | undefined;
  upTo?: number | null | undefined;
  step?: number | null | undefined;
  hourlyPay?: string | null | undefined;
  takeUp?: TakeUp | null | undefined;
}>;


export type EarningsCurveQuery = { calculate: { earningsCurve:
      | { __typename: 'EarningsCurve', person: string, hourlyPay: string, assumptions: Array<string>, rulesVersion: string, parametersVersion: string, points: Array<{ gross: string, hoursPerWeek: number, netEarnings: string, childBenefit: string, pensionCredit: string, universalCredit: string, housingBenefit: string, councilTaxReduction: string, income: string, left: string, keptOfTheNext: number | null, keptOfAll: number | null }> }
      | { __typename: 'InputProblems', problems: Array<{ field: string, problem: string, valid: string }> }
     } };

export type HouseholdBenefitsQueryVariables = Exact<{
  input: HouseholdInput;
  takeUp?: TakeUp | null | undefined;
  schemes?: Array<HouseholdScheme> | HouseholdScheme | null | undefined;
  evenIfClosed?: boolean | null | undefined;
}>;


export type HouseholdBenefitsQuery = { calculate: { household:
      | { __typename: 'HouseholdCalculation', assessedOn: string, ageGroup: AgeGroup, takeUp: TakeUp, assumptions: Array<string>, rulesVersion: string, parametersVersion: string, schemes: Array<{ scheme: HouseholdScheme, open: boolean, standing: AwardStanding, reason: string, law: string, assumptions: Array<string> }>, childBenefit: { award: string, awardPerMonth: string, children: Array<string> } | null, pensionCredit: { standing: AwardStanding, entitled: boolean, appropriateGuarantee: string, income: string, guaranteeCredit: string, savingsCredit: string, award: string, awardPerMonth: string, guaranteeParts: Array<{ label: string, amount: string }>, findings: Array<{ subject: BenefitSubject, code: string, given: boolean, person: string | null, reason: string, law: string }>, working: { plainEnglish: Array<string> } } | null, universalCredit: { standing: AwardStanding, periodFrom: string, periodTo: string, entitled: boolean, maximumAmount: string, earnedIncome: string, earningsDeduction: string, unearnedIncome: string, beforeCap: string, capReduction: string, award: string, awardPerWeek: string, payable: string, warnings: Array<string>, elements: Array<{ element: UniversalCreditElement, amount: string }>, findings: Array<{ subject: BenefitSubject, code: string, given: boolean, person: string | null, reason: string, law: string }>, working: { plainEnglish: Array<string> } } | null, housingBenefit: { standing: AwardStanding, scheme: AgeScheme, weekFrom: string, entitled: boolean, passported: boolean, eligibleRent: string, nonDependantDeductions: string, applicableAmount: string, income: string | null, capital: string | null, beforeCap: string, capReduction: string, award: string, awardPerMonth: string, applicableParts: Array<{ code: string | null, label: string, times: number, amount: string }>, findings: Array<{ subject: BenefitSubject, code: string, given: boolean, person: string | null, reason: string, law: string }>, working: { plainEnglish: Array<string> } } | null, councilTaxReduction: { standing: AwardStanding, scheme: ReductionScheme, entitled: boolean, passport: ReductionPassport | null, income: string | null, reduction: { perDay: string, perWeek: string, perYear: string }, findings: Array<{ subject: BenefitSubject, code: string, given: boolean, person: string | null, reason: string, law: string }>, working: { plainEnglish: Array<string> } } | null, income: { income: string, left: string, lines: Array<{ item: IncomeItem, perWeek: string }> }, signposts: Array<{ code: SignpostCode, why: string, effect: string | null }> }
      | { __typename: 'InputProblems', problems: Array<{ field: string, problem: string, valid: string }> }
     } };

export type WhatIfQueryVariables = Exact<{
  before: HouseholdInput;
  after: HouseholdInput;
  takeUp?: TakeUp | null | undefined;
}>;


export type WhatIfQuery = { calculate: { householdChange:
      | { __typename: 'HouseholdChange', leftPerWeek: string, leftPerMonth: string, incomePerWeek: string, lines: Array<{ item: IncomeItem, before: string, after: string, difference: string }>, facts: Array<{ field: string, perWeek: string | null, lines: Array<{ item: IncomeItem, difference: string }> }>, schemes: Array<{ scheme: HouseholdScheme, standingBefore: AwardStanding, standingAfter: AwardStanding, reasonBefore: string, reasonAfter: string, figures: Array<{ name: string, before: string | null, after: string | null }>, noLonger: Array<{ subject: BenefitSubject, code: string, given: boolean, person: string | null, reason: string }>, now: Array<{ subject: BenefitSubject, code: string, given: boolean, person: string | null, reason: string }> }>, before: { assumptions: Array<string> }, after: { assumptions: Array<string>, rulesVersion: string, parametersVersion: string, signposts: Array<{ code: SignpostCode, why: string, effect: string | null }> } }
      | { __typename: 'InputProblems', problems: Array<{ field: string, problem: string, valid: string }> }
     } };

export type WhatDoIOweQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatDoIOweQuery = { me: { customers: Array<{ accounts: { nodes: Array<{ ref: string, closed: boolean, balance: string, nextPayment: { due: string, amount: string } | null, paymentMethod: { directDebit: boolean }, source: { asOf: string, stale: boolean } } | null> } | null } | null> } };

export type AppealQueryVariables = Exact<{
  number: string;
}>;


export type AppealQuery = { case:
    | { __typename: 'Arrangement' }
    | { __typename: 'Authorisation' }
    | { __typename: 'BackOfficeTask' }
    | { __typename: 'BandChallenge', id: string, number: string, subject: AppealSubject, state: string, version: number, moves: Array<string>, grounds: string, channel: AppealChannel, receivedOn: string | null, tribunalReference: string | null, decision: { reference: string | null, on: string | null, delivery: Delivery }, decider: { decides: string, law: string }, timeliness: { state: AppealLateness, days: number, explanation: string | null }, clocks: Array<{ what: AppealClockName, who: ClockHolder, law: string, from: string, due: string | null, latest: string | null, late: string | null, stopped: boolean, met: string | null, counted: string, verified: number, unsure: Array<string> }>, mustSend: Array<{ code: string, says: string, law: string, due: string | null, doneOn: string | null }>, recovery: { effect: AppealRecoveryEffect, says: string, law: string, verified: number }, outcome: { result: AppealResult, on: string, by: string, says: string } | null, recalculation: { before: string | null, after: string | null, calculation: string | null, note: string | null } | null, steps: Array<{ move: string, on: string, dueOn: string | null, dueWhy: string | null }>, bundle: { missing: Array<string>, items: Array<{ number: number, what: string, title: string, on: string | null }> } | null }
    | { __typename: 'BrokenGlass' }
    | { __typename: 'ChangeOfCircumstances' }
    | { __typename: 'Complaint', id: string, number: string, subject: AppealSubject, state: string, version: number, moves: Array<string>, grounds: string, channel: AppealChannel, receivedOn: string | null, tribunalReference: string | null, decision: { reference: string | null, on: string | null, delivery: Delivery }, decider: { decides: string, law: string }, timeliness: { state: AppealLateness, days: number, explanation: string | null }, clocks: Array<{ what: AppealClockName, who: ClockHolder, law: string, from: string, due: string | null, latest: string | null, late: string | null, stopped: boolean, met: string | null, counted: string, verified: number, unsure: Array<string> }>, mustSend: Array<{ code: string, says: string, law: string, due: string | null, doneOn: string | null }>, recovery: { effect: AppealRecoveryEffect, says: string, law: string, verified: number }, outcome: { result: AppealResult, on: string, by: string, says: string } | null, recalculation: { before: string | null, after: string | null, calculation: string | null, note: string | null } | null, steps: Array<{ move: string, on: string, dueOn: string | null, dueWhy: string | null }>, bundle: { missing: Array<string>, items: Array<{ number: number, what: string, title: string, on: string | null }> } | null }
    | { __typename: 'ContactPreferences' }
    | { __typename: 'ContactPromise' }
    | { __typename: 'Correction' }
    | { __typename: 'CouncilTaxAppeal', id: string, number: string, subject: AppealSubject, state: string, version: number, moves: Array<string>, grounds: string, channel: AppealChannel, receivedOn: string | null, tribunalReference: string | null, decision: { reference: string | null, on: string | null, delivery: Delivery }, decider: { decides: string, law: string }, timeliness: { state: AppealLateness, days: number, explanation: string | null }, clocks: Array<{ what: AppealClockName, who: ClockHolder, law: string, from: string, due: string | null, latest: string | null, late: string | null, stopped: boolean, met: string | null, counted: string, verified: number, unsure: Array<string> }>, mustSend: Array<{ code: string, says: string, law: string, due: string | null, doneOn: string | null }>, recovery: { effect: AppealRecoveryEffect, says: string, law: string, verified: number }, outcome: { result: AppealResult, on: string, by: string, says: string } | null, recalculation: { before: string | null, after: string | null, calculation: string | null, note: string | null } | null, steps: Array<{ move: string, on: string, dueOn: string | null, dueWhy: string | null }>, bundle: { missing: Array<string>, items: Array<{ number: number, what: string, title: string, on: string | null }> } | null }
    | { __typename: 'Decision' }
    | { __typename: 'DecisionNotice' }
    | { __typename: 'DirectDebitInstruction' }
    | { __typename: 'DiscountApplication' }
    | { __typename: 'DiscretionaryReview', id: string, number: string, subject: AppealSubject, state: string, version: number, moves: Array<string>, grounds: string, channel: AppealChannel, receivedOn: string | null, tribunalReference: string | null, decision: { reference: string | null, on: string | null, delivery: Delivery }, decider: { decides: string, law: string }, timeliness: { state: AppealLateness, days: number, explanation: string | null }, clocks: Array<{ what: AppealClockName, who: ClockHolder, law: string, from: string, due: string | null, latest: string | null, late: string | null, stopped: boolean, met: string | null, counted: string, verified: number, unsure: Array<string> }>, mustSend: Array<{ code: string, says: string, law: string, due: string | null, doneOn: string | null }>, recovery: { effect: AppealRecoveryEffect, says: string, law: string, verified: number }, outcome: { result: AppealResult, on: string, by: string, says: string } | null, recalculation: { before: string | null, after: string | null, calculation: string | null, note: string | null } | null, steps: Array<{ move: string, on: string, dueOn: string | null, dueWhy: string | null }>, bundle: { missing: Array<string>, items: Array<{ number: number, what: string, title: string, on: string | null }> } | null }
    | { __typename: 'EvidenceRequest' }
    | { __typename: 'FeedItem' }
    | { __typename: 'FraudReferral' }
    | { __typename: 'HousingBenefitAppeal', id: string, number: string, subject: AppealSubject, state: string, version: number, moves: Array<string>, grounds: string, channel: AppealChannel, receivedOn: string | null, tribunalReference: string | null, decision: { reference: string | null, on: string | null, delivery: Delivery }, decider: { decides: string, law: string }, timeliness: { state: AppealLateness, days: number, explanation: string | null }, clocks: Array<{ what: AppealClockName, who: ClockHolder, law: string, from: string, due: string | null, latest: string | null, late: string | null, stopped: boolean, met: string | null, counted: string, verified: number, unsure: Array<string> }>, mustSend: Array<{ code: string, says: string, law: string, due: string | null, doneOn: string | null }>, recovery: { effect: AppealRecoveryEffect, says: string, law: string, verified: number }, outcome: { result: AppealResult, on: string, by: string, says: string } | null, recalculation: { before: string | null, after: string | null, calculation: string | null, note: string | null } | null, steps: Array<{ move: string, on: string, dueOn: string | null, dueWhy: string | null }>, bundle: { missing: Array<string>, items: Array<{ number: number, what: string, title: string, on: string | null }> } | null }
    | { __typename: 'LiabilityOrderChallenge', id: string, number: string, subject: AppealSubject, state: string, version: number, moves: Array<string>, grounds: string, channel: AppealChannel, receivedOn: string | null, tribunalReference: string | null, decision: { reference: string | null, on: string | null, delivery: Delivery }, decider: { decides: string, law: string }, timeliness: { state: AppealLateness, days: number, explanation: string | null }, clocks: Array<{ what: AppealClockName, who: ClockHolder, law: string, from: string, due: string | null, latest: string | null, late: string | null, stopped: boolean, met: string | null, counted: string, verified: number, unsure: Array<string> }>, mustSend: Array<{ code: string, says: string, law: string, due: string | null, doneOn: string | null }>, recovery: { effect: AppealRecoveryEffect, says: string, law: string, verified: number }, outcome: { result: AppealResult, on: string, by: string, says: string } | null, recalculation: { before: string | null, after: string | null, calculation: string | null, note: string | null } | null, steps: Array<{ move: string, on: string, dueOn: string | null, dueWhy: string | null }>, bundle: { missing: Array<string>, items: Array<{ number: number, what: string, title: string, on: string | null }> } | null }
    | { __typename: 'NewClaim' }
    | { __typename: 'NoticeAppeal', id: string, number: string, subject: AppealSubject, state: string, version: number, moves: Array<string>, grounds: string, channel: AppealChannel, receivedOn: string | null, tribunalReference: string | null, decision: { reference: string | null, on: string | null, delivery: Delivery }, decider: { decides: string, law: string }, timeliness: { state: AppealLateness, days: number, explanation: string | null }, clocks: Array<{ what: AppealClockName, who: ClockHolder, law: string, from: string, due: string | null, latest: string | null, late: string | null, stopped: boolean, met: string | null, counted: string, verified: number, unsure: Array<string> }>, mustSend: Array<{ code: string, says: string, law: string, due: string | null, doneOn: string | null }>, recovery: { effect: AppealRecoveryEffect, says: string, law: string, verified: number }, outcome: { result: AppealResult, on: string, by: string, says: string } | null, recalculation: { before: string | null, after: string | null, calculation: string | null, note: string | null } | null, steps: Array<{ move: string, on: string, dueOn: string | null, dueWhy: string | null }>, bundle: { missing: Array<string>, items: Array<{ number: number, what: string, title: string, on: string | null }> } | null }
    | { __typename: 'PartnerReferral' }
    | { __typename: 'Payment' }
    | { __typename: 'PersonLinkCase' }
    | { __typename: 'RateableValueChallenge', id: string, number: string, subject: AppealSubject, state: string, version: number, moves: Array<string>, grounds: string, channel: AppealChannel, receivedOn: string | null, tribunalReference: string | null, decision: { reference: string | null, on: string | null, delivery: Delivery }, decider: { decides: string, law: string }, timeliness: { state: AppealLateness, days: number, explanation: string | null }, clocks: Array<{ what: AppealClockName, who: ClockHolder, law: string, from: string, due: string | null, latest: string | null, late: string | null, stopped: boolean, met: string | null, counted: string, verified: number, unsure: Array<string> }>, mustSend: Array<{ code: string, says: string, law: string, due: string | null, doneOn: string | null }>, recovery: { effect: AppealRecoveryEffect, says: string, law: string, verified: number }, outcome: { result: AppealResult, on: string, by: string, says: string } | null, recalculation: { before: string | null, after: string | null, calculation: string | null, note: string | null } | null, steps: Array<{ move: string, on: string, dueOn: string | null, dueWhy: string | null }>, bundle: { missing: Array<string>, items: Array<{ number: number, what: string, title: string, on: string | null }> } | null }
    | { __typename: 'Refund' }
    | { __typename: 'ReportedMove' }
    | { __typename: 'SensitiveMark' }
    | { __typename: 'SubjectAccessRequest' }
   | null };

export type ClockOfAppealFragment = { what: AppealClockName, who: ClockHolder, law: string, from: string, due: string | null, latest: string | null, late: string | null, stopped: boolean, met: string | null, counted: string, verified: number, unsure: Array<string> };

export type AppealsQueryVariables = Exact<{
  dueBefore?: string | null | undefined;
  subject?: AppealSubject | null | undefined;
  state?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type AppealsQuery = { appeals: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { __typename: 'BandChallenge', number: string, subject: AppealSubject, state: string, version: number, dueOn: string | null, dueWhy: string | null, receivedOn: string | null, assignee: string | null, timeliness: { state: AppealLateness, days: number }, mustSend: Array<{ code: string, says: string, law: string, due: string | null, doneOn: string | null }> }
      | { __typename: 'Complaint', number: string, subject: AppealSubject, state: string, version: number, dueOn: string | null, dueWhy: string | null, receivedOn: string | null, assignee: string | null, timeliness: { state: AppealLateness, days: number }, mustSend: Array<{ code: string, says: string, law: string, due: string | null, doneOn: string | null }> }
      | { __typename: 'CouncilTaxAppeal', number: string, subject: AppealSubject, state: string, version: number, dueOn: string | null, dueWhy: string | null, receivedOn: string | null, assignee: string | null, timeliness: { state: AppealLateness, days: number }, mustSend: Array<{ code: string, says: string, law: string, due: string | null, doneOn: string | null }> }
      | { __typename: 'DiscretionaryReview', number: string, subject: AppealSubject, state: string, version: number, dueOn: string | null, dueWhy: string | null, receivedOn: string | null, assignee: string | null, timeliness: { state: AppealLateness, days: number }, mustSend: Array<{ code: string, says: string, law: string, due: string | null, doneOn: string | null }> }
      | { __typename: 'HousingBenefitAppeal', number: string, subject: AppealSubject, state: string, version: number, dueOn: string | null, dueWhy: string | null, receivedOn: string | null, assignee: string | null, timeliness: { state: AppealLateness, days: number }, mustSend: Array<{ code: string, says: string, law: string, due: string | null, doneOn: string | null }> }
      | { __typename: 'LiabilityOrderChallenge', number: string, subject: AppealSubject, state: string, version: number, dueOn: string | null, dueWhy: string | null, receivedOn: string | null, assignee: string | null, timeliness: { state: AppealLateness, days: number }, mustSend: Array<{ code: string, says: string, law: string, due: string | null, doneOn: string | null }> }
      | { __typename: 'NoticeAppeal', number: string, subject: AppealSubject, state: string, version: number, dueOn: string | null, dueWhy: string | null, receivedOn: string | null, assignee: string | null, timeliness: { state: AppealLateness, days: number }, mustSend: Array<{ code: string, says: string, law: string, due: string | null, doneOn: string | null }> }
      | { __typename: 'RateableValueChallenge', number: string, subject: AppealSubject, state: string, version: number, dueOn: string | null, dueWhy: string | null, receivedOn: string | null, assignee: string | null, timeliness: { state: AppealLateness, days: number }, mustSend: Array<{ code: string, says: string, law: string, due: string | null, doneOn: string | null }> }
    > } };

export type BackOfficeTasksQueryVariables = Exact<{
  dueBefore?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type BackOfficeTasksQuery = { worklist: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { id: string, number: string, state: string, version: number, dueOn: string | null, dueWhy: string | null, assignee: string | null, moves: Array<string> }
      | { id: string, number: string, state: string, version: number, dueOn: string | null, dueWhy: string | null, assignee: string | null, moves: Array<string> }
      | { system: string, title: string, seen: TaskSighting, shows: string | null, id: string, number: string, state: string, version: number, dueOn: string | null, dueWhy: string | null, assignee: string | null, moves: Array<string>, entries: Array<{ field: string, value: string }>, cause:
          | { __typename: 'Arrangement', number: string, state: string }
          | { __typename: 'Authorisation', number: string, state: string }
          | { __typename: 'BackOfficeTask', number: string, state: string }
          | { __typename: 'BandChallenge', number: string, state: string }
          | { __typename: 'BrokenGlass', number: string, state: string }
          | { __typename: 'ChangeOfCircumstances', number: string, state: string }
          | { __typename: 'Complaint', number: string, state: string }
          | { __typename: 'ContactPreferences', number: string, state: string }
          | { __typename: 'ContactPromise', number: string, state: string }
          | { __typename: 'Correction', number: string, state: string }
          | { __typename: 'CouncilTaxAppeal', number: string, state: string }
          | { __typename: 'Decision', number: string, state: string }
          | { __typename: 'DecisionNotice', number: string, state: string }
          | { __typename: 'DirectDebitInstruction', number: string, state: string }
          | { __typename: 'DiscountApplication', number: string, state: string }
          | { __typename: 'DiscretionaryReview', number: string, state: string }
          | { __typename: 'EvidenceRequest', number: string, state: string }
          | { __typename: 'FeedItem', number: string, state: string }
          | { __typename: 'FraudReferral', number: string, state: string }
          | { __typename: 'HousingBenefitAppeal', number: string, state: string }
          | { __typename: 'LiabilityOrderChallenge', number: string, state: string }
          | { __typename: 'NewClaim', number: string, state: string }
          | { __typename: 'NoticeAppeal', number: string, state: string }
          | { __typename: 'PartnerReferral', number: string, state: string }
          | { __typename: 'Payment', number: string, state: string }
          | { __typename: 'PersonLinkCase', number: string, state: string }
          | { __typename: 'RateableValueChallenge', number: string, state: string }
          | { __typename: 'Refund', number: string, state: string }
          | { __typename: 'ReportedMove', number: string, state: string }
          | { __typename: 'SensitiveMark', number: string, state: string }
          | { __typename: 'SubjectAccessRequest', number: string, state: string }
         | null }
      | { id: string, number: string, state: string, version: number, dueOn: string | null, dueWhy: string | null, assignee: string | null, moves: Array<string> }
      | { id: string, number: string, state: string, version: number, dueOn: string | null, dueWhy: string | null, assignee: string | null, moves: Array<string> }
      | { id: string, number: string, state: string, version: number, dueOn: string | null, dueWhy: string | null, assignee: string | null, moves: Array<string> }
      | { id: string, number: string, state: string, version: number, dueOn: string | null, dueWhy: string | null, assignee: string | null, moves: Array<string> }
      | { id: string, number: string, state: string, version: number, dueOn: string | null, dueWhy: string | null, assignee: string | null, moves: Array<string> }
      | { id: string, number: string, state: string, version: number, dueOn: string | null, dueWhy: string | null, assignee: string | null, moves: Array<string> }
      | { id: string, number: string, state: string, version: number, dueOn: string | null, dueWhy: string | null, assignee: string | null, moves: Array<string> }
      | { id: string, number: string, state: string, version: number, dueOn: string | null, dueWhy: string | null, assignee: string | null, moves: Array<string> }
      | { id: string, number: string, state: string, version: number, dueOn: string | null, dueWhy: string | null, assignee: string | null, moves: Array<string> }
      | { id: string, number: string, state: string, version: number, dueOn: string | null, dueWhy: string | null, assignee: string | null, moves: Array<string> }
      | { id: string, number: string, state: string, version: number, dueOn: string | null, dueWhy: string | null, assignee: string | null, moves: Array<string> }
      | { id: string, number: string, state: string, version: number, dueOn: string | null, dueWhy: string | null, assignee: string | null, moves: Array<string> }
      | { id: string, number: string, state: string, version: number, dueOn: string | null, dueWhy: string | null, assignee: string | null, moves: Array<string> }
      | { id: string, number: string, state: string, version: number, dueOn: string | null, dueWhy: string | null, assignee: string | null, moves: Array<string> }
      | { id: string, number: string, state: string, version: number, dueOn: string | null, dueWhy: string | null, assignee: string | null, moves: Array<string> }
      | { id: string, number: string, state: string, version: number, dueOn: string | null, dueWhy: string | null, assignee: string | null, moves: Array<string> }
      | { id: string, number: string, state: string, version: number, dueOn: string | null, dueWhy: string | null, assignee: string | null, moves: Array<string> }
      | { id: string, number: string, state: string, version: number, dueOn: string | null, dueWhy: string | null, assignee: string | null, moves: Array<string> }
      | { id: string, number: string, state: string, version: number, dueOn: string | null, dueWhy: string | null, assignee: string | null, moves: Array<string> }
      | { id: string, number: string, state: string, version: number, dueOn: string | null, dueWhy: string | null, assignee: string | null, moves: Array<string> }
      | { id: string, number: string, state: string, version: number, dueOn: string | null, dueWhy: string | null, assignee: string | null, moves: Array<string> }
      | { id: string, number: string, state: string, version: number, dueOn: string | null, dueWhy: string | null, assignee: string | null, moves: Array<string> }
      | { id: string, number: string, state: string, version: number, dueOn: string | null, dueWhy: string | null, assignee: string | null, moves: Array<string> }
      | { id: string, number: string, state: string, version: number, dueOn: string | null, dueWhy: string | null, assignee: string | null, moves: Array<string> }
      | { id: string, number: string, state: string, version: number, dueOn: string | null, dueWhy: string | null, assignee: string | null, moves: Array<string> }
      | { id: string, number: string, state: string, version: number, dueOn: string | null, dueWhy: string | null, assignee: string | null, moves: Array<string> }
      | { id: string, number: string, state: string, version: number, dueOn: string | null, dueWhy: string | null, assignee: string | null, moves: Array<string> }
      | { id: string, number: string, state: string, version: number, dueOn: string | null, dueWhy: string | null, assignee: string | null, moves: Array<string> }
     | null> } };

export type OverpaymentQueryVariables = Exact<{
  input: ChangesInput;
}>;


export type OverpaymentQuery = { calculate: { changes:
      | { __typename: 'ChangesCalculation', recoverable: string, notRecoverable: string, arrears: string, offset: string, toRecover: string, toPay: string, assumptions: Array<string>, rulesVersion: string, parametersVersion: string, changes: Array<{ id: string, kind: CircumstanceChange, from: string, ifToldInTime: string, ends: boolean, reason: string, law: string }>, due: Array<{ from: string, to: string, weekly: string, total: string, ended: boolean }>, overpayments: Array<{ from: string, to: string, change: string | null, class: OverpaymentClass, reason: string, payee: BenefitPayee, overpaid: string, underlying: string, amount: string, recoverable: boolean, recoverableReason: string, recoveredFrom: Array<OverpaymentDebtor>, recoveredFromReason: string, subsidyPercent: number | null, subsidyReason: string, civilPenalty: { may: boolean, amount: string | null, reason: string } }>, underpayments: Array<{ from: string, to: string, change: string | null, amount: string }>, deductions: Array<{ code: OverpaymentDeductionCode, amount: string, reason: string }>, working: { plainEnglish: Array<string>, warnings: Array<{ kind: WarningKind, says: string }> }, recovery: { weeks: number | null, perWeek: { amount: string, plainEnglish: Array<string> } } | null, notice: { sendBy: string, disputeBy: string, latestDispute: string, statements: Array<{ code: OverpaymentNoticeStatementCode, says: string, law: string }> } | null }
      | { __typename: 'InputProblems', problems: Array<{ field: string, problem: string, valid: string }> }
     } };

export type PropertiesAtQueryVariables = Exact<{
  postcode: string;
  address?: string | null | undefined;
}>;


export type PropertiesAtQuery = { addresses: { totalCount: number, nodes: Array<{ uprn: string, lines: Array<string>, postcode: string | null }> } | null, properties: { totalCount: number, nodes: Array<
      | { __typename: 'Dwelling', ref: string, uprn: string | null, band: string | null, id: string, address: { lines: Array<string>, postcode: string | null }, bands: Array<{ band: string, from: string | null, to: string | null }> | null, occupations: { nodes: Array<{ account: string, occupier: string, from: string | null, to: string | null, current: boolean }> } | null }
      | { __typename: 'Hereditament', uarn: string, addressLines: Array<string>, firmName: string | null, id: string, current: { rateableValue: string | null, description: string | null, effectiveOn: string | null, valuation: { totalArea: string | null, unitOfMeasurement: string | null, lines: Array<{ floor: string | null, description: string | null, area: string | null, price: string | null, value: string | null }> } | null } | null, entries: Array<{ listYear: number, rateableValue: string | null, from: string | null, to: string | null }> }
    > } };

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

export type MyAppealsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAppealsQuery = { me: { customers: Array<{ appeals: { nodes: Array<
          | { __typename: 'BandChallenge', number: string, subject: AppealSubject, state: string, version: number, receivedOn: string | null, decider: { decides: string }, clocks: Array<{ what: AppealClockName, who: ClockHolder, due: string | null, latest: string | null, late: string | null, stopped: boolean, met: string | null }>, recovery: { effect: AppealRecoveryEffect, says: string }, outcome: { result: AppealResult, on: string, says: string } | null }
          | { __typename: 'Complaint', number: string, subject: AppealSubject, state: string, version: number, receivedOn: string | null, decider: { decides: string }, clocks: Array<{ what: AppealClockName, who: ClockHolder, due: string | null, latest: string | null, late: string | null, stopped: boolean, met: string | null }>, recovery: { effect: AppealRecoveryEffect, says: string }, outcome: { result: AppealResult, on: string, says: string } | null }
          | { __typename: 'CouncilTaxAppeal', number: string, subject: AppealSubject, state: string, version: number, receivedOn: string | null, decider: { decides: string }, clocks: Array<{ what: AppealClockName, who: ClockHolder, due: string | null, latest: string | null, late: string | null, stopped: boolean, met: string | null }>, recovery: { effect: AppealRecoveryEffect, says: string }, outcome: { result: AppealResult, on: string, says: string } | null }
          | { __typename: 'DiscretionaryReview', number: string, subject: AppealSubject, state: string, version: number, receivedOn: string | null, decider: { decides: string }, clocks: Array<{ what: AppealClockName, who: ClockHolder, due: string | null, latest: string | null, late: string | null, stopped: boolean, met: string | null }>, recovery: { effect: AppealRecoveryEffect, says: string }, outcome: { result: AppealResult, on: string, says: string } | null }
          | { __typename: 'HousingBenefitAppeal', number: string, subject: AppealSubject, state: string, version: number, receivedOn: string | null, decider: { decides: string }, clocks: Array<{ what: AppealClockName, who: ClockHolder, due: string | null, latest: string | null, late: string | null, stopped: boolean, met: string | null }>, recovery: { effect: AppealRecoveryEffect, says: string }, outcome: { result: AppealResult, on: string, says: string } | null }
          | { __typename: 'LiabilityOrderChallenge', number: string, subject: AppealSubject, state: string, version: number, receivedOn: string | null, decider: { decides: string }, clocks: Array<{ what: AppealClockName, who: ClockHolder, due: string | null, latest: string | null, late: string | null, stopped: boolean, met: string | null }>, recovery: { effect: AppealRecoveryEffect, says: string }, outcome: { result: AppealResult, on: string, says: string } | null }
          | { __typename: 'NoticeAppeal', number: string, subject: AppealSubject, state: string, version: number, receivedOn: string | null, decider: { decides: string }, clocks: Array<{ what: AppealClockName, who: ClockHolder, due: string | null, latest: string | null, late: string | null, stopped: boolean, met: string | null }>, recovery: { effect: AppealRecoveryEffect, says: string }, outcome: { result: AppealResult, on: string, says: string } | null }
          | { __typename: 'RateableValueChallenge', number: string, subject: AppealSubject, state: string, version: number, receivedOn: string | null, decider: { decides: string }, clocks: Array<{ what: AppealClockName, who: ClockHolder, due: string | null, latest: string | null, late: string | null, stopped: boolean, met: string | null }>, recovery: { effect: AppealRecoveryEffect, says: string }, outcome: { result: AppealResult, on: string, says: string } | null }
        > } | null } | null> } };

export type MyBenefitsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyBenefitsQuery = { me: { customers: Array<{ id: string, claims: { nodes: Array<
          | { __typename: 'CouncilTaxReductionClaim', ref: string, status: ClaimStatus, nextPayment: { due: string | null, amount: string, comparedWithEntitlement: PaymentComparison | null } | null, entitlements: { nodes: Array<{ from: string, to: string | null, weekly: string }> }, payments: { nodes: Array<{ paidOn: string, amount: string }> } | null }
          | { __typename: 'HousingBenefitClaim', ref: string, status: ClaimStatus, nextPayment: { due: string | null, amount: string, comparedWithEntitlement: PaymentComparison | null } | null, entitlements: { nodes: Array<{ from: string, to: string | null, weekly: string }> }, payments: { nodes: Array<{ paidOn: string, amount: string }> } | null }
         | null> } | null } | null> } };

export type MyRequestsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyRequestsQuery = { me: { customers: Array<{ id: string, contactPreferences: { id: string, version: number, channel: PreferredChannel, channelInForce: PreferredChannel, email: string | null, eBilling: boolean, format: LetterFormat, language: LetterLanguage, thirdParties: Array<{ name: string, relation: string, scopes: Array<AuthorityScope>, mayAct: boolean, until: string | null, inForce: boolean }> } | null, requests: { nodes: Array<
          | { __typename: 'Arrangement', id: string, number: string, state: string, version: number, openedAt: string, dueOn: string | null, dueWhy: string | null }
          | { __typename: 'Authorisation', id: string, number: string, state: string, version: number, openedAt: string, dueOn: string | null, dueWhy: string | null }
          | { __typename: 'BackOfficeTask', id: string, number: string, state: string, version: number, openedAt: string, dueOn: string | null, dueWhy: string | null }
          | { __typename: 'BandChallenge', id: string, number: string, state: string, version: number, openedAt: string, dueOn: string | null, dueWhy: string | null }
          | { __typename: 'BrokenGlass', id: string, number: string, state: string, version: number, openedAt: string, dueOn: string | null, dueWhy: string | null }
          | { __typename: 'ChangeOfCircumstances', claim: string, occurredOn: string, id: string, number: string, state: string, version: number, openedAt: string, dueOn: string | null, dueWhy: string | null, differences: Array<{ item: string, before: string, after: string }> }
          | { __typename: 'Complaint', id: string, number: string, state: string, version: number, openedAt: string, dueOn: string | null, dueWhy: string | null }
          | { __typename: 'ContactPreferences', id: string, number: string, state: string, version: number, openedAt: string, dueOn: string | null, dueWhy: string | null }
          | { __typename: 'ContactPromise', id: string, number: string, state: string, version: number, openedAt: string, dueOn: string | null, dueWhy: string | null }
          | { __typename: 'Correction', id: string, number: string, state: string, version: number, openedAt: string, dueOn: string | null, dueWhy: string | null }
          | { __typename: 'CouncilTaxAppeal', id: string, number: string, state: string, version: number, openedAt: string, dueOn: string | null, dueWhy: string | null }
          | { __typename: 'Decision', id: string, number: string, state: string, version: number, openedAt: string, dueOn: string | null, dueWhy: string | null }
          | { __typename: 'DecisionNotice', id: string, number: string, state: string, version: number, openedAt: string, dueOn: string | null, dueWhy: string | null }
          | { __typename: 'DirectDebitInstruction', id: string, number: string, state: string, version: number, openedAt: string, dueOn: string | null, dueWhy: string | null }
          | { __typename: 'DiscountApplication', relief: CouncilTaxRelief, from: string, id: string, number: string, state: string, version: number, openedAt: string, dueOn: string | null, dueWhy: string | null, evidence: Array<{ what: string, received: boolean }>, decision: { given: boolean, reason: string, law: string, reviewOn: string | null } | null }
          | { __typename: 'DiscretionaryReview', id: string, number: string, state: string, version: number, openedAt: string, dueOn: string | null, dueWhy: string | null }
          | { __typename: 'EvidenceRequest', id: string, number: string, state: string, version: number, openedAt: string, dueOn: string | null, dueWhy: string | null }
          | { __typename: 'FeedItem', id: string, number: string, state: string, version: number, openedAt: string, dueOn: string | null, dueWhy: string | null }
          | { __typename: 'FraudReferral', id: string, number: string, state: string, version: number, openedAt: string, dueOn: string | null, dueWhy: string | null }
          | { __typename: 'HousingBenefitAppeal', id: string, number: string, state: string, version: number, openedAt: string, dueOn: string | null, dueWhy: string | null }
          | { __typename: 'LiabilityOrderChallenge', id: string, number: string, state: string, version: number, openedAt: string, dueOn: string | null, dueWhy: string | null }
          | { __typename: 'NewClaim', schemes: Array<ClaimScheme>, id: string, number: string, state: string, version: number, openedAt: string, dueOn: string | null, dueWhy: string | null, needed: Array<{ what: string, why: string, received: boolean }> }
          | { __typename: 'NoticeAppeal', id: string, number: string, state: string, version: number, openedAt: string, dueOn: string | null, dueWhy: string | null }
          | { __typename: 'PartnerReferral', id: string, number: string, state: string, version: number, openedAt: string, dueOn: string | null, dueWhy: string | null }
          | { __typename: 'Payment', id: string, number: string, state: string, version: number, openedAt: string, dueOn: string | null, dueWhy: string | null }
          | { __typename: 'PersonLinkCase', id: string, number: string, state: string, version: number, openedAt: string, dueOn: string | null, dueWhy: string | null }
          | { __typename: 'RateableValueChallenge', id: string, number: string, state: string, version: number, openedAt: string, dueOn: string | null, dueWhy: string | null }
          | { __typename: 'Refund', id: string, number: string, state: string, version: number, openedAt: string, dueOn: string | null, dueWhy: string | null }
          | { __typename: 'ReportedMove', direction: MoveDirection, id: string, number: string, state: string, version: number, openedAt: string, dueOn: string | null, dueWhy: string | null, leaving: { account: string, on: string, lastDayCharged: string, bill: { cannot: string | null, before: { amount: string } | null, after: { amount: string } | null } } | null, arriving: { on: string, address: { lines: Array<string>, postcode: string | null } } | null, claims: Array<{ claim: string, ends: boolean, from: string, says: string }> }
          | { __typename: 'SensitiveMark', id: string, number: string, state: string, version: number, openedAt: string, dueOn: string | null, dueWhy: string | null }
          | { __typename: 'SubjectAccessRequest', id: string, number: string, state: string, version: number, openedAt: string, dueOn: string | null, dueWhy: string | null }
         | null> } } | null> } };

export type WhyMyBillQueryVariables = Exact<{
  year?: string | null | undefined;
}>;


export type WhyMyBillQuery = { me: { customers: Array<{ accounts: { nodes: Array<{ ref: string, explanation: { year: string, recorded: string, byTheRules: string | null, cannot: string | null, difference: string | null, assumptions: Array<string>, differences: Array<{ cause: DifferenceCause, amount: string, says: string, likely: boolean }>, lines: Array<{ from: string, to: string, band: CouncilTaxChargeBand | null, gross: string, discount: string, premium: string, reductions: string, net: string }>, working: { plainEnglish: Array<string>, warnings: Array<{ kind: WarningKind, says: string }> } | null, sources: Array<{ system: string, asOf: string, stale: boolean }> } | null } | null> } | null } | null> } };

export const ClockOfAppealFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockOfAppeal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppealClock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"stopped"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"unsure"}}]}}]} as unknown as DocumentNode<ClockOfAppealFragment, unknown>;
export const YearTotalsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"YearTotals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountYear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reachedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextPayment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"arrears"}},{"kind":"Field","name":{"kind":"Name","value":"charge"}},{"kind":"Field","name":{"kind":"Name","value":"payments"}},{"kind":"Field","name":{"kind":"Name","value":"benefits"}},{"kind":"Field","name":{"kind":"Name","value":"costs"}},{"kind":"Field","name":{"kind":"Name","value":"refunds"}},{"kind":"Field","name":{"kind":"Name","value":"writeOffs"}},{"kind":"Field","name":{"kind":"Name","value":"transfers"}},{"kind":"Field","name":{"kind":"Name","value":"penalties"}},{"kind":"Field","name":{"kind":"Name","value":"arrangement"}}]}}]} as unknown as DocumentNode<YearTotalsFragment, unknown>;
export const ProvenanceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Provenance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}}]} as unknown as DocumentNode<ProvenanceFragment, unknown>;
export const WholeClaimFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"claimType"}},{"kind":"Field","name":{"kind":"Name","value":"personType"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextPayment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"payee"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"comparedWithEntitlement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"weekly"}},{"kind":"Field","name":{"kind":"Name","value":"tenure"}},{"kind":"Field","name":{"kind":"Name","value":"account"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"payee"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Provenance"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Provenance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}}]} as unknown as DocumentNode<WholeClaimFragment, unknown>;
export const AppealDeadlinesDocument = {"__meta__":{"hash":"sha256:3bd353bb92434aa137e236960cf270c0133aa059ade04b63ee455f74e2225daf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AppealDeadlines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppealDeadlinesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calculate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appealDeadlines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppealDeadlines"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"decider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decides"}},{"kind":"Field","name":{"kind":"Name","value":"law"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"stopped"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"unsure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recovery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"law"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AppealDeadlinesQuery, AppealDeadlinesQueryVariables>;
export const CouncilTaxDocument = {"__meta__":{"hash":"sha256:134d01eec78ae5b47cc41aecd7e3bc2a5e73d2673870b90c34af4f642127274f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CouncilTax"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CouncilTaxFactsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calculate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councilTax"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CouncilTaxCalculation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"exemption"}},{"kind":"Field","name":{"kind":"Name","value":"gross"}},{"kind":"Field","name":{"kind":"Name","value":"discount"}},{"kind":"Field","name":{"kind":"Name","value":"discountPercent"}},{"kind":"Field","name":{"kind":"Name","value":"premium"}},{"kind":"Field","name":{"kind":"Name","value":"reductions"}},{"kind":"Field","name":{"kind":"Name","value":"net"}},{"kind":"Field","name":{"kind":"Name","value":"liable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"liability"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"law"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"working"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plainEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"law"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rulesVersion"}},{"kind":"Field","name":{"kind":"Name","value":"parametersVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CouncilTaxQuery, CouncilTaxQueryVariables>;
export const EarningsCurveDocument = {"__meta__":{"hash":"sha256:3d807e927f11258805d58feefc388d0035e83755f67a3e67db3d57273d2f1c0b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EarningsCurve"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"upTo"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"step"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hourlyPay"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MoneyText"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"takeUp"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeUp"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calculate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earningsCurve"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"person"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}},{"kind":"Argument","name":{"kind":"Name","value":"upTo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"upTo"}}},{"kind":"Argument","name":{"kind":"Name","value":"step"},"value":{"kind":"Variable","name":{"kind":"Name","value":"step"}}},{"kind":"Argument","name":{"kind":"Name","value":"hourlyPay"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hourlyPay"}}},{"kind":"Argument","name":{"kind":"Name","value":"takeUp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"takeUp"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EarningsCurve"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"hourlyPay"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gross"}},{"kind":"Field","name":{"kind":"Name","value":"hoursPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"netEarnings"}},{"kind":"Field","name":{"kind":"Name","value":"childBenefit"}},{"kind":"Field","name":{"kind":"Name","value":"pensionCredit"}},{"kind":"Field","name":{"kind":"Name","value":"universalCredit"}},{"kind":"Field","name":{"kind":"Name","value":"housingBenefit"}},{"kind":"Field","name":{"kind":"Name","value":"councilTaxReduction"}},{"kind":"Field","name":{"kind":"Name","value":"income"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"keptOfTheNext"}},{"kind":"Field","name":{"kind":"Name","value":"keptOfAll"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"}},{"kind":"Field","name":{"kind":"Name","value":"rulesVersion"}},{"kind":"Field","name":{"kind":"Name","value":"parametersVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EarningsCurveQuery, EarningsCurveQueryVariables>;
export const HouseholdBenefitsDocument = {"__meta__":{"hash":"sha256:0f59bb4e26ab953ad0ad9863785a2fed70c19e41479bb68416feee7877e6e33b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HouseholdBenefits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"takeUp"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeUp"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schemes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdScheme"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"evenIfClosed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calculate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"household"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"takeUp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"takeUp"}}},{"kind":"Argument","name":{"kind":"Name","value":"schemes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schemes"}}},{"kind":"Argument","name":{"kind":"Name","value":"evenIfClosed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evenIfClosed"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdCalculation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"ageGroup"}},{"kind":"Field","name":{"kind":"Name","value":"takeUp"}},{"kind":"Field","name":{"kind":"Name","value":"schemes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"childBenefit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"award"}},{"kind":"Field","name":{"kind":"Name","value":"awardPerMonth"}},{"kind":"Field","name":{"kind":"Name","value":"children"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pensionCredit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"entitled"}},{"kind":"Field","name":{"kind":"Name","value":"appropriateGuarantee"}},{"kind":"Field","name":{"kind":"Name","value":"guaranteeParts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"income"}},{"kind":"Field","name":{"kind":"Name","value":"guaranteeCredit"}},{"kind":"Field","name":{"kind":"Name","value":"savingsCredit"}},{"kind":"Field","name":{"kind":"Name","value":"award"}},{"kind":"Field","name":{"kind":"Name","value":"awardPerMonth"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"law"}}]}},{"kind":"Field","name":{"kind":"Name","value":"working"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plainEnglish"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"universalCredit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"entitled"}},{"kind":"Field","name":{"kind":"Name","value":"elements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"element"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maximumAmount"}},{"kind":"Field","name":{"kind":"Name","value":"earnedIncome"}},{"kind":"Field","name":{"kind":"Name","value":"earningsDeduction"}},{"kind":"Field","name":{"kind":"Name","value":"unearnedIncome"}},{"kind":"Field","name":{"kind":"Name","value":"beforeCap"}},{"kind":"Field","name":{"kind":"Name","value":"capReduction"}},{"kind":"Field","name":{"kind":"Name","value":"award"}},{"kind":"Field","name":{"kind":"Name","value":"awardPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"payable"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"law"}}]}},{"kind":"Field","name":{"kind":"Name","value":"working"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plainEnglish"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"housingBenefit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"weekFrom"}},{"kind":"Field","name":{"kind":"Name","value":"entitled"}},{"kind":"Field","name":{"kind":"Name","value":"passported"}},{"kind":"Field","name":{"kind":"Name","value":"eligibleRent"}},{"kind":"Field","name":{"kind":"Name","value":"nonDependantDeductions"}},{"kind":"Field","name":{"kind":"Name","value":"applicableAmount"}},{"kind":"Field","name":{"kind":"Name","value":"applicableParts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"income"}},{"kind":"Field","name":{"kind":"Name","value":"capital"}},{"kind":"Field","name":{"kind":"Name","value":"beforeCap"}},{"kind":"Field","name":{"kind":"Name","value":"capReduction"}},{"kind":"Field","name":{"kind":"Name","value":"award"}},{"kind":"Field","name":{"kind":"Name","value":"awardPerMonth"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"law"}}]}},{"kind":"Field","name":{"kind":"Name","value":"working"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plainEnglish"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"councilTaxReduction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"entitled"}},{"kind":"Field","name":{"kind":"Name","value":"passport"}},{"kind":"Field","name":{"kind":"Name","value":"income"}},{"kind":"Field","name":{"kind":"Name","value":"reduction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perDay"}},{"kind":"Field","name":{"kind":"Name","value":"perWeek"}},{"kind":"Field","name":{"kind":"Name","value":"perYear"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"law"}}]}},{"kind":"Field","name":{"kind":"Name","value":"working"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plainEnglish"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"income"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"perWeek"}}]}},{"kind":"Field","name":{"kind":"Name","value":"income"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signposts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"}},{"kind":"Field","name":{"kind":"Name","value":"rulesVersion"}},{"kind":"Field","name":{"kind":"Name","value":"parametersVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<HouseholdBenefitsQuery, HouseholdBenefitsQueryVariables>;
export const WhatIfDocument = {"__meta__":{"hash":"sha256:5968473ab0ce3936f72ab2e3b622cada61f65f97f96c888c672bd651f9240814"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatIf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"takeUp"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeUp"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calculate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"householdChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"takeUp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"takeUp"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leftPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"leftPerMonth"}},{"kind":"Field","name":{"kind":"Name","value":"incomePerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"perWeek"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"schemes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"standingBefore"}},{"kind":"Field","name":{"kind":"Name","value":"standingAfter"}},{"kind":"Field","name":{"kind":"Name","value":"reasonBefore"}},{"kind":"Field","name":{"kind":"Name","value":"reasonAfter"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noLonger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"now"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assumptions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assumptions"}},{"kind":"Field","name":{"kind":"Name","value":"signposts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rulesVersion"}},{"kind":"Field","name":{"kind":"Name","value":"parametersVersion"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatIfQuery, WhatIfQueryVariables>;
export const WhatDoIOweDocument = {"__meta__":{"hash":"sha256:b7e7452af90e4044a563aa2fb52c0ae2f9df38c53e5994ffba624180a85bb91b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatDoIOwe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"nextPayment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paymentMethod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"directDebit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatDoIOweQuery, WhatDoIOweQueryVariables>;
export const AppealDocument = {"__meta__":{"hash":"sha256:e3e248b01500f9a93363753f6696f2e34b4043cdf20a12fe4b9292b45ac1d634"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Appeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appeal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"tribunalReference"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"delivery"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decides"}},{"kind":"Field","name":{"kind":"Name","value":"law"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockOfAppeal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mustSend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recovery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recalculation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"calculation"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueWhy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bundle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockOfAppeal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppealClock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"stopped"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"unsure"}}]}}]} as unknown as DocumentNode<AppealQuery, AppealQueryVariables>;
export const AppealsDocument = {"__meta__":{"hash":"sha256:30a70e9b8e6d277cde9c13858d516638bb9e09e59db84fed1a374d696b6ad67c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Appeals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dueBefore"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subject"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AppealSubject"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appeals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dueBefore"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dueBefore"}}},{"kind":"Argument","name":{"kind":"Name","value":"subject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subject"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueWhy"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mustSend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AppealsQuery, AppealsQueryVariables>;
export const BackOfficeTasksDocument = {"__meta__":{"hash":"sha256:729de77c1cda4d9532a952b70f44c5171680220f3be09097d36ddb911c9f23e5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BackOfficeTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dueBefore"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"worklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"BackOfficeTask","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"dueBefore"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dueBefore"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueWhy"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BackOfficeTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seen"}},{"kind":"Field","name":{"kind":"Name","value":"shows"}},{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BackOfficeTasksQuery, BackOfficeTasksQueryVariables>;
export const OverpaymentDocument = {"__meta__":{"hash":"sha256:825a1f4f637c6021766312496f59afa9af418526e4b22b8fc83b64890e20f788"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overpayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calculate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangesCalculation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"ifToldInTime"}},{"kind":"Field","name":{"kind":"Name","value":"ends"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"law"}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"weekly"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overpayments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"payee"}},{"kind":"Field","name":{"kind":"Name","value":"overpaid"}},{"kind":"Field","name":{"kind":"Name","value":"underlying"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"recoverable"}},{"kind":"Field","name":{"kind":"Name","value":"recoverableReason"}},{"kind":"Field","name":{"kind":"Name","value":"recoveredFrom"}},{"kind":"Field","name":{"kind":"Name","value":"recoveredFromReason"}},{"kind":"Field","name":{"kind":"Name","value":"subsidyPercent"}},{"kind":"Field","name":{"kind":"Name","value":"subsidyReason"}},{"kind":"Field","name":{"kind":"Name","value":"civilPenalty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"may"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"underpayments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deductions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recoverable"}},{"kind":"Field","name":{"kind":"Name","value":"notRecoverable"}},{"kind":"Field","name":{"kind":"Name","value":"arrears"}},{"kind":"Field","name":{"kind":"Name","value":"offset"}},{"kind":"Field","name":{"kind":"Name","value":"toRecover"}},{"kind":"Field","name":{"kind":"Name","value":"toPay"}},{"kind":"Field","name":{"kind":"Name","value":"working"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plainEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recovery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weeks"}},{"kind":"Field","name":{"kind":"Name","value":"perWeek"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"plainEnglish"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendBy"}},{"kind":"Field","name":{"kind":"Name","value":"disputeBy"}},{"kind":"Field","name":{"kind":"Name","value":"latestDispute"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"law"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"}},{"kind":"Field","name":{"kind":"Name","value":"rulesVersion"}},{"kind":"Field","name":{"kind":"Name","value":"parametersVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OverpaymentQuery, OverpaymentQueryVariables>;
export const PropertiesAtDocument = {"__meta__":{"hash":"sha256:04fe98d6866916fb8c572dc6c0934fcae0f9f4a8ea4cb8c1398a955d64858f24"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PropertiesAt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"postcode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Postcode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"address"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addresses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"postcode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"postcode"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uprn"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"properties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"postcode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"postcode"}}},{"kind":"Argument","name":{"kind":"Name","value":"address"},"value":{"kind":"Variable","name":{"kind":"Name","value":"address"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dwelling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"uprn"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"bands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"occupier"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hereditament"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uarn"}},{"kind":"Field","name":{"kind":"Name","value":"addressLines"}},{"kind":"Field","name":{"kind":"Name","value":"firmName"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rateableValue"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"valuation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalArea"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasurement"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listYear"}},{"kind":"Field","name":{"kind":"Name","value":"rateableValue"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PropertiesAtQuery, PropertiesAtQueryVariables>;
export const WholeCustomerDocument = {"__meta__":{"hash":"sha256:0166fd5f504c91d289788c94077d9d7da800658db67da8f7d6892746f4e3d487"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WholeCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonReference"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"forenames"}},{"kind":"Field","name":{"kind":"Name","value":"surname"}},{"kind":"Field","name":{"kind":"Name","value":"full"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nationalInsuranceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Provenance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Provenance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paymentMethod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"directDebit"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"bankDetails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"sortCode"}},{"kind":"Field","name":{"kind":"Name","value":"accountNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextPayment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"YearTotals"}}]}},{"kind":"Field","name":{"kind":"Name","value":"property"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"instalments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"byDirectDebit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"transactions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"paymentMethod"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeClaim"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"createdOn"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"module"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Provenance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"YearTotals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountYear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reachedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextPayment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"arrears"}},{"kind":"Field","name":{"kind":"Name","value":"charge"}},{"kind":"Field","name":{"kind":"Name","value":"payments"}},{"kind":"Field","name":{"kind":"Name","value":"benefits"}},{"kind":"Field","name":{"kind":"Name","value":"costs"}},{"kind":"Field","name":{"kind":"Name","value":"refunds"}},{"kind":"Field","name":{"kind":"Name","value":"writeOffs"}},{"kind":"Field","name":{"kind":"Name","value":"transfers"}},{"kind":"Field","name":{"kind":"Name","value":"penalties"}},{"kind":"Field","name":{"kind":"Name","value":"arrangement"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"claimType"}},{"kind":"Field","name":{"kind":"Name","value":"personType"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextPayment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"payee"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"comparedWithEntitlement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"weekly"}},{"kind":"Field","name":{"kind":"Name","value":"tenure"}},{"kind":"Field","name":{"kind":"Name","value":"account"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"payee"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Provenance"}}]}}]}}]} as unknown as DocumentNode<WholeCustomerQuery, WholeCustomerQueryVariables>;
export const MyAccountDocument = {"__meta__":{"hash":"sha256:f5d5d0d7f0a756484c8e6962df0cb88ce99829da19585839bb2f77142d1aaf54"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"full"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paymentMethod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"directDebit"}},{"kind":"Field","name":{"kind":"Name","value":"bankDetails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextPayment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"property"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"charge"}},{"kind":"Field","name":{"kind":"Name","value":"payments"}},{"kind":"Field","name":{"kind":"Name","value":"benefits"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instalments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"byDirectDebit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"transactions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"createdOn"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyAccountQuery, MyAccountQueryVariables>;
export const MyAppealsDocument = {"__meta__":{"hash":"sha256:0f92515e87f74c361f8adb8b3c009e50418cea55d1cff25e8e996f2358c4f8a9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyAppeals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appeals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decides"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"stopped"}},{"kind":"Field","name":{"kind":"Name","value":"met"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recovery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyAppealsQuery, MyAppealsQueryVariables>;
export const MyBenefitsDocument = {"__meta__":{"hash":"sha256:7291939bfb61d4664c78c14b2e73459897800b69e33ddf55f5b5773bce32a1ce"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyBenefits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nextPayment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"comparedWithEntitlement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"weekly"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyBenefitsQuery, MyBenefitsQueryVariables>;
export const MyRequestsDocument = {"__meta__":{"hash":"sha256:a0645b7566ac2a74c1af7fa774c67ff4a79af224c66216845c8ce01578f920fb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contactPreferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"channelInForce"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"eBilling"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"thirdParties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"mayAct"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueWhy"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportedMove"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"leaving"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"lastDayCharged"}},{"kind":"Field","name":{"kind":"Name","value":"bill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cannot"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"arriving"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"ends"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiscountApplication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relief"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"received"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schemes"}},{"kind":"Field","name":{"kind":"Name","value":"needed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"received"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOfCircumstances"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyRequestsQuery, MyRequestsQueryVariables>;
export const WhyMyBillDocument = {"__meta__":{"hash":"sha256:3689f1db9407c63f97f139203c5d89679edb03a795465dd6f820e43e7b0bddff"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhyMyBill"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FinancialYear"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"byTheRules"}},{"kind":"Field","name":{"kind":"Name","value":"cannot"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"likely"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"gross"}},{"kind":"Field","name":{"kind":"Name","value":"discount"}},{"kind":"Field","name":{"kind":"Name","value":"premium"}},{"kind":"Field","name":{"kind":"Name","value":"reductions"}},{"kind":"Field","name":{"kind":"Name","value":"net"}}]}},{"kind":"Field","name":{"kind":"Name","value":"working"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plainEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhyMyBillQuery, WhyMyBillQueryVariables>;
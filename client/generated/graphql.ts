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

/** A change, why it is so, and what is found about what was paid before it was told. */
export type AcceptCircumstancesInput = {
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  overpayment?: OverpaymentFoundInput | null | undefined;
  /** At most 500 characters, kept with what was done. */
  reason: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** A reported move, why it goes on, and who stays where somebody does. */
export type AcceptMoveInput = {
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** At most 500 characters, kept with what was done. */
  reason: string;
  /** At most 10, where others stay in the old home: one of them is liable from the day of the move. */
  staying?: Array<MoveStayingInput> | null | undefined;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** Whether all adults, one of two, or none have reached pension age. */
export type AgeGroup =
  | 'MIXED_AGE'
  | 'PENSION_AGE'
  | 'WORKING_AGE';

/** WORKING_AGE: SI 2006/213. PENSION_AGE: SI 2006/214. */
export type AgeScheme =
  | 'PENSION_AGE'
  | 'WORKING_AGE';

/** A proposed arrangement to agree to. */
export type AgreeArrangementInput = {
  /** Where it is above your limit: the authorisation given. */
  authorisation?: string | null | undefined;
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** At most 500 characters, kept with what was done. */
  reason: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

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

/** A move in a dispute. */
export type AppealStepInput = {
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** The day it happened; absent, today. For staff. */
  on?: string | null | undefined;
  /** At most 2,000 characters; kept with what was done. */
  reason?: string | null | undefined;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

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

/** A refund to approve. */
export type ApproveRefundInput = {
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** A debt on an account of the customer. */
export type ArrangedDebtInput = {
  account: string;
  /** Absent: every year that something is owed for. */
  year?: string | null | undefined;
};

/** How often a payment falls due. */
export type ArrangementFrequency =
  | 'FORTNIGHTLY'
  | 'FOUR_WEEKLY'
  | 'MONTHLY'
  | 'WEEKLY';

/** Something done to an arrangement, with its reason. */
export type ArrangementReasonInput = {
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** At most 500 characters, kept with what was done. */
  reason: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** What authority is asked for, ahead of doing it. */
export type AskAuthorisationInput = {
  /** The case it is about. */
  aboutCase?: string | null | undefined;
  /** The account it is about; one of the three at most. */
  account?: string | null | undefined;
  act: AuthorityAct;
  /** At most this is to be done. */
  amount: string;
  /** The claim it is about. */
  claim?: string | null | undefined;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  person: string;
  /** Why, for the colleague who answers. At most 2,000 characters. */
  why: string;
};

/** A payment to be given back, whole or in part. */
export type AskRefundInput = {
  amount: string;
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** At most 500 characters, for whoever approves it. */
  reason: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** What takes authority: each has limits of its own, set by the council. */
export type AuthorityAct =
  | 'ARRANGEMENT'
  | 'DISCRETIONARY_AWARD'
  | 'REFUND'
  | 'TRANSFER'
  | 'WAIVE_COSTS'
  | 'WRITE_OFF';

/** What somebody else may speak about. */
export type AuthorityScope =
  | 'BENEFITS'
  | 'COUNCIL_TAX';

/** A discount given. */
export type AwardDiscountInput = {
  case: string;
  from: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  reason: string;
  /** When somebody looks again, at most three years ahead. */
  reviewOn: string;
  /** The last day; absent: until it is ended. */
  to?: string | null | undefined;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

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

/** A record that few may see, and why it has to be seen now. */
export type BreakGlassInput = {
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  person: string;
  /** At most 500 characters. Somebody else reads it. */
  reason: string;
};

/** A Direct Debit to end. */
export type CancelDirectDebitInput = {
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** At most 500 characters. */
  reason: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** Where earnings fell or work ended, so that the cap may wait. UC Regs reg 82. */
export type CapGraceInput = {
  from: string;
  /** At most 24. */
  monthsBefore: Array<MonthOfEarningsInput>;
};

/** One holding of claimant or partner. A child's or a non-dependant's never counts. */
export type CapitalInput = {
  kind: CapitalKind;
  /** Notional capital: by how much all benefits of a week would have been more without it, which comes off for each week after `since`. Housing benefit and council tax reduction: HB Regs reg 50. */
  lessPerWeek?: string | null | undefined;
  /** The `id` of claimant or partner. */
  owner?: string | null | undefined;
  /** How many hold it jointly, the holder included, of whom one share counts. What claimant and partner hold together is stated whole. Absent: 1. */
  owners?: number | null | undefined;
  /** Debt secured on it. */
  securedDebt?: string | null | undefined;
  /** When it was received, or notice given, from which a time limit runs; of notional capital, when it first counted. */
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
  /** PAID exactly where one is among the incomes; after the caring stopped, UNDERLYING with `stoppedOn`. Absent: PAID where one is among the incomes, otherwise NONE. */
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

/** Another day, another bank account, or both. */
export type ChangeDirectDebitInput = {
  /** Absent: as it is. */
  bank?: PayerBankInput | null | undefined;
  case: string;
  /** The payer says that the account is theirs and that nobody else has to sign. False: they need a form on paper. */
  confirmed: boolean;
  /** One of the days of `directDebitTerms`. Absent: as it is. */
  dayOfMonth?: number | null | undefined;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

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

/** An award of housing benefit, a council tax reduction or both that run, what changed, and what was paid. No identity. */
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
  /** In any order, at most 60; none overlaps another. Absent: nothing is compared with what is due. */
  reductionGiven?: Array<ReductionGivenInput> | null | undefined;
  /** Rent paid beyond what the wrong decision left to pay, for a rebate. SI 2006/213, reg. 104(2). */
  rentPaidBeyond?: string | null | undefined;
  to: string;
};

/** A child who is away and means to return. Housing benefit lets 52 weeks pass, universal credit six months and one abroad: HB Regs reg 21; UC Regs reg 4(7). A stay in hospital is `inHospitalSince`. */
export type ChildAwayInput = {
  /** LOOKED_AFTER, but at home for part of the benefit week, and often enough that the council counts the child. HB Regs reg 21(5). Absent: false. */
  hereThisWeek?: boolean | null | undefined;
  /** The first day of this absence: of a boarder, of this term. */
  since: string;
  /** The day on which the child is expected back. Absent: not known, and nothing is expected. */
  until?: string | null | undefined;
  where: ChildWhereabouts;
};

/** Where a child is who is away from home. IN_BRITAIN: a boarding school, relatives, anywhere else. ABROAD_EXCUSED: after a death in the family, or for treatment (UC Regs reg 11(2), (3)). LOOKED_AFTER: by a council, or placed for adoption. SHORT_BREAK: looked after for a planned break alone (UC Regs reg 4A). */
export type ChildWhereabouts =
  | 'ABROAD'
  | 'ABROAD_EXCUSED'
  | 'CUSTODY'
  | 'IN_BRITAIN'
  | 'LOOKED_AFTER'
  | 'SHORT_BREAK';

/** What is paid for the care of one child. */
export type ChildcareInput = {
  amount: string;
  per: AmountPeriod;
  /** With a registered or approved provider: other care counts for nothing. */
  registered: boolean;
};

/** What sort of change it is, which decides from when it counts. OTHER is every ordinary one; BENEFIT_ENDS is stated by the last day of the other benefit, UNIVERSAL_CREDIT_STARTS by its first, BENEFIT_UPRATED, the yearly rise of a benefit, by the first day at the new rate, BENEFIT_AWARDED, an award or increase of one, by the first day it is for. */
export type CircumstanceChange =
  | 'ARREARS_OF_INCOME'
  | 'BENEFIT_AWARDED'
  | 'BENEFIT_ENDS'
  | 'BENEFIT_UPRATED'
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
  /** The day it happened; for arrears the first day they are for; for the end of a benefit its last day, for an award or rise of one the first it is for. */
  occurredOn: string;
  /** Special circumstances kept it from being told within the month. SI 2001/1002, reg. 9. Absent: false. */
  specialCircumstances?: boolean | null | undefined;
  /** Pension credit was cut because the Department was told late. SI 2006/214, reg. 60. Absent: false. */
  toldDepartmentLate?: boolean | null | undefined;
};

/** What was seen of what a claim needs. */
export type ClaimEvidenceInput = {
  case: string;
  /** Places in the list of what is needed, from 0; at most 30. */
  items: Array<number>;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
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
  /** Absent: EXISTING_AWARD where `awards.housingBenefit` is stated, otherwise NEW_CLAIM. */
  route?: ClaimRoute | null | undefined;
};

/** A claim or change, and why it goes on or ends. */
export type ClaimReasonInput = {
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** At most 500 characters, kept with what was done. */
  reason: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
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

/** A case to take. */
export type ClaimWorkInput = {
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

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

/** What became of a request. */
export type CloseSubjectAccessInput = {
  case: string;
  end: SubjectAccessEnd;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** At most 2,000 characters; kept with what was done. */
  reason: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** What came of a suspicion. */
export type ConcludeFraudInput = {
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  outcome: FraudOutcome;
  /** At most 500 characters. */
  reason: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** A discount that is still due. */
export type ConfirmDiscountInput = {
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  reason: string;
  reviewOn: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** How a person can be reached. */
export type ContactKind =
  | 'EMAIL'
  | 'MOBILE'
  | 'OTHER'
  | 'TELEPHONE';

/** A mistake, and what was done about it where that is known. */
export type CorrectMistakeInput = {
  /** The case it is about. */
  aboutCase?: string | null | undefined;
  /** The account it is about; one of the three at most. */
  account?: string | null | undefined;
  /** The claim it is about. */
  claim?: string | null | undefined;
  /** With `putRight`: the decision that stands in its place. */
  effect?: string | null | undefined;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** The council's own doing: nobody else caused or added to it. */
  officialError: boolean;
  person: string;
  /** What was put right. Absent: it is still to be done. */
  putRight?: string | null | undefined;
  /** What was wrong, for the customer. At most 2,000 characters. */
  wrong: string;
};

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

/** A decision on a benefit, from the facts of the household. */
export type DecideBenefitInput = {
  /** The case it is about. */
  aboutCase?: string | null | undefined;
  /** The account it is about; one of the three at most. */
  account?: string | null | undefined;
  /** The claim it is about. */
  claim?: string | null | undefined;
  /** The first day on which it counts. */
  from: string;
  household: HouseholdInput;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  person: string;
  /** Why, for the customer. At most 2,000 characters. */
  reason: string;
  /** The decision that it replaces. */
  replaces?: string | null | undefined;
  scheme: DecidedBenefit;
  /** The last; absent: until it is replaced. */
  to?: string | null | undefined;
};

/** A decision on what is charged for a dwelling. */
export type DecideCouncilTaxInput = {
  /** The case it is about. */
  aboutCase?: string | null | undefined;
  /** The account it is about; one of the three at most. */
  account?: string | null | undefined;
  /** The claim it is about. */
  claim?: string | null | undefined;
  facts: CouncilTaxFactsInput;
  /** The first day on which it counts. */
  from: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  person: string;
  /** Why, for the customer. At most 2,000 characters. */
  reason: string;
  /** The decision that it replaces. */
  replaces?: string | null | undefined;
  /** The last; absent: until it is replaced. */
  to?: string | null | undefined;
};

/** Whether an appeal that came late is taken. */
export type DecideLateAppealInput = {
  admit: boolean;
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** The day it happened; absent, today. For staff. */
  on?: string | null | undefined;
  /** At most 2,000 characters; kept with what was done. */
  reason?: string | null | undefined;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** A link as it was read, and why it is decided so. */
export type DecideLinkInput = {
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** At most 500 characters. */
  reason: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** A refund that a person decides about. */
export type DecideRefundInput = {
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** What was seen, at most 500 characters, kept with what was done. */
  reason: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** A benefit that the council decides. */
export type DecidedBenefit =
  | 'COUNCIL_TAX_REDUCTION'
  | 'HOUSING_BENEFIT';

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

/** What comes of a Direct Debit that waited for a person: it stands, it goes to the bank again, or it ends. */
export type DirectDebitSettlement =
  | 'END'
  | 'KEEP'
  | 'LODGE_AGAIN';

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

/** What is asked for, from when, and the facts of the one thing it is: DISREGARD with `disregard`, EXEMPTION with `exemption`, DISABLED_BAND with `disabled`, MAJOR_WORKS with `majorWorks`, PREMIUM_EXCEPTION with `premiumException`; SINGLE_PERSON and EMPTY_HOME with none. */
export type DiscountApplicationInput = {
  account: string;
  customer: string;
  disabled?: DisabledReductionInput | null | undefined;
  disregard?: DisregardInput | null | undefined;
  exemption?: ExemptionInput | null | undefined;
  /** The first day on which it is so. */
  from: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  majorWorks?: MajorWorksInput | null | undefined;
  premiumException?: PremiumExceptionInput | null | undefined;
  relief: CouncilTaxRelief;
  /** Whom a disregard is for. */
  whose?: ReliefPerson;
};

/** What was seen of the evidence that is wanted. */
export type DiscountEvidenceInput = {
  case: string;
  /** Places in the list of what is wanted, from 0; at most 10. */
  items: Array<number>;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** An application, and why it is refused or withdrawn. */
export type DiscountReasonInput = {
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** At most 500 characters. The customer reads the reason of a refusal. */
  reason: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
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

/** A discount that is no longer due. */
export type EndDiscountInput = {
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** The first day on which it is no longer so. */
  on: string;
  reason: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
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

/** How evidence came. */
export type EvidenceChannel =
  | 'EMAIL'
  | 'IN_PERSON'
  | 'ONLINE'
  | 'POST'
  | 'TELEPHONE'
  | 'VISIT';

/** What was done to see whether it holds. */
export type EvidenceCheck =
  | 'ASKED_THE_ISSUER'
  | 'COMPARED_WITH_RECORDS'
  | 'LOOKED_UP'
  | 'SAW_ORIGINAL'
  | 'TOOK_AS_GIVEN'
  | 'VISITED';

/** What came: TOLD is what nobody showed. */
export type EvidenceForm =
  | 'CERTIFIED_COPY'
  | 'COPY'
  | 'ELECTRONIC'
  | 'ORIGINAL'
  | 'TOLD';

/** One thing to show. */
export type EvidenceItemInput = {
  /** Its place in the list of what the claim or application needs, from 0: ticked there once accepted. */
  place?: number | null | undefined;
  /** At most 300 characters, for the customer. */
  what: string;
  /** Why it is needed, for the customer. At most 300 characters. */
  why: string;
};

/** Whose word it is. */
export type EvidenceSource =
  | 'BANK'
  | 'COLLEGE'
  | 'COUNCIL_RECORDS'
  | 'CUSTOMER'
  | 'DWP'
  | 'EMPLOYER'
  | 'HMRC'
  | 'HOME_OFFICE'
  | 'LANDLORD'
  | 'MEDICAL'
  | 'OTHER'
  | 'PUBLIC_REGISTER';

/** What was found. A suspicion is none of these: it belongs in a referral. */
export type EvidenceVerdict =
  | 'ACCEPTED'
  | 'MORE_NEEDED'
  | 'NOT_ACCEPTED';

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

/** A request for everything held about somebody. */
export type ExportPersonInput = {
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  person: string;
  /** When the council received it, whoever took it in. */
  receivedOn: string;
};

/** More time to show something. */
export type ExtendEvidenceInput = {
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** At most 500 characters; the customer reads it. */
  reason: string;
  until: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** LINK: it is about this customer. NOT_OURS: it is about nobody here. DONE: what it asked for is done. */
export type FeedSettlement =
  | 'DONE'
  | 'LINK'
  | 'NOT_OURS';

/** What a household has coming in and has to spend, as an adviser or the household says it. */
export type FinancialStatementInput = {
  /** At most 60 lines. */
  income: Array<IncomeLineInput>;
  /** At most 60 lines. */
  spending: Array<SpendingLineInput>;
};

/** A sign that is looked for. */
export type FraudIndicatorCode =
  | 'BANK_ACCOUNT_OF_ANOTHER'
  | 'CAPITAL_ABOVE_STATED'
  | 'CAPITAL_MOVED'
  | 'CLAIM_FOR_ANOTHER_HOME'
  | 'DATA_MATCH'
  | 'DISCOUNT_NOT_REVIEWED'
  | 'DISCOUNT_ON_SEVERAL_HOMES'
  | 'EARNINGS_ABOVE_STATED'
  | 'EARNINGS_NOT_STATED'
  | 'OTHER_ADULTS_AT_ADDRESS';

/** What came of it. */
export type FraudOutcome =
  | 'ERROR_CORRECTED'
  | 'NOT_TAKEN_UP'
  | 'NO_FRAUD'
  | 'PENALTY'
  | 'PROSECUTED';

/** What a suspicion is about. */
export type FraudScheme =
  | 'BUSINESS_RATES'
  | 'COUNCIL_TAX'
  | 'COUNCIL_TAX_REDUCTION'
  | 'HOUSING_BENEFIT';

/** A request whose export has grown old. */
export type GatherPersonAgainInput = {
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** A case to hand over, and to whom. */
export type HandOverWorkInput = {
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** Why, for whoever gets it. */
  reason: string;
  /** The team whose work it is to be. */
  team: string;
  /** A colleague, by the subject of their token; absent: whoever takes it. */
  to?: string | null | undefined;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** The home that rent or council tax is due for. */
export type HomeInput = {
  /** How many bedrooms there are, 0 to 20. */
  bedrooms?: number | null | undefined;
  /** The broad rental market area by its name in the published table, such as `Teesside`, whose rate is looked up: private tenants. */
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
  /** Housing benefit: the other of two homes. */
  otherHome?: OtherHomeInput | null | undefined;
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
  /** Cannot share a bedroom with the partner because of disability: counts beside a care benefit at a rate that allows it. HB Regs reg B13(5)(za). Absent: false. */
  needsOwnBedroom?: boolean | null | undefined;
  /** What the person is treated as possessing without having it: at most 10. */
  notionalIncomes?: Array<NotionalIncomeInput> | null | undefined;
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
  /** Absent: NONE, no limited capability found: not taken from `esa`, so state it here too. */
  ucWorkCapability?: WorkCapability | null | undefined;
};

/** A child or qualifying young person for whom claimant or partner is responsible. One who has gone to live elsewhere for good is left out; of one who is away, or here for a part of the time, `away` and `sharedCare` say so, and each scheme follows. */
export type HouseholdChildInput = {
  /** Whole years on the day asked about, short for `birthDate`: that day is taken to be the birthday. */
  age?: number | null | undefined;
  /** Absent: at home, or in hospital. */
  away?: ChildAwayInput | null | undefined;
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
  /** Looked after by a council and placed here as with a parent. HB Regs reg 21(3)(a): no part of the family; UC Regs reg 4A(1)(b): one. Absent: false. */
  lookedAfterAtHome?: boolean | null | undefined;
  /** Cannot share a bedroom because of disability: counts beside care at the middle or highest rate. HB Regs reg 2(1). Absent: false. */
  needsOwnBedroom?: boolean | null | undefined;
  /** Needs care overnight from somebody who lives elsewhere, for whom a bedroom is kept. Absent: false. */
  overnightCarer?: boolean | null | undefined;
  /** 16 to 19 and in approved education or training. Absent: false. */
  qualifyingYoungPerson?: boolean | null | undefined;
  /** Certified severely sight impaired. Absent: false. */
  severelySightImpaired?: boolean | null | undefined;
  /** Turns on it: bedrooms that children share, and savings credit for births from 6 April 1951 to 5 April 1953. */
  sex?: Sex | null | undefined;
  /** Absent: lives here alone. */
  sharedCare?: SharedCareInput | null | undefined;
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

/** What was done to carry an outcome out. */
export type ImplementAppealOutcomeInput = {
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** The day it happened; absent, today. For staff. */
  on?: string | null | undefined;
  /** At most 2,000 characters; kept with what was done. */
  reason?: string | null | undefined;
  recalculation: RecalculationInput;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** A file that the system has loaded. */
export type ImportFileLoadedInput = {
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** Absent: it took every line. */
  rejected?: Array<RejectedLineInput> | null | undefined;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** A file that is not used, and why. */
export type ImportFileReasonInput = {
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** At most 500 characters, kept with what was done. */
  reason: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** Income, by the Standard Financial Statement. */
export type IncomeHeading =
  | 'BENEFITS'
  | 'OTHER_INCOME'
  | 'PENSIONS'
  | 'WAGES';

/** One income other than earnings, before any tax unless `afterTax`, and stated whole, whatever part of it counts. Each boarder and each lodger is one of its own. */
export type IncomeInput = {
  /** Income tax has come off it already, so none is worked out on it. Absent: false. */
  afterTax?: boolean | null | undefined;
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

/** Everything that can be received but earnings. INDUSTRIAL_INJURIES_BENEFIT: without its increases for constant attendance and exceptionally severe disablement. PROPERTY_RENT: of a property that counts as capital. RENT_OF_DISREGARDED_PROPERTY: of one that is left out of capital, being sold, recovered, repaired or a relative's home, less the mortgage payments, council tax, water charges and income tax paid on it (HB Regs Sch 5 para 17(2)). INSURANCE_FOR_HOUSING_COSTS: from a policy that pays a mortgage or other costs of the home. INSURANCE_FOR_LOST_INCOME: from a policy against losing income by illness, accident or redundancy. */
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
  | 'INSURANCE_FOR_LOST_INCOME'
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
  | 'RENT_OF_DISREGARDED_PROPERTY'
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

/** One line of income. */
export type IncomeLineInput = {
  amount: string;
  every: StatementPeriod;
  heading: IncomeHeading;
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

/** How a promise was kept. */
export type KeepPromiseInput = {
  case: string;
  /** At most 2,000 characters. */
  how: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  on: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** A back-office task that was keyed. */
export type KeyTaskInput = {
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** A landlord who has to pay back. */
export type LandlordToldInput = {
  /** The home of the tenant for whom it was paid, as it is let. */
  home: StatedAddressInput;
  name: string;
  /** Where the landlord's letter goes. */
  postTo: StatedAddressInput;
};

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

/** The customer leaves it at the answer they got. */
export type LetAppealStandInput = {
  /** The customer has said that they leave it there. */
  agreed?: boolean;
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** The day it happened; absent, today. For staff. */
  on?: string | null | undefined;
  /** At most 2,000 characters; kept with what was done. */
  reason?: string | null | undefined;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

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

/** A hearing that was listed. */
export type ListAppealHearingInput = {
  case: string;
  hearingOn: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** The day it happened; absent, today. For staff. */
  on?: string | null | undefined;
  /** At most 2,000 characters; kept with what was done. */
  reason?: string | null | undefined;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** A share off, for as long as the dwelling is so or for some months. */
export type LocalDiscountInput = {
  /** Months, 1 to 120; absent: without limit. */
  months?: number | null | undefined;
  /** 0 to 100. */
  percent: number;
};

/** An appeal that goes on to the tribunal. */
export type LodgeAppealInput = {
  case: string;
  /** Why it comes late; wanted where it does. */
  explanation?: string | null | undefined;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** The day it happened; absent, today. For staff. */
  on?: string | null | undefined;
  /** At most 2,000 characters; kept with what was done. */
  reason?: string | null | undefined;
  /** The number that the tribunal, court or Ombudsman gave. */
  reference?: string | null | undefined;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** Major repair or structural alteration. SI 2003/3011, reg. 8. */
export type MajorWorksInput = {
  completedOn?: string | null | undefined;
  /** The first day; absent: since before the year. */
  from?: string | null | undefined;
  /** The last day; absent: still. */
  to?: string | null | undefined;
};

/** A decision that a customer disputes. */
export type MakeAppealInput = {
  /** The account it is about. */
  account?: string | null | undefined;
  channel?: AppealChannel;
  /** The claim it is about; not beside an account. */
  claim?: string | null | undefined;
  /** The day the decision was sent or the order made; of a complaint, the day the matter was known. */
  decidedOn: string;
  /** The number of the decision, letter or notice. */
  decisionReference?: string | null | undefined;
  /** How it was sent. */
  delivery?: Delivery;
  /** Why it comes late, where it does. At most 4,000 characters. */
  explanation?: string | null | undefined;
  /** Why the decision is wrong. At most 8,000 characters. */
  grounds: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** The landlord who disputes it, by name: a decision to recover from them or on paying them. For staff. SI 2001/1002, reg. 3(1). */
  landlord?: string | null | undefined;
  /** Housing benefit: an official error, which has no limit. */
  officialError?: boolean;
  /** Business rates: a change outside the property. */
  outsideChange?: boolean;
  /** Whose dispute it is. */
  person: string;
  /** The day the council got it; absent, today. For staff. */
  receivedOn?: string | null | undefined;
  /** The day it was really served, where that is known. */
  servedOn?: string | null | undefined;
  subject: AppealSubject;
};

/** A claim, with what is known of the household. What is missing is asked for. */
export type MakeClaimInput = {
  customer: string;
  /** `claim.claimedOn` is the day of first contact; absent: today. */
  household: HouseholdInput;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** The day of moving in, where it was not long ago. */
  movedInOn?: string | null | undefined;
  /** One or both. */
  schemes: Array<ClaimScheme>;
};

/** A file of the open tasks that a layout is for. */
export type MakeImportFileInput = {
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** The layout, by its name in the configuration. */
  layout: string;
};

/** To whom, why, and what they are to be told. */
export type MakeReferralInput = {
  /** The case it is about. */
  aboutCase?: string | null | undefined;
  /** The account it is about; one of the three at most. */
  account?: string | null | undefined;
  /** The claim it is about. */
  claim?: string | null | undefined;
  consent?: ReferralConsentInput | null | undefined;
  /** What may not be told is left out, and the referral says why. */
  fields: Array<ReferralField>;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  person: string;
  to: ReferralPartner;
  /** For the partner, and where the customer sees the referral for them too: nothing that a feed told. At most 2,000 characters. */
  why: string;
};

/** A notice that was printed and posted, or prepared and given. */
export type MarkNoticeGivenInput = {
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** Whose record few may see from now on, and why. */
export type MarkSensitiveInput = {
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  person: string;
  /** At most 500 characters. Nobody reads it but those who may see the record. */
  reason: string;
  why: SensitiveKind;
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

/** The new home. */
export type MoveArrivingInput = {
  address: StatedAddressInput;
  /** Adults who will live there and count, 0 to 30. */
  adults?: number;
  /** Its band, where it is known. */
  band?: CouncilTaxBand | null | undefined;
  /** What the customer holds there. A tenant has a LEASE. */
  interest: InterestKind;
  /** The day of moving in. */
  on: string;
  /** Students who will live there besides, 0 to 30. Somebody sees what shows it before anything is keyed. */
  students?: number;
};

/** Into the area, out of it, or within it. */
export type MoveDirection =
  | 'IN'
  | 'OUT'
  | 'WITHIN';

/** The home that is left. */
export type MoveLeavingInput = {
  account: string;
  /** Where letters go. Absent: the new home, if any. */
  forwarding?: StatedAddressInput | null | undefined;
  /** The day of moving out. */
  on: string;
  /** Whether anybody who lives there stays. */
  othersRemain?: boolean;
};

/** A reported move, and why it goes on or ends. */
export type MoveReasonInput = {
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** At most 500 characters, kept with what was done. */
  reason: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** Somebody who stays in the home that another leaves. */
export type MoveStayingInput = {
  /** Absent: the council has no record of them. */
  customer?: string | null | undefined;
  /** Absent: they live there and hold nothing. */
  interest?: InterestKind | null | undefined;
  /** Married to one of the others who are liable, a civil partner, or living as such. LGFA 1992, s. 9. */
  partner?: boolean;
};

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

/** A message that did not arrive. */
export type NoteBounceInput = {
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** The address is none; otherwise the failure may pass. */
  permanent: boolean;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** A note on a case. */
export type NoteInput = {
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** At most 4,000 characters. */
  text: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** Why somebody is treated as possessing what is not paid. DEPRIVED: given up in order to have benefit, or more. ON_APPLICATION: paid if it were applied for. PENSION_SCHEME: put off, not drawn, or no annuity bought. UNDERPAID: work for less than comparable work is paid, by who could pay more. HB Regs reg 42; SI 2006/214 reg 41; UC Regs regs 60 and 74. */
export type NotionalIncomeGround =
  | 'DEPRIVED'
  | 'ON_APPLICATION'
  | 'PENSION_SCHEME'
  | 'UNDERPAID';

/** An income that is not paid and that the council found somebody to be treated as possessing. Each scheme counts it as its own regulations say, and a finding says whether. It is no income in payment. */
export type NotionalIncomeInput = {
  /** Of EARNINGS what is not paid, after tax and National Insurance; of others before tax. */
  amount: string;
  ground: NotionalIncomeGround;
  kind: NotionalIncomeKind;
  per: AmountPeriod;
};

/** What it would be. EARNINGS are stated after tax and National Insurance. */
export type NotionalIncomeKind =
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
  | 'COMPENSATION_SCHEME_PAYMENT'
  | 'DISCRETIONARY_TRUST_FOR_NEEDS'
  | 'EARNINGS'
  | 'EQUITY_RELEASE'
  | 'ESA_CONTRIBUTORY'
  | 'FOREIGN_PENSION'
  | 'FOSTERING_OR_KINSHIP_PAYMENT'
  | 'GUARDIANS_ALLOWANCE'
  | 'INCAPACITY_BENEFIT'
  | 'INDUSTRIAL_INJURIES_BENEFIT'
  | 'INSURANCE_FOR_HOUSING_COSTS'
  | 'INSURANCE_FOR_LOST_INCOME'
  | 'JSA_CONTRIBUTORY'
  | 'LOCAL_WELFARE_PAYMENT'
  | 'LODGER'
  | 'MATERNITY_ALLOWANCE'
  | 'NON_DEPENDANT_CONTRIBUTION'
  | 'OCCUPATIONAL_PENSION'
  | 'OTHER_UNEARNED'
  | 'PERSONAL_PENSION'
  | 'PROPERTY_RENT'
  | 'RENT_OF_DISREGARDED_PROPERTY'
  | 'SAVINGS_INTEREST'
  | 'SEVERE_DISABLEMENT_ALLOWANCE'
  | 'SPOUSAL_MAINTENANCE'
  | 'STATE_PENSION'
  | 'STUDENT_GRANT_FOR_FEES_TRAVEL_CHILDCARE'
  | 'WAR_DISABLEMENT_PENSION'
  | 'WAR_PRE_1973_SPECIAL_PAYMENT'
  | 'WAR_WIDOWS_PENSION'
  | 'WIDOWED_MOTHERS_ALLOWANCE'
  | 'WIDOWED_PARENTS_ALLOWANCE'
  | 'WIDOWS_PENSION'
  | 'WINTER_FUEL_OR_COST_OF_LIVING_PAYMENT';

/** A second home that housing benefit is paid for beside this one. HB Regs reg 7(6) to (10). */
export type OtherHomeInput = {
  /** The last day for which rent is due there. */
  dueUntil?: string | null | undefined;
  /** The eligible rent of a whole week there, after the limits of its own. */
  eligibleRentPerWeek: string;
  ground: TwoHomesGround;
  /** The day of the move, or of leaving in fear. */
  movedOn: string;
};

/** Another tenant of the landlord, out of whose benefit it comes. */
export type OtherTenantInput = {
  customer: string;
  /** Their home, as it is let. */
  home: StatedAddressInput;
};

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

/** What is found about what was paid on the old facts. What is left out is taken as the descriptions say. */
export type OverpaymentFoundInput = {
  /** For what was paid otherwise than the facts before give. Absent: the authority's mistake. */
  awardCause?: OverpaymentCauseInput | null | undefined;
  /** Of the change. */
  cause?: OverpaymentCauseInput | null | undefined;
  /** Rent falls due by the day, as in a hostel. Absent: false. */
  dailyRent?: boolean | null | undefined;
  landlord?: OverpaidLandlordInput | null | undefined;
  /** Left out each week of earnings, charitable payments and war pensions. Absent: nothing. */
  leftOutPerWeek?: string | null | undefined;
  /** Who told of the change. Absent: CLAIMANT. */
  notifiedBy?: ChangeNotifier | null | undefined;
  /** What was paid, at most 60. Absent: the award that the claim shows, for every week that has ended. */
  paid?: Array<BenefitPaidInput> | null | undefined;
  previousHome?: PreviousHomeInput | null | undefined;
  /** Days in which the council could have acted on what it was told, 0 to 90: its own policy. Absent: 14. */
  reasonableDays?: number | null | undefined;
  /** Rent paid beyond what the wrong decision left to pay, for a rebate. SI 2006/213, reg. 104(2). */
  rentPaidBeyond?: string | null | undefined;
  /** Special circumstances kept it from being told within the month. SI 2001/1002, reg. 9. Absent: false. */
  specialCircumstances?: boolean | null | undefined;
};

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

/** A landlord who is paid. SI 2006/213, regs 95 and 96. Who is paid now is in nextPayment.payee of the claim, where the back office says it. */
export type PaidToLandlordInput = {
  /** From when the landlord is paid. */
  from: string;
  /** The home that is let. The landlord is told of no other address. */
  home: StatedAddressInput;
  name: string;
  /** Of the award, each week. The rest goes to whoever claims it. */
  perWeek: string;
  /** Where the landlord's letter goes. */
  postTo: StatedAddressInput;
};

/** What becomes of a paper of a bundle: in whole, with something blacked out in every copy, kept from one party until the tribunal has decided on it (SI 2008/2685, r. 14(3)), or not needed by the case. */
export type PaperHandling =
  | 'NOT_NEEDED'
  | 'REDACTED'
  | 'WHOLE'
  | 'WITHHELD_FROM_CLAIMANT'
  | 'WITHHELD_FROM_LANDLORD';

/** Married to, in a civil partnership with, or living as a couple with. */
export type PartnerInput = {
  /** The first day; absent: since before the year. */
  from?: string | null | undefined;
  /** The `id` of another of the people. */
  person: string;
  /** The last day; absent: still. */
  to?: string | null | undefined;
};

/** A case to set aside until a day. */
export type PauseWorkInput = {
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  reason: string;
  /** The day on which it comes back by itself. */
  until: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** A bank account. Kept encrypted, and shown masked. */
export type PayerBankInput = {
  /** As on the statement, at most 18 characters. */
  accountName: string;
  /** Eight digits, with a nought before where the bank shows seven. */
  accountNumber: string;
  /** Six digits; spaces and hyphens between them do not matter. */
  sortCode: string;
};

/** A payment against what the weekly entitlement would make for its weeks. */
export type PaymentComparison =
  | 'AS_ENTITLED'
  | 'INCREASED'
  | 'REDUCED';

/** The language of the page on which the card is given. */
export type PaymentLanguage =
  | 'CY'
  | 'EN';

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

/** A promise to be in touch. */
export type PromiseContactInput = {
  /** The case it is about. */
  aboutCase?: string | null | undefined;
  /** The account it is about; one of the three at most. */
  account?: string | null | undefined;
  by: string;
  channel: EvidenceChannel;
  /** The claim it is about. */
  claim?: string | null | undefined;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  person: string;
  /** What about, for the customer too. At most 500 characters. */
  what: string;
};

/** An arrangement to make. What is owed is read from the accounts. */
export type ProposeArrangementInput = {
  customer: string;
  /** From 1 to 20; together at most 20 years of accounts. */
  debts: Array<ArrangedDebtInput>;
  /** Absent: as the statement affords, else as the policy has it. */
  each?: string | null | undefined;
  /** Absent: the policy's own first day. */
  firstOn?: string | null | undefined;
  frequency?: ArrangementFrequency;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  statement?: FinancialStatementInput | null | undefined;
};

/** Two records that may be one person's. */
export type ProposeLinkInput = {
  a: string;
  b: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** At most 500 characters. */
  reason: string;
};

/** What was done about a mistake. */
export type PutMistakeRightInput = {
  case: string;
  /** The decision that stands in its place. */
  effect?: string | null | undefined;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** For the customer. At most 2,000 characters. */
  putRight: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** Something that is done to a case, with the reason. */
export type ReasonedCaseInput = {
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** At most 2,000 characters; kept with what was done. */
  reason: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** What changed: an amount, a kept calculation, or a note. */
export type RecalculationInput = {
  after?: string | null | undefined;
  before?: string | null | undefined;
  /** The reference of a kept calculation. */
  calculation?: string | null | undefined;
  /** At most 2,000 characters. */
  note?: string | null | undefined;
};

/** Something that came. */
export type ReceiveEvidenceInput = {
  case: string;
  channel: EvidenceChannel;
  /** The document, where the document store lists it. Its content stays there. */
  document?: string | null | undefined;
  form: EvidenceForm;
  /** Places in the list of items, from 0; at most 30. */
  items: Array<number>;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  on: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** What the council makes of the decision on looking again. */
export type ReconsiderAppealInput = {
  case: string;
  /** How the answer goes out. */
  delivery?: Delivery;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** The day it happened; absent, today. For staff. */
  on?: string | null | undefined;
  /** At most 2,000 characters; kept with what was done. */
  reason?: string | null | undefined;
  /** Wanted where anything was revised. */
  recalculation?: RecalculationInput | null | undefined;
  result: Reconsideration;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** What came of looking again. */
export type Reconsideration =
  | 'REFUSED'
  | 'REVISED'
  | 'REVISED_IN_PART';

/** What was decided of an appeal. */
export type RecordAppealOutcomeInput = {
  /** Who decided, as their notice says. At most 120 characters. */
  by: string;
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** The day it happened; absent, today. For staff. */
  on?: string | null | undefined;
  /** At most 2,000 characters; kept with what was done. */
  reason?: string | null | undefined;
  result: AppealResult;
  /** What they decided and why. At most 4,000 characters. */
  says: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** A step of the valuer's. */
export type RecordValuationStepInput = {
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** The day it happened; absent, today. For staff. */
  on?: string | null | undefined;
  /** At most 2,000 characters; kept with what was done. */
  reason?: string | null | undefined;
  step: ValuationStep;
  /** The version that was read: refused if the case has changed since. */
  version: number;
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
  /** Adults who do not count for discount, whoever lives with the household included, by `id`, at most 14. LGFA 1992, Sch. 1. */
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

/** What came off the bill as council tax reduction for a run of days, both included: by the week, or the amount for all of the days, one of the two. */
export type ReductionGivenInput = {
  /** For all of the days together, as the bill shows it. */
  amount?: string | null | undefined;
  from: string;
  /** For a week: each day is a seventh of it. */
  perWeek?: string | null | undefined;
  to: string;
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

/** A suspicion, and why. */
export type ReferFraudInput = {
  /** The case it is about. */
  aboutCase?: string | null | undefined;
  /** The account it is about; one of the three at most. */
  account?: string | null | undefined;
  /** The claim it is about. */
  claim?: string | null | undefined;
  /** Of those that show now, for whoever may see them; kept as they are. */
  indicators?: Array<FraudIndicatorCode>;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  person: string;
  /** What was seen or told that does not fit: facts, not opinions of people. At most 4,000 characters. */
  reasons: string;
  scheme: FraudScheme;
};

/** That the customer agreed, when and how. */
export type ReferralConsentInput = {
  channel: EvidenceChannel;
  on: string;
};

/** What a referral can carry. */
export type ReferralField =
  | 'ACCOUNT'
  | 'ADDRESS'
  | 'CLAIM'
  | 'COUNCIL_TAX_BALANCE'
  | 'EMAIL'
  | 'NAME'
  | 'NATIONAL_INSURANCE_NUMBER'
  | 'TELEPHONE'
  | 'UNIVERSAL_CREDIT';

/** To whom a customer can be referred. */
export type ReferralPartner =
  | 'ADULT_SOCIAL_CARE'
  | 'CHILDRENS_SERVICES'
  | 'DEBT_ADVICE'
  | 'DWP'
  | 'ELECTORAL_REGISTRATION'
  | 'EMPTY_HOMES'
  | 'HOUSING_OPTIONS'
  | 'VALUATION_OFFICE';

/** Why something was not done. Closed: a client has words for each in the languages of its customers. */
export type RefusalCode =
  | 'ALREADY_DONE'
  | 'BEYOND_AUTHORITY'
  | 'FACTS_MISSING'
  | 'MOVE_NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'NOT_POSSIBLE_NOW'
  | 'NOT_YOURS'
  | 'OUT_OF_TIME'
  | 'SECOND_PERSON_NEEDED'
  | 'VERSION_CHANGED';

/** A refund not to give. */
export type RefuseRefundInput = {
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** At most 500 characters, kept with what was done. */
  reason: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** A line that the system did not take. */
export type RejectedLineInput = {
  /** Counted from 1, without the headings. */
  line: number;
  /** At most 300 characters. */
  why: string;
};

/** Whom a disregard is for. */
export type ReliefPerson =
  | 'ANOTHER_ADULT'
  | 'HOLDER';

/** How a rent allowance is paid. */
export type RentAllowancePaymentInput = {
  every: RentAllowanceRhythm;
  /** The first day that it is for. */
  firstFrom: string;
  /** The day of the first payment. */
  firstOn: string;
  /** The last day that it is for. */
  firstTo: string;
  /** Who then gets a letter too. Absent: all of it goes to whoever claims it. */
  landlord?: PaidToLandlordInput | null | undefined;
};

/** How often a rent allowance is paid. */
export type RentAllowanceRhythm =
  | 'FOUR_WEEKS'
  | 'MONTH'
  | 'TWO_WEEKS'
  | 'WEEK';

/** What is due for the home. */
export type RentInput = {
  /** As the agreement has it, for the whole dwelling, with the services in it. */
  amount: string;
  /** Housing benefit: the first day for which it is due, where that is in the week asked about. A seventh for each day of the rent and of what is set against it: HB Regs regs 80 and 81(4). */
  dueFrom?: string | null | undefined;
  /** Housing benefit: the last day for which it is due, where that is in the week asked about. */
  dueUntil?: string | null | undefined;
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
  /** The eligible rent of a week on the day before the death: kept where it is more. Absent: no housing benefit was paid, and the rent is not limited. HB Regs regs 12BA(3), 12D(3). */
  eligibleRentBefore?: string | null | undefined;
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
  /** For the rent period. Absent: no figure can be identified; fuel within the rent then has a standard one, as meals always have. */
  amount?: string | null | undefined;
  /** Within the rent, or else charged on top of it. Absent: true. */
  inRent?: boolean | null | undefined;
  kind: RentService;
};

/** A change: the facts before, and the parts that are others after. */
export type ReportCircumstancesInput = {
  /** The parts that are others, each stated whole. */
  after: ChangedFactsInput;
  /** As it was. Absent `claim.route`: EXISTING_AWARD. */
  before: HouseholdInput;
  claim: string;
  customer: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** The day on which it happened. */
  occurredOn: string;
  /** What sort of change it is. */
  what?: CircumstanceChange;
};

/** A move: IN with `arriving`, OUT with `leaving`, WITHIN with both. */
export type ReportMoveInput = {
  arriving?: MoveArrivingInput | null | undefined;
  customer: string;
  direction: MoveDirection;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  leaving?: MoveLeavingInput | null | undefined;
};

/** What a customer is asked to show. */
export type RequestEvidenceInput = {
  /** The case it is about. */
  aboutCase?: string | null | undefined;
  /** The account it is about; one of the three at most. */
  account?: string | null | undefined;
  /** Absent: one month. For a claim never sooner. HB Regs, reg. 86(1). */
  by?: string | null | undefined;
  /** The claim it is about. */
  claim?: string | null | undefined;
  /** At most 30. */
  items: Array<EvidenceItemInput>;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  person: string;
};

/** Whether somebody may have benefit on the ground of where they live. HB Regs reg 10; UC Regs reg 9. */
export type Residency =
  | 'ELIGIBLE'
  | 'NOT_HABITUALLY_RESIDENT'
  | 'NO_RIGHT_TO_RESIDE'
  | 'SUBJECT_TO_IMMIGRATION_CONTROL';

/** What was found of a broken glass. */
export type ReviewGlassInput = {
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** Whether it was right. Where it was not, the leave ends at once. */
  proper: boolean;
  /** At most 500 characters. */
  reason: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

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

/** A suspicion that went to the Department. */
export type SendFraudToDwpInput = {
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** The Department's own reference, at most 80 characters. */
  reference?: string | null | undefined;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** An overpayment to tell a landlord of. */
export type SendLandlordOverpaymentNoticeInput = {
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  landlord: LandlordToldInput;
  /** Absent: out of the benefit of the tenant for whom it was paid. */
  outOf?: OtherTenantInput | null | undefined;
  overpayment: string;
  /** Kept back from each week that is paid to the landlord. Absent: it is recovered in another way. */
  perWeek?: string | null | undefined;
};

/** A decision to tell its customer of. */
export type SendNoticeInput = {
  /** Whether somebody had asked for an earlier decision to be looked at again. */
  afterRevision?: boolean;
  decision: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** Why income of another adult in the home was counted instead of the own. Absent: it was not. SI 2006/213, reg. 26. */
  nonDependantsIncome?: string | null | undefined;
  /** How it is paid: needed for a rent allowance, which no decision says. */
  payment?: RentAllowancePaymentInput | null | undefined;
  /** Where it goes by post, also where an e-mail comes back. */
  postTo: StatedAddressInput;
};

/** An overpayment to tell its customer of. */
export type SendOverpaymentNoticeInput = {
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  overpayment: string;
  /** Kept back from each week of benefit. Absent: it is recovered in another way. */
  perWeek?: string | null | undefined;
  /** Where it goes by post, also where an e-mail comes back. */
  postTo: StatedAddressInput;
};

/** A referral that went. */
export type SendReferralInput = {
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** Why few may see a person's record. */
export type SensitiveKind =
  | 'PROTECTED_ADDRESS'
  | 'REFUGE'
  | 'STAFF';

/** A Direct Debit without paper. */
export type SetUpDirectDebitInput = {
  account: string;
  bank: PayerBankInput;
  /** The payer says that the account is theirs and that nobody else has to sign. False: they need a form on paper. */
  confirmed: boolean;
  /** One of the days of `directDebitTerms`. */
  dayOfMonth: number;
  /** The person on the account through whom it is read. */
  holder: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
};

/** A decision about a Direct Debit that waited for a person. */
export type SettleDirectDebitInput = {
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** At most 500 characters. */
  reason: string;
  settle: DirectDebitSettlement;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** What came of an item of a feed. */
export type SettleFeedItemInput = {
  as: FeedSettlement;
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** For LINK: the customer whom it is about. */
  person?: string | null | undefined;
  /** At most 500 characters, kept with what was done. */
  reason: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** A refund that was given after all. */
export type SettleRefundInput = {
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** What the provider's own pages call it, at most 64 letters and digits. */
  provider: string;
  /** What was seen, at most 500 characters, kept with what was done. */
  reason: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** Asked only where the law asks it. */
export type Sex =
  | 'FEMALE'
  | 'MALE';

/** How the time of a child is shared with somebody who lives elsewhere. */
export type ShareOfTime =
  | 'EQUAL'
  | 'MORE_ELSEWHERE'
  | 'MORE_HERE';

/** A child who lives here for a part of the time and with somebody else, such as the other parent, for the rest. */
export type SharedCareInput = {
  /** Somebody else is paid child benefit for the child, or where nobody is, alone has claimed it. HB Regs reg 20(2). Absent: false. */
  childBenefitElsewhere?: boolean | null | undefined;
  /** Claimant or partner has the main responsibility, as agreed or decided. Universal credit and pension credit go by it: UC Regs reg 4(4); SI 2002/1792 Sch 2A para 3. So do the others with EQUAL time where nobody has child benefit. */
  mainResponsibility: boolean;
  /** Housing benefit and council tax reduction go by it: HB Regs reg 20; SI 2012/2885 reg 7. With EQUAL time by child benefit: `childBenefitInPayment`. */
  time: ShareOfTime;
};

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

/** What becomes of papers of a housing benefit appeal. */
export type SortAppealPapersInput = {
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** At most 50. Of a paper that was sorted before, this holds. */
  papers: Array<SortedPaperInput>;
  /** At most 2,000 characters; kept with what was done. */
  reason?: string | null | undefined;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

/** What becomes of one paper of a bundle. */
export type SortedPaperInput = {
  document: string;
  handling: PaperHandling;
  /** What is blacked out, or why it is kept back or not needed; absent where it goes in whole. At most 1,000 characters. */
  why?: string | null | undefined;
};

/** Work with an earnings disregard of its own. HB Regs Sch 4 para 8. */
export type SpecialOccupation =
  | 'AUXILIARY_COASTGUARD'
  | 'PART_TIME_FIREFIGHTER'
  | 'PART_TIME_LIFEBOAT'
  | 'RESERVE_FORCES';

/** Spending, by the Standard Financial Statement. */
export type SpendingHeading =
  | 'CARE_AND_HEALTH'
  | 'COMMUNICATIONS_AND_LEISURE'
  | 'FOOD_AND_HOUSEKEEPING'
  | 'HOME_AND_CONTENTS'
  | 'OTHER_ESSENTIAL_COSTS'
  | 'PENSIONS_AND_INSURANCES'
  | 'PERSONAL_COSTS'
  | 'PRIORITY_DEBTS'
  | 'PROFESSIONAL_COSTS'
  | 'SCHOOL_COSTS'
  | 'TRANSPORT_AND_TRAVEL'
  | 'UTILITIES'
  | 'WATER';

/** One line of spending. */
export type SpendingLineInput = {
  amount: string;
  every: StatementPeriod;
  heading: SpendingHeading;
};

/** A payment to begin. */
export type StartPaymentInput = {
  account: string;
  /** From 0.01 to what is owed. */
  amount: string;
  /** The person on the account through whom it is read. */
  holder: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  language?: PaymentLanguage;
};

/** All of the preferences, in place of what was said before. */
export type StatePreferencesInput = {
  channel: PreferredChannel;
  customer: string;
  eBilling?: boolean;
  email?: string | null | undefined;
  format?: LetterFormat;
  /** The statement that was read: refused if there is a newer one. Absent: there was none. */
  instead?: string | null | undefined;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  language?: LetterLanguage;
  /** At most 5. */
  thirdParties?: Array<ThirdPartyInput>;
};

/** An address: one to six lines, and the postcode where it has one. */
export type StatedAddressInput = {
  lines: Array<string>;
  /** In capitals with one space. Absent: abroad, or not known. */
  postcode?: string | null | undefined;
};

/** How often a line comes or goes. */
export type StatementPeriod =
  | 'FORTNIGHT'
  | 'FOUR_WEEKS'
  | 'MONTH'
  | 'WEEK'
  | 'YEAR';

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

/** What became of a request for everything held about somebody. */
export type SubjectAccessEnd =
  | 'REFUSED'
  | 'SENT'
  | 'WITHDRAWN';

/** Whether universal credit and pension credit that come out of the sums are taken as claimed and paid, or only where the facts state them. A stated award wins either way. */
export type TakeUp =
  | 'AS_CALCULATED'
  | 'AS_STATED';

/** A back-office task, and why it ends without being seen. */
export type TaskReasonInput = {
  case: string;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** At most 500 characters, kept with what was done. */
  reason: string;
  /** The version that was read: refused if the case has changed since. */
  version: number;
};

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

/** Somebody who may speak, or act, for the customer. */
export type ThirdPartyInput = {
  from: string;
  mayAct?: boolean;
  name: string;
  /** Such as daughter, adviser, attorney. */
  relation: string;
  scopes: Array<AuthorityScope>;
  /** The last day; absent: until it is withdrawn. */
  until?: string | null | undefined;
};

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

/** Why two homes, or one not yet lived in, are paid for. HB Regs, reg. 7(6) to (10). */
export type TwoHomesGround =
  | 'FEAR_OF_VIOLENCE_MEANING_TO_RETURN'
  | 'FEAR_OF_VIOLENCE_NOT_RETURNING'
  | 'LARGE_FAMILY'
  | 'STUDENT_COUPLE'
  | 'UNAVOIDABLE_OVERLAP'
  | 'WAITING_FOR_ADAPTATION';

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
  /** Earnings as the award counts them. Absent: in the Default Scheme worked out from the facts, which is said. */
  earnedIncome?: string | null | undefined;
  /** The housing costs element. */
  housingElement?: string | null | undefined;
  /** The maximum amount, before any income is taken off. Absent: put together from the award and its income, which is said. */
  maximum?: string | null | undefined;
  /** The first day of entitlement. */
  since: string;
  /** Other income as the award counts it. Absent: as with earnings. */
  unearnedIncome?: string | null | undefined;
};

/** What happened at the Valuation Office. */
export type ValuationStep =
  | 'CHALLENGED'
  | 'CHECK_COMPLETED'
  | 'DECIDED';

/** A check, and what was found. */
export type VerifyEvidenceInput = {
  case: string;
  check: EvidenceCheck;
  /** Places in the list of items, from 0; at most 30. */
  items: Array<number>;
  /** Of your own making, 8 to 100 characters, one for each thing that is meant to happen. Sent again with the same key, it is answered again and not done again. */
  key: string;
  /** What it shows, or what is missing: the customer reads it. At most 500 characters; nothing from HMRC. */
  shows?: string | null | undefined;
  source: EvidenceSource;
  verdict: EvidenceVerdict;
  /** The version that was read: refused if the case has changed since. */
  version: number;
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

export type AgreeArrangementMutationVariables = Exact<{
  input: AgreeArrangementInput;
}>;


export type AgreeArrangementMutation = { agreeArrangement:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type CancelArrangementMutationVariables = Exact<{
  input: ArrangementReasonInput;
}>;


export type CancelArrangementMutation = { cancelArrangement:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type ProposeArrangementMutationVariables = Exact<{
  input: ProposeArrangementInput;
}>;


export type ProposeArrangementMutation = { proposeArrangement:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type RefuseArrangementMutationVariables = Exact<{
  input: ArrangementReasonInput;
}>;


export type RefuseArrangementMutation = { refuseArrangement:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type ResumeArrangementMutationVariables = Exact<{
  input: ArrangementReasonInput;
}>;


export type ResumeArrangementMutation = { resumeArrangement:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type AskForAuthorisationMutationVariables = Exact<{
  input: AskAuthorisationInput;
}>;


export type AskForAuthorisationMutation = { askForAuthorisation:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type GiveAuthorisationMutationVariables = Exact<{
  input: ReasonedCaseInput;
}>;


export type GiveAuthorisationMutation = { giveAuthorisation:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type RefuseAuthorisationMutationVariables = Exact<{
  input: ReasonedCaseInput;
}>;


export type RefuseAuthorisationMutation = { refuseAuthorisation:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type WithdrawAuthorisationMutationVariables = Exact<{
  input: ReasonedCaseInput;
}>;


export type WithdrawAuthorisationMutation = { withdrawAuthorisation:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type CallOffTaskMutationVariables = Exact<{
  input: TaskReasonInput;
}>;


export type CallOffTaskMutation = { callOffTask:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type KeyBackOfficeTaskMutationVariables = Exact<{
  input: KeyTaskInput;
}>;


export type KeyBackOfficeTaskMutation = { keyBackOfficeTask:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type VouchForTaskMutationVariables = Exact<{
  input: TaskReasonInput;
}>;


export type VouchForTaskMutation = { vouchForTask:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type CallOffImportFileMutationVariables = Exact<{
  input: ImportFileReasonInput;
}>;


export type CallOffImportFileMutation = { callOffImportFile:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type MakeImportFileMutationVariables = Exact<{
  input: MakeImportFileInput;
}>;


export type MakeImportFileMutation = { makeImportFile:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type MarkImportFileLoadedMutationVariables = Exact<{
  input: ImportFileLoadedInput;
}>;


export type MarkImportFileLoadedMutation = { markImportFileLoaded:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type AcceptCircumstancesMutationVariables = Exact<{
  input: AcceptCircumstancesInput;
}>;


export type AcceptCircumstancesMutation = { acceptCircumstances:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type DeclineCircumstancesMutationVariables = Exact<{
  input: ClaimReasonInput;
}>;


export type DeclineCircumstancesMutation = { declineCircumstances:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type ReportCircumstancesMutationVariables = Exact<{
  input: ReportCircumstancesInput;
}>;


export type ReportCircumstancesMutation = { reportCircumstances:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type WithdrawCircumstancesMutationVariables = Exact<{
  input: ClaimReasonInput;
}>;


export type WithdrawCircumstancesMutation = { withdrawCircumstances:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type CloseClaimMutationVariables = Exact<{
  input: ClaimReasonInput;
}>;


export type CloseClaimMutation = { closeClaim:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type MakeClaimMutationVariables = Exact<{
  input: MakeClaimInput;
}>;


export type MakeClaimMutation = { makeClaim:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type NoteClaimEvidenceMutationVariables = Exact<{
  input: ClaimEvidenceInput;
}>;


export type NoteClaimEvidenceMutation = { noteClaimEvidence:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type WithdrawClaimMutationVariables = Exact<{
  input: ClaimReasonInput;
}>;


export type WithdrawClaimMutation = { withdrawClaim:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type CorrectMistakeMutationVariables = Exact<{
  input: CorrectMistakeInput;
}>;


export type CorrectMistakeMutation = { correctMistake:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type FindNoMistakeMutationVariables = Exact<{
  input: ReasonedCaseInput;
}>;


export type FindNoMistakeMutation = { findNoMistake:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type PutMistakeRightMutationVariables = Exact<{
  input: PutMistakeRightInput;
}>;


export type PutMistakeRightMutation = { putMistakeRight:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type DecideBenefitMutationVariables = Exact<{
  input: DecideBenefitInput;
}>;


export type DecideBenefitMutation = { decideBenefit:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type DecideCouncilTaxMutationVariables = Exact<{
  input: DecideCouncilTaxInput;
}>;


export type DecideCouncilTaxMutation = { decideCouncilTax:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type CancelDirectDebitMutationVariables = Exact<{
  input: CancelDirectDebitInput;
}>;


export type CancelDirectDebitMutation = { cancelDirectDebit:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type ChangeDirectDebitMutationVariables = Exact<{
  input: ChangeDirectDebitInput;
}>;


export type ChangeDirectDebitMutation = { changeDirectDebit:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type SetUpDirectDebitMutationVariables = Exact<{
  input: SetUpDirectDebitInput;
}>;


export type SetUpDirectDebitMutation = { setUpDirectDebit:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type SettleDirectDebitMutationVariables = Exact<{
  input: SettleDirectDebitInput;
}>;


export type SettleDirectDebitMutation = { settleDirectDebit:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type ApplyForDiscountMutationVariables = Exact<{
  input: DiscountApplicationInput;
}>;


export type ApplyForDiscountMutation = { applyForDiscount:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type AwardDiscountMutationVariables = Exact<{
  input: AwardDiscountInput;
}>;


export type AwardDiscountMutation = { awardDiscount:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type ConfirmDiscountMutationVariables = Exact<{
  input: ConfirmDiscountInput;
}>;


export type ConfirmDiscountMutation = { confirmDiscount:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type EndDiscountMutationVariables = Exact<{
  input: EndDiscountInput;
}>;


export type EndDiscountMutation = { endDiscount:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type NoteDiscountEvidenceMutationVariables = Exact<{
  input: DiscountEvidenceInput;
}>;


export type NoteDiscountEvidenceMutation = { noteDiscountEvidence:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type RefuseDiscountMutationVariables = Exact<{
  input: DiscountReasonInput;
}>;


export type RefuseDiscountMutation = { refuseDiscount:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type WithdrawDiscountMutationVariables = Exact<{
  input: DiscountReasonInput;
}>;


export type WithdrawDiscountMutation = { withdrawDiscount:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type AdjournAppealHearingMutationVariables = Exact<{
  input: AppealStepInput;
}>;


export type AdjournAppealHearingMutation = { adjournAppealHearing:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type ImplementAppealOutcomeMutationVariables = Exact<{
  input: ImplementAppealOutcomeInput;
}>;


export type ImplementAppealOutcomeMutation = { implementAppealOutcome:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type ListAppealHearingMutationVariables = Exact<{
  input: ListAppealHearingInput;
}>;


export type ListAppealHearingMutation = { listAppealHearing:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type RecordAppealOutcomeMutationVariables = Exact<{
  input: RecordAppealOutcomeInput;
}>;


export type RecordAppealOutcomeMutation = { recordAppealOutcome:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type SortAppealPapersMutationVariables = Exact<{
  input: SortAppealPapersInput;
}>;


export type SortAppealPapersMutation = { sortAppealPapers:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type StrikeOutAppealMutationVariables = Exact<{
  input: AppealStepInput;
}>;


export type StrikeOutAppealMutation = { strikeOutAppeal:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type AcknowledgeAppealMutationVariables = Exact<{
  input: AppealStepInput;
}>;


export type AcknowledgeAppealMutation = { acknowledgeAppeal:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type AnswerComplaintMutationVariables = Exact<{
  input: AppealStepInput;
}>;


export type AnswerComplaintMutation = { answerComplaint:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type DecideLateAppealMutationVariables = Exact<{
  input: DecideLateAppealInput;
}>;


export type DecideLateAppealMutation = { decideLateAppeal:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type ExtendComplaintMutationVariables = Exact<{
  input: AppealStepInput;
}>;


export type ExtendComplaintMutation = { extendComplaint:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type GiveStatementOfReasonsMutationVariables = Exact<{
  input: AppealStepInput;
}>;


export type GiveStatementOfReasonsMutation = { giveStatementOfReasons:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type ReconsiderAppealMutationVariables = Exact<{
  input: ReconsiderAppealInput;
}>;


export type ReconsiderAppealMutation = { reconsiderAppeal:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type RecordValuationStepMutationVariables = Exact<{
  input: RecordValuationStepInput;
}>;


export type RecordValuationStepMutation = { recordValuationStep:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type SendAppealResponseMutationVariables = Exact<{
  input: AppealStepInput;
}>;


export type SendAppealResponseMutation = { sendAppealResponse:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type AskToSetAsideMutationVariables = Exact<{
  input: AppealStepInput;
}>;


export type AskToSetAsideMutation = { askToSetAside:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type EscalateComplaintMutationVariables = Exact<{
  input: AppealStepInput;
}>;


export type EscalateComplaintMutation = { escalateComplaint:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type LetAppealStandMutationVariables = Exact<{
  input: LetAppealStandInput;
}>;


export type LetAppealStandMutation = { letAppealStand:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type LodgeAppealMutationVariables = Exact<{
  input: LodgeAppealInput;
}>;


export type LodgeAppealMutation = { lodgeAppeal:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type MakeAppealMutationVariables = Exact<{
  input: MakeAppealInput;
}>;


export type MakeAppealMutation = { makeAppeal:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type RequestStatementOfReasonsMutationVariables = Exact<{
  input: AppealStepInput;
}>;


export type RequestStatementOfReasonsMutation = { requestStatementOfReasons:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type WithdrawAppealMutationVariables = Exact<{
  input: AppealStepInput;
}>;


export type WithdrawAppealMutation = { withdrawAppeal:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type CloseEvidenceMutationVariables = Exact<{
  input: ClaimReasonInput;
}>;


export type CloseEvidenceMutation = { closeEvidence:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type ExtendEvidenceMutationVariables = Exact<{
  input: ExtendEvidenceInput;
}>;


export type ExtendEvidenceMutation = { extendEvidence:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type ReceiveEvidenceMutationVariables = Exact<{
  input: ReceiveEvidenceInput;
}>;


export type ReceiveEvidenceMutation = { receiveEvidence:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type RequestEvidenceMutationVariables = Exact<{
  input: RequestEvidenceInput;
}>;


export type RequestEvidenceMutation = { requestEvidence:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type VerifyEvidenceMutationVariables = Exact<{
  input: VerifyEvidenceInput;
}>;


export type VerifyEvidenceMutation = { verifyEvidence:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type WithdrawEvidenceMutationVariables = Exact<{
  input: ClaimReasonInput;
}>;


export type WithdrawEvidenceMutation = { withdrawEvidence:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type SettleFeedItemMutationVariables = Exact<{
  input: SettleFeedItemInput;
}>;


export type SettleFeedItemMutation = { settleFeedItem:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type CaseChangedSubscriptionVariables = Exact<{
  case: string;
  after?: string | null | undefined;
}>;


export type CaseChangedSubscription = { caseChanged: ChangedFragment };

export type CustomerChangedSubscriptionVariables = Exact<{
  ref: string;
  after?: string | null | undefined;
}>;


export type CustomerChangedSubscription = { customerChanged: ChangedFragment };

export type WorkChangedSubscriptionVariables = Exact<{
  team: string;
  after?: string | null | undefined;
}>;


export type WorkChangedSubscription = { workChanged: ChangedFragment };

export type ChangedFragment = { id: string, at: string, kind: string, ref: string, action: string, version: number, team: string | null, formerTeam: string | null, case:
    | ChangedCase_Arrangement_Fragment
    | ChangedCase_Authorisation_Fragment
    | ChangedCase_BackOfficeTask_Fragment
    | ChangedCase_BandChallenge_Fragment
    | ChangedCase_BrokenGlass_Fragment
    | ChangedCase_ChangeOfCircumstances_Fragment
    | ChangedCase_Complaint_Fragment
    | ChangedCase_ContactPreferences_Fragment
    | ChangedCase_ContactPromise_Fragment
    | ChangedCase_Correction_Fragment
    | ChangedCase_CouncilTaxAppeal_Fragment
    | ChangedCase_Decision_Fragment
    | ChangedCase_DecisionNotice_Fragment
    | ChangedCase_DirectDebitInstruction_Fragment
    | ChangedCase_DiscountApplication_Fragment
    | ChangedCase_DiscretionaryReview_Fragment
    | ChangedCase_EvidenceRequest_Fragment
    | ChangedCase_FeedItem_Fragment
    | ChangedCase_FraudReferral_Fragment
    | ChangedCase_HousingBenefitAppeal_Fragment
    | ChangedCase_ImportFile_Fragment
    | ChangedCase_LiabilityOrderChallenge_Fragment
    | ChangedCase_NewClaim_Fragment
    | ChangedCase_NoticeAppeal_Fragment
    | ChangedCase_OverpaymentDecision_Fragment
    | ChangedCase_PartnerReferral_Fragment
    | ChangedCase_Payment_Fragment
    | ChangedCase_PersonLinkCase_Fragment
    | ChangedCase_RateableValueChallenge_Fragment
    | ChangedCase_Refund_Fragment
    | ChangedCase_ReportedMove_Fragment
    | ChangedCase_SensitiveMark_Fragment
    | ChangedCase_SubjectAccessRequest_Fragment
   | null };

export type ConcludeFraudMutationVariables = Exact<{
  input: ConcludeFraudInput;
}>;


export type ConcludeFraudMutation = { concludeFraud:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type DeclineFraudMutationVariables = Exact<{
  input: ClaimReasonInput;
}>;


export type DeclineFraudMutation = { declineFraud:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type InvestigateFraudMutationVariables = Exact<{
  input: ClaimReasonInput;
}>;


export type InvestigateFraudMutation = { investigateFraud:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type ReferFraudMutationVariables = Exact<{
  input: ReferFraudInput;
}>;


export type ReferFraudMutation = { referFraud:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type SendFraudToDwpMutationVariables = Exact<{
  input: SendFraudToDwpInput;
}>;


export type SendFraudToDwpMutation = { sendFraudToDwp:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type TakeFraudBackMutationVariables = Exact<{
  input: ClaimReasonInput;
}>;


export type TakeFraudBackMutation = { takeFraudBack:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type RetryJobMutationVariables = Exact<{
  id: string | number;
}>;


export type RetryJobMutation = { retryJob: boolean };

export type BreakGlassMutationVariables = Exact<{
  input: BreakGlassInput;
}>;


export type BreakGlassMutation = { breakGlass:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type ConfirmLinkMutationVariables = Exact<{
  input: DecideLinkInput;
}>;


export type ConfirmLinkMutation = { confirmLink:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type ProposeLinkMutationVariables = Exact<{
  input: ProposeLinkInput;
}>;


export type ProposeLinkMutation = { proposeLink:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type RefuseLinkMutationVariables = Exact<{
  input: DecideLinkInput;
}>;


export type RefuseLinkMutation = { refuseLink:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type ReviewGlassMutationVariables = Exact<{
  input: ReviewGlassInput;
}>;


export type ReviewGlassMutation = { reviewGlass:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type UndoLinkMutationVariables = Exact<{
  input: DecideLinkInput;
}>;


export type UndoLinkMutation = { undoLink:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type AcceptMoveMutationVariables = Exact<{
  input: AcceptMoveInput;
}>;


export type AcceptMoveMutation = { acceptMove:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type DeclineMoveMutationVariables = Exact<{
  input: MoveReasonInput;
}>;


export type DeclineMoveMutation = { declineMove:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type ReportMoveMutationVariables = Exact<{
  input: ReportMoveInput;
}>;


export type ReportMoveMutation = { reportMove:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type WithdrawMoveMutationVariables = Exact<{
  input: MoveReasonInput;
}>;


export type WithdrawMoveMutation = { withdrawMove:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type MarkNoticeGivenMutationVariables = Exact<{
  input: MarkNoticeGivenInput;
}>;


export type MarkNoticeGivenMutation = { markNoticeGiven:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type SendLandlordOverpaymentNoticeMutationVariables = Exact<{
  input: SendLandlordOverpaymentNoticeInput;
}>;


export type SendLandlordOverpaymentNoticeMutation = { sendLandlordOverpaymentNotice:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type SendNoticeMutationVariables = Exact<{
  input: SendNoticeInput;
}>;


export type SendNoticeMutation = { sendNotice:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type SendOverpaymentNoticeMutationVariables = Exact<{
  input: SendOverpaymentNoticeInput;
}>;


export type SendOverpaymentNoticeMutation = { sendOverpaymentNotice:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

type Outcome_ChangeConflict_Fragment = { __typename: 'ChangeConflict', says: string };

type Outcome_ChangeDone_Fragment = { __typename: 'ChangeDone', case:
    | ChangedCase_Arrangement_Fragment
    | ChangedCase_Authorisation_Fragment
    | ChangedCase_BackOfficeTask_Fragment
    | ChangedCase_BandChallenge_Fragment
    | ChangedCase_BrokenGlass_Fragment
    | ChangedCase_ChangeOfCircumstances_Fragment
    | ChangedCase_Complaint_Fragment
    | ChangedCase_ContactPreferences_Fragment
    | ChangedCase_ContactPromise_Fragment
    | ChangedCase_Correction_Fragment
    | ChangedCase_CouncilTaxAppeal_Fragment
    | ChangedCase_Decision_Fragment
    | ChangedCase_DecisionNotice_Fragment
    | ChangedCase_DirectDebitInstruction_Fragment
    | ChangedCase_DiscountApplication_Fragment
    | ChangedCase_DiscretionaryReview_Fragment
    | ChangedCase_EvidenceRequest_Fragment
    | ChangedCase_FeedItem_Fragment
    | ChangedCase_FraudReferral_Fragment
    | ChangedCase_HousingBenefitAppeal_Fragment
    | ChangedCase_ImportFile_Fragment
    | ChangedCase_LiabilityOrderChallenge_Fragment
    | ChangedCase_NewClaim_Fragment
    | ChangedCase_NoticeAppeal_Fragment
    | ChangedCase_OverpaymentDecision_Fragment
    | ChangedCase_PartnerReferral_Fragment
    | ChangedCase_Payment_Fragment
    | ChangedCase_PersonLinkCase_Fragment
    | ChangedCase_RateableValueChallenge_Fragment
    | ChangedCase_Refund_Fragment
    | ChangedCase_ReportedMove_Fragment
    | ChangedCase_SensitiveMark_Fragment
    | ChangedCase_SubjectAccessRequest_Fragment
   | null, also: Array<
    | ChangedCase_Arrangement_Fragment
    | ChangedCase_Authorisation_Fragment
    | ChangedCase_BackOfficeTask_Fragment
    | ChangedCase_BandChallenge_Fragment
    | ChangedCase_BrokenGlass_Fragment
    | ChangedCase_ChangeOfCircumstances_Fragment
    | ChangedCase_Complaint_Fragment
    | ChangedCase_ContactPreferences_Fragment
    | ChangedCase_ContactPromise_Fragment
    | ChangedCase_Correction_Fragment
    | ChangedCase_CouncilTaxAppeal_Fragment
    | ChangedCase_Decision_Fragment
    | ChangedCase_DecisionNotice_Fragment
    | ChangedCase_DirectDebitInstruction_Fragment
    | ChangedCase_DiscountApplication_Fragment
    | ChangedCase_DiscretionaryReview_Fragment
    | ChangedCase_EvidenceRequest_Fragment
    | ChangedCase_FeedItem_Fragment
    | ChangedCase_FraudReferral_Fragment
    | ChangedCase_HousingBenefitAppeal_Fragment
    | ChangedCase_ImportFile_Fragment
    | ChangedCase_LiabilityOrderChallenge_Fragment
    | ChangedCase_NewClaim_Fragment
    | ChangedCase_NoticeAppeal_Fragment
    | ChangedCase_OverpaymentDecision_Fragment
    | ChangedCase_PartnerReferral_Fragment
    | ChangedCase_Payment_Fragment
    | ChangedCase_PersonLinkCase_Fragment
    | ChangedCase_RateableValueChallenge_Fragment
    | ChangedCase_Refund_Fragment
    | ChangedCase_ReportedMove_Fragment
    | ChangedCase_SensitiveMark_Fragment
    | ChangedCase_SubjectAccessRequest_Fragment
   | null> };

type Outcome_ChangeNeedsPerson_Fragment = { __typename: 'ChangeNeedsPerson', says: string, case:
    | ChangedCase_Arrangement_Fragment
    | ChangedCase_Authorisation_Fragment
    | ChangedCase_BackOfficeTask_Fragment
    | ChangedCase_BandChallenge_Fragment
    | ChangedCase_BrokenGlass_Fragment
    | ChangedCase_ChangeOfCircumstances_Fragment
    | ChangedCase_Complaint_Fragment
    | ChangedCase_ContactPreferences_Fragment
    | ChangedCase_ContactPromise_Fragment
    | ChangedCase_Correction_Fragment
    | ChangedCase_CouncilTaxAppeal_Fragment
    | ChangedCase_Decision_Fragment
    | ChangedCase_DecisionNotice_Fragment
    | ChangedCase_DirectDebitInstruction_Fragment
    | ChangedCase_DiscountApplication_Fragment
    | ChangedCase_DiscretionaryReview_Fragment
    | ChangedCase_EvidenceRequest_Fragment
    | ChangedCase_FeedItem_Fragment
    | ChangedCase_FraudReferral_Fragment
    | ChangedCase_HousingBenefitAppeal_Fragment
    | ChangedCase_ImportFile_Fragment
    | ChangedCase_LiabilityOrderChallenge_Fragment
    | ChangedCase_NewClaim_Fragment
    | ChangedCase_NoticeAppeal_Fragment
    | ChangedCase_OverpaymentDecision_Fragment
    | ChangedCase_PartnerReferral_Fragment
    | ChangedCase_Payment_Fragment
    | ChangedCase_PersonLinkCase_Fragment
    | ChangedCase_RateableValueChallenge_Fragment
    | ChangedCase_Refund_Fragment
    | ChangedCase_ReportedMove_Fragment
    | ChangedCase_SensitiveMark_Fragment
    | ChangedCase_SubjectAccessRequest_Fragment
   | null };

type Outcome_ChangeQueued_Fragment = { __typename: 'ChangeQueued', says: string, case:
    | ChangedCase_Arrangement_Fragment
    | ChangedCase_Authorisation_Fragment
    | ChangedCase_BackOfficeTask_Fragment
    | ChangedCase_BandChallenge_Fragment
    | ChangedCase_BrokenGlass_Fragment
    | ChangedCase_ChangeOfCircumstances_Fragment
    | ChangedCase_Complaint_Fragment
    | ChangedCase_ContactPreferences_Fragment
    | ChangedCase_ContactPromise_Fragment
    | ChangedCase_Correction_Fragment
    | ChangedCase_CouncilTaxAppeal_Fragment
    | ChangedCase_Decision_Fragment
    | ChangedCase_DecisionNotice_Fragment
    | ChangedCase_DirectDebitInstruction_Fragment
    | ChangedCase_DiscountApplication_Fragment
    | ChangedCase_DiscretionaryReview_Fragment
    | ChangedCase_EvidenceRequest_Fragment
    | ChangedCase_FeedItem_Fragment
    | ChangedCase_FraudReferral_Fragment
    | ChangedCase_HousingBenefitAppeal_Fragment
    | ChangedCase_ImportFile_Fragment
    | ChangedCase_LiabilityOrderChallenge_Fragment
    | ChangedCase_NewClaim_Fragment
    | ChangedCase_NoticeAppeal_Fragment
    | ChangedCase_OverpaymentDecision_Fragment
    | ChangedCase_PartnerReferral_Fragment
    | ChangedCase_Payment_Fragment
    | ChangedCase_PersonLinkCase_Fragment
    | ChangedCase_RateableValueChallenge_Fragment
    | ChangedCase_Refund_Fragment
    | ChangedCase_ReportedMove_Fragment
    | ChangedCase_SensitiveMark_Fragment
    | ChangedCase_SubjectAccessRequest_Fragment
   | null };

type Outcome_ChangeRefused_Fragment = { __typename: 'ChangeRefused', reasons: Array<{ code: RefusalCode, says: string }> };

type Outcome_InputProblems_Fragment = { __typename: 'InputProblems', problems: Array<{ field: string, problem: string, valid: string }> };

export type OutcomeFragment =
  | Outcome_ChangeConflict_Fragment
  | Outcome_ChangeDone_Fragment
  | Outcome_ChangeNeedsPerson_Fragment
  | Outcome_ChangeQueued_Fragment
  | Outcome_ChangeRefused_Fragment
  | Outcome_InputProblems_Fragment
;

type ChangedCase_Arrangement_Fragment = { __typename: 'Arrangement', id: string, ref: string, number: string, state: string, version: number };

type ChangedCase_Authorisation_Fragment = { __typename: 'Authorisation', id: string, ref: string, number: string, state: string, version: number };

type ChangedCase_BackOfficeTask_Fragment = { __typename: 'BackOfficeTask', id: string, ref: string, number: string, state: string, version: number };

type ChangedCase_BandChallenge_Fragment = { __typename: 'BandChallenge', id: string, ref: string, number: string, state: string, version: number };

type ChangedCase_BrokenGlass_Fragment = { __typename: 'BrokenGlass', id: string, ref: string, number: string, state: string, version: number };

type ChangedCase_ChangeOfCircumstances_Fragment = { __typename: 'ChangeOfCircumstances', id: string, ref: string, number: string, state: string, version: number };

type ChangedCase_Complaint_Fragment = { __typename: 'Complaint', id: string, ref: string, number: string, state: string, version: number };

type ChangedCase_ContactPreferences_Fragment = { __typename: 'ContactPreferences', id: string, ref: string, number: string, state: string, version: number };

type ChangedCase_ContactPromise_Fragment = { __typename: 'ContactPromise', id: string, ref: string, number: string, state: string, version: number };

type ChangedCase_Correction_Fragment = { __typename: 'Correction', id: string, ref: string, number: string, state: string, version: number };

type ChangedCase_CouncilTaxAppeal_Fragment = { __typename: 'CouncilTaxAppeal', id: string, ref: string, number: string, state: string, version: number };

type ChangedCase_Decision_Fragment = { __typename: 'Decision', id: string, ref: string, number: string, state: string, version: number };

type ChangedCase_DecisionNotice_Fragment = { __typename: 'DecisionNotice', id: string, ref: string, number: string, state: string, version: number };

type ChangedCase_DirectDebitInstruction_Fragment = { __typename: 'DirectDebitInstruction', id: string, ref: string, number: string, state: string, version: number };

type ChangedCase_DiscountApplication_Fragment = { __typename: 'DiscountApplication', id: string, ref: string, number: string, state: string, version: number };

type ChangedCase_DiscretionaryReview_Fragment = { __typename: 'DiscretionaryReview', id: string, ref: string, number: string, state: string, version: number };

type ChangedCase_EvidenceRequest_Fragment = { __typename: 'EvidenceRequest', id: string, ref: string, number: string, state: string, version: number };

type ChangedCase_FeedItem_Fragment = { __typename: 'FeedItem', id: string, ref: string, number: string, state: string, version: number };

type ChangedCase_FraudReferral_Fragment = { __typename: 'FraudReferral', id: string, ref: string, number: string, state: string, version: number };

type ChangedCase_HousingBenefitAppeal_Fragment = { __typename: 'HousingBenefitAppeal', id: string, ref: string, number: string, state: string, version: number };

type ChangedCase_ImportFile_Fragment = { __typename: 'ImportFile', id: string, ref: string, number: string, state: string, version: number };

type ChangedCase_LiabilityOrderChallenge_Fragment = { __typename: 'LiabilityOrderChallenge', id: string, ref: string, number: string, state: string, version: number };

type ChangedCase_NewClaim_Fragment = { __typename: 'NewClaim', id: string, ref: string, number: string, state: string, version: number };

type ChangedCase_NoticeAppeal_Fragment = { __typename: 'NoticeAppeal', id: string, ref: string, number: string, state: string, version: number };

type ChangedCase_OverpaymentDecision_Fragment = { __typename: 'OverpaymentDecision', id: string, ref: string, number: string, state: string, version: number };

type ChangedCase_PartnerReferral_Fragment = { __typename: 'PartnerReferral', id: string, ref: string, number: string, state: string, version: number };

type ChangedCase_Payment_Fragment = { __typename: 'Payment', id: string, ref: string, number: string, state: string, version: number };

type ChangedCase_PersonLinkCase_Fragment = { __typename: 'PersonLinkCase', id: string, ref: string, number: string, state: string, version: number };

type ChangedCase_RateableValueChallenge_Fragment = { __typename: 'RateableValueChallenge', id: string, ref: string, number: string, state: string, version: number };

type ChangedCase_Refund_Fragment = { __typename: 'Refund', id: string, ref: string, number: string, state: string, version: number };

type ChangedCase_ReportedMove_Fragment = { __typename: 'ReportedMove', id: string, ref: string, number: string, state: string, version: number };

type ChangedCase_SensitiveMark_Fragment = { __typename: 'SensitiveMark', id: string, ref: string, number: string, state: string, version: number };

type ChangedCase_SubjectAccessRequest_Fragment = { __typename: 'SubjectAccessRequest', id: string, ref: string, number: string, state: string, version: number };

export type ChangedCaseFragment =
  | ChangedCase_Arrangement_Fragment
  | ChangedCase_Authorisation_Fragment
  | ChangedCase_BackOfficeTask_Fragment
  | ChangedCase_BandChallenge_Fragment
  | ChangedCase_BrokenGlass_Fragment
  | ChangedCase_ChangeOfCircumstances_Fragment
  | ChangedCase_Complaint_Fragment
  | ChangedCase_ContactPreferences_Fragment
  | ChangedCase_ContactPromise_Fragment
  | ChangedCase_Correction_Fragment
  | ChangedCase_CouncilTaxAppeal_Fragment
  | ChangedCase_Decision_Fragment
  | ChangedCase_DecisionNotice_Fragment
  | ChangedCase_DirectDebitInstruction_Fragment
  | ChangedCase_DiscountApplication_Fragment
  | ChangedCase_DiscretionaryReview_Fragment
  | ChangedCase_EvidenceRequest_Fragment
  | ChangedCase_FeedItem_Fragment
  | ChangedCase_FraudReferral_Fragment
  | ChangedCase_HousingBenefitAppeal_Fragment
  | ChangedCase_ImportFile_Fragment
  | ChangedCase_LiabilityOrderChallenge_Fragment
  | ChangedCase_NewClaim_Fragment
  | ChangedCase_NoticeAppeal_Fragment
  | ChangedCase_OverpaymentDecision_Fragment
  | ChangedCase_PartnerReferral_Fragment
  | ChangedCase_Payment_Fragment
  | ChangedCase_PersonLinkCase_Fragment
  | ChangedCase_RateableValueChallenge_Fragment
  | ChangedCase_Refund_Fragment
  | ChangedCase_ReportedMove_Fragment
  | ChangedCase_SensitiveMark_Fragment
  | ChangedCase_SubjectAccessRequest_Fragment
;

export type ApproveRefundMutationVariables = Exact<{
  input: ApproveRefundInput;
}>;


export type ApproveRefundMutation = { approveRefund:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type AskRefundMutationVariables = Exact<{
  input: AskRefundInput;
}>;


export type AskRefundMutation = { askRefund:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type CloseRefundMutationVariables = Exact<{
  input: DecideRefundInput;
}>;


export type CloseRefundMutation = { closeRefund:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type RefuseRefundMutationVariables = Exact<{
  input: RefuseRefundInput;
}>;


export type RefuseRefundMutation = { refuseRefund:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type RetryRefundMutationVariables = Exact<{
  input: DecideRefundInput;
}>;


export type RetryRefundMutation = { retryRefund:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type SettleRefundMutationVariables = Exact<{
  input: SettleRefundInput;
}>;


export type SettleRefundMutation = { settleRefund:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type StartPaymentMutationVariables = Exact<{
  input: StartPaymentInput;
}>;


export type StartPaymentMutation = { startPayment:
    | Outcome_ChangeConflict_Fragment
    | (
      { case:
        | { nextUrl: string | null }
        | Record<PropertyKey, never>
       | null }
      & Outcome_ChangeDone_Fragment
    )
    | Outcome_ChangeNeedsPerson_Fragment
    | (
      { case:
        | { nextUrl: string | null }
        | Record<PropertyKey, never>
       | null }
      & Outcome_ChangeQueued_Fragment
    )
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type NoteBounceMutationVariables = Exact<{
  input: NoteBounceInput;
}>;


export type NoteBounceMutation = { noteBounce:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type StatePreferencesMutationVariables = Exact<{
  input: StatePreferencesInput;
}>;


export type StatePreferencesMutation = { statePreferences:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type KeepPromiseMutationVariables = Exact<{
  input: KeepPromiseInput;
}>;


export type KeepPromiseMutation = { keepPromise:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type PromiseContactMutationVariables = Exact<{
  input: PromiseContactInput;
}>;


export type PromiseContactMutation = { promiseContact:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type ReleasePromiseMutationVariables = Exact<{
  input: ReasonedCaseInput;
}>;


export type ReleasePromiseMutation = { releasePromise:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type AnswerReferralMutationVariables = Exact<{
  input: ReasonedCaseInput;
}>;


export type AnswerReferralMutation = { answerReferral:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type LapseReferralMutationVariables = Exact<{
  input: ReasonedCaseInput;
}>;


export type LapseReferralMutation = { lapseReferral:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type MakeReferralMutationVariables = Exact<{
  input: MakeReferralInput;
}>;


export type MakeReferralMutation = { makeReferral:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type SendReferralMutationVariables = Exact<{
  input: SendReferralInput;
}>;


export type SendReferralMutation = { sendReferral:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type WithdrawReferralMutationVariables = Exact<{
  input: ReasonedCaseInput;
}>;


export type WithdrawReferralMutation = { withdrawReferral:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type MarkSensitiveMutationVariables = Exact<{
  input: MarkSensitiveInput;
}>;


export type MarkSensitiveMutation = { markSensitive:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type UnmarkSensitiveMutationVariables = Exact<{
  input: ClaimReasonInput;
}>;


export type UnmarkSensitiveMutation = { unmarkSensitive:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type CloseSubjectAccessMutationVariables = Exact<{
  input: CloseSubjectAccessInput;
}>;


export type CloseSubjectAccessMutation = { closeSubjectAccess:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type ExportPersonMutationVariables = Exact<{
  input: ExportPersonInput;
}>;


export type ExportPersonMutation = { exportPerson:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type ExtendSubjectAccessMutationVariables = Exact<{
  input: ReasonedCaseInput;
}>;


export type ExtendSubjectAccessMutation = { extendSubjectAccess:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type GatherPersonAgainMutationVariables = Exact<{
  input: GatherPersonAgainInput;
}>;


export type GatherPersonAgainMutation = { gatherPersonAgain:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type ClaimWorkMutationVariables = Exact<{
  input: ClaimWorkInput;
}>;


export type ClaimWorkMutation = { claimWork:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type HandOverWorkMutationVariables = Exact<{
  input: HandOverWorkInput;
}>;


export type HandOverWorkMutation = { handOverWork:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type NoteOnCaseMutationVariables = Exact<{
  input: NoteInput;
}>;


export type NoteOnCaseMutation = { noteOnCase:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type PauseWorkMutationVariables = Exact<{
  input: PauseWorkInput;
}>;


export type PauseWorkMutation = { pauseWork:
    | Outcome_ChangeConflict_Fragment
    | Outcome_ChangeDone_Fragment
    | Outcome_ChangeNeedsPerson_Fragment
    | Outcome_ChangeQueued_Fragment
    | Outcome_ChangeRefused_Fragment
    | Outcome_InputProblems_Fragment
   };

export type WhatDoIOweQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatDoIOweQuery = { me: { customers: Array<{ accounts: { nodes: Array<{ ref: string, closed: boolean, balance: string, nextPayment: { due: string, amount: string } | null, paymentMethod: { directDebit: boolean }, source: { asOf: string, stale: boolean } } | null> } | null } | null> } };

export type AppealQueryVariables = Exact<{
  number: string;
}>;


export type AppealQuery = { case:
    | { __typename: 'Arrangement' }
    | { __typename: 'Authorisation' }
    | { __typename: 'BackOfficeTask' }
    | { __typename: 'BandChallenge', id: string, number: string, subject: AppealSubject, state: string, version: number, moves: Array<string>, grounds: string, channel: AppealChannel, receivedOn: string | null, tribunalReference: string | null, decision: { reference: string | null, on: string | null, delivery: Delivery }, decider: { decides: string, law: string }, timeliness: { state: AppealLateness, days: number, explanation: string | null }, clocks: Array<ClockOfAppealFragment>, mustSend: Array<{ code: string, says: string, law: string, due: string | null, doneOn: string | null }>, recovery: { effect: AppealRecoveryEffect, says: string, law: string, verified: number }, outcome: { result: AppealResult, on: string, by: string, says: string } | null, recalculation: { before: string | null, after: string | null, calculation: string | null, note: string | null } | null, steps: Array<{ move: string, on: string, dueOn: string | null, dueWhy: string | null }>, bundle: { missing: Array<string>, items: Array<{ number: number, what: string, title: string, on: string | null }> } | null }
    | { __typename: 'BrokenGlass' }
    | { __typename: 'ChangeOfCircumstances' }
    | { __typename: 'Complaint', id: string, number: string, subject: AppealSubject, state: string, version: number, moves: Array<string>, grounds: string, channel: AppealChannel, receivedOn: string | null, tribunalReference: string | null, decision: { reference: string | null, on: string | null, delivery: Delivery }, decider: { decides: string, law: string }, timeliness: { state: AppealLateness, days: number, explanation: string | null }, clocks: Array<ClockOfAppealFragment>, mustSend: Array<{ code: string, says: string, law: string, due: string | null, doneOn: string | null }>, recovery: { effect: AppealRecoveryEffect, says: string, law: string, verified: number }, outcome: { result: AppealResult, on: string, by: string, says: string } | null, recalculation: { before: string | null, after: string | null, calculation: string | null, note: string | null } | null, steps: Array<{ move: string, on: string, dueOn: string | null, dueWhy: string | null }>, bundle: { missing: Array<string>, items: Array<{ number: number, what: string, title: string, on: string | null }> } | null }
    | { __typename: 'ContactPreferences' }
    | { __typename: 'ContactPromise' }
    | { __typename: 'Correction' }
    | { __typename: 'CouncilTaxAppeal', id: string, number: string, subject: AppealSubject, state: string, version: number, moves: Array<string>, grounds: string, channel: AppealChannel, receivedOn: string | null, tribunalReference: string | null, decision: { reference: string | null, on: string | null, delivery: Delivery }, decider: { decides: string, law: string }, timeliness: { state: AppealLateness, days: number, explanation: string | null }, clocks: Array<ClockOfAppealFragment>, mustSend: Array<{ code: string, says: string, law: string, due: string | null, doneOn: string | null }>, recovery: { effect: AppealRecoveryEffect, says: string, law: string, verified: number }, outcome: { result: AppealResult, on: string, by: string, says: string } | null, recalculation: { before: string | null, after: string | null, calculation: string | null, note: string | null } | null, steps: Array<{ move: string, on: string, dueOn: string | null, dueWhy: string | null }>, bundle: { missing: Array<string>, items: Array<{ number: number, what: string, title: string, on: string | null }> } | null }
    | { __typename: 'Decision' }
    | { __typename: 'DecisionNotice' }
    | { __typename: 'DirectDebitInstruction' }
    | { __typename: 'DiscountApplication' }
    | { __typename: 'DiscretionaryReview', id: string, number: string, subject: AppealSubject, state: string, version: number, moves: Array<string>, grounds: string, channel: AppealChannel, receivedOn: string | null, tribunalReference: string | null, decision: { reference: string | null, on: string | null, delivery: Delivery }, decider: { decides: string, law: string }, timeliness: { state: AppealLateness, days: number, explanation: string | null }, clocks: Array<ClockOfAppealFragment>, mustSend: Array<{ code: string, says: string, law: string, due: string | null, doneOn: string | null }>, recovery: { effect: AppealRecoveryEffect, says: string, law: string, verified: number }, outcome: { result: AppealResult, on: string, by: string, says: string } | null, recalculation: { before: string | null, after: string | null, calculation: string | null, note: string | null } | null, steps: Array<{ move: string, on: string, dueOn: string | null, dueWhy: string | null }>, bundle: { missing: Array<string>, items: Array<{ number: number, what: string, title: string, on: string | null }> } | null }
    | { __typename: 'EvidenceRequest' }
    | { __typename: 'FeedItem' }
    | { __typename: 'FraudReferral' }
    | { __typename: 'HousingBenefitAppeal', id: string, number: string, subject: AppealSubject, state: string, version: number, moves: Array<string>, grounds: string, channel: AppealChannel, receivedOn: string | null, tribunalReference: string | null, decision: { reference: string | null, on: string | null, delivery: Delivery }, decider: { decides: string, law: string }, timeliness: { state: AppealLateness, days: number, explanation: string | null }, clocks: Array<ClockOfAppealFragment>, mustSend: Array<{ code: string, says: string, law: string, due: string | null, doneOn: string | null }>, recovery: { effect: AppealRecoveryEffect, says: string, law: string, verified: number }, outcome: { result: AppealResult, on: string, by: string, says: string } | null, recalculation: { before: string | null, after: string | null, calculation: string | null, note: string | null } | null, steps: Array<{ move: string, on: string, dueOn: string | null, dueWhy: string | null }>, bundle: { missing: Array<string>, items: Array<{ number: number, what: string, title: string, on: string | null }> } | null }
    | { __typename: 'ImportFile' }
    | { __typename: 'LiabilityOrderChallenge', id: string, number: string, subject: AppealSubject, state: string, version: number, moves: Array<string>, grounds: string, channel: AppealChannel, receivedOn: string | null, tribunalReference: string | null, decision: { reference: string | null, on: string | null, delivery: Delivery }, decider: { decides: string, law: string }, timeliness: { state: AppealLateness, days: number, explanation: string | null }, clocks: Array<ClockOfAppealFragment>, mustSend: Array<{ code: string, says: string, law: string, due: string | null, doneOn: string | null }>, recovery: { effect: AppealRecoveryEffect, says: string, law: string, verified: number }, outcome: { result: AppealResult, on: string, by: string, says: string } | null, recalculation: { before: string | null, after: string | null, calculation: string | null, note: string | null } | null, steps: Array<{ move: string, on: string, dueOn: string | null, dueWhy: string | null }>, bundle: { missing: Array<string>, items: Array<{ number: number, what: string, title: string, on: string | null }> } | null }
    | { __typename: 'NewClaim' }
    | { __typename: 'NoticeAppeal', id: string, number: string, subject: AppealSubject, state: string, version: number, moves: Array<string>, grounds: string, channel: AppealChannel, receivedOn: string | null, tribunalReference: string | null, decision: { reference: string | null, on: string | null, delivery: Delivery }, decider: { decides: string, law: string }, timeliness: { state: AppealLateness, days: number, explanation: string | null }, clocks: Array<ClockOfAppealFragment>, mustSend: Array<{ code: string, says: string, law: string, due: string | null, doneOn: string | null }>, recovery: { effect: AppealRecoveryEffect, says: string, law: string, verified: number }, outcome: { result: AppealResult, on: string, by: string, says: string } | null, recalculation: { before: string | null, after: string | null, calculation: string | null, note: string | null } | null, steps: Array<{ move: string, on: string, dueOn: string | null, dueWhy: string | null }>, bundle: { missing: Array<string>, items: Array<{ number: number, what: string, title: string, on: string | null }> } | null }
    | { __typename: 'OverpaymentDecision' }
    | { __typename: 'PartnerReferral' }
    | { __typename: 'Payment' }
    | { __typename: 'PersonLinkCase' }
    | { __typename: 'RateableValueChallenge', id: string, number: string, subject: AppealSubject, state: string, version: number, moves: Array<string>, grounds: string, channel: AppealChannel, receivedOn: string | null, tribunalReference: string | null, decision: { reference: string | null, on: string | null, delivery: Delivery }, decider: { decides: string, law: string }, timeliness: { state: AppealLateness, days: number, explanation: string | null }, clocks: Array<ClockOfAppealFragment>, mustSend: Array<{ code: string, says: string, law: string, due: string | null, doneOn: string | null }>, recovery: { effect: AppealRecoveryEffect, says: string, law: string, verified: number }, outcome: { result: AppealResult, on: string, by: string, says: string } | null, recalculation: { before: string | null, after: string | null, calculation: string | null, note: string | null } | null, steps: Array<{ move: string, on: string, dueOn: string | null, dueWhy: string | null }>, bundle: { missing: Array<string>, items: Array<{ number: number, what: string, title: string, on: string | null }> } | null }
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
          | { __typename: 'ImportFile', number: string, state: string }
          | { __typename: 'LiabilityOrderChallenge', number: string, state: string }
          | { __typename: 'NewClaim', number: string, state: string }
          | { __typename: 'NoticeAppeal', number: string, state: string }
          | { __typename: 'OverpaymentDecision', number: string, state: string }
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
      | { id: string, number: string, state: string, version: number, dueOn: string | null, dueWhy: string | null, assignee: string | null, moves: Array<string> }
      | { id: string, number: string, state: string, version: number, dueOn: string | null, dueWhy: string | null, assignee: string | null, moves: Array<string> }
     | null> } };

export type ImportLayoutsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportLayoutsQuery = { importLayouts: Array<{ name: string, system: string, task: string, separator: string, lineEnd: string, headings: boolean, assumed: boolean, columns: Array<{ heading: string, entry: string | null, fixed: string | null, optional: boolean }> }> };

export type OverpaymentQueryVariables = Exact<{
  input: ChangesInput;
}>;


export type OverpaymentQuery = { calculate: { changes:
      | { __typename: 'ChangesCalculation', recoverable: string, notRecoverable: string, arrears: string, offset: string, toRecover: string, toPay: string, assumptions: Array<string>, rulesVersion: string, parametersVersion: string, changes: Array<{ id: string, kind: CircumstanceChange, from: string, ifToldInTime: string, ends: boolean, reason: string, law: string }>, due: Array<{ from: string, to: string, weekly: string, total: string, ended: boolean }>, overpayments: Array<{ from: string, to: string, change: string | null, class: OverpaymentClass, reason: string, payee: BenefitPayee, overpaid: string, underlying: string, amount: string, recoverable: boolean, recoverableReason: string, recoveredFrom: Array<OverpaymentDebtor>, recoveredFromReason: string, subsidyPercent: number | null, subsidyReason: string, civilPenalty: { may: boolean, amount: string | null, reason: string } }>, underpayments: Array<{ from: string, to: string, change: string | null, amount: string }>, deductions: Array<{ code: OverpaymentDeductionCode, amount: string, reason: string }>, working: { plainEnglish: Array<string>, warnings: Array<{ kind: WarningKind, says: string }> }, recovery: { weeks: number | null, perWeek: { amount: string, plainEnglish: Array<string> } } | null, notice: { sendBy: string, disputeBy: string, latestDispute: string, statements: Array<{ code: OverpaymentNoticeStatementCode, says: string, law: string }> } | null, councilTaxReduction: { excess: string | null, shortfall: string | null, onAccount: string | null, reason: string, law: string, assumptions: Array<string>, changes: Array<{ id: string, from: string, reason: string, law: string }>, due: Array<{ from: string, to: string, scheme: ReductionScheme, weekly: string, total: string, ended: boolean, undecided: string | null, changes: Array<string> }>, differences: Array<{ from: string, to: string, given: string, due: string, amount: string }> } | null }
      | { __typename: 'InputProblems', problems: Array<{ field: string, problem: string, valid: string }> }
     } };

export type PropertiesAtQueryVariables = Exact<{
  postcode: string;
  address?: string | null | undefined;
}>;


export type PropertiesAtQuery = { addresses: { totalCount: number, nodes: Array<{ uprn: string, lines: Array<string>, postcode: string | null }> } | null, properties: { totalCount: number, nodes: Array<
      | { __typename: 'Dwelling', ref: string, uprn: string | null, band: string | null, id: string, address: { lines: Array<string>, postcode: string | null }, bands: Array<{ band: string, from: string | null, to: string | null }> | null, occupations: { nodes: Array<{ account: string, occupier: string, from: string | null, to: string | null, current: boolean }> } | null }
      | { __typename: 'Hereditament', uarn: string, addressLines: Array<string>, firmName: string | null, id: string, current: { rateableValue: string | null, description: string | null, effectiveOn: string | null, valuation: { totalArea: string | null, unitOfMeasurement: string | null, lines: Array<{ floor: string | null, description: string | null, area: string | null, price: string | null, value: string | null }> } | null } | null, entries: Array<{ listYear: number, rateableValue: string | null, from: string | null, to: string | null }> }
     | null> } };

export type WholeCustomerQueryVariables = Exact<{
  ref: string;
}>;


export type WholeCustomerQuery = { customer: { id: string, ref: string, nationalInsuranceNumber: string | null, name: { title: string | null, forenames: string | null, surname: string, full: string }, contacts: Array<{ kind: ContactKind, value: string, priority: number | null }>, source: ProvenanceFragment, accounts: { totalCount: number, nodes: Array<{ id: string, ref: string, closed: boolean, balance: string, source: ProvenanceFragment, paymentMethod: { directDebit: boolean, group: string, bankDetails: { accountName: string, sortCode: string, accountNumber: string } | null }, nextPayment: { due: string, amount: string } | null, years: Array<YearTotalsFragment>, property: { id: string, ref: string, band: string | null, address: { lines: Array<string>, postcode: string | null } } | null, instalments: { nodes: Array<{ due: string, amount: string, byDirectDebit: boolean }> } | null, transactions: { totalCount: number, nodes: Array<{ number: string, type: TransactionKind, on: string, amount: string, effect: LedgerEffect, paymentMethod: string | null }> } | null } | null> } | null, claims: { totalCount: number, nodes: Array<
        | (
          { __typename: 'CouncilTaxReductionClaim' }
          & WholeClaim_CouncilTaxReductionClaim_Fragment
        )
        | (
          { __typename: 'HousingBenefitClaim' }
          & WholeClaim_HousingBenefitClaim_Fragment
        )
       | null> } | null, documents: { totalCount: number, nodes: Array<{ id: string, name: string, type: string, createdOn: string | null, account: string | null, module: DocumentModule }> } | null } | null };

export type ProvenanceFragment = { system: string, reference: string, asOf: string, stale: boolean };

export type YearTotalsFragment = { year: string, balance: string, arrears: string, charge: string, payments: string, benefits: string, costs: string, refunds: string, writeOffs: string, transfers: string, penalties: string, arrangement: string | null, stage: { stage: RecoveryStageName, code: string, reachedOn: string | null } | null, nextPayment: { due: string, amount: string } | null };

type WholeClaim_CouncilTaxReductionClaim_Fragment = { id: string, ref: string, status: ClaimStatus, claimType: string | null, personType: string | null, address: { lines: Array<string>, postcode: string | null }, nextPayment: { due: string | null, amount: string, payee: string | null, schedule: PaymentSchedule | null, method: string | null, comparedWithEntitlement: PaymentComparison | null } | null, entitlements: { nodes: Array<{ from: string, to: string | null, weekly: string, tenure: Tenure | null, account: string | null }> }, payments: { totalCount: number, nodes: Array<{ paidOn: string, amount: string, periodFrom: string | null, periodTo: string | null, payee: string | null }> } | null, source: ProvenanceFragment };

type WholeClaim_HousingBenefitClaim_Fragment = { id: string, ref: string, status: ClaimStatus, claimType: string | null, personType: string | null, address: { lines: Array<string>, postcode: string | null }, nextPayment: { due: string | null, amount: string, payee: string | null, schedule: PaymentSchedule | null, method: string | null, comparedWithEntitlement: PaymentComparison | null } | null, entitlements: { nodes: Array<{ from: string, to: string | null, weekly: string, tenure: Tenure | null, account: string | null }> }, payments: { totalCount: number, nodes: Array<{ paidOn: string, amount: string, periodFrom: string | null, periodTo: string | null, payee: string | null }> } | null, source: ProvenanceFragment };

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
          | { __typename: 'ImportFile', id: string, number: string, state: string, version: number, openedAt: string, dueOn: string | null, dueWhy: string | null }
          | { __typename: 'LiabilityOrderChallenge', id: string, number: string, state: string, version: number, openedAt: string, dueOn: string | null, dueWhy: string | null }
          | { __typename: 'NewClaim', schemes: Array<ClaimScheme>, id: string, number: string, state: string, version: number, openedAt: string, dueOn: string | null, dueWhy: string | null, needed: Array<{ what: string, why: string, received: boolean }> }
          | { __typename: 'NoticeAppeal', id: string, number: string, state: string, version: number, openedAt: string, dueOn: string | null, dueWhy: string | null }
          | { __typename: 'OverpaymentDecision', id: string, number: string, state: string, version: number, openedAt: string, dueOn: string | null, dueWhy: string | null }
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

export const ChangedCaseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ChangedCaseFragment, unknown>;
export const ChangedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"formerTeam"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ChangedFragment, unknown>;
export const OutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<OutcomeFragment, unknown>;
export const ClockOfAppealFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockOfAppeal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppealClock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"stopped"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"unsure"}}]}}]} as unknown as DocumentNode<ClockOfAppealFragment, unknown>;
export const YearTotalsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"YearTotals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountYear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reachedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextPayment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"arrears"}},{"kind":"Field","name":{"kind":"Name","value":"charge"}},{"kind":"Field","name":{"kind":"Name","value":"payments"}},{"kind":"Field","name":{"kind":"Name","value":"benefits"}},{"kind":"Field","name":{"kind":"Name","value":"costs"}},{"kind":"Field","name":{"kind":"Name","value":"refunds"}},{"kind":"Field","name":{"kind":"Name","value":"writeOffs"}},{"kind":"Field","name":{"kind":"Name","value":"transfers"}},{"kind":"Field","name":{"kind":"Name","value":"penalties"}},{"kind":"Field","name":{"kind":"Name","value":"arrangement"}}]}}]} as unknown as DocumentNode<YearTotalsFragment, unknown>;
export const ProvenanceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Provenance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}}]} as unknown as DocumentNode<ProvenanceFragment, unknown>;
export const WholeClaimFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"claimType"}},{"kind":"Field","name":{"kind":"Name","value":"personType"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextPayment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"payee"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"comparedWithEntitlement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"weekly"}},{"kind":"Field","name":{"kind":"Name","value":"tenure"}},{"kind":"Field","name":{"kind":"Name","value":"account"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"payee"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Provenance"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Provenance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}}]} as unknown as DocumentNode<WholeClaimFragment, unknown>;
export const AppealDeadlinesDocument = {"__meta__":{"hash":"sha256:3bd353bb92434aa137e236960cf270c0133aa059ade04b63ee455f74e2225daf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AppealDeadlines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppealDeadlinesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calculate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appealDeadlines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppealDeadlines"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"decider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decides"}},{"kind":"Field","name":{"kind":"Name","value":"law"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"stopped"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"unsure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recovery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"law"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AppealDeadlinesQuery, AppealDeadlinesQueryVariables>;
export const CouncilTaxDocument = {"__meta__":{"hash":"sha256:134d01eec78ae5b47cc41aecd7e3bc2a5e73d2673870b90c34af4f642127274f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CouncilTax"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CouncilTaxFactsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calculate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councilTax"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CouncilTaxCalculation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"exemption"}},{"kind":"Field","name":{"kind":"Name","value":"gross"}},{"kind":"Field","name":{"kind":"Name","value":"discount"}},{"kind":"Field","name":{"kind":"Name","value":"discountPercent"}},{"kind":"Field","name":{"kind":"Name","value":"premium"}},{"kind":"Field","name":{"kind":"Name","value":"reductions"}},{"kind":"Field","name":{"kind":"Name","value":"net"}},{"kind":"Field","name":{"kind":"Name","value":"liable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"liability"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"law"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"working"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plainEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"law"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rulesVersion"}},{"kind":"Field","name":{"kind":"Name","value":"parametersVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CouncilTaxQuery, CouncilTaxQueryVariables>;
export const EarningsCurveDocument = {"__meta__":{"hash":"sha256:3d807e927f11258805d58feefc388d0035e83755f67a3e67db3d57273d2f1c0b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EarningsCurve"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"upTo"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"step"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hourlyPay"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MoneyText"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"takeUp"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeUp"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calculate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earningsCurve"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"person"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}},{"kind":"Argument","name":{"kind":"Name","value":"upTo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"upTo"}}},{"kind":"Argument","name":{"kind":"Name","value":"step"},"value":{"kind":"Variable","name":{"kind":"Name","value":"step"}}},{"kind":"Argument","name":{"kind":"Name","value":"hourlyPay"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hourlyPay"}}},{"kind":"Argument","name":{"kind":"Name","value":"takeUp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"takeUp"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EarningsCurve"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"hourlyPay"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gross"}},{"kind":"Field","name":{"kind":"Name","value":"hoursPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"netEarnings"}},{"kind":"Field","name":{"kind":"Name","value":"childBenefit"}},{"kind":"Field","name":{"kind":"Name","value":"pensionCredit"}},{"kind":"Field","name":{"kind":"Name","value":"universalCredit"}},{"kind":"Field","name":{"kind":"Name","value":"housingBenefit"}},{"kind":"Field","name":{"kind":"Name","value":"councilTaxReduction"}},{"kind":"Field","name":{"kind":"Name","value":"income"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"keptOfTheNext"}},{"kind":"Field","name":{"kind":"Name","value":"keptOfAll"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"}},{"kind":"Field","name":{"kind":"Name","value":"rulesVersion"}},{"kind":"Field","name":{"kind":"Name","value":"parametersVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EarningsCurveQuery, EarningsCurveQueryVariables>;
export const HouseholdBenefitsDocument = {"__meta__":{"hash":"sha256:0f59bb4e26ab953ad0ad9863785a2fed70c19e41479bb68416feee7877e6e33b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HouseholdBenefits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"takeUp"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeUp"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schemes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdScheme"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"evenIfClosed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calculate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"household"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"takeUp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"takeUp"}}},{"kind":"Argument","name":{"kind":"Name","value":"schemes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schemes"}}},{"kind":"Argument","name":{"kind":"Name","value":"evenIfClosed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evenIfClosed"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdCalculation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"ageGroup"}},{"kind":"Field","name":{"kind":"Name","value":"takeUp"}},{"kind":"Field","name":{"kind":"Name","value":"schemes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"childBenefit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"award"}},{"kind":"Field","name":{"kind":"Name","value":"awardPerMonth"}},{"kind":"Field","name":{"kind":"Name","value":"children"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pensionCredit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"entitled"}},{"kind":"Field","name":{"kind":"Name","value":"appropriateGuarantee"}},{"kind":"Field","name":{"kind":"Name","value":"guaranteeParts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"income"}},{"kind":"Field","name":{"kind":"Name","value":"guaranteeCredit"}},{"kind":"Field","name":{"kind":"Name","value":"savingsCredit"}},{"kind":"Field","name":{"kind":"Name","value":"award"}},{"kind":"Field","name":{"kind":"Name","value":"awardPerMonth"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"law"}}]}},{"kind":"Field","name":{"kind":"Name","value":"working"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plainEnglish"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"universalCredit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"entitled"}},{"kind":"Field","name":{"kind":"Name","value":"elements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"element"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maximumAmount"}},{"kind":"Field","name":{"kind":"Name","value":"earnedIncome"}},{"kind":"Field","name":{"kind":"Name","value":"earningsDeduction"}},{"kind":"Field","name":{"kind":"Name","value":"unearnedIncome"}},{"kind":"Field","name":{"kind":"Name","value":"beforeCap"}},{"kind":"Field","name":{"kind":"Name","value":"capReduction"}},{"kind":"Field","name":{"kind":"Name","value":"award"}},{"kind":"Field","name":{"kind":"Name","value":"awardPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"payable"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"law"}}]}},{"kind":"Field","name":{"kind":"Name","value":"working"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plainEnglish"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"housingBenefit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"weekFrom"}},{"kind":"Field","name":{"kind":"Name","value":"entitled"}},{"kind":"Field","name":{"kind":"Name","value":"passported"}},{"kind":"Field","name":{"kind":"Name","value":"eligibleRent"}},{"kind":"Field","name":{"kind":"Name","value":"nonDependantDeductions"}},{"kind":"Field","name":{"kind":"Name","value":"applicableAmount"}},{"kind":"Field","name":{"kind":"Name","value":"applicableParts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"income"}},{"kind":"Field","name":{"kind":"Name","value":"capital"}},{"kind":"Field","name":{"kind":"Name","value":"beforeCap"}},{"kind":"Field","name":{"kind":"Name","value":"capReduction"}},{"kind":"Field","name":{"kind":"Name","value":"award"}},{"kind":"Field","name":{"kind":"Name","value":"awardPerMonth"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"law"}}]}},{"kind":"Field","name":{"kind":"Name","value":"working"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plainEnglish"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"councilTaxReduction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"entitled"}},{"kind":"Field","name":{"kind":"Name","value":"passport"}},{"kind":"Field","name":{"kind":"Name","value":"income"}},{"kind":"Field","name":{"kind":"Name","value":"reduction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perDay"}},{"kind":"Field","name":{"kind":"Name","value":"perWeek"}},{"kind":"Field","name":{"kind":"Name","value":"perYear"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"law"}}]}},{"kind":"Field","name":{"kind":"Name","value":"working"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plainEnglish"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"income"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"perWeek"}}]}},{"kind":"Field","name":{"kind":"Name","value":"income"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signposts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"}},{"kind":"Field","name":{"kind":"Name","value":"rulesVersion"}},{"kind":"Field","name":{"kind":"Name","value":"parametersVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<HouseholdBenefitsQuery, HouseholdBenefitsQueryVariables>;
export const WhatIfDocument = {"__meta__":{"hash":"sha256:5968473ab0ce3936f72ab2e3b622cada61f65f97f96c888c672bd651f9240814"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatIf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"takeUp"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeUp"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calculate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"householdChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"takeUp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"takeUp"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leftPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"leftPerMonth"}},{"kind":"Field","name":{"kind":"Name","value":"incomePerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"perWeek"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"schemes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"standingBefore"}},{"kind":"Field","name":{"kind":"Name","value":"standingAfter"}},{"kind":"Field","name":{"kind":"Name","value":"reasonBefore"}},{"kind":"Field","name":{"kind":"Name","value":"reasonAfter"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noLonger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"now"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assumptions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assumptions"}},{"kind":"Field","name":{"kind":"Name","value":"signposts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rulesVersion"}},{"kind":"Field","name":{"kind":"Name","value":"parametersVersion"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatIfQuery, WhatIfQueryVariables>;
export const AgreeArrangementDocument = {"__meta__":{"hash":"sha256:7e49ce842829aabd7ed9f6096284f231924582526878e42252072a26034220b4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AgreeArrangement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreeArrangementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreeArrangement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<AgreeArrangementMutation, AgreeArrangementMutationVariables>;
export const CancelArrangementDocument = {"__meta__":{"hash":"sha256:264ed39f92beb7b3db4a60d160d7a0d7acadccb9afbbfb576b218388f21e6982"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelArrangement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArrangementReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelArrangement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<CancelArrangementMutation, CancelArrangementMutationVariables>;
export const ProposeArrangementDocument = {"__meta__":{"hash":"sha256:e7de0b076eecbf9b8cb6cc4d9eca9459d88e923b0fb6f6cf15fe878491213d65"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeArrangement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeArrangementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeArrangement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<ProposeArrangementMutation, ProposeArrangementMutationVariables>;
export const RefuseArrangementDocument = {"__meta__":{"hash":"sha256:d59f97b96913b927392267bc9be6051bdb9f87c44c6d6fa1925efdbca7f8a05c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseArrangement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArrangementReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseArrangement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<RefuseArrangementMutation, RefuseArrangementMutationVariables>;
export const ResumeArrangementDocument = {"__meta__":{"hash":"sha256:3b1f99544406069f10a3898dfe53588e35dc8b5a5a3cce11c867703cb3229b63"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeArrangement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArrangementReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeArrangement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<ResumeArrangementMutation, ResumeArrangementMutationVariables>;
export const AskForAuthorisationDocument = {"__meta__":{"hash":"sha256:f821ee17ab790d3b609719015acf36bc4021b2ff67c24450d0fd26ba1ff38c68"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskForAuthorisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskAuthorisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askForAuthorisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<AskForAuthorisationMutation, AskForAuthorisationMutationVariables>;
export const GiveAuthorisationDocument = {"__meta__":{"hash":"sha256:fb322faecc278934151baa8b88ba45a31b6c7588d0376aea9a28cc5deb9e98bb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveAuthorisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonedCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveAuthorisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<GiveAuthorisationMutation, GiveAuthorisationMutationVariables>;
export const RefuseAuthorisationDocument = {"__meta__":{"hash":"sha256:83e3f93138615a390abe5b3026b518851d8935d50df09a827324bda6ddd0286d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseAuthorisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonedCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseAuthorisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<RefuseAuthorisationMutation, RefuseAuthorisationMutationVariables>;
export const WithdrawAuthorisationDocument = {"__meta__":{"hash":"sha256:48ccf1f9042288ba550e0ff3488e48c18503d05a2d7df3ba14c23e8c30732c67"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawAuthorisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonedCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawAuthorisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawAuthorisationMutation, WithdrawAuthorisationMutationVariables>;
export const CallOffTaskDocument = {"__meta__":{"hash":"sha256:38c639c5f5d63462c0788b6443ab3c98a0ece04abc23ca4caa87134643ba7a04"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CallOffTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"callOffTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<CallOffTaskMutation, CallOffTaskMutationVariables>;
export const KeyBackOfficeTaskDocument = {"__meta__":{"hash":"sha256:f94133becb858d659d6ad57e6ffdad558ed874b241dca975b702b81b28a3def9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeyBackOfficeTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KeyTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keyBackOfficeTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<KeyBackOfficeTaskMutation, KeyBackOfficeTaskMutationVariables>;
export const VouchForTaskDocument = {"__meta__":{"hash":"sha256:d94e98da7c34739f9a73023215c5481ada1ece6f75250c4838a74820fe147be4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VouchForTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vouchForTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<VouchForTaskMutation, VouchForTaskMutationVariables>;
export const CallOffImportFileDocument = {"__meta__":{"hash":"sha256:5a6787f942c404849026da6a59784a250aaf233c7891f4ace1bf4f00cce7d28a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CallOffImportFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportFileReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"callOffImportFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<CallOffImportFileMutation, CallOffImportFileMutationVariables>;
export const MakeImportFileDocument = {"__meta__":{"hash":"sha256:83d60f526b6c6fd8a6be45a32ab5751d42cce4922452fea879da41d8064bb849"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeImportFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MakeImportFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"makeImportFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<MakeImportFileMutation, MakeImportFileMutationVariables>;
export const MarkImportFileLoadedDocument = {"__meta__":{"hash":"sha256:9fd1dacb2ef147d01e2a0144e85150048335011a5dd32eef2ed3905c69f8df45"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkImportFileLoaded"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportFileLoadedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markImportFileLoaded"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<MarkImportFileLoadedMutation, MarkImportFileLoadedMutationVariables>;
export const AcceptCircumstancesDocument = {"__meta__":{"hash":"sha256:27a6ee0fce6a84dedbbd7ec072dd24b93646915faaa4773e3e0915396ed8b820"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptCircumstances"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptCircumstancesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptCircumstances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptCircumstancesMutation, AcceptCircumstancesMutationVariables>;
export const DeclineCircumstancesDocument = {"__meta__":{"hash":"sha256:caa77c94078bc3453a6511c7a01545aa0745974946b27b0193db6f251d233039"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineCircumstances"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineCircumstances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<DeclineCircumstancesMutation, DeclineCircumstancesMutationVariables>;
export const ReportCircumstancesDocument = {"__meta__":{"hash":"sha256:e14dfb3418821b03cb89163aab596064e5c880afc5ace7a341a3f84460d42934"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportCircumstances"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportCircumstancesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportCircumstances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<ReportCircumstancesMutation, ReportCircumstancesMutationVariables>;
export const WithdrawCircumstancesDocument = {"__meta__":{"hash":"sha256:66339ec64fd8985a9bf79b7422f579728d2644d355196ff2905488b10588050d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawCircumstances"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawCircumstances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawCircumstancesMutation, WithdrawCircumstancesMutationVariables>;
export const CloseClaimDocument = {"__meta__":{"hash":"sha256:16aa60365c0689d9175c1899ec4580435674729fec54c1ea431ba10f090f0dd4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<CloseClaimMutation, CloseClaimMutationVariables>;
export const MakeClaimDocument = {"__meta__":{"hash":"sha256:4e064140a31cb33230d6efe509f8d265dea2ca9687bb184e62a47d6144bb91dc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MakeClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"makeClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<MakeClaimMutation, MakeClaimMutationVariables>;
export const NoteClaimEvidenceDocument = {"__meta__":{"hash":"sha256:f3b2abaf0ce3524ab652825c5bb7b0aeb98bba9b9da0d390e71502b842c9b5f2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoteClaimEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noteClaimEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<NoteClaimEvidenceMutation, NoteClaimEvidenceMutationVariables>;
export const WithdrawClaimDocument = {"__meta__":{"hash":"sha256:cf78e8979ba0e25fbd813eb6861034a5c2e3d68928bec4eb80bdaabd75861b3d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawClaimMutation, WithdrawClaimMutationVariables>;
export const CorrectMistakeDocument = {"__meta__":{"hash":"sha256:a664cf40893d2ad0f376cf867ffcab9877f7450f76f5431ee6811b2ef826d8d2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectMistake"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectMistakeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctMistake"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectMistakeMutation, CorrectMistakeMutationVariables>;
export const FindNoMistakeDocument = {"__meta__":{"hash":"sha256:b8c6416f173208abb271bb873858f46853dd0d3321882a11379f802640b11d1d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FindNoMistake"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonedCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findNoMistake"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<FindNoMistakeMutation, FindNoMistakeMutationVariables>;
export const PutMistakeRightDocument = {"__meta__":{"hash":"sha256:af8698c8f1fd907c800d599f04988c155c5ad2561b8415b2667923e66eae1917"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PutMistakeRight"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PutMistakeRightInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"putMistakeRight"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<PutMistakeRightMutation, PutMistakeRightMutationVariables>;
export const DecideBenefitDocument = {"__meta__":{"hash":"sha256:0c1f514031ee10c757373615af80f136ba43f38baaeb1cce4b58d5abd197be79"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideBenefit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideBenefitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideBenefit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<DecideBenefitMutation, DecideBenefitMutationVariables>;
export const DecideCouncilTaxDocument = {"__meta__":{"hash":"sha256:79bf66907cebb36ce18c2b68674e21e07c4658f3acbe6dde2b188ac729741726"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideCouncilTax"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideCouncilTaxInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideCouncilTax"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<DecideCouncilTaxMutation, DecideCouncilTaxMutationVariables>;
export const CancelDirectDebitDocument = {"__meta__":{"hash":"sha256:12f4c1238ccd553dd574dbe775163613cbf1f4ae0c47ef0ff0ea8406c76647c5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelDirectDebit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelDirectDebitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelDirectDebit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<CancelDirectDebitMutation, CancelDirectDebitMutationVariables>;
export const ChangeDirectDebitDocument = {"__meta__":{"hash":"sha256:652f54c25cab7537119b09e49304669909a56204a5c600e127aed64f17b94dd0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeDirectDebit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDirectDebitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeDirectDebit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeDirectDebitMutation, ChangeDirectDebitMutationVariables>;
export const SetUpDirectDebitDocument = {"__meta__":{"hash":"sha256:732bc9d96b23d73f6503d9bba2a0f5b5c3103be60311610adefc34dd34bff236"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetUpDirectDebit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetUpDirectDebitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setUpDirectDebit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<SetUpDirectDebitMutation, SetUpDirectDebitMutationVariables>;
export const SettleDirectDebitDocument = {"__meta__":{"hash":"sha256:9f9fa0fb065f81b023626955d92b7efe084cd90594f5060c161db21bed3c00a4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettleDirectDebit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettleDirectDebitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settleDirectDebit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<SettleDirectDebitMutation, SettleDirectDebitMutationVariables>;
export const ApplyForDiscountDocument = {"__meta__":{"hash":"sha256:854013978ae7a2001909a2cbde624c6fe0fb5459b809f4527ac1968551e6e043"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyForDiscount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscountApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyForDiscount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<ApplyForDiscountMutation, ApplyForDiscountMutationVariables>;
export const AwardDiscountDocument = {"__meta__":{"hash":"sha256:95a144fe5d444d3ae4e088c17e5182e3886396a8fb7971f74b0fdeba7a401bb7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AwardDiscount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AwardDiscountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"awardDiscount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<AwardDiscountMutation, AwardDiscountMutationVariables>;
export const ConfirmDiscountDocument = {"__meta__":{"hash":"sha256:0cfffd8006aa43fc20690fbf4ea3deca0f0f2f943a67a64919856f12ca552314"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmDiscount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmDiscountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmDiscount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmDiscountMutation, ConfirmDiscountMutationVariables>;
export const EndDiscountDocument = {"__meta__":{"hash":"sha256:018cbb6fb4939c73c364cad85f011bd605260f4f251b3c94bab893d391adb5a8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndDiscount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndDiscountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endDiscount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<EndDiscountMutation, EndDiscountMutationVariables>;
export const NoteDiscountEvidenceDocument = {"__meta__":{"hash":"sha256:01323613ac77691806dfb89316604e3004ba5a0c313c810575afa5f50637fa13"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoteDiscountEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscountEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noteDiscountEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<NoteDiscountEvidenceMutation, NoteDiscountEvidenceMutationVariables>;
export const RefuseDiscountDocument = {"__meta__":{"hash":"sha256:b2f597123ace3a92c72fbb6f308c006cebb386aba2138b8520fff908b2ed3d65"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseDiscount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscountReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseDiscount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<RefuseDiscountMutation, RefuseDiscountMutationVariables>;
export const WithdrawDiscountDocument = {"__meta__":{"hash":"sha256:b32ee538a5c4b23fa12f7fefe76194f1b3412e1a9f936e13d1c675d8951e76cd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawDiscount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscountReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawDiscount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawDiscountMutation, WithdrawDiscountMutationVariables>;
export const AdjournAppealHearingDocument = {"__meta__":{"hash":"sha256:3aa45b4885ae11a969f9ead00438dd7c083c37acbbd0835b8ef91bff47b9f846"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdjournAppealHearing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppealStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adjournAppealHearing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<AdjournAppealHearingMutation, AdjournAppealHearingMutationVariables>;
export const ImplementAppealOutcomeDocument = {"__meta__":{"hash":"sha256:56c5c883454b6cd7490d593fecc78a74fb454089ff7fb8f94c307a2a59b71f7b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImplementAppealOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImplementAppealOutcomeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"implementAppealOutcome"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<ImplementAppealOutcomeMutation, ImplementAppealOutcomeMutationVariables>;
export const ListAppealHearingDocument = {"__meta__":{"hash":"sha256:ea35234f26231a47dafb8a18544a743a40b90f031b4a1deca31d5ec10c2a0c68"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ListAppealHearing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ListAppealHearingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listAppealHearing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<ListAppealHearingMutation, ListAppealHearingMutationVariables>;
export const RecordAppealOutcomeDocument = {"__meta__":{"hash":"sha256:3a137cbacafa6832eff0fbb6c5be8d525b26888eb76f9b9e0ab833b3e6d5b694"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAppealOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAppealOutcomeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAppealOutcome"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<RecordAppealOutcomeMutation, RecordAppealOutcomeMutationVariables>;
export const SortAppealPapersDocument = {"__meta__":{"hash":"sha256:a4c7d80a9dec01ccdbbdd500c63d1242851e2b0f4b8b46c3d8343be5f065d6f8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SortAppealPapers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SortAppealPapersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sortAppealPapers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<SortAppealPapersMutation, SortAppealPapersMutationVariables>;
export const StrikeOutAppealDocument = {"__meta__":{"hash":"sha256:6c70fde9f69c9c9611885e7f29072eb30a0239c5fb27a677326d23837faf9d83"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StrikeOutAppeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppealStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strikeOutAppeal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<StrikeOutAppealMutation, StrikeOutAppealMutationVariables>;
export const AcknowledgeAppealDocument = {"__meta__":{"hash":"sha256:28f08b0052db7404ce20ecfa19861f7f57dd95995335b47bea2161633381f044"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeAppeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppealStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeAppeal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<AcknowledgeAppealMutation, AcknowledgeAppealMutationVariables>;
export const AnswerComplaintDocument = {"__meta__":{"hash":"sha256:c644b88d267ba52431497c2fae009ff9ce7a7b237fc530adc4d46b6ab1556a22"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerComplaint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppealStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerComplaint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerComplaintMutation, AnswerComplaintMutationVariables>;
export const DecideLateAppealDocument = {"__meta__":{"hash":"sha256:e1a7aee90c0c11278b4223139a024cd2546a32321d5c60b43a9a5ab767906b40"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideLateAppeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideLateAppealInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideLateAppeal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<DecideLateAppealMutation, DecideLateAppealMutationVariables>;
export const ExtendComplaintDocument = {"__meta__":{"hash":"sha256:f759cd93b4aafd9932d6a3e3685ca9416785986dc06b62833b7998578f66d590"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExtendComplaint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppealStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extendComplaint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<ExtendComplaintMutation, ExtendComplaintMutationVariables>;
export const GiveStatementOfReasonsDocument = {"__meta__":{"hash":"sha256:0f4d298cfaa640cb2d1dd65bc088cacd04b87bebd5bb4777adf237806af5ec18"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveStatementOfReasons"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppealStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveStatementOfReasons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<GiveStatementOfReasonsMutation, GiveStatementOfReasonsMutationVariables>;
export const ReconsiderAppealDocument = {"__meta__":{"hash":"sha256:dba9837b966cbff3e4f85e29e6f1f7c7e76e17b1397da951ce5512d1c3d5c945"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReconsiderAppeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReconsiderAppealInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reconsiderAppeal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<ReconsiderAppealMutation, ReconsiderAppealMutationVariables>;
export const RecordValuationStepDocument = {"__meta__":{"hash":"sha256:24222fb30c8a65796249c3dddb110243115ff6c72039d4bc06d6a65c77e5aa7f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordValuationStep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordValuationStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordValuationStep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<RecordValuationStepMutation, RecordValuationStepMutationVariables>;
export const SendAppealResponseDocument = {"__meta__":{"hash":"sha256:c8d46b863ee9009484a5c9648c29358e3bb6d58ef5da3cd45b2f8530004bbe49"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendAppealResponse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppealStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendAppealResponse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<SendAppealResponseMutation, SendAppealResponseMutationVariables>;
export const AskToSetAsideDocument = {"__meta__":{"hash":"sha256:de80d63d8d8781e4d184d449ad537752c3faab7387bda8e1a5bf22084a55056f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskToSetAside"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppealStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askToSetAside"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<AskToSetAsideMutation, AskToSetAsideMutationVariables>;
export const EscalateComplaintDocument = {"__meta__":{"hash":"sha256:a4fee81f62d2933596ba2b3805fae1396140deaf5806a8a271451bb2fb6f3693"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EscalateComplaint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppealStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"escalateComplaint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<EscalateComplaintMutation, EscalateComplaintMutationVariables>;
export const LetAppealStandDocument = {"__meta__":{"hash":"sha256:c1002f99001574b8a3181e1910190e5c3b6be409f56d032684e25c98e69dff3e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LetAppealStand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LetAppealStandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"letAppealStand"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<LetAppealStandMutation, LetAppealStandMutationVariables>;
export const LodgeAppealDocument = {"__meta__":{"hash":"sha256:7b350da005ae68d26d24a3e5c938813537dc91a6ed9d4096d4429b62052aa2db"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LodgeAppeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LodgeAppealInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lodgeAppeal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<LodgeAppealMutation, LodgeAppealMutationVariables>;
export const MakeAppealDocument = {"__meta__":{"hash":"sha256:22af5ce81680bf35029dae331984d3ca6147aa6670545d65971a81f7d67b09ef"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeAppeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MakeAppealInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"makeAppeal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<MakeAppealMutation, MakeAppealMutationVariables>;
export const RequestStatementOfReasonsDocument = {"__meta__":{"hash":"sha256:7c9fee03f3290e1a138eeb04ded36b09ab2eee512b7f2154d5d232a9ebc09c56"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestStatementOfReasons"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppealStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestStatementOfReasons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<RequestStatementOfReasonsMutation, RequestStatementOfReasonsMutationVariables>;
export const WithdrawAppealDocument = {"__meta__":{"hash":"sha256:85a9e648b2e753cc1dc48c381f8c6f8e757ca57e3fbb645a36adb47bcb6f3d4e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawAppeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppealStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawAppeal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawAppealMutation, WithdrawAppealMutationVariables>;
export const CloseEvidenceDocument = {"__meta__":{"hash":"sha256:b5b216cd689b57e88c37bcb71ad76bbb239ad4fb78adf765989c59537d986230"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<CloseEvidenceMutation, CloseEvidenceMutationVariables>;
export const ExtendEvidenceDocument = {"__meta__":{"hash":"sha256:80e849a39b48e4639b35e49c90421d0106348d0ef1df6751bbc9b0311c2924b3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExtendEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExtendEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extendEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<ExtendEvidenceMutation, ExtendEvidenceMutationVariables>;
export const ReceiveEvidenceDocument = {"__meta__":{"hash":"sha256:df6a75365b9f32460b535062f02610e22dda27aeae4b5d6535ce39de8d5e30cf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiveEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiveEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiveEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<ReceiveEvidenceMutation, ReceiveEvidenceMutationVariables>;
export const RequestEvidenceDocument = {"__meta__":{"hash":"sha256:5917ebeed55def2ee5b5036911ee8b952e71302fe08f0f6a61c0ad36c1b2aed6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<RequestEvidenceMutation, RequestEvidenceMutationVariables>;
export const VerifyEvidenceDocument = {"__meta__":{"hash":"sha256:aa257c77a690447b2c326d3a5f068fc1f0d8b0e479116ccce6f8ac9783b1d5a1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<VerifyEvidenceMutation, VerifyEvidenceMutationVariables>;
export const WithdrawEvidenceDocument = {"__meta__":{"hash":"sha256:e1d7d0489ec5a49c43fc70ac2e07ad73def5ff6eabf7be9a4e86c30cd243b893"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawEvidenceMutation, WithdrawEvidenceMutationVariables>;
export const SettleFeedItemDocument = {"__meta__":{"hash":"sha256:ba1abcc9032765e94f3f31c1e711b9ca51deb31d3827972983063416da32dd0c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettleFeedItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettleFeedItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settleFeedItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<SettleFeedItemMutation, SettleFeedItemMutationVariables>;
export const CaseChangedDocument = {"__meta__":{"hash":"sha256:4c94948a41bb5be5082f3b09abe92f9133c4326b889cf98c77bec6bf03be43af"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"CaseChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"case"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseReference"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"case"},"value":{"kind":"Variable","name":{"kind":"Name","value":"case"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"formerTeam"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}}]} as unknown as DocumentNode<CaseChangedSubscription, CaseChangedSubscriptionVariables>;
export const CustomerChangedDocument = {"__meta__":{"hash":"sha256:e293fee01d265cae2fdc89c1f726e5f0eafcc03152aa7c121846f12b0b7ae174"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"CustomerChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonReference"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"formerTeam"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}}]} as unknown as DocumentNode<CustomerChangedSubscription, CustomerChangedSubscriptionVariables>;
export const WorkChangedDocument = {"__meta__":{"hash":"sha256:5852c5650a26b6768d9e516796a572875c421c483ed7a54bfc635d3345428db2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WorkChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"team"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"team"},"value":{"kind":"Variable","name":{"kind":"Name","value":"team"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Changed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"formerTeam"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}}]} as unknown as DocumentNode<WorkChangedSubscription, WorkChangedSubscriptionVariables>;
export const ConcludeFraudDocument = {"__meta__":{"hash":"sha256:33cfd14d457a2acb86a8cfc31147154284dc6bb02da0f7a195835264924e9f10"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConcludeFraud"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConcludeFraudInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concludeFraud"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<ConcludeFraudMutation, ConcludeFraudMutationVariables>;
export const DeclineFraudDocument = {"__meta__":{"hash":"sha256:64f130e4daa5d78aa802cfac0bd4158327e7a513b5b21b439565ec636a8621e2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineFraud"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineFraud"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<DeclineFraudMutation, DeclineFraudMutationVariables>;
export const InvestigateFraudDocument = {"__meta__":{"hash":"sha256:449abfd6cf3bf4dd95f9fcd196082c9a16760aea39760c2931cd7ed63a015d3e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvestigateFraud"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigateFraud"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<InvestigateFraudMutation, InvestigateFraudMutationVariables>;
export const ReferFraudDocument = {"__meta__":{"hash":"sha256:b1ad21e7e08d810c15bad50b517d47bcc2a54256494b7e9c0a736fe4513646e2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReferFraud"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferFraudInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referFraud"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<ReferFraudMutation, ReferFraudMutationVariables>;
export const SendFraudToDwpDocument = {"__meta__":{"hash":"sha256:df57b66de87f51f41b77b94cf18ccb787a4abfac5c31e4f511740239dc630e3c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendFraudToDwp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendFraudToDwpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendFraudToDwp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<SendFraudToDwpMutation, SendFraudToDwpMutationVariables>;
export const TakeFraudBackDocument = {"__meta__":{"hash":"sha256:963479e8af741bdbf3f720b63af51b228ae75175271d07aa04241b8ab2b9cc49"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeFraudBack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeFraudBack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<TakeFraudBackMutation, TakeFraudBackMutationVariables>;
export const RetryJobDocument = {"__meta__":{"hash":"sha256:9004fb991c2efccff22eb608d36a9d7a4d47d088d02f429101695cbf3616b406"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetryJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<RetryJobMutation, RetryJobMutationVariables>;
export const BreakGlassDocument = {"__meta__":{"hash":"sha256:ecfc52f43cbf5fba97d8bce3acf40d6bf114b4fc736f9b4e044aa08f761e0c29"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BreakGlass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BreakGlassInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"breakGlass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<BreakGlassMutation, BreakGlassMutationVariables>;
export const ConfirmLinkDocument = {"__meta__":{"hash":"sha256:9e569f4c7ed218944ffbdd3fcc9d3f917ecb44e64c41b8df7c5d4c74c106f2e2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmLinkMutation, ConfirmLinkMutationVariables>;
export const ProposeLinkDocument = {"__meta__":{"hash":"sha256:fa42aca9d21f529a08c4a848b4e9b392d4ff2e96bc9d83e70ea63e45bc5684f3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<ProposeLinkMutation, ProposeLinkMutationVariables>;
export const RefuseLinkDocument = {"__meta__":{"hash":"sha256:9aa75c6f2c12c8db13eda0ebc9d20f3683f95efd57619ea7bfe7449f2d386eda"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<RefuseLinkMutation, RefuseLinkMutationVariables>;
export const ReviewGlassDocument = {"__meta__":{"hash":"sha256:31ac87516e8856d27453add06cf30ce617d24c417097c2f04e24eda17655c91e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewGlass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewGlassInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewGlass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<ReviewGlassMutation, ReviewGlassMutationVariables>;
export const UndoLinkDocument = {"__meta__":{"hash":"sha256:b98a52810df9d5ed3813b2017c61aa88f15139b312ff66e8c1cc85460ac10c62"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<UndoLinkMutation, UndoLinkMutationVariables>;
export const AcceptMoveDocument = {"__meta__":{"hash":"sha256:98b8f0c6e2a99dc047f3eaa79348f5bb4bf6c7ab18123943666272e82f688960"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptMove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptMoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptMove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptMoveMutation, AcceptMoveMutationVariables>;
export const DeclineMoveDocument = {"__meta__":{"hash":"sha256:ddfdcc8bec3e9a2e36340892d5491ef828ecf6dd8f84dac50aa8f97301853da0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineMove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineMove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<DeclineMoveMutation, DeclineMoveMutationVariables>;
export const ReportMoveDocument = {"__meta__":{"hash":"sha256:d404eacb953565a2ffa9b2191688e99827990497738891ca3afb0804bf3d3e0a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportMove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportMoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportMove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<ReportMoveMutation, ReportMoveMutationVariables>;
export const WithdrawMoveDocument = {"__meta__":{"hash":"sha256:783b30165ead4851e154fea8de6bda55163f62a7e0096fff823d385b7a8cde84"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawMove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawMove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawMoveMutation, WithdrawMoveMutationVariables>;
export const MarkNoticeGivenDocument = {"__meta__":{"hash":"sha256:784647a6fcdb72ec7b0df57a7f1363163f943f8404e5e461173d63f64e43774b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkNoticeGiven"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkNoticeGivenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markNoticeGiven"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<MarkNoticeGivenMutation, MarkNoticeGivenMutationVariables>;
export const SendLandlordOverpaymentNoticeDocument = {"__meta__":{"hash":"sha256:8aba16976dc9a3f8495fb200d03d929b0788900a92c4430a2ed35a7f27fc7a43"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendLandlordOverpaymentNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendLandlordOverpaymentNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendLandlordOverpaymentNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<SendLandlordOverpaymentNoticeMutation, SendLandlordOverpaymentNoticeMutationVariables>;
export const SendNoticeDocument = {"__meta__":{"hash":"sha256:788f6003d25ff9046e1b231f6a4b2c9f81318ce9a46ee64c4d9290d77dc5dc37"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<SendNoticeMutation, SendNoticeMutationVariables>;
export const SendOverpaymentNoticeDocument = {"__meta__":{"hash":"sha256:12ad7dd496c6c9d3836f660757539096f838f76f2c7b77f7363224b0c4aad291"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendOverpaymentNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendOverpaymentNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendOverpaymentNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<SendOverpaymentNoticeMutation, SendOverpaymentNoticeMutationVariables>;
export const ApproveRefundDocument = {"__meta__":{"hash":"sha256:835acc7ff5babf1a90df9c8b82422736d4f15ee45f6f67fc82c5cf227a933011"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveRefund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveRefundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveRefund"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<ApproveRefundMutation, ApproveRefundMutationVariables>;
export const AskRefundDocument = {"__meta__":{"hash":"sha256:5f01f433d61e4143d06e2874d72b2dbf35d3070a4d60976d6dbcc8173b416322"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskRefund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskRefundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askRefund"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<AskRefundMutation, AskRefundMutationVariables>;
export const CloseRefundDocument = {"__meta__":{"hash":"sha256:c1c5645b9a754f2af30cf042bd93a68eead3c2fad580f54a7d2258e4c6e89baa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseRefund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideRefundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeRefund"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<CloseRefundMutation, CloseRefundMutationVariables>;
export const RefuseRefundDocument = {"__meta__":{"hash":"sha256:e62aaf54765ff8abaf27ac9eb26b3344aa08c00e405e19bfa681ea60268ec1f9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseRefund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefuseRefundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseRefund"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<RefuseRefundMutation, RefuseRefundMutationVariables>;
export const RetryRefundDocument = {"__meta__":{"hash":"sha256:9dec61d6da2743a70127e3b89e2df3e2d2a9c6846a4bca48c42fed2be8070753"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetryRefund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideRefundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryRefund"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<RetryRefundMutation, RetryRefundMutationVariables>;
export const SettleRefundDocument = {"__meta__":{"hash":"sha256:2c19f374342dc084c1ef3c831fff3592d68b8f4f1a69104be6f1f80672fc8717"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettleRefund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettleRefundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settleRefund"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<SettleRefundMutation, SettleRefundMutationVariables>;
export const StartPaymentDocument = {"__meta__":{"hash":"sha256:0b37d9bc68038e2e13333200aa3d5aaedc2b8daa633552ea620474ae37bbe877"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartPayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartPaymentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startPayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Payment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextUrl"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Payment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextUrl"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<StartPaymentMutation, StartPaymentMutationVariables>;
export const NoteBounceDocument = {"__meta__":{"hash":"sha256:56d59c60ebd7d773c0ae3fd6c675a0a1f3d51824d9ce8a595ad97b533e69e210"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoteBounce"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteBounceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noteBounce"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<NoteBounceMutation, NoteBounceMutationVariables>;
export const StatePreferencesDocument = {"__meta__":{"hash":"sha256:6d86d0cc287b8b7ecbcf3ff26985ea7ef4b9f4b5fd235f1de0230448c9dd1027"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StatePreferences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatePreferencesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statePreferences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<StatePreferencesMutation, StatePreferencesMutationVariables>;
export const KeepPromiseDocument = {"__meta__":{"hash":"sha256:942168da2cf499ca56febdd6a0134f3c90e8e7e7cd9c9a338c683b09bc4e59a9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepPromise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KeepPromiseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keepPromise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<KeepPromiseMutation, KeepPromiseMutationVariables>;
export const PromiseContactDocument = {"__meta__":{"hash":"sha256:5ad4e87296b78623adb5fc5e6de0e5d804702fb718c53e5fdcdd0c084d64a44d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PromiseContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PromiseContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promiseContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<PromiseContactMutation, PromiseContactMutationVariables>;
export const ReleasePromiseDocument = {"__meta__":{"hash":"sha256:daedf56c32d7696e65ffc1ae1a4740101316c30fd33a26c64b0f6de83460497c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleasePromise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonedCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releasePromise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<ReleasePromiseMutation, ReleasePromiseMutationVariables>;
export const AnswerReferralDocument = {"__meta__":{"hash":"sha256:3f5f24a785849674f37a82e50263b8f240ae3db2c328065212ca7aefa90bd6b7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonedCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerReferralMutation, AnswerReferralMutationVariables>;
export const LapseReferralDocument = {"__meta__":{"hash":"sha256:73c579b7214d084df1989bbfeacfe811127c96ddb695541039539c9737bdd541"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LapseReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonedCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lapseReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<LapseReferralMutation, LapseReferralMutationVariables>;
export const MakeReferralDocument = {"__meta__":{"hash":"sha256:f7c68f3c32499fd085342ed91b1a4430f67c593805ddd3e4a46524ca033d5af8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MakeReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"makeReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<MakeReferralMutation, MakeReferralMutationVariables>;
export const SendReferralDocument = {"__meta__":{"hash":"sha256:2d5e14959258540afb7a4917f45dfe4318c36da5d6b375fd439cec830de7ffa4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<SendReferralMutation, SendReferralMutationVariables>;
export const WithdrawReferralDocument = {"__meta__":{"hash":"sha256:5e5f4b0ea996edfa5ecc54a68ee558de391f1dd07438eec4648a7bc879619c28"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonedCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawReferralMutation, WithdrawReferralMutationVariables>;
export const MarkSensitiveDocument = {"__meta__":{"hash":"sha256:204177506f4a59c58150911d92a83a1c4d0198040c5dde4e9ca4bfa209873ab0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkSensitive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkSensitiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markSensitive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<MarkSensitiveMutation, MarkSensitiveMutationVariables>;
export const UnmarkSensitiveDocument = {"__meta__":{"hash":"sha256:4aa7a408cbac7bcf30f6588c74ab91c6dd2060e3cf13fefca5c89f78311a492f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnmarkSensitive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmarkSensitive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<UnmarkSensitiveMutation, UnmarkSensitiveMutationVariables>;
export const CloseSubjectAccessDocument = {"__meta__":{"hash":"sha256:0112bf8d91d14cd65a4489d7da63dc4a35a18853919222acc7153dbed8eed9a1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseSubjectAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseSubjectAccessInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeSubjectAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<CloseSubjectAccessMutation, CloseSubjectAccessMutationVariables>;
export const ExportPersonDocument = {"__meta__":{"hash":"sha256:ab08cfbb8fb06616237f18825794e086a4ba3c6faa921b7f79b11695cd131ad7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExportPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExportPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<ExportPersonMutation, ExportPersonMutationVariables>;
export const ExtendSubjectAccessDocument = {"__meta__":{"hash":"sha256:cc3c8ef8d993ca0020ee7b5adf3d58e9f70d474dc18b8921c30ced96837d654b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExtendSubjectAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonedCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extendSubjectAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<ExtendSubjectAccessMutation, ExtendSubjectAccessMutationVariables>;
export const GatherPersonAgainDocument = {"__meta__":{"hash":"sha256:5b148064f13647e222fe05552253929ccc08c4ebbc2536c89bf5f3bf28b900bc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GatherPersonAgain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GatherPersonAgainInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gatherPersonAgain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<GatherPersonAgainMutation, GatherPersonAgainMutationVariables>;
export const ClaimWorkDocument = {"__meta__":{"hash":"sha256:0c7ac7e003e142e15d7aa82777322164d44a26ab03d0d07843f7542d459ad86c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClaimWork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimWorkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimWork"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<ClaimWorkMutation, ClaimWorkMutationVariables>;
export const HandOverWorkDocument = {"__meta__":{"hash":"sha256:a11d40c7cc1f922b02525f5b82873596b69dad8dd59ad6854863c839a10839c1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandOverWork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HandOverWorkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handOverWork"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<HandOverWorkMutation, HandOverWorkMutationVariables>;
export const NoteOnCaseDocument = {"__meta__":{"hash":"sha256:f1413575d61ef879e0c99387506ea25b8b8f5bdaaa3bd6ee24612d6bd5f7fad5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoteOnCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noteOnCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<NoteOnCaseMutation, NoteOnCaseMutationVariables>;
export const PauseWorkDocument = {"__meta__":{"hash":"sha256:e2b26d860c0377c013ca0098687375dadd243ff806e1c4b9b987679ee6a84774"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PauseWork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PauseWorkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pauseWork"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"also"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeQueued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNeedsPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedCase"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]} as unknown as DocumentNode<PauseWorkMutation, PauseWorkMutationVariables>;
export const WhatDoIOweDocument = {"__meta__":{"hash":"sha256:b7e7452af90e4044a563aa2fb52c0ae2f9df38c53e5994ffba624180a85bb91b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatDoIOwe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"nextPayment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paymentMethod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"directDebit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatDoIOweQuery, WhatDoIOweQueryVariables>;
export const AppealDocument = {"__meta__":{"hash":"sha256:e3e248b01500f9a93363753f6696f2e34b4043cdf20a12fe4b9292b45ac1d634"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Appeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appeal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"tribunalReference"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"delivery"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decides"}},{"kind":"Field","name":{"kind":"Name","value":"law"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockOfAppeal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mustSend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recovery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recalculation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"calculation"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueWhy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bundle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockOfAppeal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppealClock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"stopped"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"unsure"}}]}}]} as unknown as DocumentNode<AppealQuery, AppealQueryVariables>;
export const AppealsDocument = {"__meta__":{"hash":"sha256:30a70e9b8e6d277cde9c13858d516638bb9e09e59db84fed1a374d696b6ad67c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Appeals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dueBefore"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subject"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AppealSubject"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appeals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dueBefore"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dueBefore"}}},{"kind":"Argument","name":{"kind":"Name","value":"subject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subject"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueWhy"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mustSend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AppealsQuery, AppealsQueryVariables>;
export const BackOfficeTasksDocument = {"__meta__":{"hash":"sha256:729de77c1cda4d9532a952b70f44c5171680220f3be09097d36ddb911c9f23e5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BackOfficeTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dueBefore"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"worklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"BackOfficeTask","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"dueBefore"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dueBefore"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueWhy"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BackOfficeTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seen"}},{"kind":"Field","name":{"kind":"Name","value":"shows"}},{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BackOfficeTasksQuery, BackOfficeTasksQueryVariables>;
export const ImportLayoutsDocument = {"__meta__":{"hash":"sha256:62d30fa7619311d5fd7155e75bd03a307b154c2ec69810009c300b7dd345fe7b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportLayouts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importLayouts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"task"}},{"kind":"Field","name":{"kind":"Name","value":"separator"}},{"kind":"Field","name":{"kind":"Name","value":"lineEnd"}},{"kind":"Field","name":{"kind":"Name","value":"headings"}},{"kind":"Field","name":{"kind":"Name","value":"assumed"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"fixed"}},{"kind":"Field","name":{"kind":"Name","value":"optional"}}]}}]}}]}}]} as unknown as DocumentNode<ImportLayoutsQuery, ImportLayoutsQueryVariables>;
export const OverpaymentDocument = {"__meta__":{"hash":"sha256:fbe3bc6b21f17ffa78fab0690e29a79bdc2f3a8e5eeaaa0de97d7b350a22426b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overpayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calculate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangesCalculation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"ifToldInTime"}},{"kind":"Field","name":{"kind":"Name","value":"ends"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"law"}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"weekly"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overpayments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"payee"}},{"kind":"Field","name":{"kind":"Name","value":"overpaid"}},{"kind":"Field","name":{"kind":"Name","value":"underlying"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"recoverable"}},{"kind":"Field","name":{"kind":"Name","value":"recoverableReason"}},{"kind":"Field","name":{"kind":"Name","value":"recoveredFrom"}},{"kind":"Field","name":{"kind":"Name","value":"recoveredFromReason"}},{"kind":"Field","name":{"kind":"Name","value":"subsidyPercent"}},{"kind":"Field","name":{"kind":"Name","value":"subsidyReason"}},{"kind":"Field","name":{"kind":"Name","value":"civilPenalty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"may"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"underpayments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deductions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recoverable"}},{"kind":"Field","name":{"kind":"Name","value":"notRecoverable"}},{"kind":"Field","name":{"kind":"Name","value":"arrears"}},{"kind":"Field","name":{"kind":"Name","value":"offset"}},{"kind":"Field","name":{"kind":"Name","value":"toRecover"}},{"kind":"Field","name":{"kind":"Name","value":"toPay"}},{"kind":"Field","name":{"kind":"Name","value":"working"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plainEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recovery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weeks"}},{"kind":"Field","name":{"kind":"Name","value":"perWeek"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"plainEnglish"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendBy"}},{"kind":"Field","name":{"kind":"Name","value":"disputeBy"}},{"kind":"Field","name":{"kind":"Name","value":"latestDispute"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"law"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"councilTaxReduction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"law"}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"weekly"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"excess"}},{"kind":"Field","name":{"kind":"Name","value":"shortfall"}},{"kind":"Field","name":{"kind":"Name","value":"onAccount"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"}},{"kind":"Field","name":{"kind":"Name","value":"rulesVersion"}},{"kind":"Field","name":{"kind":"Name","value":"parametersVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputProblems"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OverpaymentQuery, OverpaymentQueryVariables>;
export const PropertiesAtDocument = {"__meta__":{"hash":"sha256:04fe98d6866916fb8c572dc6c0934fcae0f9f4a8ea4cb8c1398a955d64858f24"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PropertiesAt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"postcode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Postcode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"address"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addresses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"postcode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"postcode"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uprn"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"properties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"postcode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"postcode"}}},{"kind":"Argument","name":{"kind":"Name","value":"address"},"value":{"kind":"Variable","name":{"kind":"Name","value":"address"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dwelling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"uprn"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"bands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"occupier"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hereditament"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uarn"}},{"kind":"Field","name":{"kind":"Name","value":"addressLines"}},{"kind":"Field","name":{"kind":"Name","value":"firmName"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rateableValue"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"valuation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalArea"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasurement"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listYear"}},{"kind":"Field","name":{"kind":"Name","value":"rateableValue"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PropertiesAtQuery, PropertiesAtQueryVariables>;
export const WholeCustomerDocument = {"__meta__":{"hash":"sha256:0166fd5f504c91d289788c94077d9d7da800658db67da8f7d6892746f4e3d487"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WholeCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonReference"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"forenames"}},{"kind":"Field","name":{"kind":"Name","value":"surname"}},{"kind":"Field","name":{"kind":"Name","value":"full"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nationalInsuranceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Provenance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Provenance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paymentMethod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"directDebit"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"bankDetails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"sortCode"}},{"kind":"Field","name":{"kind":"Name","value":"accountNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextPayment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"YearTotals"}}]}},{"kind":"Field","name":{"kind":"Name","value":"property"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"instalments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"byDirectDebit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"transactions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"paymentMethod"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeClaim"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"createdOn"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"module"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Provenance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"YearTotals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountYear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reachedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextPayment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"arrears"}},{"kind":"Field","name":{"kind":"Name","value":"charge"}},{"kind":"Field","name":{"kind":"Name","value":"payments"}},{"kind":"Field","name":{"kind":"Name","value":"benefits"}},{"kind":"Field","name":{"kind":"Name","value":"costs"}},{"kind":"Field","name":{"kind":"Name","value":"refunds"}},{"kind":"Field","name":{"kind":"Name","value":"writeOffs"}},{"kind":"Field","name":{"kind":"Name","value":"transfers"}},{"kind":"Field","name":{"kind":"Name","value":"penalties"}},{"kind":"Field","name":{"kind":"Name","value":"arrangement"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"claimType"}},{"kind":"Field","name":{"kind":"Name","value":"personType"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextPayment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"payee"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"comparedWithEntitlement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"weekly"}},{"kind":"Field","name":{"kind":"Name","value":"tenure"}},{"kind":"Field","name":{"kind":"Name","value":"account"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"payee"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Provenance"}}]}}]}}]} as unknown as DocumentNode<WholeCustomerQuery, WholeCustomerQueryVariables>;
export const MyAccountDocument = {"__meta__":{"hash":"sha256:f5d5d0d7f0a756484c8e6962df0cb88ce99829da19585839bb2f77142d1aaf54"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"full"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paymentMethod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"directDebit"}},{"kind":"Field","name":{"kind":"Name","value":"bankDetails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextPayment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"property"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"charge"}},{"kind":"Field","name":{"kind":"Name","value":"payments"}},{"kind":"Field","name":{"kind":"Name","value":"benefits"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instalments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"byDirectDebit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"transactions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"createdOn"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyAccountQuery, MyAccountQueryVariables>;
export const MyAppealsDocument = {"__meta__":{"hash":"sha256:0f92515e87f74c361f8adb8b3c009e50418cea55d1cff25e8e996f2358c4f8a9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyAppeals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appeals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decides"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"stopped"}},{"kind":"Field","name":{"kind":"Name","value":"met"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recovery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyAppealsQuery, MyAppealsQueryVariables>;
export const MyBenefitsDocument = {"__meta__":{"hash":"sha256:7291939bfb61d4664c78c14b2e73459897800b69e33ddf55f5b5773bce32a1ce"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyBenefits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nextPayment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"comparedWithEntitlement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"weekly"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyBenefitsQuery, MyBenefitsQueryVariables>;
export const MyRequestsDocument = {"__meta__":{"hash":"sha256:a0645b7566ac2a74c1af7fa774c67ff4a79af224c66216845c8ce01578f920fb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contactPreferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"channelInForce"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"eBilling"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"thirdParties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"mayAct"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueWhy"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportedMove"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"leaving"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"lastDayCharged"}},{"kind":"Field","name":{"kind":"Name","value":"bill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cannot"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"arriving"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"ends"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiscountApplication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relief"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"received"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schemes"}},{"kind":"Field","name":{"kind":"Name","value":"needed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"received"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOfCircumstances"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyRequestsQuery, MyRequestsQueryVariables>;
export const WhyMyBillDocument = {"__meta__":{"hash":"sha256:3689f1db9407c63f97f139203c5d89679edb03a795465dd6f820e43e7b0bddff"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhyMyBill"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FinancialYear"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"byTheRules"}},{"kind":"Field","name":{"kind":"Name","value":"cannot"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"likely"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"gross"}},{"kind":"Field","name":{"kind":"Name","value":"discount"}},{"kind":"Field","name":{"kind":"Name","value":"premium"}},{"kind":"Field","name":{"kind":"Name","value":"reductions"}},{"kind":"Field","name":{"kind":"Name","value":"net"}}]}},{"kind":"Field","name":{"kind":"Name","value":"working"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plainEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhyMyBillQuery, WhyMyBillQueryVariables>;
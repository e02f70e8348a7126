/** Where in the letter something is said. In the order of the letter. */
export const SECTIONS = ['DECISION', 'PAYMENT', 'WORKED_OUT', 'CHANGES', 'DISAGREE'] as const;
export type Section = (typeof SECTIONS)[number];

/** Something that the law has a notice say, where it asks for it, and when. */
export interface Requirement {
  readonly matter: string;
  readonly section: Section;
  readonly law: string;
  /** `ALWAYS`, or the name of the fact on which it is due. */
  readonly when: string;
}

const ALWAYS = 'ALWAYS';

const HB = 'HB Regs, Sch. 9';
const SPC = 'HB(SPC) Regs, Sch. 8';
const EITHER = `${HB}; ${SPC}`;
const LANDLORD = 'paidToLandlord';

/** Paragraph 9, which the two sets of regulations share but for a bracket, and what follows a revision. */
const award = (schedule: string, nine: '9' | '9(1)') =>
  [
    { matter: 'WEEKLY_AMOUNT', section: 'DECISION', law: `${schedule} para. ${nine}(d)`, when: ALWAYS },
    { matter: 'FIRST_DAY', section: 'DECISION', law: `${schedule} para. ${nine}(f)`, when: ALWAYS },
    { matter: 'REVISION', section: 'DECISION', law: `${schedule} paras 4 and 5`, when: 'afterRevision' },
    { matter: 'PAYMENT', section: 'PAYMENT', law: `${schedule} para. ${nine}(e)`, when: 'rentAllowance' },
    { matter: 'LANDLORD_PAID', section: 'PAYMENT', law: `${schedule} para. 11(a)`, when: LANDLORD },
    { matter: 'LANDLORD_TELLS', section: 'PAYMENT', law: `${schedule} para. 11(b)`, when: LANDLORD },
    { matter: 'RENT_TAKEN_AS_PAID', section: 'PAYMENT', law: `${schedule} para. 11(c)`, when: LANDLORD },
    { matter: 'ADULTS_INCOME', section: 'WORKED_OUT', law: `${schedule} para. 13`, when: 'nonDependantsIncome' },
    { matter: 'ELIGIBLE_RENT', section: 'WORKED_OUT', law: `${schedule} para. ${nine}(a)`, when: ALWAYS },
    { matter: 'FUEL', section: 'WORKED_OUT', law: `${schedule} para. ${nine}(b)`, when: 'fuelTakenOff' },
    { matter: 'NON_DEPENDANTS', section: 'WORKED_OUT', law: `${schedule} para. ${nine}(c)`, when: 'nonDependants' },
  ] as const;

/** What the sum rests on, for somebody whose other benefit does not settle it. */
const means = <When extends string>(paragraph: (letter: 'b' | 'c' | 'd') => string, when: When) =>
  [
    { matter: 'APPLICABLE_AMOUNT', section: 'WORKED_OUT', law: paragraph('b'), when },
    { matter: 'EARNINGS', section: 'WORKED_OUT', law: paragraph('c'), when },
    { matter: 'OTHER_INCOME', section: 'WORKED_OUT', law: paragraph('d'), when },
  ] as const;

const rights = (schedule: string) =>
  [
    { matter: 'REASONS', section: 'DISAGREE', law: `${schedule} para. 2`, when: ALWAYS },
    { matter: 'DISPUTE', section: 'DISAGREE', law: `${schedule} para. 3`, when: ALWAYS },
  ] as const;

const HB_WORKING_AGE = [
  ...award(HB, '9'),
  ...means(letter => `${HB} para. 10(${letter})`, 'notPassported'),
  { matter: 'CHANGES', section: 'CHANGES', law: `${HB} para. 9(g)`, when: ALWAYS },
  ...rights(HB),
] as const satisfies readonly Requirement[];

const SAVINGS_CREDIT = 'savingsCreditOnly';

const HB_PENSION_AGE = [
  ...award(SPC, '9(1)'),
  { matter: 'APPLICABLE_AMOUNT', section: 'WORKED_OUT', law: `${SPC} para. 9(2)(a)`, when: SAVINGS_CREDIT },
  { matter: 'SAVINGS_CREDIT', section: 'WORKED_OUT', law: `${SPC} para. 9(2)(b)`, when: SAVINGS_CREDIT },
  { matter: 'DEPARTMENT_FIGURES', section: 'WORKED_OUT', law: `${SPC} para. 9(2)(c) and (e)`, when: SAVINGS_CREDIT },
  { matter: 'MODIFIED_INCOME', section: 'WORKED_OUT', law: `${SPC} para. 9(2)(d)`, when: 'incomeModified' },
  ...means(letter => `${SPC} para. 10(${letter})`, 'notOnPensionCredit'),
  { matter: 'CHANGES', section: 'CHANGES', law: `${SPC} para. 9(1)(g)`, when: ALWAYS },
  ...rights(SPC),
] as const satisfies readonly Requirement[];

/** Both sets of regulations ask for the same, in paragraphs of the same number. */
const HB_NONE = [
  { matter: 'NO_AWARD', section: 'DECISION', law: `${EITHER} para. 14(b)`, when: ALWAYS },
  { matter: 'WEEKLY_AMOUNT', section: 'DECISION', law: `${EITHER} para. 14(a)(i)`, when: 'belowMinimum' },
  { matter: 'BELOW_MINIMUM', section: 'DECISION', law: `${EITHER} para. 14(a)(iii)`, when: 'belowMinimum' },
  { matter: 'REVISION', section: 'DECISION', law: `${EITHER} paras 4 and 5`, when: 'afterRevision' },
  { matter: 'ADULTS_INCOME', section: 'WORKED_OUT', law: `${EITHER} para. 13`, when: 'nonDependantsIncome' },
  { matter: 'ELIGIBLE_RENT', section: 'WORKED_OUT', law: `${EITHER} para. 14(a)(i)`, when: 'byIncome' },
  { matter: 'FUEL', section: 'WORKED_OUT', law: `${EITHER} para. 14(a)(i)`, when: 'fuelTakenOff' },
  { matter: 'NON_DEPENDANTS', section: 'WORKED_OUT', law: `${EITHER} para. 14(a)(i)`, when: 'nonDependants' },
  ...means(() => `${EITHER} para. 14(a)(ii)`, 'byIncome'),
  ...rights(EITHER),
] as const satisfies readonly Requirement[];

const HB_OVERPAID = [
  { matter: 'OVERPAID', section: 'DECISION', law: `${EITHER} para. 15(1)(a)`, when: ALWAYS },
  { matter: 'WHY', section: 'DECISION', law: `${EITHER} para. 15(1)(b)`, when: ALWAYS },
  { matter: 'AMOUNT', section: 'DECISION', law: `${EITHER} para. 15(1)(c)`, when: ALWAYS },
  { matter: 'DEDUCTION', section: 'PAYMENT', law: `${EITHER} para. 15(1)(f)`, when: 'deducted' },
  { matter: 'CALCULATION', section: 'WORKED_OUT', law: `${EITHER} para. 15(1)(d)`, when: ALWAYS },
  { matter: 'WEEKS', section: 'WORKED_OUT', law: `${EITHER} para. 15(1)(e)`, when: ALWAYS },
  ...rights(EITHER),
] as const satisfies readonly Requirement[];

const HB_LANDLORD_OVERPAID = [
  ...HB_OVERPAID,
  { matter: 'TENANTS', section: 'PAYMENT', law: `${EITHER} para. 15(2)`, when: 'outOfAnother' },
] as const satisfies readonly Requirement[];

/** To a landlord who is paid: what paragraph 11 has them told, and nothing else of the tenant. */
const HB_LANDLORD = [
  { matter: 'PAID_TO_YOU', section: 'DECISION', law: `${EITHER} para. 11(a)`, when: ALWAYS },
  { matter: 'RENT_TAKEN_AS_PAID', section: 'PAYMENT', law: `${EITHER} para. 11(c)`, when: ALWAYS },
  { matter: 'DUTY', section: 'CHANGES', law: `${EITHER} para. 11(b)(i)`, when: ALWAYS },
  { matter: 'CIRCUMSTANCES', section: 'CHANGES', law: `${EITHER} para. 11(b)(ii)`, when: ALWAYS },
  ...rights(EITHER),
] as const satisfies readonly Requirement[];

const REDUCTION = [
  { matter: 'AWARD', section: 'DECISION', law: 'SI 2012/2885, Sch. 8 para. 12(1)', when: ALWAYS },
  { matter: 'DISCHARGED', section: 'PAYMENT', law: 'SI 2012/2885, Sch. 8 para. 12(3)', when: ALWAYS },
  { matter: 'CALCULATION', section: 'WORKED_OUT', law: 'SI 2012/2885, Sch. 8 para. 12(1)', when: ALWAYS },
  { matter: 'DUTY', section: 'CHANGES', law: 'SI 2012/2885, Sch. 8 para. 12(2)(a)', when: ALWAYS },
  { matter: 'CIRCUMSTANCES', section: 'CHANGES', law: 'SI 2012/2885, Sch. 8 para. 12(2)(c)', when: ALWAYS },
  { matter: 'CONSEQUENCES', section: 'CHANGES', law: 'SI 2012/2885, Sch. 8 para. 12(2)(b)', when: ALWAYS },
  { matter: 'REASONS', section: 'DISAGREE', law: 'SI 2012/2885, Sch. 8 para. 12(5)', when: ALWAYS },
  { matter: 'APPEAL', section: 'DISAGREE', law: 'SI 2012/2885, Sch. 8 para. 12(4)', when: ALWAYS },
] as const satisfies readonly Requirement[];

const REDUCTION_NONE = [
  { matter: 'NO_AWARD', section: 'DECISION', law: 'SI 2012/2885, Sch. 8 para. 12(1)', when: ALWAYS },
  { matter: 'REASONS', section: 'DISAGREE', law: 'SI 2012/2885, Sch. 8 para. 12(5)', when: ALWAYS },
  { matter: 'APPEAL', section: 'DISAGREE', law: 'SI 2012/2885, Sch. 8 para. 12(4)', when: ALWAYS },
] as const satisfies readonly Requirement[];

const COUNCIL_TAX = [
  { matter: 'CHARGE', section: 'DECISION', law: 'LGFA 1992, ss. 10 and 16(1)(b)', when: ALWAYS },
  { matter: 'CALCULATION', section: 'WORKED_OUT', law: 'LGFA 1992, s. 16(1)(b)', when: ALWAYS },
  { matter: 'CORRECTION', section: 'CHANGES', law: 'SI 1992/613, regs 11 and 16', when: ALWAYS },
  { matter: 'APPEAL', section: 'DISAGREE', law: 'LGFA 1992, s. 16(4) to (7)', when: ALWAYS },
] as const satisfies readonly Requirement[];

/** What each kind of notice has to say: the law's own list, and nothing beside it. */
export const REQUIRED = {
  HOUSING_BENEFIT_WORKING_AGE: HB_WORKING_AGE,
  HOUSING_BENEFIT_PENSION_AGE: HB_PENSION_AGE,
  NO_HOUSING_BENEFIT: HB_NONE,
  HOUSING_BENEFIT_OVERPAID: HB_OVERPAID,
  HOUSING_BENEFIT_LANDLORD: HB_LANDLORD,
  HOUSING_BENEFIT_LANDLORD_OVERPAID: HB_LANDLORD_OVERPAID,
  REDUCTION,
  NO_REDUCTION: REDUCTION_NONE,
  COUNCIL_TAX,
} as const satisfies Record<string, readonly Requirement[]>;

export type NoticeKind = keyof typeof REQUIRED;
export const NOTICE_KINDS = Object.keys(REQUIRED) as readonly NoticeKind[];

type Rows<Kind extends NoticeKind> = (typeof REQUIRED)[Kind][number];
/** What a notice of a kind may say. */
export type MatterOf<Kind extends NoticeKind> = Rows<Kind>['matter'];
/** What it says whatever the facts. */
export type AlwaysOf<Kind extends NoticeKind> = Extract<Rows<Kind>, { readonly when: 'ALWAYS' }>['matter'];
/** The facts on which the rest is due. */
export type ConditionOf<Kind extends NoticeKind> = Exclude<Rows<Kind>['when'], 'ALWAYS'>;

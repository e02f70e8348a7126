import type { Household } from '../../../domain/household/household.js';
import { Money } from '../../../domain/money.js';
import { dayInWords, poundsInWords } from '../../../domain/working-words.js';
import type { DecisionFacts } from '../../decisions/decision.js';
import type { Holds, Said } from '../assemble.js';
import { type Block, text } from '../document.js';
import { type KeptSums, sumOf } from '../kept-sums.js';
import type { Particulars } from '../particulars.js';
import { benefitChanges } from './changes.js';
import {
  applicableAmount,
  earnings,
  eligibleRent,
  fuel,
  hasNonDependants,
  isFuelTakenOff,
  nonDependants,
  otherIncome,
  payment,
} from './household-sums.js';
import { landlordPaid } from './landlord.js';
import { benefitDispute, benefitReasons } from './rights.js';

/** All that a notice of housing benefit is put together from. */
export interface BenefitDecided {
  readonly facts: DecisionFacts;
  readonly household: Household;
  readonly sums: KeptSums;
  readonly particulars: Particulars;
}

type WorkingAge = 'HOUSING_BENEFIT_WORKING_AGE';
type PensionAge = 'HOUSING_BENEFIT_PENSION_AGE';

/** Income Support, income-based JSA and income-related ESA: with one of them, paragraph 10 asks for nothing. */
const PASSPORTS = ['INCOME_SUPPORT', 'JSA_INCOME_BASED', 'ESA_INCOME_RELATED'] as const;
/** Benefit of a council's own tenants comes off the rent; anybody else's is paid. */
const REBATED = ['COUNCIL', 'TEMPORARY'];
export const isRentAllowance = ({ home }: Household): boolean => !REBATED.includes(home.tenure);

export const workingAgeHolds = (decided: BenefitDecided): Holds<WorkingAge> => ({
  ...inEither(decided),
  notPassported: !PASSPORTS.some(benefit => decided.household.awards.legacy.includes(benefit)),
});

export function pensionAgeHolds(decided: BenefitDecided): Holds<PensionAge> {
  const { pensionCredit } = decided.household.awards;
  const savingsCreditOnly = pensionCredit?.guaranteeCredit.isZero() === true;
  return {
    ...inEither(decided),
    notOnPensionCredit: pensionCredit === null,
    savingsCreditOnly,
    incomeModified: savingsCreditOnly && modified(decided.sums).length > 0,
  };
}

const inEither = ({ household, sums, particulars }: BenefitDecided) => ({
  afterRevision: particulars.afterRevision,
  rentAllowance: isRentAllowance(household),
  paidToLandlord: particulars.payment?.landlord != null,
  nonDependantsIncome: particulars.nonDependantsIncome !== null,
  fuelTakenOff: isFuelTakenOff(sums),
  nonDependants: hasNonDependants(sums),
});

export const workingAgeSays = (decided: BenefitDecided): Said<WorkingAge> => {
  const { facts, household, sums, particulars } = decided;
  return {
    WEEKLY_AMOUNT: weeklyAmount(facts, REBATED.includes(household.home.tenure)),
    FIRST_DAY: firstDay(facts),
    REVISION: revision(facts, particulars),
    PAYMENT: payment(particulars),
    ...landlordPaid(particulars),
    ADULTS_INCOME: adultsIncome(particulars),
    ELIGIBLE_RENT: eligibleRent(sums),
    FUEL: fuel(sums),
    NON_DEPENDANTS: nonDependants(sums),
    APPLICABLE_AMOUNT: applicableAmount(sums),
    EARNINGS: earnings(sums),
    OTHER_INCOME: otherIncome(sums),
    CHANGES: benefitChanges(),
    REASONS: benefitReasons(particulars),
    DISPUTE: benefitDispute(particulars),
  };
};

export const pensionAgeSays = (decided: BenefitDecided): Said<PensionAge> => ({
  ...workingAgeSays(decided),
  SAVINGS_CREDIT: savingsCredit(decided.household),
  DEPARTMENT_FIGURES: departmentFigures(decided.household),
  MODIFIED_INCOME: modifiedIncome(decided.sums),
});

const weeklyAmount = ({ amount, reason }: DecisionFacts, rebate: boolean): readonly Block[] => [
  text(
    `You get Housing Benefit of ${poundsInWords(amount)} a week.`,
    rebate ? 'We take it off your rent. We do not pay it to you.' : 'It is to help you pay your rent.',
  ),
  text(`Why: ${reason}`),
];

const firstDay = ({ from, to }: DecisionFacts): readonly Block[] => [
  text(
    `You get it from ${dayInWords(from)}.`,
    to === null ? 'It goes on until we write to you again.' : `It ends on ${dayInWords(to)}.`,
  ),
];

export const revision = (
  { replaces, reason }: Pick<DecisionFacts, 'replaces' | 'reason'>,
  { afterRevision }: Particulars,
): readonly Block[] | null =>
  afterRevision
    ? [
        replaces === null
          ? text(`You asked us to look at our earlier decision again. We have not changed it. The reason is: ${reason}`)
          : text(
              'You asked us to look at our earlier decision again. We have changed it.',
              'This decision takes its place. You can ask us to look at this one again too.',
            ),
      ]
    : null;

/** Counted with its capital instead of the claimant's own. HB Regs, reg. 26 and Sch. 9 para. 13; HB(SPC) Regs, reg. 24. */
export const adultsIncome = ({ nonDependantsIncome }: Particulars): readonly Block[] | null =>
  nonDependantsIncome === null
    ? null
    : [
        text(
          'We counted the income and savings of another adult who lives with you instead of yours.',
          `Why: ${nonDependantsIncome}`,
        ),
      ];

const savingsCredit = ({ awards: { pensionCredit } }: Household): readonly Block[] | null =>
  pensionCredit && [
    text(
      `We counted ${poundsInWords(pensionCredit.savingsCredit)} a week of Savings Credit, which is part of Pension Credit.`,
    ),
  ];

/** What the Department told the council, as it told it. Without it no such notice can be made. */
function departmentFigures({ awards: { pensionCredit } }: Household): readonly Block[] | null {
  if (!pensionCredit || pensionCredit.assessedIncome === null || pensionCredit.assessedCapital === null) return null;
  const { assessedIncome, assessedCapital } = pensionCredit;
  return [
    text(
      'The Department for Work and Pensions worked out your income and your savings.',
      `It told us that your income is ${poundsInWords(assessedIncome)} a week and that your savings are ${poundsInWords(assessedCapital)}.`,
    ),
  ];
}

const NOT_OURS = ['Income as the Department assessed it for Pension Credit', 'Savings credit'];

/** What the council itself changed in the Department's figure. HB(SPC) Regs, reg. 27(4). */
const modified = (sums: KeptSums) =>
  (sums.step('Income')?.steps ?? []).filter(
    ({ label, amount }) => !NOT_OURS.includes(label) && amount !== null && !amount.equals(Money.zero),
  );

function modifiedIncome(sums: KeptSums): readonly Block[] | null {
  const step = sums.step('Income');
  if (step === null || modified(sums).length === 0) return null;
  return [
    text('We changed the income that the Department gave us.'),
    sumOf('The income that we counted for a week', step),
  ];
}

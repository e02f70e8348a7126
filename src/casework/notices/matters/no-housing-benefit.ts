import { Money } from '../../../domain/money.js';
import { dayInWords, poundsInWords } from '../../../domain/working-words.js';
import type { Holds, Said } from '../assemble.js';
import { type Block, list, text } from '../document.js';
import {
  applicableAmount,
  earnings,
  eligibleRent,
  fuel,
  hasNonDependants,
  isFuelTakenOff,
  nonDependants,
  otherIncome,
} from './household-sums.js';
import { adultsIncome, type BenefitDecided, revision } from './housing-benefit.js';
import { benefitDispute, benefitReasons } from './rights.js';

type None = 'NO_HOUSING_BENEFIT';

const least = /^Less than .+ a week is not paid$/;

/** Refused by the sum, not by a bar: income is above the applicable amount, or what is left is too little to be paid. */
export function noneHolds({ facts, sums, particulars }: BenefitDecided): Holds<None> {
  const belowMinimum = sums.step(least) !== null;
  const excess = sums.figure('Income above the applicable amount');
  const byIncome = facts.amount.isZero() && (belowMinimum || excess?.moreThan(Money.zero) === true);
  return {
    belowMinimum,
    byIncome,
    afterRevision: particulars.afterRevision,
    nonDependantsIncome: particulars.nonDependantsIncome !== null,
    fuelTakenOff: byIncome && isFuelTakenOff(sums),
    nonDependants: byIncome && hasNonDependants(sums),
  };
}

export function noneSays({ facts, sums, particulars }: BenefitDecided): Said<None> {
  return {
    NO_AWARD: noAward(facts),
    WEEKLY_AMOUNT: weeklyAmount(sums.before(least)),
    BELOW_MINIMUM: belowMinimum(sums.step(least)?.parameters[0]?.text),
    REVISION: revision(facts, particulars),
    ADULTS_INCOME: adultsIncome(particulars),
    ELIGIBLE_RENT: eligibleRent(sums),
    FUEL: fuel(sums),
    NON_DEPENDANTS: nonDependants(sums),
    APPLICABLE_AMOUNT: applicableAmount(sums),
    EARNINGS: earnings(sums),
    OTHER_INCOME: otherIncome(sums),
    REASONS: benefitReasons(particulars),
    DISPUTE: benefitDispute(particulars),
  };
}

const noAward = ({ from, reason, findings }: BenefitDecided['facts']): readonly Block[] => [
  text(`You do not get Housing Benefit from ${dayInWords(from)}.`),
  text(`Why: ${reason}`),
  ...(findings.length === 0 ? [] : [list('We also found:', findings)]),
];

const weeklyAmount = (amount: Money | null): readonly Block[] | null =>
  amount && [text(`Your Housing Benefit comes to ${poundsInWords(amount)} a week.`)];

const belowMinimum = (bar: string | undefined): readonly Block[] | null =>
  bar === undefined
    ? null
    : [text(`That is less than ${poundsInWords(Money.pounds(bar))} a week.`, 'By law we cannot pay so little.')];

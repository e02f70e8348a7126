import type { UniversalCreditAward } from '../../../domain/household/awards.js';
import { Money } from '../../../domain/money.js';
import type { Parameter } from '../../../domain/parameter.js';
import type { Working } from '../../../domain/working.js';
import type { Part, Sink } from '../../../domain/working-sink.js';
import { incomePerWeek } from '../../periods/income-per-week.js';
import type { ReductionCase } from '../case.js';
import { universalCreditMaximum } from './universal-credit-maximum.js';

/** A household's needs and means as the Department found them for universal credit, for a week. */
export interface UniversalCreditFigures {
  readonly applicableAmount: Working;
  readonly income: Working;
  /** Null where the Department's figure is not stated. */
  readonly capital: Money | null;
  /** The maximum amount was put together: see `DERIVED`. */
  readonly derived: boolean;
}

const NEEDS = 'SI 2012/2886, Sch. para. 28';
const MEANS = 'SI 2012/2886, Sch. para. 37';

/**
 * In the Default Scheme the applicable amount of somebody on universal credit is its maximum amount, and their income what
 * the Department counted with the award itself, each for a month times 12 over 52; capital is the Department's figure too.
 * Null for anybody else. Throws a RangeError where the maximum amount is not known: see `withoutMaximum`. SI 2012/2886, Sch.
 * paras 28 and 37.
 */
export function universalCreditFigures({ household, terms, law, sink }: ReductionCase): UniversalCreditFigures | null {
  const award = household.awards.universalCredit;
  if (terms.kind !== 'DEFAULT' || award === null) return null;
  const maximum = universalCreditMaximum(award, household, law);
  if (maximum.kind === 'not_known') throw new RangeError(`state ${maximum.state}`);
  return {
    applicableAmount: sink.sum(maximum.parts.map(part => monthly(part, NEEDS))),
    income: incomeOf(award, sink),
    capital: award.capital,
    derived: maximum.derived,
  };
}

function incomeOf(award: UniversalCreditAward, sink: Sink): Working {
  const { earnedIncome, unearnedIncome } = award;
  const sum = sink.sum([
    monthly({ amount: earnedIncome ?? Money.zero, label: 'Earned income that the Department counted' }, MEANS),
    monthly({ amount: unearnedIncome ?? Money.zero, label: 'Unearned income that the Department counted' }, MEANS),
    monthly({ amount: award.award, label: 'Award of universal credit' }, MEANS),
  ]);
  return earnedIncome === null || unearnedIncome === null ? sum.assuming(NONE_COUNTED) : sum;
}

const NONE_COUNTED = 'Income of universal credit that is not stated was taken to be nothing';

/** For a week, from a month. */
const monthly = ({ amount, label, figures = [] }: MonthlyPart, law: string): Part => ({
  of: incomePerWeek({ amount, per: 'MONTH' }),
  note: () => ({ label, formula: `${amount.toFixed()} x 12 / 52`, parameters: figures }),
  law,
});

interface MonthlyPart {
  readonly amount: Money;
  readonly label: string;
  readonly figures?: readonly Parameter<unknown>[];
}

import { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import type { ApplicableAmount } from '../../housing-benefit/applicable-amount/applicable-amount.js';
import { countedCapital } from '../../housing-benefit/capital/capital.js';
import { countedIncome } from '../../housing-benefit/income/income.js';
import type { ReductionCase } from '../case.js';
import type { Finding } from '../finding.js';
import { inThisScheme } from '../parallel.js';
import { type Passport, passport } from './passport.js';
import { warPensionsWhole } from './war-pensions.js';

/** Income and capital against the applicable amount, unless a benefit makes them not matter. */
export interface MeansTest {
  readonly passport: Passport | null;
  /** Null where it is left out. */
  readonly capital: Money | null;
  readonly income: Working | null;
  /** Above the applicable amount, a week; null where nothing is tested. */
  readonly excess: Working | null;
  readonly findings: readonly Finding[];
}

/** Income above the applicable amount. SI 2012/2885, Sch. 1 paras 2, 3 and 11 to 37; SI 2012/2886, Sch. Part 10. */
export function meansTest(asked: ReductionCase, applicable: ApplicableAmount): MeansTest {
  const opened = passport(asked);
  if (opened !== null)
    return { passport: opened, capital: null, income: null, excess: null, findings: [opened.finding] };
  const { situation, law, sink, household } = asked;
  const capital = countedCapital(situation, sink);
  const tax = { law, nation: household.home.nation, day: situation.on, sink };
  const means = countedIncome(situation, { amounts: applicable.amounts, capital: capital.working, tax });
  const income = warPensionsWhole(means.working, asked);
  return {
    passport: null,
    capital: household.awards.pensionCredit?.assessedCapital ?? capital.working.amount,
    income,
    excess: excessIncome(income, applicable.working, asked),
    findings: [...capital.findings, ...means.findings].map(finding => inThisScheme(finding, asked.terms)),
  };
}

/** Not below nothing. The steps inside name the parallel provisions of housing benefit, whose words these schemes repeat. */
export function excessIncome(income: Working, applicable: Working, { sink, terms }: ReductionCase): Working {
  const { provisions } = terms;
  const excess = sink
    .from(income, 'Income for a week', provisions.income)
    .less(applicable, 'Applicable amount', provisions.applicableAmount);
  return excess.amount.isNegative()
    ? excess.becomes(Money.zero, 'Income is not above the applicable amount', provisions.classes)
    : excess;
}

import { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import { countedCapital } from '../../housing-benefit/capital/capital.js';
import { countedIncome } from '../../housing-benefit/income/income.js';
import type { ReductionCase } from '../case.js';
import type { Finding } from '../finding.js';
import type { Needs } from '../needs.js';
import { inThisScheme } from '../parallel.js';
import { type Passport, passport } from './passport.js';
import type { UniversalCreditFigures } from './universal-credit.js';
import { warPensionsWhole } from './war-pensions.js';

/** Income and capital against the applicable amount, unless a benefit makes them not matter. */
export interface MeansTest {
  readonly passport: Passport | null;
  /** Null where it is left out. */
  readonly capital: Money | null;
  readonly income: Money | null;
  /** Above the applicable amount, a week; null where nothing is tested. */
  readonly excess: Working | null;
  readonly findings: readonly Finding[];
}

interface Means {
  readonly capital: Money;
  readonly income: Working;
  readonly findings: readonly Finding[];
}

/** Income above the applicable amount. SI 2012/2885, Sch. 1 paras 2, 3 and 11 to 37; SI 2012/2886, Sch. Part 10. */
export function meansTest(asked: ReductionCase, needs: Needs, figures: UniversalCreditFigures | null): MeansTest {
  const opened = passport(asked);
  if (opened !== null)
    return { passport: opened, capital: null, income: null, excess: null, findings: [opened.finding] };
  const { capital, income, findings } = figures === null ? counted(asked, needs) : assessed(asked, figures);
  const excess = excessIncome(income, needs.working, asked);
  return { passport: null, capital, income: income.amount, excess, findings };
}

/** By the scheme's own rules, or in pension age by the Department's figures for savings credit. */
function counted(asked: ReductionCase, { amounts }: Needs): Means {
  const { situation, law, sink, household } = asked;
  const capital = countedCapital(situation, sink);
  const tax = { law, nation: household.home.nation, day: situation.on, sink };
  const found = countedIncome(situation, { amounts, capital: capital.working, tax });
  return {
    capital: household.awards.pensionCredit?.assessedCapital ?? capital.working.amount,
    income: warPensionsWhole(found.working, asked),
    findings: [...capital.findings, ...found.findings].map(finding => inThisScheme(finding, asked.terms)),
  };
}

/** By the Department's figures for universal credit. */
const assessed = ({ situation, sink }: ReductionCase, { income, capital }: UniversalCreditFigures): Means => ({
  capital: capital ?? countedCapital(situation, sink).working.amount,
  income,
  findings: [],
});

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

import { gathered } from '../../domain/gathered.js';
import { Money } from '../../domain/money.js';
import type { Working } from '../../domain/working.js';
import { gravestFirst } from '../finding.js';
import type { UniversalCreditResult } from './award.js';
import type { AwardCase } from './award-case.js';
import { capReduction } from './cap-in-award.js';
import { lessDeductions } from './deductions.js';
import type { Finding } from './finding.js';
import { assumedYield } from './income/assumed-yield.js';
import { type EarnedIncome, earnedIncome } from './income/earned-income.js';
import { earningsDeduction } from './income/income-deduction.js';
import { unearnedIncome } from './income/unearned-income.js';
import { workAllowance } from './income/work-allowance.js';
import { amountOf, type MaximumAmount, maximumAmount } from './maximum-amount.js';
import type { Reached } from './part.js';
import { warningsFor } from './warnings.js';

const INCOME = 'WRA 2012, s. 8(3)';

interface IncomeTaken {
  readonly earned: EarnedIncome;
  readonly deduction: Working;
  readonly unearned: Reached;
  readonly allowance: Finding;
}

/** An award, once it is settled who claims and that capital allows one. WRA 2012, s. 8. */
export function decided(
  award: AwardCase,
  known: { readonly findings: readonly Finding[]; readonly capital: Money },
): UniversalCreditResult {
  const maximum = maximumAmount(award);
  const income = incomeOf(award, maximum, known.capital);
  const credit = afterIncome(maximum, income, award);
  const cap = credit.amount.isZero()
    ? { working: award.sink.nothing('Nothing to cap'), findings: [] }
    : capReduction({ maximum, credit: credit.amount, earned: income.earned.actual }, award);
  const capped = cap.working.amount.isZero() ? credit : credit.less(cap.working, 'Benefit cap', 'WRA 2012, s. 96');
  const paid = lessDeductions(capped, amountOf(maximum.elements, 'STANDARD_ALLOWANCE'), award);
  const each = gathered([maximum, income.earned, income.unearned, cap, paid], ({ findings }) => findings);
  const warnings = warningsFor(award);
  return {
    kind: 'UniversalCredit',
    assessmentPeriod: award.period,
    entitled: !credit.amount.isZero(),
    claimants: award.claimants.map(({ id }) => id),
    elements: maximum.elements,
    maximumAmount: maximum.working.amount,
    earnedIncome: income.earned.working.amount,
    earningsDeduction: income.deduction.amount,
    unearnedIncome: income.unearned.working.amount,
    capital: known.capital,
    beforeCap: credit.amount,
    capReduction: cap.working.amount,
    award: capped.amount,
    payable: paid.working.amount,
    working: warnings.reduce((so, warning) => so.assuming(warning), paid.working),
    findings: gravestFirst([...known.findings, income.allowance, ...each]),
    warnings,
  };
}

function incomeOf(award: AwardCase, maximum: MaximumAmount, capital: Money): IncomeTaken {
  const earned = earnedIncome(award);
  const allowance = workAllowance(award, amountOf(maximum.elements, 'HOUSING'));
  return {
    earned,
    deduction: earningsDeduction(earned.working, allowance.figure, award),
    unearned: unearnedIncome(award, yieldOf(capital, award)),
    allowance: allowance.finding,
  };
}

/** Capital above the upper limit that transitional protection lets pass yields nothing. SI 2014/1230, reg. 51(2). */
const yieldOf = (capital: Money, { law, history }: AwardCase): Money =>
  history.transitionalCapitalDisregard
    ? assumedYield(Money.min(capital, law.universalCredit.capitalUpperLimit.value), law.universalCredit)
    : assumedYield(capital, law.universalCredit);

function afterIncome({ working }: MaximumAmount, { deduction, unearned }: IncomeTaken, { sink }: AwardCase): Working {
  const full = sink.from(working, 'Maximum amount', 'WRA 2012, s. 8(2)');
  const lessEarned = deduction.amount.isZero() ? full : full.less(deduction, 'For earnings', `${INCOME}(a)`);
  const left = unearned.working.amount.isZero()
    ? lessEarned
    : lessEarned.less(unearned.working, 'Unearned income', `${INCOME}(b)`);
  return left.amount.isNegative() ? left.becomes(Money.zero, 'Income is more than the maximum amount', INCOME) : left;
}

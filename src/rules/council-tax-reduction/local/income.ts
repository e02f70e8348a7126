import { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import type { IncomeRule, UniversalCreditRule } from '../../../parameters/local-reduction.js';
import type { LocalCapital } from './capital.js';
import { tariffIncome } from './capital.js';
import type { LocalCase } from './case.js';
import { fits } from './criteria.js';
import { type EarningsFound, earningsFound, lessDisregards } from './earnings.js';
import { otherIncome } from './other-income.js';
import { universalCreditIncome } from './universal-credit-income.js';

/** What a scheme counts, and under which of its rules. */
export interface IncomeAsked {
  readonly rule: IncomeRule;
  /** Null where there is no award. */
  readonly universalCredit: UniversalCreditRule | null;
  readonly capital: LocalCapital;
}

/** Earnings alone: all that schemes of the simplest kind look at. */
export function countedEarnings(found: LocalCase, { rule, universalCredit }: IncomeAsked): Working {
  const earned = earningsFound(found, rule);
  return offEarnings(earned, found, { rule, universalCredit });
}

/** The whole income of a week as the scheme counts it. */
export function countedIncome(found: LocalCase, asked: IncomeAsked): Working {
  const { rule, universalCredit } = asked;
  const earned = earningsFound(found, rule);
  const meansTest = universalCredit?.treatment === 'means_test';
  const award =
    universalCredit === null || universalCredit.treatment === 'not_counted'
      ? null
      : universalCreditIncome(found, universalCredit);
  const other = meansTest ? assessedUnearned(found, asked, earned) : otherIncome(found, rule, earned.taxOnOtherIncome);
  const tariff = tariffIncome(asked.capital, found);
  const parts = [
    { of: offEarnings(earned, found, { rule, universalCredit }), note: 'Earnings', law: rule.law },
    ...(award === null ? [] : [{ of: award, note: 'Universal Credit', law: universalCredit?.law ?? rule.law }]),
    { of: other, note: 'Other income', law: rule.law },
    ...(tariff === null ? [] : [{ of: tariff, note: 'Income from capital', law: rule.law }]),
  ];
  const total = lessFromTotal(found.sink.sum(parts), found, rule);
  return rule.assumed === null ? total : total.assuming(rule.assumed);
}

/** What the Department assessed has been through its own rules: sums come off it only where the scheme says so. */
const offEarnings = (
  earned: EarningsFound,
  found: LocalCase,
  { rule, universalCredit }: Omit<IncomeAsked, 'capital'>,
): Working =>
  universalCredit === null || universalCredit.earningsDisregards ? lessDisregards(earned, found, rule) : earned.working;

function assessedUnearned(found: LocalCase, { rule }: IncomeAsked, earned: EarningsFound): Working {
  const assessed = found.award?.unearnedIncome ?? null;
  if (assessed === null) return otherIncome(found, rule, earned.taxOnOtherIncome);
  return found.sink.from(
    assessed.times(12).dividedBy(52),
    () => ({ label: 'Other income as the Department assessed it', formula: `${assessed.toFixed()} x 12 / 52` }),
    rule.law,
  );
}

function lessFromTotal(total: Working, found: LocalCase, { offTheTotal }: IncomeRule): Working {
  return offTheTotal
    .filter(({ when }) => fits(when, found))
    .reduce(
      (so, { perWeek }) =>
        so.less(
          Money.min(perWeek.value, so.amount),
          () => ({ label: perWeek.name, parameters: [perWeek] }),
          perWeek.law,
        ),
      total,
    );
}

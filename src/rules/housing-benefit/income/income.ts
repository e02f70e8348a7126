import { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import type { TaxContext } from '../../earnings/tax-context.js';
import { doubted, havePossessed, withPossessed } from '../../notional-income/possessed.js';
import type { Amount } from '../applicable-amount/amount.js';
import { tariffIncome } from '../capital/tariff-income.js';
import type { Finding } from '../finding.js';
import { cite, type Situation } from '../situation.js';
import { assessedByDepartment, savingsCredit } from './assessed-income.js';
import { earnedIncome } from './earned-income.js';
import { earnedTogether } from './earner.js';
import { earningsOfBoth } from './net-earnings.js';
import { notionalFindings, notionalIn } from './notional-income.js';
import { studentIncome } from './student-income.js';
import { lessNotBorne, paysTaxCredit } from './tax-credits.js';
import { maintenanceLeftOut, unearnedIncome } from './unearned-income.js';

/** What a household has to live on in a week, as the law counts it. */
export interface CountedIncome {
  readonly working: Working;
  readonly findings: readonly Finding[];
}

interface Means {
  readonly amounts: readonly Amount[];
  readonly capital: Working;
  readonly tax: TaxContext;
}

/**
 * Earnings, other income and the income that capital is taken to bring, in that order. HB Regs, regs 25 to 27 and 52; HB(SPC)
 * Regs, regs 23 to 30. Where the Department has assessed savings credit its figure is used instead.
 */
export function countedIncome(asked: Situation, { amounts, capital, tax }: Means): CountedIncome {
  const situation = withPossessedIncome(asked);
  const { sink } = tax;
  const both = earningsOfBoth(situation.family.adults, tax);
  const earned = earnedIncome(situation, both.earners, { amounts, net: both.net, sink });
  const assessed = assessedByDepartment(situation, sink, {
    netEarnings: earnedTogether(both.earners),
    countedEarnings: earned.working.amount,
    disregard: earned.disregard,
    maintenanceLeftOut: maintenanceLeftOut(situation),
  });
  if (assessed !== null) return { working: assessed, findings: [] };
  const { adults } = asked.family;
  const notional = notionalFindings(asked);
  const other = unearnedIncome(situation, both.taxOnOtherIncome, sink);
  const unearned = paysTaxCredit(situation)
    ? lessNotBorne(other, situation, {
        net: earnedTogether(both.earners),
        leftOut: earned.disregard?.amount ?? Money.zero,
        amounts,
      })
    : other;
  const working = sink.sum([
    { of: earned.working, note: 'Earnings', law: cite(situation.scheme, 'regs 35 to 39', 'regs 35 to 40') },
    { of: unearned, note: 'Other income', law: cite(situation.scheme, 'reg. 40', 'reg. 29') },
    ...savingsCredit(situation),
    ...studentIncome(situation),
    {
      of: sink.from(capital, 'Capital').becomes(tariffIncome(capital.amount, situation, sink), 'Income taken from it'),
      note: 'Income from capital',
      law: cite(situation.scheme, 'reg. 52', 'reg. 29(2)'),
    },
  ]);
  if (notional.length === 0) return { working, findings: earned.findings };
  return {
    working: doubted(working, adults, notionalIn(asked)),
    findings: [...earned.findings, ...notional],
  };
}

/** With what claimant and partner are treated as possessing among what they have; the same where there is none. */
function withPossessedIncome(situation: Situation): Situation {
  const { family } = situation;
  if (!havePossessed(family.adults)) return situation;
  return { ...situation, family: { ...family, adults: withPossessed(family.adults, notionalIn(situation)) } };
}

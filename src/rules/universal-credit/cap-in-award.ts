import type { Money } from '../../domain/money.js';
import type { Working } from '../../domain/working.js';
import type { Part } from '../../domain/working-sink.js';
import { capException } from '../benefit-cap/exceptions.js';
import { earnedThroughout, inGracePeriod } from '../benefit-cap/grace-period.js';
import { annualLimit } from '../benefit-cap/relevant-amount.js';
import { universalCreditCap } from '../benefit-cap/universal-credit-cap.js';
import { cappedBenefits } from '../benefit-cap/welfare-benefits.js';
import { childBenefitPerWeek } from '../child-benefit/child-benefit.js';
import { countsForChildBenefit } from '../child-benefit/paid-for.js';
import type { AwardCase } from './award-case.js';
import { type Finding, given, refused } from './finding.js';
import { earners } from './income/earners.js';
import { monthly, monthlyFormula } from './income/monthly.js';
import { amountOf, type MaximumAmount } from './maximum-amount.js';
import type { Reached } from './part.js';

const EARNINGS = 'SI 2013/376, reg. 82';
const MONTHS_OF_EARNINGS = 12;

/** What is known when the cap is looked at. */
export interface Uncapped {
  readonly maximum: MaximumAmount;
  /** After income. */
  readonly credit: Money;
  /** Net earnings without any minimum income floor. */
  readonly earned: Money;
}

/** The reduction of an award under the benefit cap, or nothing with the reason. SI 2013/376, Part 7. */
export function capReduction(uncapped: Uncapped, award: AwardCase): Reached {
  const lifted = exceptionOf(uncapped, award);
  if (lifted) return { working: award.sink.nothing(lifted.reason, lifted.law), findings: [lifted] };
  const working = universalCreditCap({
    universalCredit: uncapped.credit,
    others: othersOf(award),
    annualLimit: annualLimit(
      {
        // Reg. 80A(2): joint claimants. Of a couple, one who claims as a single person is a single claimant.
        couple: award.claimants.length > 1,
        children: award.children.length > 0,
        greaterLondon: award.household.home.greaterLondon,
      },
      award.law.benefitCap,
    ),
    childcareElement: amountOf(uncapped.maximum.elements, 'CHILDCARE'),
    sink: award.sink,
  });
  return { working, findings: working.amount.isZero() ? [] : [capped(working)] };
}

const capped = ({ amount }: Working): Finding =>
  refused({
    subject: 'BENEFIT_CAP',
    code: 'CAPPED',
    reason: `The award is reduced by ${amount.toFixed()} under the benefit cap`,
    law: 'SI 2013/376, reg. 81',
  });

function exceptionOf({ maximum, earned }: Uncapped, award: AwardCase): Finding | null {
  const lifted = (code: string, reason: string, law: string) => given({ subject: 'BENEFIT_CAP', code, reason, law });
  const threshold = award.law.benefitCap.earningsExceptionPerMonth;
  if (!earned.lessThan(threshold.value))
    return lifted(
      'EARNINGS',
      `Net earnings are at or above ${threshold.text}, so there is no cap`,
      `${EARNINGS}(1)(a)`,
    );
  if (graceHolds(award)) return lifted('GRACE_PERIOD', 'No cap in a grace period', `${EARNINGS}(1)(b)`);
  const benefit = capException(earners(award), award.children, maximum);
  return benefit && lifted(benefit.code, `${benefit.reason}, so there is no cap`, benefit.law);
}

function graceHolds({ history: { grace }, law, period }: AwardCase): boolean {
  if (grace === null || !earnedThroughout(grace.monthsBefore, MONTHS_OF_EARNINGS)) return false;
  return inGracePeriod(period, grace.from, law.benefitCap.gracePeriodMonths.value);
}

/** Child benefit and the other benefits that count, as monthly amounts. Reg. 80. */
function othersOf(award: AwardCase): Part[] {
  const others = cappedBenefits(earners(award)).map(benefit => ({
    of: monthly(benefit),
    note: () => ({ label: benefit.kind.toLowerCase().replaceAll('_', ' '), formula: monthlyFormula(benefit) }),
    law: 'SI 2013/376, reg. 80',
  }));
  const paidFor = award.household.children.filter(child => countsForChildBenefit(child, award.lastDay));
  const week = childBenefitPerWeek(paidFor, award.law.childBenefit, award.sink);
  if (week.amount.isZero()) return others;
  const of = week.becomes(monthly({ amount: week.amount, per: 'WEEK' }), {
    label: 'For a month',
    formula: 'x 52 / 12',
  });
  return [...others, { of, note: 'Child benefit', law: 'SI 2013/376, reg. 80' }];
}

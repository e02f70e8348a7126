import { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import type { Sink } from '../../../domain/working-sink.js';
import type { Finding } from '../finding.js';
import { nonDependantDeductions } from '../non-dependants/deductions.js';
import { daysOfBenefit } from '../rent/days-due.js';
import { eligibleRent } from '../rent/eligible-rent.js';
import { rentOfWeek } from '../rent/rent-of-week.js';
import { cite, type Situation } from '../situation.js';
import { forDays } from './part-of-week.js';
import { scaled, scaleOf } from './scaled.js';

/** The most that can be paid for a week. */
export interface MaximumBenefit {
  /** Of the week for which there is rent: of them are the amounts here. */
  readonly days: number;
  readonly eligibleRent: Money;
  readonly deductions: Money;
  readonly working: Working;
  readonly findings: readonly Finding[];
}

/** The eligible rent less the deductions for non-dependants, not below nothing. HB Regs, reg. 70; HB(SPC) Regs, reg. 50. */
export function maximumBenefit(situation: Situation, severeDisability: boolean, sink: Sink): MaximumBenefit {
  const { household, scheme } = situation;
  const { rent } = household.home;
  if (rent === null)
    return { days: 7, eligibleRent: Money.zero, deductions: Money.zero, working: sink.sum([]), findings: [] };
  const eligible = rentOfWeek(eligibleRent(rent, situation, { severeDisability, sink }), rent, situation);
  const found = nonDependantDeductions(situation, sink);
  const days = daysOfBenefit(situation);
  const deductions = forDays(scaled(found.working, scaleOf(rent), scheme), days, scheme);
  const law = cite(scheme, 'reg. 70', 'reg. 50');
  const whole = sink.from(eligible.working, 'Eligible rent', law);
  const less = deductions.amount.isZero() ? whole : whole.less(deductions, 'Deductions for non-dependants', law);
  return {
    days,
    eligibleRent: eligible.working.amount,
    deductions: deductions.amount,
    working: less.amount.isNegative() ? less.becomes(Money.zero, 'Not below nothing', law) : less,
    findings: [...eligible.findings, ...found.findings],
  };
}

import { isAfter, isBefore, isoText, type PlainDate } from '../../domain/dates.js';
import type { Money } from '../../domain/money.js';
import type { Debt } from '../../domain/recovery/debt.js';
import type { ArrangementCode, ArrangementEffect, ArrangementFinding } from '../../domain/recovery/finding.js';
import type { Frequency } from '../../domain/recovery/frequency.js';
import type { RecoveryPolicy } from '../../parameters/recovery-policy.js';
import { isLongerThan, usualMonths, withinTheYear } from './longest.js';

export interface Terms {
  readonly debts: readonly Debt[];
  readonly total: Money;
  readonly each: Money;
  readonly affordable: Money | null;
  readonly frequency: Frequency;
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/** What the policy says of the terms of a plan: each term that it does not allow, and whether a person may. */
export function termsOf(terms: Terms, policy: RecoveryPolicy): ArrangementFinding[] {
  const { debts, total, each, affordable, frequency, first, last } = terms;
  const findings: ArrangementFinding[] = [];
  const say = (when: boolean, code: ArrangementCode, [effect, reason]: [ArrangementEffect, string]) => {
    if (when) findings.push({ code, effect, debt: null, reason, law: policy.law });
  };
  const { mostOwed, longestApproved, least } = policy;
  const smallest = least[frequency]?.value;
  const months = usualMonths(debts, policy);
  const year = withinTheYear(debts, { policy, first });
  const tooLong = isLongerThan(last, longestApproved.value, first);
  say(tooLong, 'TOO_LONG', [
    'REFUSES',
    `It would run to ${isoText(last)}; the longest is ${longestApproved.text} months`,
  ]);
  say(!tooLong && isLongerThan(last, months, first), 'LONGER_THAN_USUAL', [
    'NEEDS_PERSON',
    `It would run to ${isoText(last)}; without approval the longest is ${months} months`,
  ]);
  say(year !== null && isAfter(last, year), 'PAST_THE_YEAR', [
    'NEEDS_PERSON',
    `It would run to ${isoText(last)}, past the end of the year that was billed`,
  ]);
  say(total.moreThan(mostOwed.value), 'MUCH_IS_OWED', [
    'NEEDS_PERSON',
    `£${total.toFixed()} is owed; above £${mostOwed.value.toFixed()} a person agrees to it`,
  ]);
  say(smallest !== undefined && each.lessThan(smallest) && each.lessThan(total), 'BELOW_LEAST', [
    'NEEDS_PERSON',
    `£${each.toFixed()} is less than the least payment, £${smallest?.toFixed()}`,
  ]);
  say(affordable !== null && each.moreThan(affordable), 'MORE_THAN_AFFORDABLE', [
    'NEEDS_PERSON',
    `£${each.toFixed()} is more than the statement shows can be asked for, £${affordable?.toFixed()}`,
  ]);
  return findings;
}

/** The day of the first payment: as asked where the policy allows it, its own earliest where none was; else null. */
export function firstPaymentDay(
  { today, firstOn }: { readonly today: PlainDate; readonly firstOn: PlainDate | null },
  { firstAfterDays, firstWithinDays }: RecoveryPolicy,
): PlainDate | null {
  const earliest = today.add({ days: firstAfterDays.value });
  if (firstOn === null) return earliest;
  const latest = today.add({ days: firstWithinDays.value });
  // Sooner than the policy's own first day is no harm to anybody, so long as it is to come.
  return isBefore(firstOn, today) || isAfter(firstOn, latest) ? null : firstOn;
}

import { isAfter, isBefore, type PlainDate } from '../../domain/dates.js';
import { lastDayOf } from '../../domain/financial-year.js';
import type { Debt } from '../../domain/recovery/debt.js';
import { dayOfPayment, type Frequency } from '../../domain/recovery/frequency.js';
import type { RecoveryPolicy } from '../../parameters/recovery-policy.js';

/** Whatever a policy says, no plan has more payments than ten years of weeks. */
export const MOST_PAYMENTS = 520;

/** The first day that is past so many months of payments: twelve monthly payments take twelve months. */
const endOf = (first: PlainDate, months: number): PlainDate => first.add({ months });

interface Of {
  readonly policy: RecoveryPolicy;
  readonly first: PlainDate;
}

/** Months that the policy allows without approval: the shortest of the stages that are in it. */
export const usualMonths = (debts: readonly Debt[], policy: RecoveryPolicy): number =>
  Math.min(
    policy.longestApproved.value,
    ...debts.map(({ stage }) => (stage === null ? policy.longestApproved.value : policy.stages[stage].longest.value)),
  );

/** The last day by which a debt that is still within its year has to be paid; null where none of them is. */
export function withinTheYear(debts: readonly Debt[], { policy, first }: Of): PlainDate | null {
  const ends = debts.flatMap(({ stage, year }) =>
    stage !== null && year !== null && policy.stages[stage].withinTheYear ? [lastDayOf(year)] : [],
  );
  // A bill that is issued late in its year cannot be arranged within it: the term of the stage alone counts then.
  return ends.filter(end => !isBefore(end, first)).sort((a, b) => (isBefore(a, b) ? -1 : 1))[0] ?? null;
}

export const isLongerThan = (last: PlainDate, months: number, first: PlainDate): boolean =>
  !isBefore(last, endOf(first, months));

/** How many payments fit into what is usual. At least one. */
export function paymentsWithin(
  debts: readonly Debt[],
  { policy, first, frequency }: Of & { readonly frequency: Frequency },
): number {
  const end = endOf(first, usualMonths(debts, policy));
  const year = withinTheYear(debts, { policy, first });
  let number = 1;
  while (number < MOST_PAYMENTS) {
    const next = dayOfPayment(first, frequency, number);
    if (!isBefore(next, end) || (year !== null && isAfter(next, year))) break;
    number += 1;
  }
  return number;
}

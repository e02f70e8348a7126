import type { ClaimPayment, Entitlement, PaymentSchedule } from './claim.js';
import { isAfter, isBefore, type PlainDate } from './dates.js';
import type { Money } from './money.js';

const WEEKS: Readonly<Record<PaymentSchedule, number>> = { WEEKLY: 1, FORTNIGHTLY: 2, FOUR_WEEKLY: 4 };

interface Paid {
  readonly due: PlainDate | null;
  readonly amount: Money;
  readonly schedule: PaymentSchedule | null;
}

/**
 * A payment against what the weekly entitlement in force makes for the weeks of its schedule. Null where no schedule is known,
 * or not exactly one line is in force. Multiplied up, not divided down, so that no penny is lost on the way.
 */
export function comparedWithEntitlement(
  { due, amount, schedule }: Paid,
  rents: readonly Entitlement[],
): ClaimPayment['comparedWithEntitlement'] {
  const weekly = entitled(rents, due);
  if (weekly === null || schedule === null) return null;
  const difference = amount.compare(weekly.times(WEEKS[schedule]));
  if (difference === 0) return 'AS_ENTITLED';
  return difference < 0 ? 'REDUCED' : 'INCREASED';
}

/** The weekly housing benefit in force on a day; null where no line or more than one is. */
function entitled(rents: readonly Entitlement[], on: PlainDate | null): Money | null {
  if (on === null) return null;
  const inForce = rents.filter(({ from, to }) => !isAfter(from, on) && (to === null || !isBefore(to, on)));
  return inForce.length === 1 ? (inForce[0]?.weekly ?? null) : null;
}

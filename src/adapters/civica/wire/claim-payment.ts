import type { z } from 'zod';
import type { ClaimPayment, Entitlement, PaymentSchedule } from '../../../domain/claim.js';
import { isAfter, isBefore, type PlainDate } from '../../../domain/dates.js';
import type { Money } from '../../../domain/money.js';
import type { Stamp } from '../stamp.js';
import { element, maybe, maybeLeaf } from './elements.js';
import { dayOrNull, poundsOrNull, textOrNull } from './values.js';

/** The next payment in `hbdet`. The name of the amount already paid is written both ways. */
export const nextPayment = maybe(
  element({
    Date: maybeLeaf,
    Amount: maybeLeaf,
    Payee: maybeLeaf,
    PaidUpToAmount: maybeLeaf,
    PaidUptoAmount: maybeLeaf,
    PaymentSchedule: maybeLeaf,
    PaymentMethod: maybeLeaf,
  }),
);

const WEEKS: Readonly<Record<PaymentSchedule, number>> = { WEEKLY: 1, FORTNIGHTLY: 2, FOUR_WEEKLY: 4 };

/** Null where no amount is due. `rents` are the lines of housing benefit, for the comparison. */
export function toClaimPayment(
  sent: z.output<typeof nextPayment>,
  rents: readonly Entitlement[],
  { codes }: Stamp,
): ClaimPayment | null {
  const amount = poundsOrNull(sent?.Amount);
  if (sent === null || amount === null) return null;
  const due = dayOrNull(sent.Date);
  const schedule = codes.schedule(sent.PaymentSchedule ?? '');
  return {
    due,
    amount,
    payee: textOrNull(sent.Payee),
    paidUpTo: textOrNull(sent.PaidUpToAmount ?? sent.PaidUptoAmount),
    schedule,
    method: textOrNull(sent.PaymentMethod),
    comparedWithEntitlement: compared(amount, entitled(rents, due), schedule),
  };
}

/** The weekly housing benefit in force on a day; null where no line or more than one is. */
function entitled(rents: readonly Entitlement[], on: PlainDate | null): Money | null {
  if (on === null) return null;
  const inForce = rents.filter(({ from, to }) => !isAfter(from, on) && (to === null || !isBefore(to, on)));
  return inForce.length === 1 ? (inForce[0]?.weekly ?? null) : null;
}

/** Multiplied up, not divided down, so that no penny is lost on the way. */
function compared(
  amount: Money,
  weekly: Money | null,
  schedule: PaymentSchedule | null,
): ClaimPayment['comparedWithEntitlement'] {
  if (weekly === null || schedule === null) return null;
  const difference = amount.compare(weekly.times(WEEKS[schedule]));
  if (difference === 0) return 'AS_ENTITLED';
  return difference < 0 ? 'REDUCED' : 'INCREASED';
}

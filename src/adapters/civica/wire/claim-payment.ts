import type { z } from 'zod';
import type { ClaimPayment, Entitlement } from '../../../domain/claim.js';
import { comparedWithEntitlement } from '../../../domain/payment-compared.js';
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
    comparedWithEntitlement: comparedWithEntitlement({ due, amount, schedule }, rents),
  };
}

import type { Transaction, TransactionType } from '../population/model.js';
import type { Pence } from '../population/pence.js';

export type Total =
  | 'TotalCharge'
  | 'TotalPayments'
  | 'TotalBenefits'
  | 'TotalCosts'
  | 'TotalRefunds'
  | 'TotalWriteoffs'
  | 'TotalTransfers'
  | 'TotalPenalties';

/** Which of a year's totals each type goes to. The charge is what is left of it after discounts and with premiums. */
const TOTAL_OF: Record<TransactionType, Total> = {
  CHARGE: 'TotalCharge',
  DISCOUNT: 'TotalCharge',
  EXEMPTION: 'TotalCharge',
  DISREGARD: 'TotalCharge',
  DISABLED: 'TotalCharge',
  REDUCTION: 'TotalCharge',
  ANNEXE: 'TotalCharge',
  LEVY: 'TotalCharge',
  PAYMENTS: 'TotalPayments',
  LCTRS: 'TotalBenefits',
  BENEFITS: 'TotalBenefits',
  CTDRS: 'TotalBenefits',
  COSTS: 'TotalCosts',
  REFUNDS: 'TotalRefunds',
  WRITEOFF: 'TotalWriteoffs',
  TRANSFER: 'TotalTransfers',
  PENALTY: 'TotalPenalties',
  INTEREST: 'TotalPenalties',
};

/** Totals that count what lowers the debt; the others count what raises it. */
const COUNTS_CREDITS: ReadonlySet<Total> = new Set([
  'TotalPayments',
  'TotalBenefits',
  'TotalWriteoffs',
  'TotalTransfers',
]);

/**
 * A year's totals. Balance = charge - payments - benefits + costs + refunds - write-offs - transfers + penalties.
 */
export function totals(transactions: readonly Transaction[]): Record<Total, Pence> {
  const made: Record<Total, Pence> = {
    TotalCharge: 0,
    TotalPayments: 0,
    TotalBenefits: 0,
    TotalCosts: 0,
    TotalRefunds: 0,
    TotalWriteoffs: 0,
    TotalTransfers: 0,
    TotalPenalties: 0,
  };
  for (const { type, effect } of transactions) {
    const total = TOTAL_OF[type];
    made[total] += COUNTS_CREDITS.has(total) ? -effect : effect;
  }
  return made;
}

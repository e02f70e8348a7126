import type { Transaction, TransactionType } from '../population/model.js';
import type { Pence } from '../population/pence.js';

/** Types whose negative amounts lower the debt. Of every other type it is the positive amounts that do. */
const NEGATIVE_IS_CREDIT: ReadonlySet<TransactionType> = new Set([
  'DISCOUNT',
  'EXEMPTION',
  'DISABLED',
  'COSTS',
  'DISREGARD',
  'PAYMENTS',
]);

/** The amount as it is sent. A charge of 2,000.00 is therefore sent as -2000.00 and costs of 62.50 as 62.50. */
export const signed = ({ type, effect }: Transaction): Pence =>
  NEGATIVE_IS_CREDIT.has(type) || effect === 0 ? effect : -effect;

import type { AmountPer } from '../../domain/household/values.js';
import { PERIODS_IN_YEAR } from '../periods/per-year.js';

/** How an amount comes to a week, in figures, such as `650.00 x 12 / 52`; null where it is already for a week. */
export function weeklyFormula({ amount, per }: AmountPer): string | null {
  if (per === 'WEEK') return null;
  if (per === 'TWO_WEEKS') return `${amount.toFixed()} / 2`;
  if (per === 'FOUR_WEEKS') return `${amount.toFixed()} / 4`;
  return per === 'YEAR' ? `${amount.toFixed()} / 52` : `${amount.toFixed()} x ${PERIODS_IN_YEAR[per]} / 52`;
}

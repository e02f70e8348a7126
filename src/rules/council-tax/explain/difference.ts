import { Money } from '../../../domain/money.js';

/** Why a record and our figure are apart. */
export const CAUSES = [
  'BAND_DIFFERS',
  'BAND_CHANGED',
  'RATE_DIFFERS',
  'PERIOD_DIFFERS',
  'EXEMPTION_NOT_ON_RECORD',
  'EXEMPTION_ONLY_ON_RECORD',
  'DISABLED_REDUCTION_NOT_ON_RECORD',
  'DISABLED_REDUCTION_ONLY_ON_RECORD',
  'NOT_ON_RECORD',
  'ONLY_ON_RECORD',
  'DAYS_DIFFER',
  'AMOUNT_DIFFERS',
  'ROUNDING',
  'UNEXPLAINED',
] as const;
export type Cause = (typeof CAUSES)[number];

/** One line of the difference: the record less our figure. `likely` is false where the amount is all that is known. */
export interface Difference {
  readonly cause: Cause;
  readonly amount: Money;
  readonly says: string;
  readonly likely: boolean;
}

/** Rounding can put each line of a bill out by a penny: so little has no other cause. */
export const isRounding = (amount: Money, lines: number): boolean => !amount.abs().moreThan(Money.pence(lines));

export const rounding = (amount: Money): readonly Difference[] =>
  amount.isZero()
    ? []
    : [{ cause: 'ROUNDING', amount, says: 'Pennies of rounding: the record rounds in other places', likely: true }];

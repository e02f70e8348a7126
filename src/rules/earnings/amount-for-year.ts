import type { AmountPer } from '../../domain/household/values.js';
import { Money } from '../../domain/money.js';
import { PERIODS_IN_YEAR } from '../periods/per-year.js';

/** An amount for the year on which tax is worked out: 52 weeks, 12 months. */
export const amountForYear = ({ amount, per }: AmountPer): Money => amount.times(PERIODS_IN_YEAR[per]);

export const sumForYear = (amounts: readonly AmountPer[]): Money => Money.sum(amounts.map(amountForYear));

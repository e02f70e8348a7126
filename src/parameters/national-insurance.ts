import { type LawOf, percent, pounds } from './figure.js';
import { table } from './figure-shapes.js';

const PAY_PERIODS = ['year', 'month', 'week'] as const;

/** National Insurance contributions of employees (class 1) and of the self-employed (class 4). Class 2: nothing due since 6 April 2024. */
export const nationalInsurance = {
  primaryThreshold: table(pounds, PAY_PERIODS),
  upperEarningsLimit: table(pounds, PAY_PERIODS),
  class1MainRate: percent,
  class1RateAboveLimit: percent,
  lowerProfitsLimit: pounds,
  upperProfitsLimit: pounds,
  class4MainRate: percent,
  class4RateAboveLimit: percent,
  class2SmallProfitsThreshold: pounds,
  class2Due: pounds,
};
export type NationalInsuranceLaw = LawOf<typeof nationalInsurance>;

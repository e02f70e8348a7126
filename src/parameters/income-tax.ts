import { type LawOf, percent, pounds } from './figure.js';
import { tiers } from './figure-shapes.js';

/**
 * Income tax on income that is neither savings nor dividends, for a tax year. Each rate is for what lies from its tier up
 * to the next, counted after the personal allowance.
 */
export const incomeTax = {
  personalAllowance: pounds,
  /** Adjusted net income above which the allowance is cut. */
  allowanceTaperFrom: pounds,
  /** How much of each pound above comes off the allowance. */
  allowanceTaperShare: percent,
  ratesRestOfUk: tiers(percent),
  ratesScotland: tiers(percent),
};
export type IncomeTaxLaw = LawOf<typeof incomeTax>;

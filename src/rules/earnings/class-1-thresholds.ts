import type { Period } from '../../domain/household/values.js';
import type { Money } from '../../domain/money.js';
import type { Provenance } from '../../domain/parameter.js';
import type { NationalInsuranceLaw } from '../../parameters/national-insurance.js';
import { PERIODS_IN_YEAR } from '../periods/per-year.js';
import { wholePoundsUp } from './whole-pounds-up.js';

/** From which earnings of a pay period contributions are due, and where the main rate ends. */
export interface Class1Thresholds {
  readonly primary: Money;
  readonly upper: Money;
  readonly figures: readonly Provenance[];
}

/**
 * The thresholds of a pay period. Where it is a number of weeks or months they are the year's share, made up to the whole
 * pound. SI 2001/1004 reg 11(2A), (3).
 */
export function class1Thresholds(per: Period, law: NationalInsuranceLaw): Class1Thresholds {
  const [primary, upper] = [law.primaryThreshold, law.upperEarningsLimit];
  const printed = PRINTED[per];
  if (printed) return thresholds([primary[printed], upper[printed]], value => value);
  return thresholds([primary.year, upper.year], year => wholePoundsUp(year.dividedBy(PERIODS_IN_YEAR[per])));
}

/** The periods for which there are figures in print. */
const PRINTED: { readonly [P in Period]?: 'week' | 'month' | 'year' } = { WEEK: 'week', MONTH: 'month', YEAR: 'year' };

const thresholds = (figures: readonly [Figure, Figure], share: (value: Money) => Money): Class1Thresholds => ({
  primary: share(figures[0].value),
  upper: share(figures[1].value),
  figures,
});
type Figure = NationalInsuranceLaw['primaryThreshold']['week'];

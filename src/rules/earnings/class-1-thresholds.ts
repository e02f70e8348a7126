import type { Period } from '../../domain/household/values.js';
import type { Money } from '../../domain/money.js';
import type { NationalInsuranceLaw } from '../../parameters/national-insurance.js';
import { PERIODS_IN_YEAR } from '../periods/per-year.js';

/** From which earnings of a pay period contributions are due, and where the main rate ends. */
export interface Class1Thresholds {
  readonly primary: Money;
  readonly upper: Money;
}

/**
 * The thresholds of a pay period. Where it is a number of weeks or months they are the year's share, made up to the whole
 * pound. SI 2001/1004 reg 11(2A), (3).
 */
export function class1Thresholds(per: Period, law: NationalInsuranceLaw): Class1Thresholds {
  const [primary, upper] = [law.primaryThreshold, law.upperEarningsLimit];
  if (per === 'WEEK') return { primary: primary.week.value, upper: upper.week.value };
  if (per === 'MONTH') return { primary: primary.month.value, upper: upper.month.value };
  if (per === 'YEAR') return { primary: primary.year.value, upper: upper.year.value };
  const share = (year: Money) => wholePoundsUp(year.dividedBy(PERIODS_IN_YEAR[per]));
  return { primary: share(primary.year.value), upper: share(upper.year.value) };
}

const wholePoundsUp = (amount: Money): Money => amount.dividedBy(100).roundedUpToPenny().times(100);

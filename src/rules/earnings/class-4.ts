import { isoDate, type PlainDate } from '../../domain/dates.js';
import { Money } from '../../domain/money.js';
import type { Working } from '../../domain/working.js';
import { poundsInWords } from '../../domain/working-words.js';
import { isPensionAge } from '../eligibility/pension-age.js';
import type { TaxContext } from './tax-context.js';

/** What a year's profits are charged. */
export interface Class4 {
  readonly profits: Money;
  readonly birthDate: PlainDate;
  /** Also what is above the upper limit, as HMRC charges; housing benefit takes off the main rate alone (HB Regs reg 39(2)(b)). */
  readonly aboveUpperLimit: boolean;
}

/**
 * Class 4 contributions on the profits of a year, exact. None for a year at whose beginning pension age was reached. SSCBA
 * 1992 s 15; SI 2001/1004 reg 91. Class 2: nothing is due since 6 April 2024.
 */
export function class4({ profits, birthDate, aboveUpperLimit }: Class4, { law, day, sink }: TaxContext): Working {
  const figures = law.nationalInsurance;
  if (isPensionAge(birthDate, firstOfTaxYear(day), law.statePensionAge))
    return sink.nothing('No Class 4 contributions in a year begun at State Pension age', 'SI 2001/1004, reg. 91');
  const [lower, upper] = [figures.lowerProfitsLimit.value, figures.upperProfitsLimit.value];
  const parts = [
    { part: Money.min(profits, upper).minus(lower), rate: figures.class4MainRate },
    { part: aboveUpperLimit ? profits.minus(upper) : Money.zero, rate: figures.class4RateAboveLimit },
  ].filter(({ part }) => part.moreThan(Money.zero));
  return sink.sum(
    parts.map(({ part, rate }) => ({
      of: part.times(rate.value),
      note: () => ({ label: `${rate.text}% of ${poundsInWords(part)}`, parameters: [rate] }),
      law: 'SSCBA 1992, s. 15',
    })),
  );
}

/** The 6 April on or before a day. */
function firstOfTaxYear(day: PlainDate): PlainDate {
  const thisYear = isoDate(`${day.year}-04-06`);
  return day.month > 4 || (day.month === 4 && day.day >= 6) ? thisYear : thisYear.subtract({ years: 1 });
}

import { ageOn } from '../../../domain/age.js';
import type { Adult } from '../../../domain/household/adult.js';
import { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import { type Sink, silent } from '../../../domain/working-sink.js';
import { netEarningsPerMonth } from '../../earnings/net-earnings-month.js';
import type { Earner, TaxContext } from '../../earnings/tax-context.js';
import type { AwardCase } from '../award-case.js';
import { rounded } from '../rounding.js';
import { floorApplies } from './minimum-income-floor.js';
import { thresholdHours } from './work-requirements.js';

const LAW = 'SI 2013/376, regs 54, 55 and 57';

/** What one person earned in the assessment period after tax, National Insurance and pension contributions. */
export function earnedInPeriod(adult: Adult, award: AwardCase): Working {
  if (adult.employments.length === 0 && adult.selfEmployments.length === 0)
    return award.sink.nothing('No earnings', LAW);
  const { employed, selfEmployed } = netEarningsPerMonth(adult, contextOf(award, award.sink));
  const parts = [
    { of: employed, note: 'Employed', law: 'SI 2013/376, reg. 55' },
    { of: selfEmployed, note: 'Self-employed', law: 'SI 2013/376, reg. 57' },
  ];
  return rounded(award.sink.sum(parts.filter(({ of }) => !of.amount.isZero())));
}

/**
 * The individual threshold after tax and National Insurance: the hours of it at the minimum wage of the person's age. SI
 * 2013/376, regs 62(4) and 90. The amount taken off for tax is the Department's to choose: here what a self-employed person on it
 * would pay. Not worked out where no floor can apply.
 */
export function expectedInPeriod(adult: Adult, award: AwardCase): Money {
  const couple = award.partnerOutside ? [...award.claimants, award.partnerOutside] : award.claimants;
  if (!couple.some(one => floorApplies(one, award))) return Money.zero;
  const gross = hourlyFor(adult, award)
    .times(String(thresholdHours(adult, award)))
    .times(52)
    .dividedBy(12)
    .roundedToPenny();
  return netEarningsPerMonth(onTheWage(adult, gross), contextOf(award, silent)).selfEmployed.amount.roundedToPenny();
}

/** "A person of the same age as the claimant": reg. 90(2). */
function hourlyFor({ birthDate }: Adult, { law: { universalCredit: law }, lastDay }: AwardCase): Money {
  const age = ageOn(birthDate, lastDay);
  if (age >= 21) return law.minimumWagePerHour.value;
  return age >= 18 ? law.minimumWage18To20PerHour.value : law.minimumWageUnder18PerHour.value;
}

const onTheWage = ({ birthDate }: Adult, gross: Money): Earner => ({
  birthDate,
  employments: [],
  incomes: [],
  selfEmployments: [
    {
      trade: 'OTHER',
      receipts: gross,
      expenses: Money.zero,
      per: 'MONTH',
      hoursPerWeek: 35,
      startedOn: birthDate,
      pensionContributions: [],
      unusedLosses: null,
      gainful: true,
    },
  ],
});

const contextOf = ({ law, household, period }: AwardCase, sink: Sink): TaxContext => ({
  law,
  nation: household.home.nation,
  day: period.from,
  sink,
});

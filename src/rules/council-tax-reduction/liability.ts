import { daysIn, financialYearOf } from '../../domain/financial-year.js';
import type { CouncilTaxLiability } from '../../domain/household/council-tax.js';
import type { Working } from '../../domain/working.js';
import type { ReductionCase } from './case.js';

/** How the tax of the dwelling is brought to the day and shared. */
export interface DailyTax {
  /** Of the whole dwelling. */
  readonly dwelling: Working;
  /** This household's share. */
  readonly share: Working;
  readonly sharers: number;
}

/**
 * The tax for one day: a year over its days, 365 or 366, a week over seven; then divided among all who are jointly liable,
 * a couple as one. Students who may have no reduction bear no share. SI 2012/2885, Sch. 1 para. 7; SI 2012/2886, Sch. para. 29.
 */
export function dailyTax(tax: CouncilTaxLiability, { day, sink, terms, facts }: ReductionCase): DailyTax {
  const { maximum, shares } = terms.provisions;
  const year = daysIn(financialYearOf(day));
  const over = tax.per === 'YEAR' ? year : 7;
  const dwelling = sink.from(
    tax.amount.dividedBy(over),
    () => ({
      label: 'Council tax for a day',
      formula: `${tax.amount.toFixed()} / ${over}`,
      plain: 'This is your council tax for one day, after discounts.',
    }),
    maximum,
  );
  const sharers = Math.max(1, tax.liablePeople - (facts.studentsAmongLiable ?? 0));
  const share =
    sharers === 1
      ? dwelling
      : dwelling.becomes(
          dwelling.amount.dividedBy(sharers),
          () => ({ label: `A share of one in ${sharers}: others are jointly liable` }),
          shares,
        );
  return { dwelling, share, sharers };
}

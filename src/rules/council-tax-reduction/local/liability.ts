import { daysIn, financialYearOf } from '../../../domain/financial-year.js';
import type { CouncilTaxLiability } from '../../../domain/household/council-tax.js';
import type { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import type { LocalCase } from './case.js';

/** Ninths of the charge for Band D. LGFA 1992, s. 5; SI 1992/554, reg. 4. */
const NINTHS = { AReduced: 5, A: 6, B: 7, C: 8, D: 9, E: 11, F: 13, G: 15, H: 18 } as const;

/** The tax of a week that a reduction is worked out on, and what cut it. */
export interface WeeklyTax {
  readonly working: Working;
  readonly limitedToBand: string | null;
  /** The scheme's limit in pounds, a week; null where it did not cut the bill. */
  readonly cashLimit: Money | null;
  readonly sharers: number;
}

/**
 * The bill for a week, seven days of the year's: after discounts, no more than the scheme lets count, shared among all who
 * are jointly liable, a couple as one. LGFA 1992, s. 13A; SI 2012/2886, Sch. para. 29 is the model of the sharing.
 */
export function weeklyTax(tax: CouncilTaxLiability, found: LocalCase): WeeklyTax {
  const days = daysIn(financialYearOf(found.day));
  const forYear = found.sink.from(
    tax.per === 'YEAR' ? tax.amount : tax.amount.times(days).dividedBy(7),
    () => ({
      label: 'Council tax for the year',
      ...(tax.per === 'YEAR' ? {} : { formula: `${tax.amount.toFixed()} x ${days} / 7` }),
      plain: 'This is your council tax for the year, after discounts.',
    }),
    'LGFA 1992, s. 10',
  );
  const { working: limited, limitedToBand } = limitedByBand(forYear, tax, found);
  const capped = limitedByBill(limited, tax, found);
  const sharers = Math.max(1, tax.liablePeople - (found.facts.studentsAmongLiable ?? 0));
  const share =
    sharers === 1
      ? capped
      : capped.becomes(
          capped.amount.dividedBy(sharers),
          `A share of one in ${sharers}: others are jointly liable`,
          found.scheme.liability.law,
        );
  const working = share.becomes(
    share.amount.times(7).dividedBy(days),
    () => ({ label: 'For a week', formula: `${share.amount.toFixed()} x 7 / ${days}` }),
    'LGFA 1992, s. 10',
  );
  const limit = found.scheme.liability.billLimitPerYear;
  const cut = limit !== null && limited.amount.moreThan(limit.value);
  return {
    working,
    limitedToBand,
    cashLimit: cut ? limit.value.times(7).dividedBy(days).roundedToPenny() : null,
    sharers,
  };
}

/** What a figure rests on where the scheme limits the tax to a band, and that of the dwelling is not stated. */
export function assumedOfBand({ scheme, household }: LocalCase): readonly string[] {
  const { bandLimit } = scheme.liability;
  if (bandLimit === null || household.councilTax?.band !== null) return [];
  return [
    `The band of the dwelling is not stated: it was taken not to be above Band ${bandLimit}, to which the scheme limits the tax`,
  ];
}

function limitedByBand(working: Working, { band }: CouncilTaxLiability, { scheme }: LocalCase) {
  const { bandLimit, law } = scheme.liability;
  if (bandLimit === null || band === null || NINTHS[band] <= NINTHS[bandLimit]) return { working, limitedToBand: null };
  const formula = `${working.amount.toFixed()} x ${NINTHS[bandLimit]} / ${NINTHS[band]}`;
  return {
    working: working.becomes(
      working.amount.times(NINTHS[bandLimit]).dividedBy(NINTHS[band]),
      () => ({ label: `Limited to Band ${bandLimit}`, formula }),
      law,
    ),
    limitedToBand: bandLimit,
  };
}

function limitedByBill(working: Working, { discountTaken }: CouncilTaxLiability, { scheme }: LocalCase): Working {
  const { billLimitPerYear: limit, law } = scheme.liability;
  if (limit === null || !working.amount.moreThan(limit.value)) return working;
  const limited = working.becomes(limit.value, () => ({ label: limit.name, parameters: [limit] }), law);
  return discountTaken ? limited.assuming('The limit was held against the bill as it is after the discount') : limited;
}

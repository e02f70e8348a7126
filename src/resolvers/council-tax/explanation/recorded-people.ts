import type { Transaction, TransactionKind } from '../../../domain/account.js';
import type { CouncilTaxFactsInput } from '../../../domain/council-tax/facts.js';
import type { FinancialYear } from '../../../domain/financial-year.js';
import { Money } from '../../../domain/money.js';
import { effectOf } from '../../../rules/council-tax/explain/recorded-year.js';
import { countOf, either, noDays, not, runsOf, spanText, standing, type YearDays } from './recorded-days.js';

/** Between a quarter and a half: what is nearer to a half says that nobody counts. */
const HALF_FROM = 0.375;
const CHARGED: readonly TransactionKind[] = ['CHARGE', 'DISABLED_BAND_REDUCTION'];
/** What the schedule asks of a carer: any reason would do, since the record gives none. */
const SOME_REASON = {
  reason: 'CARER',
  qualifyingBenefit: true,
  sameDwelling: true,
  weeklyHours: 168,
  partnerOrParentOfChild: false,
} as const;

export interface RecordedPeople {
  readonly people: NonNullable<CouncilTaxFactsInput['people']>;
  readonly assumptions: readonly string[];
}

const COUNTED = 'As many people count as the discounts on the account say: two where it has none';
const NO_REASON = 'The account does not say why nobody counts for discount: a reason is taken to be good';

/** How many people counted on which days, read off the discounts that the account has. */
export function recordedPeople(
  transactions: readonly Transaction[],
  { charged, year }: { readonly charged: YearDays; readonly year: FinancialYear },
): RecordedPeople {
  const perDay = effectOf(transactions.filter(({ type }) => CHARGED.includes(type))).dividedBy(
    Math.max(1, countOf(charged)),
  );
  const found = (['DISCOUNT', 'DISREGARD'] as const).map(kind => {
    const postings = transactions.filter(({ type }) => type === kind);
    const days = standing(postings, 'CREDIT', year);
    return { days, half: shareOf(postings, perDay.times(countOf(days))) >= HALF_FROM };
  });
  const alone = found.reduce((days, one) => either(days, one.days), noDays(year));
  const uncounted = found.reduce((days, one) => (one.half ? either(days, one.days) : days), noDays(year));
  const none = runsOf(uncounted, year).map(run => ({ ...SOME_REASON, ...spanText(run) }));
  return {
    people: [
      { id: 'account-holder', residence: [{}], disregards: none },
      { id: 'another-adult', residence: runsOf(not(alone), year).map(spanText) },
    ],
    assumptions: none.length > 0 ? [COUNTED, NO_REASON] : [COUNTED],
  };
}

/** What the postings take off, over what was charged for the same days. */
function shareOf(postings: readonly Transaction[], charge: Money): number {
  return charge.moreThan(Money.zero) ? effectOf(postings).negated().over(charge).toNumber() : 0;
}

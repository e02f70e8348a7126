import { isBefore } from '../../../domain/dates.js';
import type { CapitalItem, CapitalKind } from '../../../domain/household/capital.js';
import { Money } from '../../../domain/money.js';
import type { PensionCreditLaw } from '../../../parameters/pension-credit.js';
import type { CreditCase } from '../credit-case.js';

/** Left out for good: SI 2002/1792, Sch. 5 Part 1, and what is no capital. */
const LEFT_OUT: ReadonlySet<CapitalKind> = new Set<CapitalKind>([
  'OWN_HOME',
  'HOME_OF_RELATIVE',
  'BUSINESS_ASSETS',
  'PERSONAL_POSSESSIONS',
  'PENSION_FUND',
  'LIFE_INSURANCE',
  'PREPAID_FUNERAL',
  'PERSONAL_INJURY_TRUST',
  'PERSONAL_INJURY_PAYMENT',
  'COMPENSATION_SCHEME_PAYMENT',
  'INCOME_OF_THIS_PERIOD',
]);

/** Left out for a time from the day stated, in weeks. SI 2002/1792, Sch. 5 paras 6, 7, 17 and 20. */
const WEEKS: { readonly [K in CapitalKind]?: number } = {
  HOME_BEING_SOLD: 26,
  PROPERTY_SALE_PROCEEDS_FOR_HOME: 52,
  BENEFIT_ARREARS: 52,
  BEREAVEMENT_SUPPORT_LUMP_SUM: 52,
};

const COSTS_TO_SELL: ReadonlySet<CapitalKind> = new Set<CapitalKind>([
  'OTHER_PROPERTY',
  'LAND',
  'SHARES_OR_FUNDS',
  'HOME_BEING_SOLD',
]);

/** The capital of claimant and partner that counts. SI 2002/1792, regs 14, 19, 23 and Sch. 5. */
export const capitalOf = ({ household, adults, day }: CreditCase): Money =>
  Money.sum(household.capital.filter(item => isTheirs(item, adults) && counts(item, day)).map(shareOf));

/** Not what is held by somebody who is not treated as of the household; what nobody is named for counts. */
const isTheirs = ({ owner }: CapitalItem, adults: CreditCase['adults']): boolean =>
  owner === null || adults.some(({ id }) => id === owner);

const counts = ({ kind, since }: CapitalItem, day: CreditCase['day']): boolean => {
  if (LEFT_OUT.has(kind)) return false;
  const weeks = WEEKS[kind];
  return weeks === undefined || (since !== null && !isBefore(day, since.add({ weeks })));
};

function shareOf({ kind, value, securedDebt, owners }: CapitalItem): Money {
  const fetched = COSTS_TO_SELL.has(kind) ? value.minus(value.dividedBy(10)) : value;
  const net = Money.max(Money.zero, fetched.minus(securedDebt ?? Money.zero));
  return owners === 1 ? net : net.dividedBy(owners);
}

/** A pound a week for each 500 above 10,000, and for any excess that is not a complete 500; no upper limit. Reg. 15(6). */
export function deemedIncome(capital: Money, law: PensionCreditLaw): Money {
  const excess = capital.minus(law.capitalLowerLimit.value);
  if (!excess.moreThan(Money.zero)) return Money.zero;
  return law.capitalTariffIncome.value.times(excess.over(law.capitalTariffStep.value).ceil().toNumber());
}

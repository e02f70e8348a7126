import { isBefore } from '../../../domain/dates.js';
import { gathered } from '../../../domain/gathered.js';
import type { CapitalItem, CapitalKind } from '../../../domain/household/capital.js';
import { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import type { Part } from '../../../domain/working-sink.js';
import type { AwardCase } from '../award-case.js';

const DISREGARDS = 'SI 2013/376, Sch. 10';

/** Left out for good, with the paragraph; what is no capital at all (reg. 46) among them. */
const LEFT_OUT: { readonly [K in CapitalKind]?: string } = {
  OWN_HOME: 'Sch. 10 para. 1',
  HOME_OF_RELATIVE: 'Sch. 10 para. 2',
  BUSINESS_ASSETS: 'Sch. 10 para. 7',
  LIFE_INSURANCE: 'Sch. 10 para. 9',
  PENSION_FUND: 'Sch. 10 para. 10',
  PREPAID_FUNERAL: 'Sch. 10 para. 11',
  PERSONAL_POSSESSIONS: 'reg. 46(2)',
  INCOME_OF_THIS_PERIOD: 'reg. 46',
  PERSONAL_INJURY_TRUST: 'reg. 75',
  COMPENSATION_SCHEME_PAYMENT: 'reg. 76',
};

/** Left out for a time from the day stated, in months. */
const FOR_A_TIME: { readonly [K in CapitalKind]?: number } = {
  HOME_BEING_SOLD: 6,
  PROPERTY_SALE_PROCEEDS_FOR_HOME: 6,
  PERSONAL_INJURY_PAYMENT: 12,
  BENEFIT_ARREARS: 12,
  BEREAVEMENT_SUPPORT_LUMP_SUM: 12,
};

const COSTS_TO_SELL: readonly CapitalKind[] = ['OTHER_PROPERTY', 'LAND', 'SHARES_OR_FUNDS', 'HOME_BEING_SOLD'];

/**
 * The whole capital of claimant and partner that counts, and of nobody else. SI 2013/376, regs 18, 46 to 49 and Sch. 10.
 * Each holding is what it would fetch less a tenth where selling costs something, less debt secured on it (reg. 49); of a
 * joint one each holder has an equal share (reg. 47).
 */
export function capital(award: AwardCase): Working {
  const parts = gathered(award.household.capital, item => partOf(item, award));
  return parts.length > 0 ? award.sink.sum(parts) : award.sink.nothing('No capital that counts', DISREGARDS);
}

function partOf(item: CapitalItem, award: AwardCase): Part[] {
  if (LEFT_OUT[item.kind] !== undefined || leftOutForNow(item, award)) return [];
  return [
    { of: countedValue(item), note: () => item.kind.toLowerCase().replaceAll('_', ' '), law: 'SI 2013/376, reg. 49' },
  ];
}

/** Where the day is not stated the time is taken to run still. */
function leftOutForNow({ kind, since }: CapitalItem, { period }: AwardCase): boolean {
  const months = FOR_A_TIME[kind];
  if (months === undefined) return false;
  return since === null || isBefore(period.from, since.add({ months }));
}

function countedValue({ kind, value, securedDebt, owners }: CapitalItem): Money {
  const fetched = COSTS_TO_SELL.includes(kind) ? value.minus(value.dividedBy(10)) : value;
  const net = Money.max(Money.zero, fetched.minus(securedDebt ?? Money.zero));
  return owners === 1 ? net : net.dividedBy(owners);
}

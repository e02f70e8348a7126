import type { PlainDate } from '../../domain/dates.js';
import type { CapitalItem } from '../../domain/household/capital.js';
import type { Household } from '../../domain/household/household.js';
import { Money } from '../../domain/money.js';
import { isLeftOut } from '../housing-benefit/capital/disregard.js';
import { countedValue } from '../housing-benefit/capital/valuation.js';
import type { Scheme } from '../housing-benefit/situation.js';

/** The household with its counted capital less by an amount, not below nothing. What is left out of account stays as it is. */
export function withCapitalLess(
  household: Household,
  by: Money,
  { scheme, on }: { scheme: Scheme; on: PlainDate },
): Household {
  let left = by;
  const capital = household.capital.map(item => {
    if (left.isZero() || isLeftOut(item, scheme, on)) return item;
    const counted = countedValue(item);
    const taken = Money.min(counted, left);
    left = left.minus(taken);
    return asCash(item, counted.minus(taken));
  });
  return { ...household, capital };
}

/** A holding at the value it counts for, with nothing more to take off. */
const asCash = ({ owner }: CapitalItem, value: Money): CapitalItem => ({
  kind: 'CASH',
  owner,
  value,
  securedDebt: null,
  owners: 1,
  since: null,
  lessPerWeek: null,
});

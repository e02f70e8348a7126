import { gathered } from '../../../domain/gathered.js';
import type { Adult } from '../../../domain/household/adult.js';
import { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import { netEarningsPerWeek } from '../../earnings/net-earnings-week.js';
import type { TaxContext } from '../../earnings/tax-context.js';
import { incomePerWeek } from '../../periods/income-per-week.js';
import type { Earner } from './earner.js';

/** Net earnings of claimant and partner, and the tax that comes off their other income. */
export interface EarningsOfBoth {
  readonly earners: readonly Earner[];
  readonly net: Working;
  readonly taxOnOtherIncome: readonly Working[];
}

/** Works out net earnings once, for the sums left out to start from. HB Regs, regs 36 to 39; HB(SPC) Regs, regs 36 to 40. */
export function earningsOfBoth(adults: readonly Adult[], context: TaxContext): EarningsOfBoth {
  const each = adults.filter(mayBeTaxed).map(adult => ({ adult, found: netEarningsPerWeek(adult, context) }));
  const parts = gathered(each, ({ adult, found }) => [
    { of: found.employed, note: `Pay of ${adult.id}` },
    { of: found.selfEmployed, note: `Profit of ${adult.id}` },
  ]);
  return {
    earners: each.map(({ adult, found }) => ({
      adult,
      net: found.employed.amount.plus(found.selfEmployed.amount),
      netSpecial: specialShare(adult, found.employed.amount),
    })),
    net: context.sink.sum(parts.filter(({ of }) => !of.amount.isZero())),
    taxOnOtherIncome: each.map(({ found }) => found.taxOnOtherIncome),
  };
}

/** Who has no income at all needs no tax worked out. */
const mayBeTaxed = ({ employments, selfEmployments, incomes }: Adult): boolean =>
  employments.length > 0 || selfEmployments.length > 0 || incomes.length > 0;

/** A special occupation bears tax and the like in proportion to its pay. */
function specialShare({ employments }: Adult, net: Money): Money {
  const special = employments.filter(({ specialOccupation }) => specialOccupation !== null);
  if (special.length === 0) return Money.zero;
  if (special.length === employments.length) return net;
  const all = Money.sum(employments.map(pay));
  return all.isZero() ? Money.zero : net.times(Money.sum(special.map(pay)).over(all));
}

const pay = ({ gross, net, per }: Adult['employments'][number]): Money =>
  incomePerWeek({ amount: gross ?? net ?? Money.zero, per });

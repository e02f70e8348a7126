import type { CapitalItem, CapitalKind } from '../../../domain/household/capital.js';
import { Money } from '../../../domain/money.js';

/** Things that cost something to sell. */
const COST_TO_SELL: readonly CapitalKind[] = ['OTHER_PROPERTY', 'LAND', 'HOME_BEING_SOLD', 'SHARES_OR_FUNDS'];
const SALE_SHARE = '0.1';

/**
 * What a holding counts for: its price, less a tenth where selling costs something and less what is secured on it, in equal
 * shares among joint holders. HB Regs, regs 47 and 51; HB(SPC) Regs, regs 45 and 49.
 */
export function countedValue({ kind, value, securedDebt, owners }: CapitalItem): Money {
  const costs = COST_TO_SELL.includes(kind) ? value.times(SALE_SHARE) : Money.zero;
  const net = value.minus(costs).minus(securedDebt ?? Money.zero);
  const share = owners === 1 ? net : net.dividedBy(owners);
  return Money.max(share, Money.zero);
}

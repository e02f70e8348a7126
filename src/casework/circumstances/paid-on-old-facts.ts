import { isBefore, type PlainDate } from '../../domain/dates.js';
import { Money } from '../../domain/money.js';
import { benefitWeekOf } from '../../rules/periods/benefit-week.js';
import type { CircumstancesFacts } from './circumstances.js';

type Known = Pick<CircumstancesFacts, 'before' | 'after' | 'effective' | 'toldOn'>;

const perWeek = (awards: CircumstancesFacts['before']): Money =>
  awards.find(({ scheme, open }) => scheme === 'HOUSING_BENEFIT' && open)?.perWeek ?? Money.zero;

/**
 * The Monday from which housing benefit was paid otherwise than the change has it, where whole weeks had gone by when it was
 * told; null where none had, or it comes to the same.
 */
export function paidOnOldFacts({ before, after, effective, toldOn }: Known): PlainDate | null {
  const counts = effective.find(({ scheme }) => scheme === 'HOUSING_BENEFIT');
  if (counts === undefined || perWeek(before).toFixed() === perWeek(after).toFixed()) return null;
  const from = benefitWeekOf(counts.from);
  return isBefore(from, benefitWeekOf(toldOn)) ? from : null;
}

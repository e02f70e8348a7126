import { gathered } from '../../../domain/gathered.js';
import type { IncomeKind } from '../../../domain/household/income.js';
import { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import { incomePerWeek } from '../../periods/income-per-week.js';
import type { ReductionCase } from '../case.js';

const WAR_PENSIONS: readonly IncomeKind[] = ['WAR_DISABLEMENT_PENSION', 'WAR_WIDOWS_PENSION', 'AFCS_GUARANTEED_INCOME'];
const LAW = "SI 2012/2885, Sch. 5 para. 1; the authority's policy";

/**
 * Takes off what the prescribed sum leaves counted of war pensions, where the authority has resolved to leave the whole out.
 * The law prescribes the sum alone and says nothing of how it meets other disregards: what is still counted is taken to be
 * each pension less that sum.
 */
export function warPensionsWhole(income: Working, { facts, situation }: ReductionCase): Working {
  if (!facts.wholeWarPensionLeftOut) return income;
  const figure = situation.law.warPensionDisregard;
  const counted = gathered(situation.family.adults, ({ incomes }) => incomes)
    .filter(({ kind }) => WAR_PENSIONS.includes(kind))
    .map(one => Money.max(incomePerWeek(one).minus(figure.value), Money.zero));
  const rest = Money.min(Money.sum(counted), income.amount);
  if (rest.isZero()) return income;
  return income.less(
    rest,
    () => ({ label: 'The rest of war pensions, left out by policy', parameters: [figure] }),
    LAW,
  );
}

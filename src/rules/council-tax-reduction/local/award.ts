import { Money } from '../../../domain/money.js';
import type { Parameter } from '../../../domain/parameter.js';
import type { Working } from '../../../domain/working.js';
import type { AwardRule } from '../../../parameters/local-reduction.js';

/** The weekly reduction as the council's own sums round it, before anything comes off it; never more than the tax itself. */
export function roundedWeek(working: Working, tax: Money, rule: AwardRule): Working {
  const rounded = roundedAsTheyDo(working, rule);
  return rounded.amount.moreThan(tax) ? rounded.becomes(tax, 'Not more than the tax itself', rule.law) : rounded;
}

function roundedAsTheyDo(working: Working, { weeklyRounding, law }: AwardRule): Working {
  if (weeklyRounding === 'none') return working;
  if (weeklyRounding === 'nearest')
    return working.roundedToPenny('To the nearest penny a week, as the council does', law);
  const down = working.amount.roundedDownToPenny();
  return down.equals(working.amount)
    ? working
    : working.becomes(down, 'Parts of a penny a week dropped, as the council does', law);
}

/** Whether a weekly reduction is below the least that the scheme gives. */
export const isBelowMinimum = (weekly: Money, { minimumPerWeek }: AwardRule): boolean =>
  minimumPerWeek !== null && !weekly.isZero() && weekly.lessThan(minimumPerWeek.value);

/** Nothing, where it is below the least. */
export function orNothing(weekly: Working, rule: AwardRule): Working {
  if (!isBelowMinimum(weekly.amount, rule)) return weekly;
  const least = rule.minimumPerWeek as Parameter<Money>;
  return weekly.becomes(
    Money.zero,
    () => ({ label: `Less than ${least.text} a week: nothing`, parameters: [least] }),
    rule.law,
  );
}

/** A change of the weekly reduction, and the rule of the scheme about small ones. */
export interface SmallChange {
  readonly before: Money;
  readonly after: Money;
}

/** Whether a change is made: schemes may leave one alone that is smaller, up or down, than a sum they name. */
export function isChangeMade({ before, after }: SmallChange, { ignoreChangesUnderPerWeek: least }: AwardRule): boolean {
  const change = after.minus(before).abs();
  if (change.isZero()) return false;
  return least === null || !change.lessThan(least.value);
}

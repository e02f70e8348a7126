import { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import type { UniversalCreditRule } from '../../../parameters/local-reduction.js';
import type { TakenOut } from '../../../parameters/local-reduction-words.js';
import type { LocalCase } from './case.js';
import { type ElementHeld, elementsHeld } from './elements-held.js';

/** The award for a week less the elements that the scheme leaves out, never below nothing; null where nobody has an award. */
export function universalCreditIncome(found: LocalCase, rule: UniversalCreditRule): Working | null {
  const { award, sink } = found;
  if (award === null) return null;
  const whole = sink.from(
    award.award,
    () => ({ label: 'Universal Credit for a month', plain: 'Your Universal Credit before deductions for debts.' }),
    rule.law,
  );
  const held = elementsHeld(found);
  const less = rule.takenOut.reduce(
    (so, { element, how }) =>
      held
        .filter(one => one.element === element)
        .reduce((left, one) => lessElement(left, one, { how, found, rule }), so),
    whole,
  );
  return less.becomes(
    less.amount.times(12).dividedBy(52),
    () => ({ label: 'For a week', formula: `${less.amount.toFixed()} x 12 / 52` }),
    rule.law,
  );
}

interface Taking {
  readonly how: TakenOut;
  readonly found: LocalCase;
  readonly rule: UniversalCreditRule;
}

/** No more can be left out than is in the award. */
function lessElement(award: Working, held: ElementHeld, taking: Taking): Working {
  const amount = Money.min(taken(held, taking), award.amount);
  const words = held.element.replaceAll('_', ' ');
  const less = award.less(
    amount,
    () => ({
      label: `Left out: ${words} element${taking.how === 'pro_rata' ? ', its share of the award' : ''}`,
      parameters: held.parameters,
    }),
    taking.rule.law,
  );
  return held.workedOut
    ? less.assuming(`The ${words} element was worked out from the facts, not read from the award`)
    : less;
}

/** Pro rata, an element is cut as the award is: by the award over its maximum. `refusal.ts` sees that the maximum is stated. */
function taken({ perMonth }: ElementHeld, { how, found: { award } }: Taking): Money {
  if (how === 'whole' || award === null || award.maximum === null || award.maximum.isZero()) return perMonth;
  return perMonth.times(award.award.over(award.maximum));
}

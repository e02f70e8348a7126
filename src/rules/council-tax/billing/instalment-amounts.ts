import { Money } from '../../../domain/money.js';
import type { CouncilTaxLaw } from '../../../parameters/council-tax.js';

/** Amounts in the order in which they fall due, and what a person should know of how they came about. */
export interface InstalmentAmounts {
  readonly amounts: readonly Money[];
  readonly notes: readonly string[];
}

const PENCE = 100;
const HALF_POUND = Money.pence(50);

/**
 * The amounts of so many instalments: equal where that is whole pounds; else all but the first to the nearest pound and
 * the rest in the first. Where one would be under five pounds there are fewer. SI 1992/613, Sch. 1 paras 2(5) to (7), 3.
 */
export function instalmentAmounts(aggregate: Money, number: number, law: CouncilTaxLaw): InstalmentAmounts {
  if (aggregate.isZero() || aggregate.isNegative()) return { amounts: [], notes: [] };
  const least = law.instalmentMinimum.value;
  const usual = foldedWhereSmall(split(aggregate, number), least);
  if (number === 1 || !hasSmall(usual, least)) return told(aggregate, number, usual);
  if (aggregate.lessThan(law.instalmentSinglePaymentUnder.value)) {
    return { amounts: [aggregate], notes: ['One payment: the whole amount is under ten pounds'] };
  }
  const fewer = Math.min(number, aggregate.over(least).floor().toNumber());
  return told(aggregate, fewer, foldedWhereSmall(split(aggregate, fewer), least));
}

/** Para. 2(5) and (6): A = C / D to the nearest pound, B = C - (D - 1) x A. */
function split(aggregate: Money, number: number): readonly Money[] {
  const each = aggregate.dividedBy(number).roundedToPound();
  const first = aggregate.minus(each.times(number - 1));
  return [first, ...Array<Money>(number - 1).fill(each)];
}

const hasSmall = (amounts: readonly Money[], least: Money): boolean => amounts.some(amount => amount.lessThan(least));

/** Para. 2(7): the notice may put the second into the first, and have one fewer. It does where that is enough. */
function foldedWhereSmall(amounts: readonly Money[], least: Money): readonly Money[] {
  const [first, second, ...others] = amounts;
  if (!first || !second || !hasSmall(amounts, least)) return amounts;
  const folded = [first.plus(second), ...others];
  return hasSmall(folded, least) ? amounts : folded;
}

function told(aggregate: Money, number: number, amounts: readonly Money[]): InstalmentAmounts {
  const share = aggregate.dividedBy(number);
  const whole = Money.pounds(`${share.over(Money.pence(PENCE)).floor()}`);
  const half = number > 1 && share.minus(whole).equals(HALF_POUND);
  return {
    amounts,
    notes: half
      ? ['An instalment fell on exactly 50p and was rounded up: the regulations say only the nearest pound']
      : [],
  };
}

import { Money } from '../../domain/money.js';
import type { Working } from '../../domain/working.js';

const PENNY = Money.pence(1);
const HALF_A_PENNY = Money.pounds('0.005');

/**
 * What is left of `full` to the penny. Half a penny counts as a penny of what comes off, so what is left goes down; where
 * nothing came off it goes up. So councils print it: North Tyneside's Band H for 2024-25, 4,440.94, is 3,330.70 for one
 * adult, where three quarters is 3,330.705. The Act says nothing of it.
 */
export function leftToPenny(left: Money, full: Money): Money {
  const up = left.roundedToPenny();
  return left.lessThan(full) && up.minus(left).equals(HALF_A_PENNY) ? up.minus(PENNY) : up;
}

/**
 * The one place where an apportioned charge is rounded. Neither the Act nor SI 1992/613 says how: the days of an unbroken
 * period are added up exact, with what comes off and goes on, and the line of the bill is rounded to the nearest penny,
 * once. Rounding a day, or each part of a line, would make the bill drift from the year's charge by pounds or pence.
 */
export function roundedLine(working: Working, full: Money): Working {
  const rounded = leftToPenny(working.amount, full);
  return rounded.equals(working.amount) ? working : working.becomes(rounded, 'Rounded to the penny, once for the line');
}

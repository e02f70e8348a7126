import type { Money } from '../../domain/money.js';
import type { Working } from '../../domain/working.js';

const LAW = 'SI 2013/376, reg. 6(1)';

/**
 * Less than half a penny is dropped, half a penny or more counts as a penny. SI 2013/376, reg. 6(1). The regulation rounds
 * "the calculation of an amount", so each amount the regulations name (an element, a monthly equivalent, the deduction for
 * earnings) is rounded when it is reached, and nothing in between.
 */
export const rounded = (working: Working): Working =>
  working.roundedToPenny('To the penny: half a penny or more counts as a penny', LAW);

/** The same for an amount that shows no steps of its own. */
export const toThePenny = (amount: Money): Money => amount.roundedToPenny();

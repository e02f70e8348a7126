import type { Working } from '../../domain/working.js';

/**
 * The one place where pension credit is rounded. No rounding was found in SI 2002/1792: sums are kept exact, and each of the
 * two credits is rounded half up to the penny when it is reached, as weekly benefits are elsewhere.
 */
export const roundedCredit = (working: Working): Working =>
  working.roundedToPenny('Rounded to the penny, once for the credit');

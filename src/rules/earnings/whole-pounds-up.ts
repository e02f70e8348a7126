import type { Money } from '../../domain/money.js';

/** Made up to the whole pound. */
export const wholePoundsUp = (amount: Money): Money => amount.dividedBy(100).roundedUpToPenny().times(100);

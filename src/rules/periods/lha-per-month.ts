import type { Money } from '../../domain/money.js';

/**
 * Local housing allowance for a month from the weekly rate, to the penny. The weekly rate is itself the monthly one times 12
 * x 7 / 365, to the penny, so this finds the monthly figure to within two pence: working that uses it has to say so.
 */
export const lhaPerMonth = (perWeek: Money): Money => perWeek.times(365).dividedBy(84).roundedToPenny();

import type { Working } from '../../domain/working.js';

/**
 * The one place where an apportioned charge is rounded. Neither the Act nor SI 1992/613 says how: the days of an unbroken
 * period are added up exact, with what comes off and goes on, and the line of the bill is rounded half up to the penny,
 * once. Rounding a day, or each part of a line, would make the bill drift from the year's charge by pounds or pence.
 */
export const roundedLine = (working: Working): Working =>
  working.roundedToPenny('Rounded to the penny, once for the line');

import type { Working } from '../../../domain/working.js';

/**
 * The one place where an award is rounded: half a penny up, at the end. HB Regs, reg. 80(8), and HB(SPC) Regs, reg. 61(8), let
 * amounts be rounded so where it is appropriate; rounding the steps before it would move the award by pennies.
 */
export const roundedAward = (working: Working): Working =>
  working.roundedToPenny('Rounded to the nearest penny', 'HB Regs, reg. 80(8); HB(SPC) Regs, reg. 61(8)');

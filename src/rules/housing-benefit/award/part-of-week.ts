import type { Working } from '../../../domain/working.js';
import { cite, type Scheme } from '../situation.js';

const ASSUMED =
  'Of what is set against the rent of some days of a week a seventh was taken for each of them, as the rules on rent-free periods have it: the words of the rule on part weeks itself were not read';

/**
 * A weekly amount for those days of a week for which there is rent: applicable amount and income, deductions for non-dependants
 * and the least award are taken by the day in the same manner as the rent. HB Regs, regs 80 and 81(4); HB(SPC) Regs, regs 61 and
 * 62(4); read in their twin, SR 2006/405, reg. 79(4).
 */
export function forDays(working: Working, days: number, scheme: Scheme): Working {
  if (days === 7 || working.amount.isZero()) return working;
  return working
    .becomes(
      working.amount.times(days).dividedBy(7),
      () => ({ label: `For ${days} of the 7 days`, formula: `${working.amount.toFixed()} x ${days} / 7` }),
      cite(scheme, 'regs 80 and 81(4)', 'regs 61 and 62(4)'),
    )
    .assuming(ASSUMED);
}

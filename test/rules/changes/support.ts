import { isoDate } from '../../../src/domain/dates.js';
import { effectiveDays } from '../../../src/rules/changes/effective-days.js';
import { aHousehold, type Case, statute } from '../housing-benefit/support.js';
import { aChange, type ChangeSketch } from '../overpayments/support.js';

/** The day from which each change counts, by name: as `2025-05-05`. */
export function countsFrom(
  base: Case,
  changes: readonly ChangeSketch[],
  decidedOn = '2026-10-01',
): Record<string, string> {
  const given = {
    base: aHousehold({ on: '2025-04-07', ...base }),
    from: isoDate('2025-04-07'),
    to: isoDate(decidedOn),
    decidedOn: isoDate(decidedOn),
    changes: changes.map(aChange),
    dailyRent: false,
  };
  return Object.fromEntries(effectiveDays(given, statute).map(({ change, from }) => [change.id, from.toString()]));
}

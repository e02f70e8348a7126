import { isoDate } from '../../../src/domain/dates.js';
import { Money } from '../../../src/domain/money.js';
import type { LocalScheme } from '../../../src/parameters/local-reduction.js';
import type { Parts } from '../../../src/rules/changes/change.js';
import { type ReductionChanges, reductionChanges } from '../../../src/rules/overpayments/reduction-changes.js';
import { type Case, householdOf } from '../council-tax-reduction/support.js';
import { statute } from '../housing-benefit/support.js';
import { aChange, type ChangeSketch } from '../overpayments/support.js';

/** Two reduction weeks, Monday 2 June to Sunday 15 June 2025, unless the case says otherwise. */
export interface ReductionSketch {
  readonly base: Case;
  readonly from?: string;
  readonly to?: string;
  readonly changes?: readonly ChangeSketch[];
  /** What came off the bill, for a week, for a run of days: `2025-06-02 2025-06-15 35.00`. */
  readonly given?: readonly string[];
  readonly scheme?: LocalScheme;
}

export function changesOf({
  base,
  from = '2025-06-02',
  to = '2025-06-15',
  changes = [],
  given = [],
  scheme,
}: ReductionSketch): ReductionChanges {
  const asked = {
    base: householdOf({ assessedOn: from, ...base }),
    from: isoDate(from),
    to: isoDate(to),
    decidedOn: isoDate(to),
    changes: changes.map(aChange),
    dailyRent: false,
    terms: { facts: {}, schemeOn: () => scheme ?? null },
    given: given.map(line => {
      const [first = '', last = '', perWeek = ''] = line.split(' ');
      return { from: isoDate(first), to: isoDate(last), perDay: Money.pounds(perWeek).dividedBy(7) };
    }),
  };
  return reductionChanges(asked, statute);
}

/** What is due, as `2025-06-02 to 2025-06-08 35.00 35.00`: a week of it, and all of the days. */
export const dueOf = (sketch: ReductionSketch): string[] =>
  changesOf(sketch).due.map(
    ({ from, to, perDay, total }) => `${from} to ${to} ${perDay.times(7).toFixed()} ${total.toFixed()}`,
  );

/** The parts of a household that a change replaces. */
export const partsOf = (given: Case, ...names: (keyof Parts)[]): Partial<Parts> => {
  const household = householdOf(given);
  return Object.fromEntries(names.map(name => [name, household[name]]));
};

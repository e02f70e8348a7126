import { isAfter, isBefore, type PlainDate } from '../../domain/dates.js';
import type { ChangesCase } from '../changes/change.js';
import { withChanges } from '../changes/facts-over-time.js';
import type { DifferencePeriod } from './overpayment-period.js';

/**
 * Whether what the claimant owes may be kept back from housing benefit of the partner too: they were a couple at the time of the
 * overpayment, and are one when it is kept back, for which the day of the decision is taken. By when changes happened, not by
 * when they count. HB Regs, reg. 102(1ZA); HB(SPC) Regs, reg. 83(1ZA).
 */
export function partnersBenefit(
  given: ChangesCase,
  { from, to, recoverability, recoveredFrom }: DifferencePeriod,
): boolean {
  if (!recoverability.recoverable || !recoveredFrom.people.includes('CLAIMANT')) return false;
  const now = partnerOn(given, given.decidedOn);
  return now !== null && daysOfDifferentFacts(given, from, to).every(day => partnerOn(given, day) === now);
}

/** The partner of a day, by `id`. */
const partnerOn = ({ base, changes }: ChangesCase, day: PlainDate): string | null =>
  withChanges(
    base,
    changes.filter(({ occurredOn }) => !isAfter(occurredOn, day)),
  ).adults[1]?.id ?? null;

const daysOfDifferentFacts = ({ changes }: ChangesCase, from: PlainDate, to: PlainDate): readonly PlainDate[] => [
  from,
  ...changes.map(({ occurredOn }) => occurredOn).filter(day => isAfter(day, from) && !isBefore(to, day)),
];

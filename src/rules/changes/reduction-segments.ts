import type { PlainDate } from '../../domain/dates.js';
import { financialYearOf, firstDayOf } from '../../domain/financial-year.js';
import type { Household } from '../../domain/household/household.js';
import { Money } from '../../domain/money.js';
import { Working } from '../../domain/working.js';
import { keeping, silent } from '../../domain/working-sink.js';
import type { Statute } from '../../parameters/statute.js';
import { isChangeMade } from '../council-tax-reduction/local/award.js';
import type { ReductionSchemeKind } from '../council-tax-reduction/result.js';
import { type Piece, pieces } from './award-pieces.js';
import type { EffectiveChange } from './change.js';
import { changeDays, factsOn } from './facts-over-time.js';
import { type ReductionChangesCase, type ReductionTerms, reductionOnDay } from './reduction-on-day.js';

/** Days on which a day of the reduction comes to the same. */
export interface ReductionSegment extends Piece {
  readonly scheme: ReductionSchemeKind;
  /** Every digit kept: seven of them are a week. */
  readonly perDay: Money;
  /** For all of the days, to the penny. */
  readonly total: Money;
  readonly ended: boolean;
  /** Why no figure can be given, so that nothing is not what is due; null where one is given. */
  readonly undecided: string | null;
  /** What was taken as true for the figure, each once. */
  readonly assumptions: readonly string[];
  /** The changes that count, by name. */
  readonly changed: readonly string[];
  /** How a day of it was reached: worked out when it is read. */
  readonly working: Working;
}

type DueDays = Omit<ReductionSegment, 'total' | 'working'> & { readonly household: Household };
interface Means {
  readonly terms: ReductionTerms;
  readonly statute: Statute;
}

/** What is due for the run of a case, in segments that join without gaps. */
export function reductionSegments(
  given: ReductionChangesCase,
  effective: readonly EffectiveChange[],
  statute: Statute,
): ReductionSegment[] {
  const means = { terms: given.terms, statute };
  const runs: DueDays[] = [];
  for (const piece of pieces(given, [...changeDays(effective), ...figureDays(given, statute)])) {
    const last = runs.at(-1);
    const next = unlessSmall(dueOn(piece, factsOn(given.base, effective, piece.from), means), last, means);
    if (last && isSame(last, next)) runs[runs.length - 1] = joined(last, next);
    else runs.push(next);
  }
  return runs.map(run => segmentOf(run, means));
}

/** The law of a reduction is that of the day itself: its figures begin with 1 April, as does each council's scheme. */
function figureDays({ from, to }: ReductionChangesCase, statute: Statute): readonly PlainDate[] {
  const first = financialYearOf(from);
  const years = Array.from({ length: financialYearOf(to) - first }, (_, at) => first + 1 + at);
  const begin = years.map(year => firstDayOf(first).with({ year }));
  return [...statute.changeDays('councilTaxReduction'), ...statute.changeDays('housingBenefit'), ...begin];
}

function dueOn(piece: Piece, { household, ended, changed }: ReturnType<typeof factsOn>, means: Means): DueDays {
  const found = reductionOnDay(household, piece.from, { ...means, sink: silent });
  const perDay = ended ? Money.zero : found.reduction.perDay;
  const undecided = ended ? null : found.undecided;
  const assumptions = ended ? [] : found.assumptions;
  return { ...piece, scheme: found.scheme, perDay, ended, undecided, assumptions, changed, household };
}

/** A council's scheme may leave the reduction as it was where it would change by less than a sum it names, within its year. */
function unlessSmall(next: DueDays, last: DueDays | undefined, { terms }: Means): DueDays {
  const scheme = terms.schemeOn(next.from);
  const stays =
    last && last.scheme === next.scheme && !next.ended && last.undecided === null && next.undecided === null;
  if (!stays || next.scheme !== 'LOCAL' || scheme === null) return next;
  if (financialYearOf(last.from) !== financialYearOf(next.from)) return next;
  const weeks = { before: last.perDay.times(7), after: next.perDay.times(7) };
  return isChangeMade(weeks, scheme.award) ? next : { ...next, perDay: last.perDay, household: last.household };
}

const isSame = (one: DueDays, other: DueDays): boolean =>
  one.scheme === other.scheme &&
  one.perDay.equals(other.perDay) &&
  one.ended === other.ended &&
  one.undecided === other.undecided &&
  one.changed.join(' ') === other.changed.join(' ');

const joined = (one: DueDays, next: DueDays): DueDays => ({
  ...one,
  to: next.to,
  days: one.days + next.days,
  assumptions: [...new Set([...one.assumptions, ...next.assumptions])],
});

const segmentOf = ({ household, ...due }: DueDays, means: Means): ReductionSegment => ({
  ...due,
  total: due.perDay.times(due.days).roundedToPenny(),
  get working() {
    return due.ended
      ? Working.from(Money.zero, 'The reduction has ended')
      : reductionOnDay(household, due.from, { ...means, sink: keeping }).working;
  },
});

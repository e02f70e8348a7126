import type { PlainDate } from '../../domain/dates.js';
import { dayOf, epochDay } from '../../domain/epoch-day.js';
import type { Household } from '../../domain/household/household.js';
import { Money } from '../../domain/money.js';
import { clipped, daysOf, type Period, segments } from '../../domain/timeline-segments.js';
import { silent } from '../../domain/working-sink.js';
import type { Statute } from '../../parameters/statute.js';
import { benefitWeekOf } from '../periods/benefit-week.js';
import { housingBenefitRatesDay } from '../periods/rates-day.js';
import type { EffectiveChange } from './change.js';
import { changeDays, factsOn } from './facts-over-time.js';
import { awardForWeek } from './weekly-award.js';

/** A benefit week, or the days of one on which nothing changes. */
export interface Piece extends Period {
  readonly days: number;
}

/** What is due for a piece. */
export interface DuePiece extends Piece {
  /** On the facts of the piece, for a whole week. */
  readonly weekly: Money;
  /** For these days, to the penny. */
  readonly due: Money;
  readonly household: Household;
  readonly ended: boolean;
  /** The changes that count, by name. */
  readonly changed: readonly string[];
}

/** Ten years of weeks and some: an older question is a mistake in a date. */
export const MOST_WEEKS = 530;

/** A run of days cut at every Monday and at every one of `cuts`, in order, without a gap. Throws a RangeError past the most weeks. */
export function pieces(run: Period, cuts: readonly PlainDate[]): Piece[] {
  if (daysOf(run) > MOST_WEEKS * 7) throw new RangeError(`more than ${MOST_WEEKS} weeks at once`);
  const monday = epochDay(benefitWeekOf(run.from));
  const mondays = Array.from({ length: Math.ceil(daysOf(run) / 7) }, (_, at) => dayOf(monday + 7 * (at + 1)));
  const parts = segments<object>({ facts: {}, period: run, changeDays: [...cuts, ...mondays] });
  return parts.map(({ from, to, days }) => ({ from, to, days }));
}

/**
 * A seventh of the week for each day, to the penny: the choice for part weeks, where HB Regs, reg. 80(4), takes a seventh of
 * the rent. The award is the rent less what the other facts take off, so that a share of each comes to the same.
 */
export const shareOf = (weekly: Money, days: number): Money =>
  days === 7 ? weekly : weekly.times(days).dividedBy(7).roundedToPenny();

/** Days on which the figures of benefit change inside a week: where the rent is due by weeks they wait for the Monday. */
export function figureDays(facts: FactsOverTime, statute: Statute): readonly PlainDate[] {
  const days = [...statute.changeDays('housingBenefit'), ...statute.changeDays('benefitCap')];
  return days.filter(day => {
    const rent = factsOn(facts.base, facts.effective, day).household.home.rent;
    return housingBenefitRatesDay(day, rent?.per ?? null).equals(day);
  });
}

/** A base and the changes that count, each from its day. */
export interface FactsOverTime {
  readonly base: Household;
  readonly effective: readonly EffectiveChange[];
}

/** What is due for one piece on facts that count, `adjust` having its say about the household first. */
export function dueFor(
  piece: Piece,
  facts: FactsOverTime & { adjust?: (household: Household) => Household },
  statute: Statute,
): DuePiece {
  const { household: stated, ended, changed } = factsOn(facts.base, facts.effective, piece.from);
  const adjusted = facts.adjust ? facts.adjust(stated) : stated;
  const { household, days } = rentOfPiece(piece, adjusted);
  const weekly = ended ? Money.zero : awardForWeek(household, piece.from, { statute, sink: silent }).award;
  return { ...piece, weekly, due: shareOf(weekly, days), household, ended, changed };
}

/**
 * Facts by which rent is due all week, and the days of the piece on which it is: so that a week that is cut on the first day of a
 * rent is not shared out twice. Beside a second home, which may be paid for on days of its own, a whole week works that out.
 */
function rentOfPiece(piece: Piece, household: Household): { readonly household: Household; readonly days: number } {
  const { home } = household;
  const { rent } = home;
  if (rent === null || (rent.dueFrom === null && rent.dueUntil === null)) return { household, days: piece.days };
  const due = clipped(piece, { from: rent.dueFrom ?? piece.from, to: rent.dueUntil ?? piece.to });
  if (due === null) return { household, days: piece.days };
  const inPart = piece.days < 7 && daysOf(due) === piece.days;
  if (home.otherHome !== null && !inPart) return { household, days: piece.days };
  const allWeek = { ...household, home: { ...home, rent: { ...rent, dueFrom: null, dueUntil: null } } };
  return { household: allWeek, days: daysOf(due) };
}

/** What is due for a run of days, week by week, cut wherever facts or figures change. */
export function duePieces(run: Period, facts: FactsOverTime, statute: Statute): DuePiece[] {
  const cuts = [...changeDays(facts.effective), ...figureDays(facts, statute)];
  return pieces(run, cuts).map(piece => dueFor(piece, facts, statute));
}

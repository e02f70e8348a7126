import { epochDay } from '../../domain/epoch-day.js';
import type { Household } from '../../domain/household/household.js';
import { Money } from '../../domain/money.js';
import type { Statute } from '../../parameters/statute.js';
import { dueFor, figureDays, type Piece, pieces, shareOf } from '../changes/award-pieces.js';
import { type EffectiveChange, inOrder } from '../changes/change.js';
import { changeDays, counts } from '../changes/facts-over-time.js';
import type { OverpaymentCase, Paid } from './overpayment-case.js';
import { netted, type Share } from './shares.js';

/** A piece, what was paid for it, what was due, and what caused the difference. */
export interface ComparedPiece extends Piece {
  readonly paid: Money;
  readonly due: Money;
  /** What was paid less what was due. */
  readonly difference: Money;
  readonly award: Paid | null;
  readonly shares: readonly Share[];
}

/** A household as it is taken for a piece: capital is made smaller here. */
export type Adjust = (household: Household, piece: Piece) => Household;

export interface ComparedFacts {
  readonly effective: readonly EffectiveChange[];
  readonly adjust?: Adjust;
}

/** The run of a case in pieces, cut wherever anything changes: a fact, when told or not, a figure, or what was paid. */
export function casePieces(given: OverpaymentCase, effective: readonly EffectiveChange[], statute: Statute): Piece[] {
  const inTime = effective.map(({ ifToldInTime }) => ifToldInTime);
  const awards = given.paid.flatMap(({ from, to }) => [from, to.add({ days: 1 })]);
  const figures = figureDays({ base: given.base, effective }, statute);
  return pieces(given, [...changeDays(effective), ...inTime, ...awards, ...figures]);
}

/** One piece compared. Changes the decision had not taken in are laid on one by one, in the order in which they happened. */
export function comparedPiece(
  piece: Piece,
  given: OverpaymentCase,
  { effective, adjust, statute }: ComparedFacts & { statute: Statute },
): ComparedPiece {
  const award =
    given.paid.find(({ from, to }) => epochDay(from) <= epochDay(piece.from) && epochDay(piece.to) <= epochDay(to)) ??
    null;
  const paid = award === null ? Money.zero : shareOf(award.perWeek, piece.days);
  const counting = effective.filter(one => counts(one, piece.from));
  const dueOn = (changes: readonly EffectiveChange[]): Money => {
    const facts = { base: given.base, effective: changes };
    return dueFor(piece, adjust ? { ...facts, adjust: household => adjust(household, piece) } : facts, statute).due;
  };
  const tookIn = (one: EffectiveChange): boolean => award?.tookIn.includes(one.change.id) ?? false;
  const known = counting.filter(tookIn);
  let due = dueOn(known);
  const shares: Share[] = [{ cause: null, amount: paid.minus(due) }];
  for (const next of byTime(counting.filter(one => !tookIn(one)))) {
    known.push(next);
    const then = dueOn(known);
    shares.push({ cause: next.change.id, amount: due.minus(then) });
    due = then;
  }
  return { ...piece, paid, due, difference: paid.minus(due), award, shares: netted(shares) };
}

/** In the order in which they happened. */
function byTime(effective: readonly EffectiveChange[]): EffectiveChange[] {
  const order = inOrder(effective.map(({ change }) => change)).map(({ id }) => id);
  return effective.toSorted((a, b) => order.indexOf(a.change.id) - order.indexOf(b.change.id));
}

import { isAfter, isBefore, isoText, type PlainDate } from '../../domain/dates.js';
import { epochDay } from '../../domain/epoch-day.js';
import type { UniversalCreditAward } from '../../domain/household/awards.js';
import type { Household } from '../../domain/household/household.js';
import { Money } from '../../domain/money.js';
import { type Change, type EffectiveChange, inOrder, type Parts } from './change.js';

/** The facts of a household as changes leave them. */
export interface FactsOnDay {
  readonly household: Household;
  readonly ended: boolean;
  /** The changes that count, by name. */
  readonly changed: readonly string[];
}

/** A base with changes laid over it, the later happened over the earlier, whatever the order they are given in. */
export function withChanges(base: Household, changes: readonly Change[]): Household {
  return Object.assign({}, base, ...inOrder(changes).map(({ facts }) => stated(facts)));
}

/** Parts that are named: one that is there and undefined says nothing. */
function stated(facts: Partial<Parts>): Partial<Parts> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/**
 * The facts that count on a day. Where a change to the same part happened later but counts earlier, its part is whole, so
 * that it brings the earlier change with it.
 */
export function factsOn(base: Household, effective: readonly EffectiveChange[], on: PlainDate): FactsOnDay {
  const counting = effective.filter(one => counts(one, on));
  const reached = counting.filter(({ from }) => epochDay(from) <= epochDay(on));
  const facts = withChanges(
    base,
    reached.map(({ change }) => change),
  );
  const runsOn = counting.find(({ runsOnFrom, ends, from }) => runsOnFrom !== null && ends && isAfter(from, on));
  return {
    household: runsOn ? besideUniversalCredit(facts, runsOn.change.occurredOn) : facts,
    ended: reached.some(({ ends }) => ends),
    changed: counting.map(({ change }) => change.id).toSorted(),
  };
}

/** Whether a change has a say in what is due on a day. */
export const counts = ({ from, runsOnFrom }: EffectiveChange, on: PlainDate): boolean =>
  epochDay(runsOnFrom ?? from) <= epochDay(on);

/** Benefit of these days is that of somebody on universal credit, whatever its amount. SI 2014/1230, reg. 8A(a). */
function besideUniversalCredit(household: Household, since: PlainDate): Household {
  const universalCredit = household.awards.universalCredit ?? { ...UNDECIDED, since };
  return { ...household, awards: { ...household.awards, universalCredit } };
}

const UNDECIDED: Omit<UniversalCreditAward, 'since'> = {
  award: Money.zero,
  maximum: null,
  housingElement: null,
  childcareElement: null,
  earnedIncome: null,
  unearnedIncome: null,
  capital: null,
};

/** Every day on which the facts that count become others, in order. */
export function changeDays(effective: readonly EffectiveChange[]): PlainDate[] {
  const found = effective.flatMap(({ from, runsOnFrom }) => (runsOnFrom === null ? [from] : [runsOnFrom, from]));
  const days = new Map(found.map(day => [isoText(day), day]));
  return [...days.values()].toSorted((a, b) => (isBefore(a, b) ? -1 : 1));
}

/** Changes of the same part of which the later happened counts first: it carries the earlier one with it. */
export function overtaken(effective: readonly EffectiveChange[]): readonly string[] {
  return effective.flatMap(one =>
    effective
      .filter(
        other => happenedLater(other, one) && isBefore(other.from, one.from) && shareAPart(one.change, other.change),
      )
      .map(
        other =>
          `What ${other.change.id} says of the same facts was taken to hold what ${one.change.id} changed, though that counts later`,
      ),
  );
}

const happenedLater = (one: EffectiveChange, other: EffectiveChange): boolean =>
  isAfter(one.change.occurredOn, other.change.occurredOn);
const shareAPart = (one: Change, other: Change): boolean =>
  Object.keys(stated(one.facts)).some(part => part in stated(other.facts));

import { isAfter, isBefore, type PlainDate } from '../../domain/dates.js';
import type { Household } from '../../domain/household/household.js';
import { type ChangeDay, delayedNonDependantDay } from '../housing-benefit/time/change-day.js';

/** A rise of what comes off for non-dependants: the day it happened, and whom it concerns, by `id`. */
export interface Rise {
  readonly id: string;
  readonly on: PlainDate;
  readonly people: readonly string[];
}

/** A wait that has begun, and the non-dependants whose rises count with it. */
interface Wait {
  readonly day: ChangeDay;
  readonly people: readonly string[];
}

/**
 * In pension age a rise waits 26 weeks. Several of the same non-dependant that follow one another before the first has counted
 * all count with the first; the next after that, and any of another non-dependant, begins a wait of its own. HB(SPC) Regs,
 * reg. 59(10) to (13); SI 2012/2885, Sch. 1 para. 46(10) to (13).
 */
export function delayedRises(rises: readonly Rise[], weeks: number): ReadonlyMap<string, ChangeDay> {
  const days = new Map<string, ChangeDay>();
  const waits: Wait[] = [];
  for (const rise of rises.toSorted((a, b) => (isBefore(a.on, b.on) ? -1 : isAfter(a.on, b.on) ? 1 : 0))) {
    const begun = waits.find(wait => isBefore(rise.on, wait.day.from) && sharesSomebody(wait, rise));
    const day = begun?.day ?? delayedNonDependantDay(rise.on, weeks);
    waits.push({ day, people: rise.people });
    days.set(rise.id, day);
  }
  return days;
}

const sharesSomebody = (one: Pick<Rise, 'people'>, other: Pick<Rise, 'people'>): boolean =>
  one.people.some(id => other.people.includes(id));

/** The non-dependants who are new after a change, or of whom anything is another, by `id`. */
export function changedNonDependants(before: Household, after: Household): readonly string[] {
  const known = new Set(peopleOf(before).map(person => JSON.stringify(person)));
  return peopleOf(after)
    .filter(person => !known.has(JSON.stringify(person)))
    .map(({ id }) => id);
}

const peopleOf = ({ nonDependants }: Household) => nonDependants.flatMap(({ people }) => people);

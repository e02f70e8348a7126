import { isAfter, isBefore, type PlainDate } from '../../domain/dates.js';
import { type ChangeDay, delayedNonDependantDay } from '../housing-benefit/time/change-day.js';

/** A rise of what comes off for non-dependants: the day it happened. */
export interface Rise {
  readonly id: string;
  readonly on: PlainDate;
}

/**
 * In pension age a rise waits 26 weeks. Several that follow one another before the first has counted all count with the
 * first; the next after that begins a wait of its own. HB(SPC) Regs, reg. 59(10) to (13); SI 2012/2885, Sch. 1 para. 46(10)
 * to (13). The regulation speaks of changes that concern the same non-dependant; the rises here are taken to do so.
 */
export function delayedRises(rises: readonly Rise[], weeks: number): ReadonlyMap<string, ChangeDay> {
  const days = new Map<string, ChangeDay>();
  let counted: { day: ChangeDay; since: PlainDate } | null = null;
  for (const rise of rises.toSorted((a, b) => (isBefore(a.on, b.on) ? -1 : isAfter(a.on, b.on) ? 1 : 0))) {
    if (counted === null || !isBefore(rise.on, counted.day.from))
      counted = { day: delayedNonDependantDay(rise.on, weeks), since: rise.on };
    days.set(rise.id, counted.day);
  }
  return days;
}

import type { PlainDate } from './dates.js';
import { dayOf, daysFromTo, type EpochDay, epochDay } from './epoch-day.js';
import { type Days, type Timeline, TimelineRefused } from './timeline.js';

/** The days asked about, both of them included. */
export interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** A run of days on which nothing changes. Both ends are included, so `days` is at least 1. */
export interface Segment<Facts> extends Period {
  readonly days: number;
  readonly facts: Facts;
}

/** A hundred years; a longer period is a mistake in a date, and would make more segments than anybody can check. */
const LONGEST_PERIOD_DAYS = 36_600;

/** How many days a period has, both ends and every 29 February included. */
export const daysOf = ({ from, to }: Period): number => daysFromTo(from, to);

/** The part of some days that falls in a period, or null where none does. */
export function clipped(days: Days, period: Period): Period | null {
  const from = epochDay(days.from) > epochDay(period.from) ? days.from : period.from;
  const to = days.to && epochDay(days.to) < epochDay(period.to) ? days.to : period.to;
  return epochDay(from) > epochDay(to) ? null : { from, to };
}

/**
 * The period cut at every day on which a fact changes, and at every one of `changeDays` (the statute's, or the Mondays of
 * a scheme that goes by weeks). The segments are in order, meet without a gap, and make up the period. Throws
 * `TimelineRefused` where a fact is not known for all of it, or the period ends before it starts.
 */
export function segments<Facts extends object>(asked: {
  facts: { readonly [Name in keyof Facts]: Timeline<Facts[Name]> };
  period: Period;
  changeDays?: readonly PlainDate[];
}): Segment<Facts>[] {
  const { facts, period, changeDays = [] } = asked;
  refuseBadPeriod(period);
  const names = Object.keys(facts) as (keyof Facts & string)[];
  for (const name of names) refuseUnknownDays(name, facts[name], period);
  const starts = [...changeDays, ...names.flatMap(name => facts[name].spells.map(({ from }) => from))];
  const cuts = cutsOf(period, starts);
  return cuts.map((start, at) => {
    const end = (cuts[at + 1] ?? epochDay(period.to) + 1) - 1;
    const held = Object.fromEntries(names.map(name => [name, factOn(facts[name], start)])) as Facts;
    return Object.freeze({ from: dayOf(start), to: dayOf(end), days: end - start + 1, facts: Object.freeze(held) });
  });
}

function refuseBadPeriod(period: Period): void {
  const days = daysOf(period);
  if (days < 1) throw new TimelineRefused('the period ends before it starts');
  if (days > LONGEST_PERIOD_DAYS) throw new TimelineRefused('the period is longer than a hundred years');
}

function refuseUnknownDays(name: string, { spells }: Timeline<unknown>, period: Period): void {
  const first = spells[0]?.from;
  const last = spells.at(-1)?.to;
  if (!first || epochDay(first) > epochDay(period.from))
    throw new TimelineRefused(`${name}: nothing is known from ${period.from} until ${first ?? period.to}`);
  if (last && epochDay(last) < epochDay(period.to))
    throw new TimelineRefused(`${name}: nothing is known after ${last}`);
}

function cutsOf(period: Period, starts: readonly PlainDate[]): EpochDay[] {
  const first = epochDay(period.from);
  const last = epochDay(period.to);
  const inside = starts.map(epochDay).filter(start => start > first && start <= last);
  return [...new Set([first, ...inside])].sort((a, b) => a - b);
}

function factOn<T>({ spells }: Timeline<T>, asked: EpochDay): T {
  const spell = spells.findLast(({ from }) => epochDay(from) <= asked);
  if (!spell) throw new TimelineRefused('nothing is known of a day inside the period');
  return spell.fact;
}

/** Neighbouring segments whose facts are the same made one: for a plain account of what held when. */
export function joined<Facts>(
  parts: readonly Segment<Facts>[],
  same: (one: Facts, other: Facts) => boolean,
): Segment<Facts>[] {
  const joint: Segment<Facts>[] = [];
  for (const part of parts) {
    const before = joint.at(-1);
    if (before && same(before.facts, part.facts))
      joint[joint.length - 1] = Object.freeze({ ...before, to: part.to, days: before.days + part.days });
    else joint.push(part);
  }
  return joint;
}

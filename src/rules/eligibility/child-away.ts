import { isAfter, isBefore, type PlainDate } from '../../domain/dates.js';
import type { Child } from '../../domain/household/child.js';

export type Away = NonNullable<Child['away']>;

/** The absence of a child that has begun; null where there is none. */
export const awayOn = ({ away }: Child, day: PlainDate): Away | null =>
  away === null || isAfter(away.since, day) ? null : away;

/** Whether an absence is, or by the day the child is expected back will be, longer than a time. */
export function isLongerThan({ since, until }: Away, time: { weeks: number } | { months: number }, day: PlainDate) {
  const end = since.add(time);
  return isBefore(end, day) || (until !== null && isAfter(until, end));
}

const ABROAD: readonly Away['where'][] = ['ABROAD', 'ABROAD_EXCUSED'];

export function isAbroad(child: Child, day: PlainDate): boolean {
  const away = awayOn(child, day);
  return away !== null && ABROAD.includes(away.where);
}

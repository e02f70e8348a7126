import type { ClockHolder, ClockName } from '../../domain/appeals/words.js';
import type { PlainDate } from '../../domain/dates.js';
import type { Verified } from '../../domain/parameter.js';

/** A time within which somebody has to do something, worked out from what has happened. */
export interface Clock {
  readonly what: ClockName;
  readonly who: ClockHolder;
  /** The day from which it runs. */
  readonly from: PlainDate;
  /** The last day; null while the clock is stopped, and where the law gives no day. */
  readonly due: PlainDate | null;
  /** Until when it can still be done late, by leave; null where there is no such day. */
  readonly latest: PlainDate | null;
  /** How somebody who is late asks; null where nobody can allow it. */
  readonly late: string | null;
  readonly stopped: boolean;
  /** The day on which it was done; null while it is not. */
  readonly met: PlainDate | null;
  /** How the day was counted, in words. */
  readonly counted: string;
  readonly law: string;
  /** The least of the marks of the figures that it rests on. */
  readonly verified: Verified;
  /** What was taken as true without being known. */
  readonly unsure: readonly string[];
}

const MARKS: readonly Verified[] = [0, 1, 2];

/** The least mark of several figures: an answer is as sure as the least sure of what it rests on. */
export const leastVerified = (figures: readonly { readonly verified: Verified }[]): Verified =>
  MARKS.find(mark => figures.some(({ verified }) => verified === mark)) ?? 2;

/** A clock that nobody has met and that can still run out. */
export const isRunning = ({ met, due }: Clock): boolean => met === null && due !== null;

/** Done after its day. */
export const isLate = ({ due, met }: Clock): boolean => due !== null && met !== null && met.since(due).sign > 0;

/** Done after the last day on which anybody could allow it. */
export const isTooLate = ({ latest, met }: Clock): boolean =>
  latest !== null && met !== null && met.since(latest).sign > 0;

import type { ClockHolder, ClockName } from '../../domain/appeals/words.js';
import type { PlainDate } from '../../domain/dates.js';
import type { Parameter, Provenance } from '../../domain/parameter.js';
import type { Calendar } from '../../parameters/working-days.js';
import { type Clock, leastVerified } from './clock.js';
import { type Counting, type Length, lastDayOf } from './period.js';
import { type Stop, withoutStop } from './stopped.js';
import { type Counted, nextWorkingDay, workingDaysAfter } from './working-days.js';

/** What becomes of a last day that nobody works. */
export type Roll = Parameter<'NEXT_WORKING_DAY' | 'STANDS'>;

/** A time as a rule gives it. */
export interface Timing {
  readonly what: ClockName;
  readonly who: ClockHolder;
  readonly from: PlainDate;
  readonly length: Length;
  readonly counting?: Counting;
  /** The length is in working days. */
  readonly working?: boolean;
  readonly roll?: Roll;
  readonly stop?: Stop | null;
  readonly latest?: PlainDate | null;
  readonly late?: string | null;
  readonly met?: PlainDate | undefined;
  /** How the event itself was dated, where service was taken to have happened. */
  readonly served?: Counted | null;
}

/** The clock of a timing: its last day, its law, and how sure both are. */
export function timed(timing: Timing, calendar: Calendar): Clock {
  const { what, who, from, length, counting = 'AFTER', working = false, stop = null, served = null } = timing;
  const plain = working ? workingDaysAfter(from, length.value, calendar) : exact(lastDayOf(from, length, counting));
  const last = withoutStop(plain.day, stop);
  const rolled = last === null ? null : rolledOn(last, timing.roll, calendar);
  const all = [plain, ...(rolled ? [rolled] : []), ...(served ? [served] : [])];
  return {
    what,
    who,
    from,
    due: rolled?.day ?? null,
    latest: timing.latest ?? null,
    late: timing.late ?? null,
    stopped: last === null,
    met: timing.met ?? null,
    counted: inWords({ length, counting, working, from }),
    law: length.law,
    verified: leastVerified([length, ...all.flatMap(({ used }) => used)]),
    unsure: unsureOf(all, { last, rolled }),
  };
}

const exact = (day: PlainDate): Counted => ({ day, used: [], yearsNotKept: [] });

function rolledOn(last: PlainDate, roll: Roll | undefined, calendar: Calendar): Counted {
  if (roll?.value !== 'NEXT_WORKING_DAY') return exact(last);
  const next = nextWorkingDay(last, calendar);
  // The rule is relied on only where it moves the day.
  return next.day.equals(last) ? { ...exact(last), yearsNotKept: next.yearsNotKept } : withFigure(next, roll);
}

const withFigure = (counted: Counted, figure: Provenance): Counted => ({ ...counted, used: [...counted.used, figure] });

interface Written {
  readonly length: Length;
  readonly counting: Counting;
  readonly working: boolean;
  readonly from: PlainDate;
}

function inWords({ length, counting, working, from }: Written): string {
  const unit = length.value === 1 ? length.unit.replace(/s$/, '') : length.unit;
  return `${length.text} ${working ? 'working ' : ''}${unit} ${counting === 'AFTER' ? 'after' : 'beginning with'} ${from}`;
}

function unsureOf(
  all: readonly Counted[],
  { last, rolled }: { readonly last: PlainDate | null; readonly rolled: Counted | null },
): readonly string[] {
  const years = [...new Set(all.flatMap(({ yearsNotKept }) => yearsNotKept))];
  const unread = last !== null && rolled !== null && !rolled.day.equals(last) && leastVerified(rolled.used) === 0;
  return [
    ...years.map(year => `The bank holidays of ${year} are not kept: none was allowed for.`),
    ...(unread ? [`The last day itself is ${last}; that the next working day counts is not confirmed.`] : []),
  ];
}

import { isBefore, type PlainDate } from '../../../domain/dates.js';
import type { Adult } from '../../../domain/household/adult.js';

/** HB Regs, reg. 7(13) and (17). */
const USUAL_WEEKS = 13;
const LONG_WEEKS = 52;

/** How long a home is kept during an absence. */
export interface Absence {
  readonly since: PlainDate;
  readonly weeks: number;
  readonly why: string;
}

/**
 * An absence and how long it is allowed: 13 weeks, or 52 in hospital. Somebody held is given the 13 weeks of a sentence; on
 * remand it is 52. HB Regs, reg. 7(12) to (17); HB(SPC) Regs, reg. 7(12) to (17). Null where the person is at home.
 */
export function absenceOf({ absentSince, inHospitalSince, detainedSince }: Adult): Absence | null {
  if (inHospitalSince !== null) return { since: inHospitalSince, weeks: LONG_WEEKS, why: 'in hospital' };
  if (detainedSince !== null) return { since: detainedSince, weeks: USUAL_WEEKS, why: 'held' };
  return absentSince === null ? null : { since: absentSince, weeks: USUAL_WEEKS, why: 'away from home' };
}

/** Whether the home is still treated as occupied on a day. */
export const isStillHome = ({ since, weeks }: Absence, on: PlainDate): boolean => isBefore(on, since.add({ weeks }));

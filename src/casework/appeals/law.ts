import { isBefore, type PlainDate } from '../../domain/dates.js';
import type { AppealsLaw } from '../../parameters/appeals.js';
import type { Statute } from '../../parameters/statute.js';
import { type Calendar, calendarOf } from '../../parameters/working-days.js';

/** What commands on disputes work with beside the case: passed in, for the key is held to the input alone. */
export interface AppealMeans {
  readonly statute: Statute;
}

/** The limits for a decision of a day. A decision from before the files begin has the first limits that are kept. */
export function limitsFor(
  statute: Statute,
  decided: PlainDate,
): { readonly law: AppealsLaw; readonly calendar: Calendar } {
  const first = statute.changeDays('appeals')[0];
  const day = first !== undefined && isBefore(decided, first) ? first : decided;
  return { law: statute.on(day).appeals, calendar: calendarOf(statute) };
}

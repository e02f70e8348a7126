import type { Delivery } from '../../domain/appeals/words.js';
import type { PlainDate } from '../../domain/dates.js';
import type { AppealsLaw } from '../../parameters/appeals.js';
import type { Calendar } from '../../parameters/working-days.js';
import { type Counted, workingDaysAfter } from './working-days.js';

/**
 * The day on which something sent is taken to arrive. Post: in its ordinary course, unless the contrary is proved.
 * Interpretation Act 1978, s. 7. Anything else: the day it is left or sent.
 */
export function deemedService(
  sent: { readonly on: PlainDate; readonly by: Delivery },
  law: AppealsLaw,
  calendar: Calendar,
): Counted {
  const figure = postal(sent.by, law);
  if (figure === null) return { day: sent.on, used: [], yearsNotKept: [] };
  const { day, used, yearsNotKept } = workingDaysAfter(sent.on, figure.value, calendar);
  return { day, used: [figure, ...used], yearsNotKept };
}

const postal = (by: Delivery, law: AppealsLaw) => {
  if (by === 'FIRST_CLASS_POST') return law.postFirstClassWorkingDays;
  return by === 'SECOND_CLASS_POST' ? law.postSecondClassWorkingDays : null;
};

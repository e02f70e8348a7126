import type { AppealSubject, ClockName, Delivery, Happening } from '../../../src/domain/appeals/words.js';
import { isoDate } from '../../../src/domain/dates.js';
import { clocksOf } from '../../../src/rules/appeals/clocks.js';
import type { Clock } from '../../../src/rules/clocks/clock.js';
import { calendar, law } from '../clocks/support.js';

export type Days = { readonly [What in Happening]?: string };

/** The clocks of a dispute, its days written as text. Sent electronically unless a test says otherwise. */
export const clocksAfter = (subject: AppealSubject, days: Days, delivery: Delivery = 'ELECTRONIC'): readonly Clock[] =>
  clocksOf({
    subject,
    delivery,
    happened: Object.fromEntries(Object.entries(days).map(([what, day]) => [what, isoDate(day)])),
    law,
    calendar,
  });

/** One of them, as text. */
export function clockAfter(
  subject: AppealSubject,
  days: Days,
  which: ClockName | { readonly what: ClockName; readonly delivery: Delivery },
) {
  const { what, delivery } = typeof which === 'string' ? { what: which, delivery: undefined } : which;
  const clock = clocksAfter(subject, days, delivery).find(one => one.what === what);
  if (clock === undefined) return null;
  return { ...clock, due: clock.due && String(clock.due), latest: clock.latest && String(clock.latest) };
}

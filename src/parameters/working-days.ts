import { z } from 'zod';
import { isoDate, type PlainDate } from '../domain/dates.js';
import type { Parameter } from '../domain/parameter.js';
import type { Figure, LawOf } from './figure.js';
import { whereInForce } from './figure-shapes.js';

/** Several days, each written as 2026-12-25. */
const dayList: Figure<Parameter<readonly PlainDate[]>> = {
  unit: 'text',
  mayBeAbsent: false,
  schema: z.array(z.iso.date('not a date written as yyyy-mm-dd')),
  build(text, origin) {
    const written = text as string[];
    const value = Object.freeze(written.map(isoDate));
    return Object.freeze({ ...origin, kind: 'Parameter', unit: 'text', text: written.join(', '), value });
  },
};

/** The days that are neither worked nor at a weekend. A value for each calendar year; null for a year nobody has kept. */
export const workingDays = { bankHolidays: whereInForce(dayList) };

export type WorkingDaysLaw = LawOf<typeof workingDays>;

/** The bank holidays of the year that a day lies in; null where they are not kept. */
export type Calendar = (day: PlainDate) => Parameter<readonly PlainDate[]> | null;

export const calendarOf =
  (statute: { on(day: PlainDate): { readonly workingDays: WorkingDaysLaw } }): Calendar =>
  day =>
    statute.on(day).workingDays.bankHolidays;

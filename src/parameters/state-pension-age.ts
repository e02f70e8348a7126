import { z } from 'zod';
import { isoDate } from '../domain/dates.js';
import type { LawOf } from './figure.js';
import { record } from './figure-shapes.js';

const DayText = z.iso.date('not a date written as yyyy-mm-dd').transform(isoDate);
const Whole = z
  .string()
  .regex(/^\d{1,3}$/, 'not a whole number')
  .transform(Number);

/** Born from this day on, until the next band: years and months of age at which pension age is reached. */
const Band = z
  .strictObject({ born_from: DayText, years: Whole, months: Whole })
  .transform(({ born_from, years, months }) => ({ bornFrom: born_from, years, months }));
export type PensionAgeBand = z.infer<typeof Band>;

const Timetable = z.strictObject({ bands: z.array(Band).min(1) }).transform(({ bands }) => bands);

/** Latest birthdays of those who reached pension age before a day. */
const CutOff = z
  .strictObject({ men: DayText, women: DayText })
  .transform(({ men, women }) => ({ menBornUpTo: men, womenBornUpTo: women }));

export const statePensionAge = {
  /** From those born on 6 October 1954. Everybody older reached it by 6 October 2020. */
  timetable: record(Timetable),
  reachedBefore6April2016: record(CutOff),
  reachedBefore1April2021: record(CutOff),
};
export type StatePensionAgeLaw = LawOf<typeof statePensionAge>;

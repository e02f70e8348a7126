import { ageOn } from '../../domain/age.js';
import { isAfter, isoDate, type PlainDate } from '../../domain/dates.js';
import { dayOf, type EpochDay, epochDay } from '../../domain/epoch-day.js';
import type { Sex } from '../../domain/household/values.js';
import type { StatePensionAgeLaw } from '../../parameters/state-pension-age.js';

/** Everybody born before the timetable begins was at pension age by this day. Pensions Act 2011 s 1. */
const OLDER_REACHED_BY = isoDate('2020-10-06');

type Timetable = StatePensionAgeLaw['timetable']['value'];

/** What is known of a timetable. */
interface Known {
  readonly timetable: Timetable;
  /** The first birthday of its bands. */
  readonly bornFrom: EpochDay;
  /** Who is in them and younger than this has not reached it. */
  readonly youngerThan: number;
  readonly reached: Map<EpochDay, EpochDay>;
}

/** Some 130 years of birthdays: a run over a caseload asks about the same ones again and again. */
const MOST_REMEMBERED = 50_000;
/** Of the timetable that was asked about last: nearly always there is but one. */
let latest: Known | null = null;

function knownOf({ timetable: { value: timetable } }: StatePensionAgeLaw): Known {
  if (latest?.timetable === timetable) return latest;
  const bornFrom = Math.min(...timetable.map(band => epochDay(band.bornFrom)));
  // A year less: years added to 29 February end on the 28th, a day before the birthday.
  const youngerThan = Math.min(...timetable.map(({ years }) => years)) - 1;
  latest = { timetable, bornFrom, youngerThan, reached: new Map() };
  return latest;
}

/** From the timetable, without what is remembered. */
function workedOut(birthDate: PlainDate, timetable: Timetable): PlainDate {
  const band = timetable.findLast(({ bornFrom }) => !isAfter(bornFrom, birthDate));
  return band ? birthDate.add({ years: band.years, months: band.months }) : OLDER_REACHED_BY;
}

function pensionAgeNumber(birthDate: PlainDate, { timetable, bornFrom, reached }: Known): EpochDay {
  const born = epochDay(birthDate);
  if (born < bornFrom) return epochDay(OLDER_REACHED_BY);
  const found = reached.get(born);
  if (found !== undefined) return found;
  const made = epochDay(workedOut(birthDate, timetable));
  if (reached.size >= MOST_REMEMBERED) reached.clear();
  reached.set(born, made);
  return made;
}

/**
 * The day on which pension age is reached; for those born before 6 October 1954 the latest day on which they can have
 * reached it. Months are added whole, and where the day does not exist the last of the month is taken. Pensions Act 1995
 * Sch 4 para 1.
 */
export const pensionAgeDay = (birthDate: PlainDate, law: StatePensionAgeLaw): PlainDate =>
  dayOf(pensionAgeNumber(birthDate, knownOf(law)));

/** At pension age on a day: on the day itself and after. For days from 6 October 2020. */
export function isPensionAge(birthDate: PlainDate, day: PlainDate, law: StatePensionAgeLaw): boolean {
  const known = knownOf(law);
  // Most who have not are told by their years alone.
  if (epochDay(birthDate) >= known.bornFrom && ageOn(birthDate, day) < known.youngerThan) return false;
  return pensionAgeNumber(birthDate, known) <= epochDay(day);
}

interface Born {
  readonly birthDate: PlainDate;
  readonly sex: Sex | null;
}

/** What is known of a day in the past; null where it turns on sex and that is not stated. */
function bornUpTo(
  { birthDate, sex }: Born,
  cutOff: { menBornUpTo: PlainDate; womenBornUpTo: PlainDate },
): boolean | null {
  const [man, woman] = [!isAfter(birthDate, cutOff.menBornUpTo), !isAfter(birthDate, cutOff.womenBornUpTo)];
  if (man === woman) return man;
  return sex === null ? null : sex === 'MALE' ? man : woman;
}

/** Reached pension age before 6 April 2016, so that savings credit is open. SPCA 2002 s 3(1). */
export const reachedBefore2016 = (born: Born, law: StatePensionAgeLaw): boolean | null =>
  bornUpTo(born, law.reachedBefore6April2016.value);

/** Reached pension age before 1 April 2021, so that the higher allowance is given. HB(SPC) Regs Sch 3 para 1. */
export const reachedBefore2021 = (born: Born, law: StatePensionAgeLaw): boolean =>
  !isAfter(born.birthDate, law.reachedBefore1April2021.value.menBornUpTo);

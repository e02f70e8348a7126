import { isAfter, isBefore, isoDate, isoText, type PlainDate } from '../../domain/dates.js';
import type { HouseholdInput } from '../../schema/inputs/household/household.js';
import type { InputProblem } from '../input-problems.js';

/** The day asked about, as it was said. */
export interface AskedDay {
  /** Null where what was said is no day: the rules' own reading then says so. */
  readonly day: PlainDate | null;
  /** As the rules take it. */
  readonly text: string;
  /** The field that the caller said it in. */
  readonly saidAs: 'on' | 'claim.assessedOn';
  readonly assumptions: readonly string[];
  readonly problems: readonly InputProblem[];
}

/** Figures after it are nobody's law yet. */
const LAST = isoDate('2099-12-31');

/** Reads the day: `on`, or `claim.assessedOn`, or today. */
export function askedDay({ on, claim }: HouseholdInput, today: PlainDate): AskedDay {
  const said = on ?? claim?.assessedOn;
  const saidAs = on == null && claim?.assessedOn != null ? 'claim.assessedOn' : 'on';
  const both = on != null && claim?.assessedOn != null;
  const text = said ?? isoText(today);
  return {
    day: dayOrNull(text),
    text,
    saidAs,
    assumptions: said == null ? [`The day asked about is ${text}, today`] : [],
    problems: both ? [{ field: 'on', problem: 'is given beside `claim.assessedOn`', valid: 'one of the two' }] : [],
  };
}

/**
 * Days of the first financial year that is kept lie before its first whole set of figures, for each scheme's rates begin on a
 * day of its own: a question about one of them is answered as of the day on which every figure has begun, and says so.
 */
export function keptDay(asked: AskedDay, first: PlainDate): AskedDay {
  const { day } = asked;
  const yearBegan = first.with({ month: 4, day: 1 });
  if (day === null || !isBefore(day, first) || isBefore(day, yearBegan)) return asked;
  const text = isoText(first);
  const assumed = `Not every figure in force on ${asked.text} is kept: the answer is as of ${text}, by the year's own figures`;
  return { ...asked, day: first, text, assumptions: [...asked.assumptions, assumed] };
}

/** Says that a day lies outside what is kept of the law. */
export function outsideTheLaw(day: PlainDate, field: string, first: PlainDate): readonly InputProblem[] {
  if (!isBefore(day, first) && !isAfter(day, LAST)) return [];
  return [
    {
      field,
      problem: 'is a day whose law is not kept here whole',
      valid: `a day from ${isoText(first)} to ${isoText(LAST)}`,
    },
  ];
}

function dayOrNull(text: string): PlainDate | null {
  try {
    return isoDate(text);
  } catch {
    return null;
  }
}

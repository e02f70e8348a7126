import { PlainDate } from '../../domain/dates.js';
import { afterMonths, anniversary, type DayNumber, dateOf, dayNumber, type Run } from './calendar.js';
import type { YearFacts } from './day-facts.js';
import { worksEnd } from './discounts/local-discount-clocks.js';
import { classBEnds, classFEnds } from './exemptions/clocks.js';
import { YOUTH_TRAINEE_UNDER } from './people/disregard-tests.js';
import { schoolLeaverRun } from './people/school-leaver.js';
import { exceptionEnds } from './premiums/exceptions.js';

/**
 * The first days on which anything could be different: the dates in the facts, the birthdays that matter, and the ends
 * of every clock. A day too many only costs time; a day missed would be a wrong charge, and a test looks at every day.
 */
export function changeDays(year: YearFacts, { from, to }: Run): readonly DayNumber[] {
  const days = new Set<DayNumber>([from]);
  const add = (day: DayNumber | null): void => {
    if (day !== null && day > from && day <= to) days.add(day);
  };
  datesIn(year.facts, '', add);
  for (const day of [...birthdays(year), ...clocks(year), ...emptyClocks(year)]) add(day);
  for (const run of [...year.occupation.empty, ...year.occupation.unoccupied]) {
    add(run.from);
    add(run.to + 1);
  }
  return [...days].sort((one, other) => one - other);
}

/** Every date anywhere in the facts; what ends on a day changes on the next. */
function datesIn(value: unknown, name: string, add: (day: DayNumber) => void): void {
  if (value instanceof PlainDate) add(dayNumber(value) + (name === 'to' ? 1 : 0));
  else if (Array.isArray(value)) for (const item of value) datesIn(item, name, add);
  else if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    for (const [key, item] of Object.entries(value)) datesIn(item, key, add);
  }
}

function birthdays({ facts, law, local }: YearFacts): readonly DayNumber[] {
  const ages = [law.adultAgeYears.value, law.schoolLeaverAgeUnderYears.value, YOUTH_TRAINEE_UNDER];
  if (local.careLeaver) ages.push(local.careLeaver.underAgeYears);
  return facts.people.flatMap(({ birthDate }) => (birthDate ? ages.map(age => anniversary(birthDate, age)) : []));
}

function clocks({ facts: { dwelling, people }, law, occupation }: YearFacts): readonly (DayNumber | null)[] {
  const leavers = people.flatMap(person =>
    person.disregards.map(({ leftOn }) => leftOn && schoolLeaverRun(leftOn, law)),
  );
  return [
    ...dwelling.exemptions.map(claim => (claim.class === 'F' ? classFEnds(claim, law) : null)),
    ...(dwelling.exemptions.some(claim => claim.class === 'B')
      ? starts(occupation.unoccupied).map(day => classBEnds({ known: true, day }, law))
      : []),
    ...dwelling.premiumExceptions.map(claim =>
      exceptionEnds(claim, law.premiumExceptions?.[claim.class].value.months ?? null),
    ),
    ...dwelling.majorWorks.map(worksEnd),
    ...leavers.map(run => run && run.to + 1),
  ];
}

/** The years and months since the dwelling became empty that a premium or a local discount turns on. */
function emptyClocks({ law, local, occupation }: YearFacts): readonly DayNumber[] {
  const years = [
    ...(local.emptyHomePremium ?? []).map(({ fromYears }) => fromYears),
    ...(law.emptyHomePremiumLimit ?? []).map(({ atLeast }) => atLeast),
  ];
  const months = local.classCDiscount?.months ?? null;
  return starts(occupation.empty).flatMap(start => [
    ...years.map(each => anniversary(start, each)),
    ...(months === null ? [] : [afterMonths(start, months)]),
  ]);
}

const starts = (runs: readonly Run[]): readonly PlainDate[] =>
  runs.filter(({ from }) => Number.isFinite(from)).map(({ from }) => dateOf(from));

import { isoDate, type PlainDate } from '../../domain/dates.js';
import type { HouseholdInput } from '../../schema/inputs/household/household.js';
import type { HouseholdPersonInput } from '../../schema/inputs/household/person.js';
import type { InputProblem } from '../input-problems.js';

/** The people as the rules take them, and what was added to what was said. */
export interface AskedPeople {
  readonly adults: readonly object[];
  readonly children: readonly object[];
  readonly nonDependants: readonly object[];
  readonly assumptions: readonly string[];
  readonly problems: readonly InputProblem[];
}

/** Nine characters in the shape of a National Insurance number: an identity, which a calculation does not take. */
const LIKE_A_NINO = /^[A-Z]{2}-?\d{6}-?[A-D]$/i;
const OLDEST = 120;
const ROLES = ['claimant', 'partner'];
const ALLOWANCES = ['CARERS_ALLOWANCE', 'CARER_SUPPORT_PAYMENT'];

/** Reads people with their short forms: an age for a birth date, and no id where nobody is referred to. */
export function askedPeople(input: HouseholdInput, day: PlainDate | null): AskedPeople {
  const reader = new PeopleReader(day);
  const adults = list(input.adults).map((adult, at) => ({
    ...reader.read(adult, `adults[${at}]`, ROLES[at] ?? `adult-${at + 1}`),
    ...(adult.carer || paidForCare(adult.incomes) ? { carer: carerOf(adult) } : {}),
  }));
  const children = list(input.children).map((child, at) => reader.read(child, `children[${at}]`, `child-${at + 1}`));
  let count = 0;
  const nonDependants = list(input.nonDependants).map((unit, at) => ({
    ...unit,
    people: list(unit.people).map((one, inside) => {
      count += 1;
      return reader.read(one, `nonDependants[${at}].people[${inside}]`, `non-dependant-${count}`);
    }),
  }));
  return { adults, children, nonDependants, assumptions: reader.assumptions, problems: reader.problems };
}

const list = <Item>(items: readonly Item[] | null | undefined): readonly Item[] => items ?? [];

type Adult = HouseholdInput['adults'][number];
const paidForCare = (incomes: Adult['incomes']): boolean => list(incomes).some(({ kind }) => ALLOWANCES.includes(kind));

/** An allowance among the incomes is paid: nobody has to say it twice. */
const carerOf = ({ carer, incomes }: Adult) => ({
  ...carer,
  allowance: carer?.allowance ?? (paidForCare(incomes) ? 'PAID' : undefined),
});

class PeopleReader {
  readonly assumptions: string[] = [];
  readonly problems: InputProblem[] = [];

  constructor(private readonly day: PlainDate | null) {}

  read({ age, ...person }: HouseholdPersonInput, at: string, name: string): object {
    const id = person.id ?? name;
    if (LIKE_A_NINO.test(id))
      this.problem(`${at}.id`, 'looks like a National Insurance number', 'a word of yours, such as claimant');
    if (age == null && person.birthDate == null) this.problem(`${at}.birthDate`, 'is missing', 'a day, or `age`');
    if (age == null) return { ...person, id };
    return { ...person, id, birthDate: this.bornOf(age, id, { at, stated: person.birthDate != null }) };
  }

  private bornOf(age: number, id: string, { at, stated }: { at: string; stated: boolean }): string | undefined {
    if (stated) this.problem(`${at}.age`, 'is given beside `birthDate`', 'one of the two');
    else if (age < 0 || age > OLDEST) this.problem(`${at}.age`, 'is not an age', `0 to ${OLDEST}`);
    else if (this.day !== null) {
      this.assumptions.push(`The day asked about is the birthday of ${id}: an age is stated and no birth date`);
      return this.day.subtract({ years: age }).toString();
    }
    // So that nothing else is said about a birth date that was not stated.
    return isoDate('2000-01-01').toString();
  }

  private problem(field: string, problem: string, valid: string): void {
    this.problems.push({ field, problem, valid });
  }
}

import type { Day } from '../population/calendar.js';
import { isoOf } from '../population/calendar.js';
import { accountsOf, type Population } from '../population/population.js';
import { type Moratorium, Register } from './register.js';

/** Moratoria of people worth looking at: one for two months, one for a crisis whose address is hidden, and a notice of no known type. */
export function plantedRegister(population: Population, now: () => number): Register {
  const register = new Register(now);
  const people = population.notables().filter(({ accounts }) => accounts.length > 0);
  const [plain, crisis] = [people[2], people[4]];
  if (plain) register.put(idOf(1), moratoriumOf(population, plain.reference, { number: 1, crisis: false }));
  if (crisis) register.put(idOf(2), moratoriumOf(population, crisis.reference, { number: 2, crisis: true }));
  register.tell(idOf(1));
  register.tell(idOf(2));
  register.tell(idOf(1), 'ASSUMED_SomethingNew', 'v9');
  return register;
}

const idOf = (n: number): string => `b5b0c0de-0000-4000-8000-${String(n).padStart(12, '0')}`;
const at = (day: Day): string => `${isoOf(day)}T00:00:00`;

interface Kind {
  readonly number: number;
  readonly crisis: boolean;
}

function moratoriumOf(population: Population, reference: string, { number, crisis }: Kind): Moratorium {
  const found = population.person(reference);
  if (found === null) throw new Error('nobody of that reference');
  const { person, household } = found;
  const [startsOn, endsOn] = [at(population.today - 9), crisis ? null : at(population.today + 50)];
  const [account] = accountsOf(household, reference);
  return {
    debtorDetails: {
      firstName: person.forenames,
      lastName: person.surname,
      dateOfBirth: at(person.born),
      isInMentalHealthMoratorium: crisis,
      referenceNumber: `BSS-${String(number).padStart(10, '0')}`,
      addressHidden: crisis,
      startsOn,
      endsOn,
      cancellationDate: null,
      moratoriumStatus: 1,
    },
    currentAddress: { addressLine1: account?.dwelling.lines[0] ?? '', postcode: account?.dwelling.postcode ?? '' },
    debtDetails: accountsOf(household, reference).map(({ reference: debt }, n) => ({
      id: `91aa0000-0000-4000-8000-${String(number * 100 + n).padStart(12, '0')}`,
      status: 0,
      reference: debt,
      nino: person.nino,
      amount: 712.55,
      startsOn,
      endsOn,
    })),
  };
}

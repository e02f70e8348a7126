import { isoOf } from '../population/calendar.js';
import type { Household, Person } from '../population/model.js';

/** A person as a council's own report writes them out for an index of people. */
export interface Line {
  ref: string;
  title: string | null;
  forenames: string | null;
  surname: string;
  formerNames: { forenames: string | null; surname: string }[];
  birthDate: string | null;
  nationalInsuranceNumber: string | null;
  phones: string[];
  emails: string[];
  addresses: { line: string; postcode: string; uprn: string | null }[];
  numbers: string[];
  sensitive: 'STAFF' | 'REFUGE' | 'PROTECTED_ADDRESS' | null;
}

/** One in four hundred works for the council, as everywhere. */
const STAFF_EACH = 400;

/** A person with every address and number of theirs. The council's own people carry a mark. */
export function lineOf({ index, accounts, claims }: Household, person: Person): Line {
  const mine = accounts.filter(({ holders }) => holders.includes(person.reference));
  const claimed = claims.filter(
    ({ claimant, partner }) => claimant === person.reference || partner === person.reference,
  );
  // Somebody on no bill lives where the others of the household do.
  const homes = mine.length > 0 ? mine : accounts.slice(0, 1);
  const born = isoOf(person.born);
  return {
    ref: person.reference,
    title: person.title,
    forenames: person.forenames,
    surname: person.surname,
    formerNames: [],
    birthDate: born === '1900-01-01' ? null : born,
    nationalInsuranceNumber: person.nino,
    phones: [...person.telephones, ...(person.mobile === null ? [] : [person.mobile])],
    emails: person.email === null ? [] : [person.email],
    addresses: homes.slice(0, 8).map(({ dwelling }) => ({
      line: dwelling.lines.slice(0, 2).join(', '),
      postcode: dwelling.postcode,
      uprn: null,
    })),
    numbers: [...mine.map(({ reference }) => reference.trim()), ...claimed.map(({ reference }) => reference.trim())],
    sensitive: index % STAFF_EACH === STAFF_EACH - 1 ? 'STAFF' : null,
  };
}

import type { PersonRecord, RecordedAddress } from '../adapters/ports/people-source.js';
import { isoText } from '../domain/dates.js';
import { numberOf, systemOf } from '../domain/references.js';
import { foldedNumber } from './fold.js';
import { foldedName, nameText, shownName } from './names.js';
import type { PeopleKeys } from './people-keys.js';
import { placeOf, placeText, STREET_WORDS } from './places.js';
import type { PersonRow } from './store/tables.js';
import { token } from './tokens.js';

/** What is kept of a person, and by what they are found. */
export interface Indexed {
  readonly row: Omit<PersonRow, 'id' | 'reading' | 'as_of'>;
  readonly tokens: readonly string[];
}

const MOST = { names: 9, addresses: 8, contacts: 8, numbers: 40 } as const;
/** What several products put where no date of birth is known. */
const UNKNOWN_BIRTH = '1900-01-01';

/** A record as the index has it: folded, and everything that identifies beyond the system hashed. */
export function indexed(person: PersonRecord, keys: PeopleKeys): Indexed {
  const names = [person.name, ...person.formerNames].slice(0, MOST.names).map(foldedName);
  const places = person.addresses.slice(0, MOST.addresses).map(placeOf);
  const born = person.birthDate === null ? null : isoText(person.birthDate);
  const own = { ...keyed(person, keys), birth_date: born === UNKNOWN_BIRTH ? null : born };
  const numbers = distinct([numberOf(person.ref), ...person.numbers].slice(0, MOST.numbers).map(foldedNumber));
  const row = {
    ref: person.ref,
    system: systemOf(person.ref),
    shown_name: shownName(person.name),
    shown_address: shownAddress(person.addresses[0]),
    names: names.map(nameText),
    places: places.map(placeText),
    numbers,
    ...own,
  };
  const words = names.flatMap(({ surname, forenames }) => [...surname, ...forenames]);
  const tokens = [
    ...words.map(token.name),
    ...places.flatMap(place => place.words.filter(word => !STREET_WORDS.has(word)).map(token.place)),
    ...places.flatMap(({ postcode }) => (postcode === null ? [] : token.postcode(postcode))),
    ...places.flatMap(({ uprn }) => (uprn === null ? [] : token.uprn(uprn))),
    ...(own.nino_key === null ? [] : [token.nino(own.nino_key)]),
    ...own.phone_keys.map(token.phone),
    ...own.email_keys.map(token.email),
    ...numbers.map(token.number),
    ...(own.birth_date === null ? [] : [token.born(own.birth_date)]),
  ];
  return { row: { ...row, content_hash: keys.of('content', JSON.stringify(row)) }, tokens: [...new Set(tokens)] };
}

const distinct = (values: readonly (string | null)[]): string[] => [...new Set(values.filter(value => value !== null))];

const keyed = ({ nationalInsuranceNumber, phones, emails }: PersonRecord, keys: PeopleKeys) => ({
  nino_key: keys.nino(nationalInsuranceNumber),
  nino_full_key: keys.wholeNino(nationalInsuranceNumber),
  phone_keys: distinct(phones.slice(0, MOST.contacts).map(keys.phone)),
  email_keys: distinct(emails.slice(0, MOST.contacts).map(keys.email)),
});

const shownAddress = (address: RecordedAddress | undefined): string | null =>
  [address?.line?.trim(), address?.postcode?.trim()]
    .filter(part => part)
    .join(', ')
    .slice(0, 300) || null;

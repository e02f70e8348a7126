import type { PersonFacts } from './facts.js';
import type { Person } from './model.js';
import { personReference } from './references.js';

const SUFFIX = 'ABCD';
const EXAMPLE_NUMBERS = 400;
const TEMPORARY_NUMBERS = 4_000;

/**
 * National insurance numbers of nobody's: AA0000nn as published examples have them, then temporary XX999 ones. When both
 * series are used up no more are recorded, so that no two people of the town share one by accident.
 */
export function ninoOf(household: number, slot: number): string | null {
  const number = household * 2 + slot;
  const suffix = SUFFIX.charAt(number % 4);
  if (slot > 1) return null;
  if (number < EXAMPLE_NUMBERS) return `AA0000${String(Math.floor(number / 4)).padStart(2, '0')}${suffix}`;
  const temporary = number - EXAMPLE_NUMBERS;
  return temporary < TEMPORARY_NUMBERS ? `XX999${String(Math.floor(temporary / 4)).padStart(3, '0')}${suffix}` : null;
}

const mailName = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();

const threeDigits = (number: number): string => String(number % 1000).padStart(3, '0');

/** Telephone numbers are from the series kept for drama, mail goes to example.com. */
export function person(facts: PersonFacts, household: number, slot: number): Person {
  const reference = personReference(household, slot);
  const number = household * 4 + slot;
  const upper = household % 6 === 2; // some records were keyed in capitals
  const cased = (text: string) => (upper ? text.toUpperCase() : text);
  const { nino, contact } = facts;
  const telephones = [`020 7946 0${threeDigits(number)}`, `020 7946 0${threeDigits(number + 500)}`];
  return {
    reference,
    title: facts.title,
    initials: facts.forenames.charAt(0),
    forenames: cased(facts.forenames),
    surname: cased(facts.surname),
    nino: nino === 'own' ? ninoOf(household, slot) : nino === 'none' ? null : nino.sameAs,
    born: facts.born,
    telephones: contact ? telephones.slice(0, household % 3) : [],
    mobile: contact && household % 4 !== 1 ? `07700 900${threeDigits(number)}` : null,
    email:
      contact && household % 3 !== 1 ? `${mailName(facts.forenames)}.${mailName(facts.surname)}@example.com` : null,
    roles: facts.roles,
  };
}

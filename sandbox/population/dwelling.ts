import type { Band } from './charges.js';
import type { Dwelling } from './model.js';
import { placeReference } from './references.js';
import { INWARD, STREETS, TOWNS } from './words.js';

const letter = (number: number): string => INWARD.charAt(number % INWARD.length);

/** Every place has an address of its own. Area TE is not given to any post town. */
export function dwelling(household: number, { slot, band }: { slot: number; band: Band }): Dwelling {
  const street = (household + slot * 7) % STREETS.length;
  const number = Math.floor(household / STREETS.length) + 1;
  const town = street % TOWNS.length;
  const stretch = Math.floor(number / 40);
  const house = slot === 0 ? String(number) : `Flat ${slot}, ${number}`;
  return {
    place: placeReference(household, slot),
    lines: [`${house} ${STREETS[street] ?? STREETS[0]}`, TOWNS[town] ?? TOWNS[0], 'Testshire'],
    postcode: `TE${town + 1 + Math.floor(stretch / 20) * TOWNS.length} ${street % 10}${letter(street)}${letter(stretch)}`,
    band,
  };
}

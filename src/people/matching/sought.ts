import { isoText } from '../../domain/dates.js';
import { foldedNino } from '../fold.js';
import { type FoldedName, foldedName, readName } from '../names.js';
import type { WhoIs } from '../people-index.js';
import type { PeopleKeys } from '../people-keys.js';
import { type Place, placeOf, readPlace } from '../places.js';
import { slipsOf } from '../slips.js';
import type { Candidate } from '../store/candidates.js';

/** Somebody as they are compared: a person who is sought, or a record. */
export interface Compared {
  /** The current name first. */
  readonly names: readonly FoldedName[];
  readonly birthDate: string | null;
  readonly ninoKey: string | null;
  readonly wholeNinoKey: string | null;
  /** What one slip makes of the number, as keys; null where the number is not at hand. */
  readonly ninoSlips: ReadonlySet<string> | null;
  readonly places: readonly Place[];
  readonly phoneKeys: readonly string[];
  readonly emailKeys: readonly string[];
}

export function sought(who: WhoIs, keys: PeopleKeys): Compared {
  const { name, birthDate, postcode, uprn, addressLine } = who;
  const folded = name ? foldedName({ forenames: name.forenames ?? null, surname: name.surname }) : null;
  const nino = foldedNino(who.nino);
  const place = placeOf({ line: addressLine ?? null, postcode: postcode ?? null, uprn: uprn ?? null });
  const some = place.postcode !== null || place.uprn !== null || place.words.length > 0;
  return {
    names: folded && folded.surname.length + folded.forenames.length > 0 ? [folded] : [],
    birthDate: birthDate ? isoText(birthDate) : null,
    ninoKey: nino === null ? (who.ninoHash ?? null) : keys.of('nino', nino),
    wholeNinoKey: keys.wholeNino(who.nino),
    ninoSlips: nino === null ? null : new Set(slipsOf(nino).map(slip => keys.of('nino', slip))),
    places: some ? [place] : [],
    phoneKeys: listed(keys.phone(who.phone)),
    emailKeys: listed(keys.email(who.email)),
  };
}

const listed = (key: string | null): readonly string[] => (key === null ? [] : [key]);

export const ofRecord = (row: Candidate): Compared => ({
  names: row.names.map(readName),
  birthDate: row.birth_date,
  ninoKey: row.nino_key,
  wholeNinoKey: row.nino_full_key,
  ninoSlips: null,
  places: row.places.map(readPlace),
  phoneKeys: row.phone_keys,
  emailKeys: row.email_keys,
});

import type { Agreement, EvidenceField } from '../../domain/matching.js';
import type { Place } from '../places.js';
import { oneSlip } from '../slips.js';
import { namesAgree } from './compare-names.js';
import type { Compared } from './sought.js';

export interface Agreeing {
  readonly field: EvidenceField;
  readonly agreement: Agreement;
}

/** What was compared and how it agrees. What one side does not have is left out: it says nothing. */
export function compare(a: Compared, b: Compared): readonly Agreeing[] {
  const names = namesAgree(a.names, b.names);
  return [
    found('NINO', ninosAgree(a, b)),
    found('SURNAME', names.surname),
    found('FORENAMES', names.forenames),
    found('BIRTH_DATE', birthDatesAgree(a.birthDate, b.birthDate)),
    ...placesAgree(a.places, b.places),
    found('PHONE', shared(a.phoneKeys, b.phoneKeys)),
    found('EMAIL', shared(a.emailKeys, b.emailKeys)),
  ].filter(one => one !== null);
}

const found = (field: EvidenceField, agreement: Agreement | null): Agreeing | null => agreement && { field, agreement };

const shared = (a: readonly string[], b: readonly string[]): Agreement | null =>
  a.some(key => b.includes(key)) ? 'SAME' : null;

function ninosAgree(a: Compared, b: Compared): Agreement | null {
  if (a.ninoKey === null || b.ninoKey === null) return null;
  if (a.ninoKey !== b.ninoKey) return a.ninoSlips?.has(b.ninoKey) || b.ninoSlips?.has(a.ninoKey) ? 'CLOSE' : 'DIFFERS';
  const whole = a.wholeNinoKey === null || b.wholeNinoKey === null || a.wholeNinoKey === b.wholeNinoKey;
  return whole ? 'SAME' : 'CLOSE';
}

/** A digit wrong, two changed round, or day and month changed round is `CLOSE`. */
export function birthDatesAgree(a: string | null, b: string | null): Agreement | null {
  if (a === null || b === null) return null;
  if (a === b) return 'SAME';
  const [yearA = '', monthA, dayA] = a.split('-');
  const [yearB = '', monthB, dayB] = b.split('-');
  if (yearA === yearB && monthA === dayB && dayA === monthB) return 'CLOSE';
  return oneSlip(a.replaceAll('-', ''), b.replaceAll('-', '')) ? 'CLOSE' : 'DIFFERS';
}

/** The best of any two addresses. */
function placesAgree(a: readonly Place[], b: readonly Place[]): (Agreeing | null)[] {
  const pairs = a.flatMap(one => b.map(other => [one, other] as const));
  const some = (agrees: (one: Place, other: Place) => boolean) => pairs.some(([one, other]) => agrees(one, other));
  const sameUprn = some((one, other) => one.uprn !== null && one.uprn === other.uprn);
  const known = some((one, other) => one.postcode !== null && other.postcode !== null);
  const samePostcode = some((one, other) => one.postcode !== null && one.postcode === other.postcode);
  const closePostcode = some(
    (one, other) => one.postcode !== null && other.postcode !== null && oneSlip(one.postcode, other.postcode),
  );
  const postcode = !known ? null : samePostcode ? 'SAME' : closePostcode ? 'CLOSE' : sameUprn ? null : 'DIFFERS';
  return [
    found('UPRN', sameUprn ? 'SAME' : null),
    found('POSTCODE', postcode),
    found('ADDRESS', some(sameLine) ? 'SAME' : null),
  ];
}

/** One house: its number and every other word the same, in one postcode where both have one. */
function sameLine(a: Place, b: Place): boolean {
  if (a.postcode !== null && b.postcode !== null && a.postcode !== b.postcode) return false;
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (short.length < 2 || !short.some(word => /^\d/.test(word))) return false;
  const numbers = (words: readonly string[]) => words.filter(word => /^\d/.test(word)).join(' ');
  return numbers(short) === numbers(long) && short.every(word => long.includes(word));
}

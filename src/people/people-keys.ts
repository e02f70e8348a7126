import { createHmac } from 'node:crypto';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { foldedEmail, foldedNino, foldedWholeNino } from './fold.js';

/** 128 bits of an HMAC: too many for two people to share one by chance. */
const BYTES = 16;

/**
 * Keyed hashes of what identifies people across systems. Equal values have equal hashes; without the secret nobody can try
 * values out, though there are few enough of them. A hash is only good under the secret that made it.
 */
export interface PeopleKeys {
  /** Of a National Insurance number in any spelling, its suffix apart; null for what is none. */
  nino(text: string | null | undefined): string | null;
  /** Of the number with its suffix; null for what is none or has no suffix. */
  wholeNino(text: string | null | undefined): string | null;
  /** Of a telephone number, as from this country where it says no other; null for what is none. */
  phone(text: string | null | undefined): string | null;
  email(text: string | null | undefined): string | null;
  /** Of a folded value that is at hand already. */
  of(kind: 'nino' | 'phone' | 'email' | 'content', folded: string): string;
  /** Changes with the secret, and says nothing of it. */
  readonly fingerprint: string;
}

/** `+442079460123`; null for what is no telephone number. */
export function foldedPhone(text: string | null | undefined): string | null {
  if (!text || text.length > 40 || text.replace(/\D/g, '').length < 7) return null;
  const parsed = parsePhoneNumberFromString(text, 'GB');
  return parsed?.isPossible() ? parsed.number : null;
}

/** Takes a secret of at least 32 bytes. Throws a RangeError for a shorter one. */
export function peopleKeys(secret: Uint8Array): PeopleKeys {
  if (secret.length < 32) throw new RangeError('The secret of the index of people has to have 32 bytes or more');
  const of = (kind: string, folded: string): string =>
    createHmac('sha256', secret).update(`people\n${kind}\n${folded}`).digest().subarray(0, BYTES).toString('base64url');
  const orNull = (kind: string, folded: string | null) => (folded === null ? null : of(kind, folded));
  return {
    nino: text => orNull('nino', foldedNino(text)),
    wholeNino: text => orNull('whole-nino', foldedWholeNino(text)),
    phone: text => orNull('phone', foldedPhone(text)),
    email: text => orNull('email', foldedEmail(text)),
    of,
    fingerprint: of('fingerprint', ''),
  };
}

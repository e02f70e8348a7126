const NOT_ALLOWED = /[^A-Z0-9.&/ -]/g;

/** What every field of words in a Bacs record holds at most. */
export const BACS_WIDTH = 18;
const LEAST_COUNTED = 6;

/** In capitals, with a space for each sign that Bacs does not take: A to Z, 0 to 9, full stop, `&`, `/`, hyphen and space. */
export const bacsText = (text: string): string => text.toUpperCase().replace(NOT_ALLOWED, ' ');

/**
 * Whether Bacs takes a reference: 18 characters at most, of which 6 or more are letters and digits, not all of them the
 * same, and not beginning with DDIC.
 */
export function usableReference(reference: string): boolean {
  const counted = reference.replace(/[^A-Z0-9]/g, '');
  return (
    reference.length <= BACS_WIDTH &&
    bacsText(reference) === reference &&
    /^[A-Z0-9]/.test(reference) &&
    counted.length >= LEAST_COUNTED &&
    new Set(counted).size > 1 &&
    !counted.startsWith('DDIC')
  );
}

/** Words shorter than this are taken as they are: every two-letter word is one slip from hundreds of others. */
const SHORTEST = 3;
/** A longer word is compared by its beginning alone. */
const LONGEST = 24;

/**
 * The word itself and the word less each of its letters. Two words that are one slip apart (a letter left out, put in,
 * changed, or two changed round) have at least one of these in common.
 */
export function withoutOne(word: string): string[] {
  const short = word.slice(0, LONGEST);
  if (short.length < SHORTEST) return [short];
  const all = new Set([short]);
  for (let at = 0; at < short.length; at += 1) all.add(short.slice(0, at) + short.slice(at + 1));
  return [...all];
}

/** Whether one letter left out, put in or changed, or two neighbours changed round, makes one word of the other. */
export function oneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from += 1;
  const restA = a.slice(from);
  const restB = b.slice(from);
  if (restA.length > restB.length) return restA.slice(1) === restB;
  if (restB.length > restA.length) return restB.slice(1) === restA;
  if (restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

const DIGITS = [...'0123456789'];

/**
 * The numbers that one slip makes of this one: a digit changed, two neighbours changed round. For identifiers of which only a
 * keyed hash or the whole is kept, so that what was meant is looked for from this side. At most eleven times its length.
 */
export function slipsOf(number: string): string[] {
  const all = new Set<string>();
  for (let at = 0; at < number.length; at += 1) {
    const before = number.slice(0, at);
    const after = number.slice(at + 1);
    const sign = number.charAt(at);
    if (/\d/.test(sign)) for (const digit of DIGITS) all.add(before + digit + after);
    else for (const letter of 'ABCDEFGHJKLMNOPRSTWXYZ') all.add(before + letter + after);
    if (at + 1 < number.length) all.add(before + number.charAt(at + 1) + sign + number.slice(at + 2));
  }
  all.delete(number);
  return [...all];
}

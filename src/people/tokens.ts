import { withoutOne } from './slips.js';
import { soundsOf } from './sounds.js';

/** What a token is of, by its first letter: people are found by these. */
export const token = {
  name: (word: string) => `n:${word}`,
  place: (word: string) => `a:${word}`,
  postcode: (folded: string) => `p:${folded}`,
  uprn: (folded: string) => `u:${folded}`,
  nino: (key: string) => `k:${key}`,
  phone: (key: string) => `t:${key}`,
  email: (key: string) => `e:${key}`,
  number: (folded: string) => `r:${folded}`,
  born: (day: string) => `b:${day}`,
} as const;

/** The word within a token. */
export const wordOf = (of: string): string => of.slice(2);

const ofWord = (of: string): readonly string[] => {
  const kind = of.charAt(0);
  const word = wordOf(of);
  const slips = withoutOne(word).map(short => `${kind}d:${short}`);
  return kind === 'n' ? [...slips, ...soundsOf(word).map(code => `ns:${code}`)] : slips;
};

/** Names, streets and postcodes can be misheard and mistyped; numbers cannot be told from other numbers. */
const canSlip = (of: string): boolean => of.startsWith('n:') || of.startsWith('p:') || /^a:[^\d]{3}/.test(of);

/** By what a word is found when it is asked for with a slip, or as it sounds. Empty for what is only found as it is. */
export const nearTokens = (of: string): readonly string[] => (canSlip(of) ? ofWord(of) : []);

import { doubleMetaphone } from 'double-metaphone';
import { LRUCache } from 'lru-cache';

const kept = new LRUCache<string, readonly string[]>({ max: 20_000 });

/** How a name may be spoken, as one or two codes: `Catherine` and `Kathryn` have one in common. Empty for digits. */
export function soundsOf(word: string): readonly string[] {
  const known = kept.get(word);
  if (known) return known;
  const codes = [...new Set(doubleMetaphone(word))].filter(code => code.length > 1);
  kept.set(word, codes);
  return codes;
}

export const soundAlike = (a: string, b: string): boolean => {
  const codes = soundsOf(a);
  return codes.length > 0 && soundsOf(b).some(code => codes.includes(code));
};

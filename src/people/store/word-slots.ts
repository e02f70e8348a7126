import { shortForms } from '../short-forms.js';
import { oneSlip } from '../slips.js';
import { soundAlike } from '../sounds.js';
import { nearTokens, token, wordOf } from '../tokens.js';
import { type NearWord, nearWords, type Slot } from './candidates.js';
import type { Counts } from './counts.js';
import type { On } from './tables.js';

/** How much of what a word says is left where it only nearly agrees. */
const LEFT = { same: 1, short: 0.6, slip: 0.6, sounds: 0.4, beginning: 0.45 } as const;
/** The most words that one word may have meant. */
const MOST_MEANT = 150;
const LEAST_BEGINNING = 3;

interface Asked {
  /** Words as tokens: `n:smith`, `p:TE57AA`. */
  readonly words: readonly string[];
  readonly counts: Counts;
  /** Whether a word may be the beginning of a longer one. */
  readonly beginnings: boolean;
}

/** For each word, what it may have meant: itself, a slip from it, what sounds like it, a short form of it, its beginning. */
export async function wordSlots(on: On, { words, counts, beginnings }: Asked): Promise<ReadonlyMap<string, Slot>> {
  const near = new Map(words.map(word => [word, new Set([...nearTokens(word), `${word.charAt(0)}d:${wordOf(word)}`])]));
  const begun = beginnings ? words.filter(word => word.startsWith('n:') && wordOf(word).length >= LEAST_BEGINNING) : [];
  const found = await nearWords(on, {
    tokens: [...new Set([...near.values()].flatMap(tokens => [...tokens]))],
    beginnings: begun,
  });
  return new Map(
    words.map(word => {
      const mine = found.filter(one => near.get(word)?.has(one.near) || one.near === word);
      return [word, slotOf(word, mine, counts)];
    }),
  );
}

function slotOf(word: string, near: readonly NearWord[], { people }: Counts): Slot {
  const known = new Map(near.map(one => [one.word, one.people]));
  const exactly = known.get(word) ?? 1;
  const bits = (count: number) => Math.log2(Math.max(people / count, 2));
  const meant = new Map<string, { weight: number; count: number }>([
    [word, { weight: bits(exactly), count: known.get(word) ?? 0 }],
  ]);
  for (const other of word.startsWith('n:') ? shortForms(wordOf(word)) : [])
    meant.set(token.name(other), { weight: bits(exactly) * LEFT.short, count: people / 500 });
  for (const one of near) {
    const left = leftOf(word, one);
    if (left === 0 || one.word === word) continue;
    const weight = bits(one.people) * left;
    if (weight > (meant.get(one.word)?.weight ?? 0)) meant.set(one.word, { weight, count: one.people });
  }
  const most = [...meant].sort(([, a], [, b]) => b.weight - a.weight).slice(0, MOST_MEANT);
  return {
    tokens: new Map(most.map(([of, { weight }]) => [of, weight])),
    expected: most.reduce((sum, [, { count }]) => sum + count, 0),
  };
}

function leftOf(word: string, { near, word: other }: NearWord): number {
  const a = wordOf(word);
  const b = wordOf(other);
  if (a === b) return LEFT.same;
  if (oneSlip(a, b)) return LEFT.slip;
  if (word.startsWith('n:') && soundAlike(a, b)) return LEFT.sounds;
  return near === word && b.startsWith(a) ? LEFT.beginning : 0;
}

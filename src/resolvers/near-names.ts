/** At most this many are named: the list has the others. */
const MOST = 5;
const LEAST_LIKE = 0.2;

const pairs = (word: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2)));

/** How much two words share, from 0 to 1: twice the pairs of letters in both over the pairs in each. */
function likeness(one: string, other: string): number {
  const [ours, theirs] = [pairs(one), pairs(other)];
  const both = [...ours].filter(pair => theirs.has(pair)).length;
  return ours.size + theirs.size === 0 ? 0 : (2 * both) / (ours.size + theirs.size);
}

/** The known names most like one that is not known, the nearest first. */
export const nearNames = (asked: string, known: readonly string[]): readonly string[] =>
  known
    .map(name => ({ name, like: likeness(asked.slice(0, 64), name) }))
    .filter(({ like }) => like >= LEAST_LIKE)
    .sort((one, other) => other.like - one.like)
    .slice(0, MOST)
    .map(({ name }) => name);
